import { gapsOf, lesser } from './costs.ts';
import { signs as signCount } from './sounds.ts';
import { articleGap, costs, swapCost } from './token.ts';
import { longestWord, type Word } from './word.ts';

const width = longestWord + 1;
const { substitution } = costs;

/** What it costs to write each sign for those of the word that was begun last, sign by sign; and for which word each was looked up. */
const profiles = new Uint16Array(signCount * width);
const profiled = new Uint32Array(signCount);
let turns = 0;

/**
 * Words to compare with, a record of so many bytes for each: whether it is Arabic, may begin with the article, is a servant's name; how long it is; what it
 * costs to drop all its signs, in its own script and across; and its signs. Each is asked for one word and hardly ever the one after it, and what stands
 * together comes from the memory at once.
 */
const recordWidth = 32;
const [lengthAt, withinAt, crossingAt, signsAt] = [1, 2, 4, 6];
const isArabicBit = 1;
const articleBit = 2;
const servantBit = 4;

export type Records = Uint8Array;

/** Records of so many words, each told by its number. */
export function recordsOf(count: number, wordAt: (number: number) => Recorded): Records {
  const records = new Uint8Array(count * recordWidth);
  for (let number = 0; number < count; number++) {
    const { signs, arabic, article, servant } = wordAt(number);
    const at = number * recordWidth;
    const length = Math.min(longestWord, signs.length);
    records[at] = (arabic ? isArabicBit : 0) | (article ? articleBit : 0) | (servant ? servantBit : 0);
    records[at + lengthAt] = length;
    let [within, crossing] = [0, 0];
    for (let sign = 0; sign < length; sign++) {
      within += costs.within[signs[sign] ?? 0] ?? 0;
      crossing += costs.crossing[signs[sign] ?? 0] ?? 0;
    }
    records[at + withinAt] = within;
    records[at + withinAt + 1] = within >>> 8;
    records[at + crossingAt] = crossing;
    records[at + crossingAt + 1] = crossing >>> 8;
    records.set(signs.subarray(0, length), at + signsAt);
  }
  return records;
}

export interface Recorded {
  readonly signs: Uint8Array;
  readonly arabic: boolean;
  readonly article: boolean;
  readonly servant: boolean;
}

/** Abd al-Rahman and Rahman, as `align.ts` has it. */
const withoutServant = 0.9;

/**
 * Likeness of one word to many, one after the other, as `token.ts` measures it. Words that come in the order of their signs share their
 * beginnings, and what was measured for a beginning is kept for the next word; a word is left as soon as it cannot be alike enough.
 */
export class Against {
  private readonly word: Word;
  private readonly records: Records;
  /** Row by row the cost of writing the first signs of the other word for the first signs of this one. */
  private readonly table = new Int32Array(width * width);
  private readonly lowest = new Int32Array(width);
  private readonly before = new Uint8Array(width);
  private rows = 0;
  private crossing = false;
  private article = false;
  private gaps: Uint16Array = costs.within;
  private readonly ownGaps = new Int32Array(longestWord);
  private readonly turn = ++turns;
  private readonly cells: number;
  private total = 0;

  constructor(word: Word, records: Records) {
    this.word = word;
    this.records = records;
    this.cells = word.signs.length;
    this.begin(false);
  }

  private begin(crossing: boolean): void {
    const { table, word } = this;
    this.crossing = crossing;
    this.gaps = gapsOf(costs, crossing);
    this.total = 0;
    table[0] = 0;
    for (let j = 0; j < this.cells; j++) {
      const gap = this.gaps[word.signs[j] ?? 0] ?? 0;
      this.total += gap;
      this.ownGaps[j] = gap;
      table[j + 1] = (table[j] ?? 0) + (word.article && j < 2 ? Math.min(gap, articleGap) : gap);
    }
    this.lowest[0] = 0;
    this.rows = 0;
  }

  /** Likeness in [0,1] to the word of a number; 0 when it is less than `least`. */
  to(number: number, least: number): number {
    const { before, lowest, records, word } = this;
    const record = number * recordWidth;
    const bits = records[record] ?? 0;
    const crossing = ((bits & isArabicBit) !== 0) !== (word.script === 'arabic');
    if (crossing !== this.crossing) this.begin(crossing);
    const article = (bits & articleBit) !== 0;
    if (article !== this.article) this.rows = 0;
    this.article = article;
    const less = ((bits & servantBit) !== 0) === word.servant ? 1 : withoutServant;
    const length = records[record + lengthAt] ?? 0;
    const costAt = record + (crossing ? crossingAt : withinAt);
    const total = this.total + (records[costAt] ?? 0) + ((records[costAt + 1] ?? 0) << 8);
    const most = (1 - least / less) * total;
    const from = record + signsAt;
    const known = Math.min(this.rows, length);
    let row = 0;
    while (row < known && before[row] === records[from + row]) row += 1;
    for (; row < length; row++) {
      before[row] = records[from + row] ?? 0;
      const low = this.row(row);
      lowest[row + 1] = low;
      if (low > most && (lowest[row] ?? 0) > most) {
        this.rows = row + 1;
        return 0;
      }
    }
    this.rows = length;
    const like = total === 0 ? 0 : 1 - (this.table[length * width + this.cells] ?? total) / total;
    return like * less < least ? 0 : like * less;
  }

  /** Measures one more sign of the other word; the least cost in its row. */
  private row(i: number): number {
    const { table, before, ownGaps, cells } = this;
    const mine = this.word.signs;
    const t = before[i] ?? 0;
    const earlier = i > 0 ? (before[i - 1] ?? 0) : -1;
    const gap = this.gaps[t] ?? 0;
    const costsFrom = this.profileOf(t);
    const above = i * width;
    const current = above + width;
    let corner = table[above] ?? 0;
    let left = corner + (this.article && i < 2 ? Math.min(gap, articleGap) : gap);
    let low = left;
    table[current] = left;
    for (let j = 0; j < cells; j++) {
      let best = corner + (profiles[costsFrom + j] ?? 0);
      corner = table[above + j + 1] ?? 0;
      best = lesser(lesser(best, corner + gap), left + (ownGaps[j] ?? 0));
      if (mine[j] === earlier && j > 0 && t === mine[j - 1]) {
        const swapped = (table[above - width + j - 1] ?? 0) + swapCost;
        if (swapped < best) best = swapped;
      }
      left = best;
      low = lesser(best, low);
      table[current + j + 1] = best;
    }
    return low;
  }

  /** Where it stands what it costs to write a sign for each sign of this word. */
  private profileOf(sign: number): number {
    const from = sign * width;
    if (profiled[sign] === this.turn) return from;
    profiled[sign] = this.turn;
    const mine = this.word.signs;
    for (let j = 0; j < this.cells; j++) profiles[from + j] = substitution[sign * signCount + (mine[j] ?? 0)] ?? 0;
    return from;
  }
}
