import type { Prepared } from '../compare.ts';
import type { Name, Part } from '../name.ts';
import { joined, type Word } from '../word.ts';
import type { Best } from './best.ts';
import { Buckets } from './buckets.ts';
import { Comparing, mostLooked, slack } from './comparing.ts';
import { isFoundBy } from './dictionary.ts';
import { Estimates, weightSteps } from './estimate.ts';
import { Initials } from './initials.ts';
import { type Followed, Marks, mostAsked } from './marks.ts';
import { type Near, NearWords, withOwners } from './near.ts';
import { Rows } from './rows.ts';
import type { Segment } from './segment.ts';
import { shiftBy } from './shift.ts';

/** Words less alike than this are not followed, nor neighbours read as one word; as `align.ts` has it. */
const [leastLikeness, leastJoined] = [0.5, 0.75];
const nothing: Near = { numbers: new Uint32Array(), likes: new Float32Array(), kinds: new Uint8Array() };

/** Words that are so much alike are followed everywhere; others only where another word was met, and where that could be among the best. */
const muchAlike = 0.72;

/** One for all questions, for they are answered one after the other. */
const buckets = new Buckets(mostLooked);

/** A segment made ready for questions. */
export class Searcher {
  readonly segment: Segment;
  readonly rows: Rows;
  private readonly near: NearWords;
  private readonly marks: Marks;
  /** Rows by what they weigh, in steps. */
  private readonly rowWeights: Uint8Array;

  constructor(segment: Segment) {
    this.segment = segment;
    this.rows = new Rows(segment);
    this.near = new NearWords(segment);
    this.marks = new Marks(segment);
    this.rowWeights = rowWeightsOf(segment);
  }

  /** Finds the best entries for one reading of what is asked for; entries that are gone are passed over. */
  find(name: Name, asked: Prepared, gone: ReadonlySet<number>, best: Best): void {
    const { words, parts } = askedOf(name);
    const estimates = new Estimates(name, parts);
    const shift = shiftBy(asked.evidence, this.segment, this.rows);
    const initials = new Initials(parts, this.segment);
    const comparing = new Comparing(this.segment, this.rows, { name, asked, initials, shift, gone }, best);
    const owned = withOwners(words.map(({ word, least }) => this.near.of(word, least)));
    const followed = words.map(({ bits }, at): Followed => {
      const near = owned[at] ?? nothing;
      return { near, bits, loss: (one) => estimates.loss(bits, near.likes[one] ?? 0, near.kinds[one] ?? 0) };
    });
    for (const { near } of followed) comparing.know(near);
    const take = (row: number, mask: number, lost: number): void => {
      const met = mask | initials.of(row, mask);
      buckets.add(row, estimates.best(met, this.rowWeights[row] ?? 0) - lost + shift.of(row));
    };
    this.marks.begin();
    const ends = followed.map((one) => this.marks.add(one, 0, muchAlike, false));
    this.marks.eachWithSeveral(take);
    this.compare(comparing);
    const spoken = parts.reduce((bits, { role }, bit) => (role === 'initial' ? bits | (1 << bit) : bits), 0);
    followed.forEach((one, at) => {
      const least = best.least - shift.most - slack;
      const before = (place: number): number =>
        this.rowsUpTo(estimates.heaviest(one.bits | spoken, least + one.loss(place)));
      this.marks.eachWithOne(one, ends[at] ?? 0, before, take);
      this.compare(comparing);
    });
    if (estimates.bound(muchAlike) + shift.most + slack < best.least) return;
    for (const [at, one] of followed.entries()) this.marks.add(one, ends[at] ?? 0, 0, true);
    this.marks.eachWithSeveral(take);
    this.compare(comparing);
  }

  private rowsUpTo(weight: number): number {
    return weight < 0 ? 0 : (this.segment.weightStarts[weight + 1] ?? 0);
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
}

/** The words to look for: neighbours as one word, for a list may have joined them, and then those of the name; `parts` with its initials. */
function askedOf(name: Name): { parts: readonly Part[]; words: readonly Asked[] } {
  const kept = name.parts.filter((part) => isFoundBy(part) || part.role === 'initial');
  const heaviest = kept.toSorted((x, y) => y.weight - x.weight).slice(0, mostAsked);
  const parts = kept.filter((one) => heaviest.includes(one));
  const single = parts.flatMap(({ word, role }, bit): Asked[] =>
    role === 'initial' ? [] : [{ word, bits: 1 << bit, least: leastLikeness }],
  );
  const together = single.slice(1).map((second, at): Asked => {
    const first = single[at] ?? second;
    return { word: joined(first.word, second.word), bits: first.bits | second.bits, least: leastJoined };
  });
  return { parts, words: [...together, ...single] };
}

function rowWeightsOf({ weightStarts, rowEntry }: Segment): Uint8Array {
  const weights = new Uint8Array(rowEntry.length);
  for (let weight = 0; weight < weightSteps; weight++)
    weights.fill(weight, weightStarts[weight] ?? 0, weightStarts[weight + 1] ?? 0);
  return weights;
}
