import type { Buckets } from './buckets.ts';
import { type Estimates, tornBonus } from './estimate.ts';
import type { Hidden } from './hidden.ts';
import type { Initials } from './initials.ts';
import { kindsOfRow, maskBits } from './mark.ts';
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

/** What a walk needs of a question. */
export interface Asking {
  readonly estimates: Estimates;
  readonly initials: Initials;
  readonly shift: Shift;
  readonly hidden: Hidden;
  readonly hasInitials: boolean;
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
  /** By the flags of a row that has no other word of the question, what it is estimated at most, and at all. */
  private readonly aloneMost = new Float64Array(mostFlags);
  private readonly alone = new Float64Array(mostFlags);
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
   * are in the order of their weights.
   */
  list(word: number, end: number): void {
    const { postings, postingStarts, weightStarts, wordWeights } = this.segment;
    const { met, aloneMost, alone, plainFrom } = this;
    const { estimates, shift, hasInitials, words } = this.asking;
    const [gain, own, bound] = [met.gainOf(word), wordWeights[word] ?? 0, this.least - shift.most];
    const surely = met.isEither(word) ? 0 : (surer[words] ?? 0);
    let [weight, heavier, beside] = [0, 0, 0];
    /** Flags of which it is known what they are estimated at most, and at all, beside words of such a weight. */
    let [asked, known] = [0, 0];
    const to = (postingStarts[word + 1] ?? 0) * postingWidth;
    for (let at = (postingStarts[word] ?? 0) * postingWidth; at < to; at += postingWidth) {
      const row = postings[at] ?? 0;
      if (row >= end) return;
      const first = postings[at + 1] ?? 0;
      const bits = flagsOf(first);
      if (row < plainFrom || hasInitials || (bits & flags.more) !== 0) {
        this.look(row, 0);
        continue;
      }
      if (row >= heavier) {
        while (row >= (weightStarts[weight + 1] ?? 0)) weight += 1;
        heavier = weightStarts[weight + 1] ?? 0;
        beside = Math.max(0, weight - own);
        [asked, known] = [0, 0];
      }
      const [one, second, third] = [besideOf(first), postings[at + 2] ?? 0, postings[at + 3] ?? 0];
      if (!met.isMet(one) && !met.isMet(second) && !met.isMet(third)) {
        const bit = 1 << bits;
        if ((asked & bit) === 0) {
          aloneMost[bits] = estimates.mostOf(gain & maskBits, beside, bits & flags.kind);
          asked |= bit;
        }
        const most = aloneMost[bits] ?? 0;
        if (most < bound) continue;
        const less = (bits & flags.plain) !== 0 && !this.mayHide(one, second, third) ? surely : 0;
        if (most - less < bound) continue;
        if ((known & bit) === 0) {
          alone[bits] = estimates.odds(gain, beside, kindsOfRow[bits & flags.kind] ?? 0, 0);
          known |= bit;
        }
        const odds = alone[bits] ?? 0;
        if (odds - less >= bound) this.offer(row, odds - less);
        continue;
      }
      met.left = weight - own;
      const mark = met.added(met.added(met.added(gain, one, maskBits), second, maskBits), third, maskBits);
      const left = Math.max(0, met.left);
      if (estimates.mostOf(mark & maskBits, left, bits & flags.kind) < bound) continue;
      const odds = estimates.odds(mark, left, kindsOfRow[bits & flags.kind] ?? 0, 0);
      if (odds >= bound) this.offer(row, odds);
    }
  }

  private mayHide(one: number, second: number, third: number): boolean {
    const { hidden } = this.asking;
    return hidden.mayBe(one) || hidden.mayBe(second) || hidden.mayBe(third);
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
    if (odds >= least && (first === 0 || met.isNew(row))) this.buckets.add(row, odds);
  }

  private offer(row: number, odds: number): void {
    const moved = odds + this.asking.shift.atMost(row);
    if (moved >= this.least && this.met.isNew(row)) this.buckets.add(row, moved);
  }
}
