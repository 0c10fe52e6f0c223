import { gapsOf } from './costs.ts';
import { signs as signCount } from './sounds.ts';
import { articleGap, costs, swapCost } from './token.ts';
import { longestWord, type Word } from './word.ts';

const width = longestWord + 1;
const { substitution } = costs;

/** What of a word counts when it is compared: its signs and the two things that change what a sign costs. */
export interface Signs {
  readonly signs: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly arabic: boolean;
  readonly article: boolean;
}

/**
 * Likeness of one word to many, one after the other, as `token.ts` measures it. Words that come in the order of their signs share their
 * beginnings, and what was measured for a beginning is kept for the next word; a word is left as soon as it cannot be alike enough.
 */
export class Against {
  private readonly word: Word;
  /** Row by row the cost of writing the first signs of the other word for the first signs of this one. */
  private readonly table = new Float64Array(width * width);
  private readonly lowest = new Float64Array(width);
  private readonly before = new Uint8Array(width);
  private rows = 0;
  private crossing = false;
  private article = false;
  private gaps: Float32Array = costs.within;
  private readonly cells: number;
  private total = 0;

  constructor(word: Word) {
    this.word = word;
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
      table[j + 1] = (table[j] ?? 0) + (word.article && j < 2 ? Math.min(gap, articleGap) : gap);
    }
    this.lowest[0] = 0;
    this.rows = 0;
  }

  /** Likeness in [0,1]; 0 of a word that is less alike than `least`. */
  to(other: Signs, least: number): number {
    const crossing = other.arabic !== (this.word.script === 'arabic');
    if (crossing !== this.crossing) this.begin(crossing);
    if (other.article !== this.article) this.rows = 0;
    this.article = other.article;
    const { gaps, before, lowest } = this;
    const length = Math.min(longestWord, other.to - other.from);
    let total = this.total;
    let shared = 0;
    for (let at = 0; at < length; at++) {
      const sign = other.signs[other.from + at] ?? 0;
      total += gaps[sign] ?? 0;
      if (shared === at && at < this.rows && before[at] === sign) shared += 1;
      else before[at] = sign;
    }
    this.rows = shared;
    const most = (1 - least) * total;
    for (let row = shared; row < length; row++) {
      const low = this.row(row);
      lowest[row + 1] = low;
      this.rows = row + 1;
      if (low > most && (lowest[row] ?? 0) > most) return 0;
    }
    const like = total === 0 ? 0 : 1 - (this.table[length * width + this.cells] ?? total) / total;
    return like < least ? 0 : like;
  }

  /** Measures one more sign of the other word; the least cost in its row. */
  private row(i: number): number {
    const { table, before, gaps, cells } = this;
    const mine = this.word.signs;
    const t = before[i] ?? 0;
    const gap = gaps[t] ?? 0;
    const [above, current, matrix] = [i * width, (i + 1) * width, t * signCount];
    let left = (table[above] ?? 0) + (this.article && i < 2 ? Math.min(gap, articleGap) : gap);
    let low = left;
    table[current] = left;
    for (let j = 0; j < cells; j++) {
      const s = mine[j] ?? 0;
      let best = (table[above + j] ?? 0) + (substitution[matrix + s] ?? 0);
      const up = (table[above + j + 1] ?? 0) + gap;
      if (up < best) best = up;
      const side = left + (gaps[s] ?? 0);
      if (side < best) best = side;
      if (i > 0 && j > 0 && t === mine[j - 1] && before[i - 1] === s) {
        const swapped = (table[above - width + j - 1] ?? 0) + swapCost;
        if (swapped < best) best = swapped;
      }
      left = best;
      if (best < low) low = best;
      table[current + j + 1] = best;
    }
    return low;
  }
}
