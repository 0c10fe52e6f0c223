import type { Part } from '../name.ts';
import { hasInitial, type Segment, wordBits, wordOf } from './segment.ts';

/**
 * Initials, which no list of rows leads to: which of the question's a row may spell out, and which of its words an initial of the row may stand
 * for. Bits as in a set of the question's words.
 */
export class Initials {
  private readonly segment: Segment;
  /** By the first sign of a word, the bits of initials and of whole words that begin so. */
  private readonly initials = new Uint8Array(128);
  private readonly words = new Uint8Array(128);
  private readonly isAsked: boolean;

  constructor(asked: readonly Part[], segment: Segment) {
    this.segment = segment;
    this.isAsked = asked.some((part) => part.role === 'initial');
    asked.forEach((part, bit) => {
      const list = part.role === 'initial' ? this.initials : this.words;
      const first = part.word.signs[0] ?? 0;
      list[first] = (list[first] ?? 0) | (1 << bit);
    });
  }

  /** Bits that a row has beside those of the words that were met in it. */
  of(row: number, mask: number): number {
    const { rowStarts, rowParts, rowMarks, wordSigns, signStarts, wordMarks } = this.segment;
    if (!this.isAsked && ((rowMarks[row] ?? 0) & hasInitial) === 0) return 0;
    let bits = 0;
    for (let at = rowStarts[row] ?? 0; at < (rowStarts[row + 1] ?? 0); at++) {
      const word = wordOf(rowParts[at] ?? 0);
      const first = wordSigns[signStarts[word] ?? 0] ?? 0;
      const isInitial = ((wordMarks[word] ?? 0) & wordBits.initial) !== 0;
      bits |= (this.initials[first] ?? 0) | (isInitial ? (this.words[first] ?? 0) : 0);
    }
    return bits & ~mask;
  }

  /** A number for what a word that begins with such a sign says to the initials of the question. */
  sayingOf(sign: number): number {
    return this.initials[sign] ?? 0;
  }
}
