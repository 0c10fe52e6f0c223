import { acronymMark, acronymOf, leastAnchor } from '../anchor.ts';
import type { Prepared } from '../compare.ts';
import type { Name, Part } from '../name.ts';
import { joined, type Word, wordOf } from '../word.ts';
import type { Best } from './best.ts';
import { Buckets } from './buckets.ts';
import { Comparing, mostLooked, slack } from './comparing.ts';
import { isFoundBy } from './dictionary.ts';
import { Estimates, maskBits, mostAsked, tornBonus, weightSteps } from './estimate.ts';
import { Initials } from './initials.ts';
import { rangeOf } from './keys.ts';
import { type Leads, Limits } from './limits.ts';
import { Met } from './met.ts';
import { differs, NearWords } from './near.ts';
import { Rows } from './rows.ts';
import { moreWords, type Segment } from './segment.ts';
import { shiftBy } from './shift.ts';

/** Words less alike than this are not followed, nor neighbours read as one word; as `align.ts` has it. */
const [leastLikeness, leastJoined] = [0.5, 0.75];

/** How alike a word and one that is torn apart are taken to be, before it is known. */
const tornLikeness = 0.9;
/** What two words that are one in the question weigh, about (`weightStep`). */
const tornWeight = 32;

/** One for all questions, for they are answered one after the other. */
const buckets = new Buckets(mostLooked);

/** A segment made ready for questions. */
export class Searcher {
  readonly segment: Segment;
  readonly rows: Rows;
  private readonly near: NearWords;
  private readonly met: Met;

  constructor(segment: Segment) {
    this.segment = segment;
    this.rows = new Rows(segment);
    this.near = new NearWords(segment);
    this.met = new Met(segment);
  }

  /**
   * Finds the best entries for one reading of what is asked for; entries that are gone are passed over. Rows are found by the words that fewest rows
   * have; when those with the remaining words alone cannot be among the best any more, no more are looked for.
   */
  find(name: Name, asked: Prepared, gone: ReadonlySet<number>, best: Best): void {
    const { weightStarts, rowMarks, wordWeights, postings, postingStarts, besides } = this.segment;
    const { words, parts } = askedOf(name);
    const { met } = this;
    const spelt = weightStarts[1] ?? 0;
    const hasInitials = parts.some((part) => part.role === 'initial');
    const estimates = new Estimates(name, parts);
    const shift = shiftBy(asked.evidence, this.segment, this.rows);
    const initials = new Initials(parts, this.segment);
    const question = { name, parts, asked, initials, shift, gone };
    const comparing = new Comparing(this.segment, this.rows, met, question, best);
    met.begin();
    const leads = words.map((one) => this.leadsOf(one, estimates)).sort((x, y) => x.rows - y.rows);
    let least = best.least - slack;
    const look = (row: number, first: number): void => {
      if (first === 0 && !met.isNew(row)) return;
      const mark = met.markOf(row, first, maskBits);
      const { left } = met;
      const isTorn = first !== 0;
      if (row >= spelt && !isTorn && !estimates.mayReach(mark & maskBits, left, least - shift.most)) return;
      const spoken = initials.of(row, mark & maskBits);
      const beside = isTorn ? Math.max(0, left - tornWeight) : left;
      const odds = estimates.odds(mark, beside, rowMarks[row] ?? 0, spoken) + shift.of(row) + (isTorn ? tornBonus : 0);
      if (odds >= least && (first === 0 || met.isNew(row))) buckets.add(row, odds);
    };
    for (const { word, bits, isTogether } of words)
      if (!isTogether) this.eachTorn(word.skeletonMark, (row) => look(row, estimates.gain(bits, tornLikeness, 0)));
    const { onlyName } = name;
    if (onlyName !== null)
      this.eachTorn(acronymMark(onlyName.word.letters), (row) => look(row, estimates.gain(1, tornLikeness, 0)));
    this.compare(comparing);
    leads.forEach((lead, at) => {
      least = best.least - slack;
      const limits = new Limits(leads, at, estimates, least - shift.most);
      lead.numbers.forEach((number, place) => {
        const own = wordWeights[number] ?? 0;
        const lack = lead.lacks[place] ?? 0;
        const end = this.rowsUpTo(limits.withOthers(lack), own);
        const endAlone = Math.min(end, this.rowsUpTo(limits.alone(lack), own));
        const to = postingStarts[number + 1] ?? 0;
        let weight = 0;
        for (let at = postingStarts[number] ?? 0; at < to; at++) {
          const row = postings[at] ?? 0;
          if (row >= end) break;
          const [one, other] = [besides[2 * at] ?? 0, besides[2 * at + 1] ?? 0];
          if (one !== moreWords && row >= endAlone && !met.isMet(one) && !met.isMet(other)) continue;
          if (one === moreWords || row < spelt || hasInitials) {
            look(row, 0);
            continue;
          }
          // Rows are in the order of what they weigh.
          while (row >= (weightStarts[weight + 1] ?? 0)) weight += 1;
          const mark = met.markBeside(number, one, other, maskBits);
          const odds = estimates.odds(mark, Math.max(0, weight + met.left), rowMarks[row] ?? 0, 0);
          if (odds < least - shift.most) continue;
          const moved = odds + shift.of(row);
          if (moved >= least && met.isNew(row)) buckets.add(row, moved);
        }
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
    const near = this.near.of(word, least);
    const [numbers, lacks]: [number[], number[]] = [[], []];
    let [rows, heaviest] = [0, 0];
    this.met.note(near, bits, (at) => {
      const [number, like, kind] = [near.numbers[at] ?? 0, near.likes[at] ?? 0, near.kinds[at] ?? 0];
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

  /** Rows in which two neighbours may be a word of the question. */
  private eachTorn(mark: number, look: (row: number) => void): void {
    const { torn } = this.segment;
    const [from, to] = rangeOf(torn, mark);
    for (let at = from; at < to; at++) look(torn.values[at] ?? 0);
  }

  /** Compares the rows that look best, until what follows cannot be among the best any more. */
  private compare(comparing: Comparing): void {
    buckets.fromTop((row, upTo) => comparing.next(row, upTo));
    buckets.clear();
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
    role === 'initial' ? [] : [{ word, bits: 1 << bit, least: leastLikeness, isTogether: false }],
  );
  const together = single.slice(1).map((second, at): Asked => {
    const first = single[at] ?? second;
    return {
      word: joined(first.word, second.word),
      bits: first.bits | second.bits,
      least: leastJoined,
      isTogether: true,
    };
  });
  const letters = acronymOf(name);
  const all = (1 << parts.length) - 1;
  const short = letters === null ? [] : [{ word: wordOf(letters), bits: all, least: 1, isTogether: true }];
  return { parts, words: [...short, ...together, ...single] };
}
