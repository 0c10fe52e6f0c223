import { acronymMark, acronymOf, leastAnchor } from '../anchor.ts';
import type { Prepared } from '../compare.ts';
import type { Name, Part } from '../name.ts';
import { joined, type Word, wordOf } from '../word.ts';
import type { Best } from './best.ts';
import { Buckets } from './buckets.ts';
import { Comparing, slack } from './comparing.ts';
import { isFoundBy } from './dictionary.ts';
import { Estimates } from './estimate.ts';
import { Initials } from './initials.ts';
import { rangeOf } from './keys.ts';
import { type Leads, Limits } from './limits.ts';
import { mostAsked, weightSteps } from './mark.ts';
import { Met } from './met.ts';
import { differs, kindOf, leastFollowed, likeOf, NearWords } from './near.ts';
import { Nearly } from './nearly.ts';
import { knownNear } from './nearTable.ts';
import { RowKinds } from './rowKinds.ts';
import { Rows } from './rows.ts';
import type { Segment } from './segment.ts';
import { shapesOf } from './shapes.ts';
import { shiftBy } from './shift.ts';
import { Walk } from './walk.ts';

/** Neighbours that are less alike to a word are not read as one; as `align.ts` has it. */
const leastJoined = 0.75;

/** How alike a word and one that is torn apart are taken to be, before it is known. */
const tornLikeness = 0.9;

/** One for all questions, for they are answered one after the other. */
const buckets = new Buckets();

/** A segment made ready for questions. */
export class Searcher {
  readonly segment: Segment;
  readonly rows: Rows;
  private readonly near: NearWords;
  private readonly met: Met;
  private readonly shapes: Uint32Array;

  constructor(segment: Segment) {
    this.segment = segment;
    this.rows = new Rows(segment);
    this.near = new NearWords(segment);
    this.met = new Met(segment);
    this.shapes = shapesOf(segment);
  }

  /**
   * Finds the best entries for one reading of what is asked for; entries that are gone are passed over. Rows are found by the words that fewest rows
   * have; when those with the remaining words alone cannot be among the best any more, no more are looked for.
   */
  find(name: Name, asked: Prepared, gone: ReadonlySet<number>, best: Best): void {
    const { words, parts } = askedOf(name);
    const { met } = this;
    const estimates = new Estimates(name, parts);
    const shift = shiftBy(asked.evidence, this.segment, this.rows);
    const initials = new Initials(parts, this.segment);
    const nearly = new Nearly(name, parts, met, this.rows, this.segment);
    const kinds = new RowKinds(this.segment, this.shapes, met, initials, name);
    const torn = new Set<number>();
    const comparing = new Comparing(this.segment, this.rows, { name, asked, nearly, kinds, shift, gone, torn }, best);
    const hasInitials = parts.some((part) => part.role === 'initial');
    const asking = { estimates, initials, shift, hasInitials, torn, words: parts.length };
    const walk = new Walk(this.segment, met, asking, buckets);
    met.begin();
    const leads = words.map((one) => this.leadsOf(one, estimates)).sort((x, y) => x.rows - y.rows);
    walk.least = best.least - slack;
    for (const { word, bits, isTogether } of words)
      if (!isTogether) this.eachTorn(walk, word.skeletonMark, estimates.gain(bits, tornLikeness, 0));
    const { onlyName } = name;
    if (onlyName !== null) this.eachTorn(walk, acronymMark(onlyName.word.letters), estimates.gain(1, tornLikeness, 0));
    this.compare(comparing);
    leads.forEach((lead, at) => {
      walk.least = best.least - slack;
      const limits = best.isFull ? new Limits(leads, at, estimates, walk.least - shift.most) : null;
      lead.numbers.forEach((number, place) => {
        const beside = limits?.withOthers(lead.lacks[place] ?? 0) ?? weightSteps;
        walk.list(number, this.rowsUpTo(beside, this.segment.wordWeights[number] ?? 0));
      });
      this.compare(comparing);
    });
  }

  /** The first row that weighs more than so much beside a word; never before those with an initial, and no other when nothing is enough (-1). */
  private rowsUpTo(beside: number, own: number): number {
    return this.segment.weightStarts[beside < 0 ? 1 : Math.min(weightSteps - 1, own + beside) + 1] ?? 0;
  }

  /** Notes the words that are like one of the question, and gives those by which rows are found. */
  private leadsOf({ word, bits, least, isTogether }: Asked, estimates: Estimates): Leads {
    const { wordWeights, postingStarts } = this.segment;
    const known = least === leastFollowed ? knownNear(this.segment, word) : null;
    const near = known ?? this.near.of(word, least);
    const [numbers, lacks]: [number[], number[]] = [[], []];
    let rows = 0;
    let heaviest = 0;
    this.met.note(near, bits, (at) => {
      const number = near.numbers[at] ?? 0;
      const detail = near.details[at] ?? 0;
      const like = likeOf(detail);
      const kind = kindOf(detail);
      if (like >= leastAnchor && (!isTogether || (kind & differs.consonants) === 0)) {
        numbers.push(number);
        lacks.push(estimates.lackOf(bits, like));
        rows += (postingStarts[number + 1] ?? 0) - (postingStarts[number] ?? 0);
      }
      const weight = wordWeights[number] ?? 0;
      heaviest = Math.max(heaviest, weight);
      return estimates.gain(bits, like, kind);
    });
    return { bits, numbers, lacks, rows, heaviest };
  }

  /** Rows in which two neighbours may be a word of the question, with what they have by it. */
  private eachTorn(walk: Walk, mark: number, gain: number): void {
    const { torn } = this.segment;
    const [from, to] = rangeOf(torn, mark);
    for (let at = from; at < to; at++) walk.look(torn.values[at] ?? 0, gain);
  }

  /** Compares the rows that look best, until what follows cannot be among the best any more. */
  private compare(comparing: Comparing): void {
    buckets.empty((row, upTo) => comparing.next(row, upTo));
  }
}

interface Asked {
  readonly word: Word;
  readonly bits: number;
  readonly least: number;
  readonly isTogether: boolean;
}

/** The words to look for: neighbours as one word, for a list may have joined them, and then those of the name; `parts` with its initials. */
function askedOf(name: Name): { parts: readonly Part[]; words: readonly Asked[] } {
  const kept = name.parts.filter((part) => isFoundBy(part) || part.role === 'initial');
  const heaviest = kept.toSorted((x, y) => y.weight - x.weight).slice(0, mostAsked);
  const parts = kept.filter((one) => heaviest.includes(one));
  const single = parts.flatMap(({ word, role }, bit): Asked[] =>
    role === 'initial' ? [] : [{ word, bits: 1 << bit, least: leastFollowed, isTogether: false }],
  );
  const together = single.slice(1).flatMap((second, at): Asked[] => {
    const first = single[at];
    if (first === undefined || second.word.servant) return [];
    const word = joined(first.word, second.word);
    return [{ word, bits: first.bits | second.bits, least: leastJoined, isTogether: true }];
  });
  const letters = acronymOf(name);
  const all = (1 << parts.length) - 1;
  const short = letters === null ? [] : [{ word: wordOf(letters), bits: all, least: 1, isTogether: true }];
  return { parts, words: [...short, ...together, ...single] };
}
