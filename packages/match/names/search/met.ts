import { mostAsked } from './mark.ts';
import { likeOf, type Near } from './near.ts';
import { type Segment, wordOf } from './segment.ts';

/** Of two words of a question a word of a list may answer to either when it is about equally like both. */
const aboutEqual = 0.12;

/** Numbers kept for a word that was met: its likeness to each word of the question, and whether it is like two of them together. */
const width = mostAsked + 1;

/** Likenesses that are nearer to each other than this part of one are alike. */
const likeSteps = 64;

/**
 * Which words of the dictionary answer to which of the question, and from that what a row has of it. One for all questions: what an earlier one left is
 * not read. What is known of the words that were met stands close together: it is asked for with every posting of a list.
 */
export class Met {
  private readonly segment: Segment;
  /** A bit for each word that was met. */
  private readonly bits: Int32Array;
  private readonly beyond: number;
  /** By number of the word its place in what follows. */
  private readonly places: Uint32Array;
  private count = 0;
  private room = 1024;
  private kept = new Float64Array(width * this.room);
  /** The likeness that counts, what a mark gains by it, by which other word of the question it may gain, and what the word weighs. */
  private likes = new Float64Array(this.room);
  private gains = new Uint32Array(this.room);
  private others = new Uint32Array(this.room);
  private weights = new Uint8Array(this.room);
  /** A number for its likenesses, made when it is first asked for; 0 before. */
  private marks = new Uint32Array(this.room);
  /** By row: the question for which it was looked at. */
  private readonly seen: Uint32Array;
  private turn = 0;
  left = 0;

  constructor(segment: Segment) {
    this.segment = segment;
    const words = segment.wordMarks.length;
    // A power of two, and longer than the words need: what is beyond them falls on the last number, which stays 0.
    this.bits = new Int32Array(2 ** Math.ceil(Math.log2(words / 32 + 2)));
    this.beyond = this.bits.length - 1;
    this.places = new Uint32Array(words);
    this.seen = new Uint32Array(segment.rowEntry.length);
  }

  begin(): void {
    this.turn += 1;
    this.bits.fill(0);
    this.kept.fill(0, 0, this.count * width);
    this.count = 0;
  }

  /** Notes the words that are like one of the question, or two of them together. */
  note({ numbers, details }: Near, asked: number, gainOf: (at: number) => number): void {
    const column = (asked & (asked - 1)) === 0 ? 31 - Math.clz32(asked) : mostAsked;
    for (let at = 0; at < numbers.length; at++) {
      const like = likeOf(details[at] ?? 0);
      const place = this.placeOf(numbers[at] ?? 0);
      this.kept[place * width + column] = like;
      const before = this.likes[place] ?? 0;
      const gain = gainOf(at);
      if (like > before) {
        this.others[place] = before >= like - aboutEqual ? (this.gains[place] ?? 0) : 0;
        this.gains[place] = gain;
        this.likes[place] = like;
      } else if (like >= before - aboutEqual && this.others[place] === 0) this.others[place] = gain;
    }
  }

  /** The place of a word, which is made when it was not met before. */
  private placeOf(word: number): number {
    if (this.isMet(word)) return this.places[word] ?? 0;
    if (this.count === this.room) this.grow();
    const place = this.count++;
    this.places[word] = place;
    this.bits[word >>> 5] = (this.bits[word >>> 5] ?? 0) | (1 << (word & 31));
    this.likes[place] = 0;
    this.gains[place] = 0;
    this.others[place] = 0;
    this.marks[place] = 0;
    this.weights[place] = this.segment.wordWeights[word] ?? 0;
    return place;
  }

  private grow(): void {
    this.room *= 2;
    const larger = <T extends Float64Array | Uint32Array | Uint8Array>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.kept = larger(new Float64Array(width * this.room), this.kept);
    this.likes = larger(new Float64Array(this.room), this.likes);
    this.gains = larger(new Uint32Array(this.room), this.gains);
    this.others = larger(new Uint32Array(this.room), this.others);
    this.weights = larger(new Uint8Array(this.room), this.weights);
    this.marks = larger(new Uint32Array(this.room), this.marks);
  }

  /** How alike a word is to one of the question, by its bit's number; 0 of words that were not met. */
  likeOf(word: number, asked: number): number {
    return this.isMet(word) ? (this.kept[(this.places[word] ?? 0) * width + asked] ?? 0) : 0;
  }

  /** A number that words have in common which are about as alike to each word of the question, and differ in the same ways. */
  likenessOf(word: number): number {
    const place = this.places[word] ?? 0;
    const made = this.marks[place] ?? 0;
    if (made !== 0) return made;
    let mark = Math.imul((this.gains[place] ?? 0) ^ Math.imul(this.others[place] ?? 0, 0x85ebca6b), 0x9e3779b1);
    for (let at = place * width; at < (place + 1) * width; at++)
      mark = Math.imul(mark ^ Math.round((this.kept[at] ?? 0) * likeSteps), 0x01000193) ^ (mark >>> 15);
    this.marks[place] = mark === 0 ? 1 : mark;
    return mark;
  }

  /** Whether a word is like two neighbours of the question together. */
  isTogether(word: number): boolean {
    return this.likeOf(word, mostAsked) > 0;
  }

  /** Of a number beyond the words, as `noWord` is, no. */
  isMet(word: number): boolean {
    return ((this.bits[(word >>> 5) & this.beyond] ?? 0) & (1 << (word & 31))) !== 0;
  }

  /** Whether one of three words is; they may be numbers beyond the words, as `noWord` is. */
  isAnyMet(one: number, second: number, third: number): boolean {
    const { bits, beyond } = this;
    const a = (bits[(one >>> 5) & beyond] ?? 0) >>> (one & 31);
    const b = (bits[(second >>> 5) & beyond] ?? 0) >>> (second & 31);
    const c = (bits[(third >>> 5) & beyond] ?? 0) >>> (third & 31);
    return ((a | b | c) & 1) !== 0;
  }

  /** True once a question. */
  isNew(row: number): boolean {
    if (this.seen[row] === this.turn) return false;
    this.seen[row] = this.turn;
    return true;
  }

  /** What a mark gains by a word that was met. */
  gainOf(word: number): number {
    return this.gains[this.places[word] ?? 0] ?? 0;
  }

  /** Whether a word that was met may answer to either of two words of the question. */
  isEither(word: number): boolean {
    return (this.others[this.places[word] ?? 0] ?? 0) !== 0;
  }

  /** A mark with what it gains by a word; `left` loses what that weighs. */
  added(mark: number, word: number, bits: number): number {
    if (!this.isMet(word)) return mark;
    const place = this.places[word] ?? 0;
    const gain = this.gains[place] ?? 0;
    const other = this.others[place] ?? 0;
    const taken = (mark & gain & bits) === 0 ? gain : other !== 0 && (mark & other & bits) === 0 ? other : 0;
    if (taken !== 0) this.left -= this.weights[place] ?? 0;
    return mark + taken;
  }

  /** What a row has of the question beside a mark that it has already; `left` is then what its other words weigh (`weightStep`). */
  markOf(row: number, first: number, bits: number): number {
    const { rowStarts, rowParts, wordWeights } = this.segment;
    const end = rowStarts[row + 1] ?? 0;
    let mark = first;
    this.left = 0;
    for (let at = rowStarts[row] ?? 0; at < end; at++) {
      const word = wordOf(rowParts[at] ?? 0);
      this.left += wordWeights[word] ?? 0;
      mark = this.added(mark, word, bits);
    }
    return mark;
  }
}
