import type { Near } from './near.ts';
import { type Segment, wordOf } from './segment.ts';

/** Of two words of a question a word of a list may answer to either when it is about equally like both. */
const aboutEqual = 0.12;

/** Which words of the dictionary answer to which of the question, and from that what a row has of it. One for all questions: what an earlier one left is not read. */
export class Met {
  private readonly segment: Segment;
  /** By number of the word: for which question it was met, its likeness, what a mark gains by it, and by which other word of the question it may gain. */
  private readonly turns: Uint32Array;
  private readonly likes: Float32Array;
  private readonly gains: Uint32Array;
  private readonly others: Uint32Array;
  /** By row: the question for which it was looked at. */
  private readonly seen: Uint32Array;
  /** By row a bit in the first of two numbers when a word that was met stands in it, and in the second when there are more. */
  private readonly hits: Uint32Array;
  /** Words that were met and are not counted yet. */
  private uncounted: number[] = [];
  private turn = 0;
  left = 0;

  constructor(segment: Segment) {
    this.segment = segment;
    const words = segment.wordMarks.length;
    this.turns = new Uint32Array(words);
    this.likes = new Float32Array(words);
    this.gains = new Uint32Array(words);
    this.others = new Uint32Array(words);
    this.seen = new Uint32Array(segment.rowEntry.length);
    this.hits = new Uint32Array(2 * Math.ceil(segment.rowEntry.length / 32));
  }

  begin(): void {
    this.turn += 1;
    this.hits.fill(0);
    this.uncounted = [];
  }

  /** Notes the words that are like one of the question. */
  note({ numbers, likes }: Near, gainOf: (at: number) => number): void {
    for (let at = 0; at < numbers.length; at++) {
      const [number, like] = [numbers[at] ?? 0, likes[at] ?? 0];
      if (this.turns[number] !== this.turn) this.uncounted.push(number);
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

  /** Makes ready for `isOnlyOne`: goes through the lists of all words that were met. */
  count(): void {
    for (const word of this.uncounted) this.countOne(word);
    this.uncounted = [];
  }

  private countOne(word: number): void {
    const { hits } = this;
    const { postings, postingStarts } = this.segment;
    const end = postingStarts[word + 1] ?? 0;
    for (let at = postingStarts[word] ?? 0; at < end; at++) {
      const row = postings[at] ?? 0;
      const [place, bit] = [(row >>> 5) << 1, 1 << (row & 31)];
      const once = hits[place] ?? 0;
      hits[place] = once | bit;
      hits[place + 1] = (hits[place + 1] ?? 0) | (once & bit);
    }
  }

  /** Whether in a row in which a word that was met stands there is none besides. */
  isOnlyOne(row: number): boolean {
    return ((this.hits[((row >>> 5) << 1) + 1] ?? 0) & (1 << (row & 31))) === 0;
  }

  /** What a mark gains by a word that was met. */
  gainOf(word: number): number {
    return this.gains[word] ?? 0;
  }

  isMet(word: number): boolean {
    return this.turns[word] === this.turn;
  }

  /** True once a question. */
  isNew(row: number): boolean {
    if (this.seen[row] === this.turn) return false;
    this.seen[row] = this.turn;
    return true;
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
