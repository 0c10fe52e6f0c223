import type { Near } from './near.ts';
import type { Segment } from './segment.ts';

/** Words of a question that are followed. */
export const mostAsked = 6;
/** A mark: which words were met, and above them what is lost because they are not the same, in sixteenths of log-odds. */
const lostShift = mostAsked;
const maskBits = (1 << mostAsked) - 1;
const unit = 16;
const mostLost = Math.floor((2 ** (16 - lostShift) - 1) / mostAsked);

/** A word of the question: the words that are like it, its bits, and what is lost by each of those words. */
export interface Followed {
  readonly near: Near;
  readonly bits: number;
  readonly loss: (at: number) => number;
}

/** Row by row, which words of the question have a word like them in it, and what is lost because they are not the same. */
export class Marks {
  private readonly segment: Segment;
  private readonly marks: Uint16Array;
  private several = new Uint32Array(1 << 12);
  private count = 0;

  constructor(segment: Segment) {
    this.segment = segment;
    this.marks = new Uint16Array(segment.rowEntry.length);
  }

  begin(): void {
    this.count = 0;
    this.marks.fill(0);
  }

  /** Marks the rows of the words from `from` on that are so much like one of the question. Gives the place of the first that is less. */
  add({ near, bits, loss }: Followed, from: number, least: number, onlyMarked: boolean): number {
    const { marks } = this;
    const { postings, postingStarts } = this.segment;
    const both = (bits & (bits - 1)) !== 0;
    let at = from;
    for (; at < near.numbers.length && (near.likes[at] ?? 0) >= least; at++) {
      const number = near.numbers[at] ?? 0;
      const gain = bits + (Math.min(mostLost, Math.round(loss(at) * unit)) << lostShift);
      const [start, end] = [postingStarts[number] ?? 0, postingStarts[number + 1] ?? 0];
      this.makeRoom(end - start);
      for (let place = start; place < end; place++) {
        const row = postings[place] ?? 0;
        const mark = marks[row] ?? 0;
        if (mark === 0 && onlyMarked) continue;
        if ((mark & bits) !== 0) continue;
        marks[row] = mark + gain;
        const mask = mark & maskBits;
        if (mask === 0 ? both : (mask & (mask - 1)) === 0) this.several[this.count++] = row;
      }
    }
    return at;
  }

  private makeRoom(rows: number): void {
    if (this.count + rows <= this.several.length) return;
    const larger = new Uint32Array((this.count + rows) * 2);
    larger.set(this.several.subarray(0, this.count));
    this.several = larger;
  }

  /** The rows in which more than one word was met. */
  eachWithSeveral(take: (row: number, mask: number, lost: number) => void): void {
    for (let at = 0; at < this.count; at++) {
      const row = this.several[at] ?? 0;
      const mark = this.marks[row] ?? 0;
      take(row, mark & maskBits, (mark >>> lostShift) / unit);
    }
  }

  /** The rows in which one word was met and no other; for each word like it those before a row that `before` gives. */
  eachWithOne(
    { near, bits }: Followed,
    upTo: number,
    before: (at: number) => number,
    take: (row: number, mask: number, lost: number) => void,
  ): void {
    const { postings, postingStarts } = this.segment;
    for (let at = 0; at < upTo; at++) {
      const number = near.numbers[at] ?? 0;
      const [end, last] = [postingStarts[number + 1] ?? 0, before(at)];
      for (let place = postingStarts[number] ?? 0; place < end; place++) {
        const row = postings[place] ?? 0;
        if (row >= last) break;
        const mark = this.marks[row] ?? 0;
        if ((mark & maskBits) === bits) take(row, bits, (mark >>> lostShift) / unit);
      }
    }
  }
}
