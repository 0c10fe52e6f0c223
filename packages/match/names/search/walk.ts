import type { Buckets } from './buckets.ts';
import { type Estimates, tornBonus } from './estimate.ts';
import type { Initials } from './initials.ts';
import { kindsOfRow, maskBits, perWeight } from './mark.ts';
import type { Met } from './met.ts';
import { besideOf, flags, flagsOf, mostFlags, postingWidth } from './postings.ts';
import type { Segment } from './segment.ts';
import type { Shift } from './shift.ts';

/** What two words that are one in the question weigh, about (`weightStep`). */
const tornWeight = 32;

/**
 * The estimate of a row of plain names, one of which answers to a word of the question and no other, is so much surer than of any other row: nearly all
 * that a comparison asks is known of it. It stands for less, as if it were as unsure as the others. By how many words are asked for; of the more, the less
 * sure.
 */
const surer = [0, 1.5, 1.5, 1] as const;
/** Of a row that has several words of the question it is surer too: for most such rows it is too high, for what they lack is taken to lie in all of them alike. */
const surerOfSeveral = 1;

/** What a walk needs of a question. */
export interface Asking {
  readonly estimates: Estimates;
  readonly initials: Initials;
  readonly shift: Shift;
  readonly hasInitials: boolean;
  /** Rows found by two neighbours that may be a word of the question; this walk notes them. */
  readonly torn: Set<number>;
  /** How many words are asked for. */
  readonly words: number;
}

/** The way through lists of rows for one question: which of them are worth comparing, into buckets by what they are estimated at. */
export class Walk {
  private readonly segment: Segment;
  private readonly met: Met;
  private readonly asking: Asking;
  private readonly buckets: Buckets;
  /** The first row that has no initial. */
  private readonly plainFrom: number;
  /** Of the word whose rows are gone through: what a mark gains by it, what it weighs, what has to be reached, and how much surer its estimates are. */
  private gain = 0;
  private own = 0;
  private bound = 0;
  private surely = 0;
  /** Of the stretch of rows of one weight: that weight, the first row that weighs more, and bits for the flags of rows that are known and that are too far off. */
  private weight = 0;
  private heavier = 0;
  private known = 0;
  private tooFar = 0;
  /** By the flags of a row that has no other word of the question, what it is estimated at. */
  private readonly aloneOdds = new Float64Array(mostFlags);
  /** Log-odds that an estimate has to reach. */
  least = 0;

  constructor(segment: Segment, met: Met, asking: Asking, buckets: Buckets) {
    this.segment = segment;
    this.met = met;
    this.asking = asking;
    this.buckets = buckets;
    this.plainFrom = segment.weightStarts[1] ?? 0;
  }

  /**
   * The rows of one word up to `end`. Most have no other word of the question: what such a row is estimated at depends on what it weighs alone, and rows
   * are in the order of their weights. So most are passed over by what is known of a stretch of one weight.
   */
  list(word: number, end: number): void {
    const { met, plainFrom } = this;
    const { postings, postingStarts } = this.segment;
    this.begin(word);
    const isRead = this.asking.hasInitials;
    const to = (postingStarts[word + 1] ?? 0) * postingWidth;
    for (let at = (postingStarts[word] ?? 0) * postingWidth; at < to; at += postingWidth) {
      const row = postings[at] ?? 0;
      if (row >= end) return;
      const first = postings[at + 1] ?? 0;
      const second = postings[at + 2] ?? 0;
      const third = postings[at + 3] ?? 0;
      const bits = flagsOf(first);
      if (row >= this.heavier) this.enter(row);
      const isAlone = !met.isAnyMet(besideOf(first), second, third);
      if (isAlone && (this.tooFar & (1 << bits)) !== 0) continue;
      if (row < plainFrom || isRead || (bits & flags.more) !== 0) this.look(row, 0);
      else if (isAlone) this.alone(row, bits);
      else this.withOthers(row, bits, besideOf(first), second, third);
    }
  }

  private begin(word: number): void {
    const { met, segment } = this;
    const { words, shift } = this.asking;
    this.gain = met.gainOf(word);
    this.own = segment.wordWeights[word] ?? 0;
    this.bound = this.least - shift.most;
    this.surely = met.isEither(word) ? 0 : (surer[words] ?? 0);
    this.weight = 0;
    this.heavier = this.plainFrom;
    this.tooFar = 0;
  }

  /** Enters the stretch of rows that weigh as much as this one. */
  private enter(row: number): void {
    const { weightStarts } = this.segment;
    while (row >= (weightStarts[this.weight + 1] ?? 0)) this.weight += 1;
    this.heavier = weightStarts[this.weight + 1] ?? 0;
    if (this.weight - this.own <= perWeight) this.tooFar = 0;
    this.known = 0;
  }

  /** A row that has no other word of the question. */
  private alone(row: number, bits: number): void {
    const { aloneOdds, gain, bound } = this;
    if ((this.known & (1 << bits)) === 0) {
      const { estimates } = this.asking;
      const beside = Math.max(0, this.weight - this.own);
      const kind = bits & flags.kind;
      const isFar = estimates.mostOf(gain & maskBits, beside, kind) < bound;
      const odds = isFar ? bound - 1 : estimates.odds(gain, beside, kindsOfRow[kind] ?? 0, 0);
      aloneOdds[bits] = odds - ((bits & flags.plain) === 0 ? 0 : this.surely);
      this.known |= 1 << bits;
      if ((aloneOdds[bits] ?? 0) < bound) this.tooFar |= 1 << bits;
    }
    const odds = aloneOdds[bits] ?? 0;
    if (odds >= bound) this.offer(row, odds);
  }

  /** A row that has other words of the question. */
  private withOthers(row: number, bits: number, one: number, second: number, third: number): void {
    const { met, bound } = this;
    const { estimates } = this.asking;
    met.left = this.weight - this.own;
    const mark = met.added(met.added(met.added(this.gain, one, maskBits), second, maskBits), third, maskBits);
    const left = Math.max(0, met.left);
    const kind = bits & flags.kind;
    if (estimates.mostOf(mark & maskBits, left, kind) - surerOfSeveral < bound) return;
    const odds = estimates.odds(mark, left, kindsOfRow[kind] ?? 0, 0) - surerOfSeveral;
    if (odds >= bound) this.offer(row, odds);
  }

  /** A row whose words are read; `first` is what it has by two neighbours that may be a word of the question torn apart, 0 otherwise. */
  look(row: number, first: number): void {
    const { met, least } = this;
    const { estimates, shift, initials } = this.asking;
    if (first === 0 && !met.isNew(row)) return;
    const mark = met.markOf(row, first, maskBits);
    const { left } = met;
    const isTorn = first !== 0;
    if (row >= this.plainFrom && !isTorn && !estimates.mayReach(mark & maskBits, left, least - shift.most)) return;
    const spoken = initials.of(row, mark & maskBits);
    const beside = isTorn ? Math.max(0, left - tornWeight) : left;
    const rowMark = this.segment.rowMarks[row] ?? 0;
    const odds = estimates.odds(mark, beside, rowMark, spoken) + shift.atMost(row) + (isTorn ? tornBonus : 0);
    if (odds < least || (isTorn && !met.isNew(row))) return;
    if (isTorn) this.asking.torn.add(row);
    this.buckets.add(row, odds);
  }

  private offer(row: number, odds: number): void {
    const moved = odds + this.asking.shift.atMost(row);
    if (moved >= this.least && this.met.isNew(row)) this.buckets.add(row, moved);
  }
}
