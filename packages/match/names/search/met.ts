import { mostAsked } from './estimate.ts';
import type { Near } from './near.ts';
import { moreWords, type Segment, wordOf } from './segment.ts';

/** Of two words of a question a word of a list may answer to either when it is about equally like both. */
const aboutEqual = 0.12;

/** Numbers kept for a word that was met: its likeness to each word of the question, and whether it is like two of them together. */
const width = mostAsked + 1;

/** Which words of the dictionary answer to which of the question, and from that what a row has of it. One for all questions: what an earlier one left is not read. */
export class Met {
  private readonly segment: Segment;
  /** A bit for each word that was met: these few thousand bytes are asked for every posting of a list. */
  private readonly bits: Uint32Array;
  /** By number of the word the place of what is kept in `kept`. */
  private readonly places: Uint32Array;
  private kept = new Float64Array(width * 1024);
  private count = 0;
  /** By number of the word: for which question it was met, its likeness, what a mark gains by it, and by which other word of the question it may gain. */
  private readonly turns: Uint32Array;
  private readonly likes: Float32Array;
  private readonly gains: Uint32Array;
  private readonly others: Uint32Array;
  /** By row: the question for which it was looked at. */
  private readonly seen: Uint32Array;
  private turn = 0;
  left = 0;

  constructor(segment: Segment) {
    this.segment = segment;
    const words = segment.wordMarks.length;
    this.bits = new Uint32Array(Math.ceil(words / 32));
    this.places = new Uint32Array(words);
    this.turns = new Uint32Array(words);
    this.likes = new Float32Array(words);
    this.gains = new Uint32Array(words);
    this.others = new Uint32Array(words);
    this.seen = new Uint32Array(segment.rowEntry.length);
  }

  begin(): void {
    this.turn += 1;
    this.bits.fill(0);
    this.count = 0;
  }

  /** Notes the words that are like one of the question, or two of them together. */
  note({ numbers, likes }: Near, asked: number, gainOf: (at: number) => number): void {
    const column = (asked & (asked - 1)) === 0 ? 31 - Math.clz32(asked) : mostAsked;
    for (let at = 0; at < numbers.length; at++) {
      const [number, like] = [numbers[at] ?? 0, likes[at] ?? 0];
      this.keep(number, column, like);
      const before = this.turns[number] === this.turn ? (this.likes[number] ?? 0) : 0;
      const gain = gainOf(at);
      if (like > before) {
        this.others[number] = before >= like - aboutEqual ? (this.gains[number] ?? 0) : 0;
        this.gains[number] = gain;
        this.likes[number] = like;
        this.turns[number] = this.turn;
      } else if (like >= before - aboutEqual && this.others[number] === 0) this.others[number] = gain;
    }
  }

  private keep(word: number, column: number, like: number): void {
    if (!this.isMet(word)) {
      if ((this.count + 1) * width > this.kept.length) {
        const larger = new Float64Array(2 * this.kept.length);
        larger.set(this.kept);
        this.kept = larger;
      }
      this.kept.fill(0, this.count * width, (this.count + 1) * width);
      this.places[word] = this.count++ * width;
      this.bits[word >>> 5] = (this.bits[word >>> 5] ?? 0) | (1 << (word & 31));
    }
    this.kept[(this.places[word] ?? 0) + column] = like;
  }

  /** How alike a word is to one of the question, by its bit's number; 0 of words that were not met. */
  likeOf(word: number, asked: number): number {
    return this.isMet(word) ? (this.kept[(this.places[word] ?? 0) + asked] ?? 0) : 0;
  }

  /** Whether a word is like two neighbours of the question together. */
  isTogether(word: number): boolean {
    return this.likeOf(word, mostAsked) > 0;
  }

  isMet(word: number): boolean {
    return word < moreWords && ((this.bits[word >>> 5] ?? 0) & (1 << (word & 31))) !== 0;
  }

  /** True once a question. */
  isNew(row: number): boolean {
    if (this.seen[row] === this.turn) return false;
    this.seen[row] = this.turn;
    return true;
  }

  /**
   * What a row has that is found by a word, with two others beside it (`Segment.besides`); `left` is then what words that were not met weigh less than
   * the row: with a sign before it.
   */
  markBeside(word: number, one: number, other: number, bits: number): number {
    this.left = 0;
    let mark = this.added(0, word, bits);
    if (one < moreWords) mark = this.added(mark, one, bits);
    if (other < moreWords) mark = this.added(mark, other, bits);
    return mark;
  }

  /** A mark with what it gains by a word; `left` then loses what that weighs. */
  private added(mark: number, word: number, bits: number): number {
    if (!this.isMet(word)) return mark;
    const gain = this.gains[word] ?? 0;
    const other = this.others[word] ?? 0;
    const taken = (mark & gain & bits) === 0 ? gain : other !== 0 && (mark & other & bits) === 0 ? other : 0;
    if (taken !== 0) this.left -= this.segment.wordWeights[word] ?? 0;
    return mark + taken;
  }

  /** What a row has of the question beside a mark that it has already; `left` is then what its other words weigh (`weightStep`). */
  markOf(row: number, first: number, bits: number): number {
    const { rowStarts, rowParts, wordWeights } = this.segment;
    const end = rowStarts[row + 1] ?? 0;
    let mark = first;
    let left = 0;
    for (let at = rowStarts[row] ?? 0; at < end; at++) {
      const word = wordOf(rowParts[at] ?? 0);
      if (this.turns[word] === this.turn) {
        const gain = this.gains[word] ?? 0;
        if ((mark & gain & bits) === 0) {
          mark += gain;
          continue;
        }
        const other = this.others[word] ?? 0;
        if (other !== 0 && (mark & other & bits) === 0) {
          mark += other;
          continue;
        }
      }
      left += wordWeights[word] ?? 0;
    }
    this.left = left;
    return mark;
  }
}
