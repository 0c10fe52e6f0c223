import type { Name } from '../name.ts';
import { isVowel, signs as signCount, skeletonClass } from '../sounds.ts';
import type { Word } from '../word.ts';
import type { Initials } from './initials.ts';
import type { Met } from './met.ts';
import { anyClass, placeOf, type Segment, wordBits, wordOf } from './segment.ts';
import { classOf, firstSignOf, isMarked, lengthOf, withoutSign } from './shapes.ts';

/**
 * Numbers for what a row is to a question: rows of one number are scored alike, and are scored once. Words that nothing in the question is like count by
 * what they weigh and where they stand alone, neighbours that may be one of its words torn apart as the words they are.
 */
export class RowKinds {
  private readonly segment: Segment;
  private readonly shapes: Uint32Array;
  private readonly met: Met;
  private readonly initials: Initials;
  /** By the sign it begins with, as bits how long two words together may be that are one of the question. */
  private readonly lengths = new Uint32Array(signCount);

  constructor(segment: Segment, shapes: Uint32Array, met: Met, initials: Initials, name: Name) {
    this.segment = segment;
    this.shapes = shapes;
    this.met = met;
    this.initials = initials;
    for (const { word, isName } of name.parts) if (isName) this.noteLength(word);
  }

  /** Words like one of the question count as the words they are. */
  exactly(row: number): number {
    return this.numberOf(row, true);
  }

  /** Words like one of the question count by how alike they are, in steps. */
  nearly(row: number): number {
    return this.numberOf(row, false);
  }

  private numberOf(row: number, exactly: boolean): number {
    const { rowStarts, rowParts, rowMarks } = this.segment;
    let one = rowMarks[row] ?? 0;
    let other = 0x9e3779b1;
    const end = rowStarts[row + 1] ?? 0;
    let torn = false;
    for (let at = rowStarts[row] ?? 0; at < end; at++) {
      const part = rowParts[at] ?? 0;
      const tornBefore = torn;
      torn = at + 1 < end && this.mayBeTorn(wordOf(part), wordOf(rowParts[at + 1] ?? 0));
      const mark = torn || tornBefore ? part : this.markOf(part, exactly);
      one = Math.imul(one ^ mark, 0x01000193) ^ (one >>> 15);
      other = Math.imul(other + mark, 0x85ebca6b) ^ (other >>> 13);
    }
    return (one >>> 0) * 0x200000 + (other & 0x1fffff);
  }

  private markOf(part: number, exactly: boolean): number {
    const word = wordOf(part);
    const shape = this.shapes[word] ?? 0;
    if (classOf(shape) === anyClass || isMarked(shape, wordBits.initial)) return part;
    const isMet = this.met.isMet(word);
    if (isMet && exactly) return part;
    const first = this.initials.sayingOf(word);
    if (isMet)
      return (
        this.met.likenessOf(word) ^
        Math.imul(withoutSign(shape) ^ (placeOf(part) << 28) ^ Math.imul(first, 0x9e3779b1), 0x2c1b3c6d)
      );
    return (first << 16) + (classOf(shape) << 4) + placeOf(part) + 0x40000000;
  }

  /** Whether two words together are about as long as one of the question that begins so. */
  private mayBeTorn(first: number, second: number): boolean {
    const shape = this.shapes[first] ?? 0;
    const lengths = this.lengths[firstSignOf(shape)] ?? 0;
    if (lengths === 0) return false;
    return (lengths >>> Math.min(31, lengthOf(shape) + lengthOf(this.shapes[second] ?? 0))) % 2 === 1;
  }

  /** Notes how long words are that may be this one torn apart, for each sign that it may begin with. */
  private noteLength({ signs }: Word): void {
    const first = signs[0] ?? 0;
    for (let sign = 0; sign < this.lengths.length; sign++) {
      const same = isVowel[first] === true ? isVowel[sign] === true : skeletonClass[sign] === skeletonClass[first];
      if (sign !== first && !same) continue;
      for (let length = Math.max(0, signs.length - 2); length <= signs.length + 2; length++)
        this.lengths[sign] = (this.lengths[sign] ?? 0) | (1 << length);
    }
  }
}
