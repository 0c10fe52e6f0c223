import { mayBegin } from '../align.ts';
import type { Part } from '../name.ts';
import { scripts } from '../script.ts';
import { hasInitial, type Segment, wordBits, wordOf } from './segment.ts';

/** More than there are signs. */
const signs = 128;
const unknown = 0xffff;

/**
 * Initials, which no list of rows leads to: which of the question's a row may spell out, and which of its words an initial of the row may stand
 * for, in its own script or across. Bits as in a set of the question's words.
 */
export class Initials {
  private readonly segment: Segment;
  private readonly asked: readonly Part[];
  /** By script and first sign of a word, the bits of initials that may stand for it, and above them those of words for which it may stand; `unknown` until asked for. */
  private readonly known = new Uint16Array(scripts.length * signs).fill(unknown);
  private readonly isAsked: boolean;

  constructor(asked: readonly Part[], segment: Segment) {
    this.segment = segment;
    this.asked = asked;
    this.isAsked = asked.some((part) => part.role === 'initial');
  }

  /** Bits that a row has beside those of the words that were met in it. */
  of(row: number, mask: number): number {
    const { rowStarts, rowParts, rowMarks, wordMarks } = this.segment;
    if (!this.isAsked && ((rowMarks[row] ?? 0) & hasInitial) === 0) return 0;
    let bits = 0;
    for (let at = rowStarts[row] ?? 0; at < (rowStarts[row + 1] ?? 0); at++) {
      const word = wordOf(rowParts[at] ?? 0);
      const isInitial = ((wordMarks[word] ?? 0) & wordBits.initial) !== 0;
      const both = this.bothOf(word);
      bits |= isInitial ? (both | (both >>> 8)) & 0xff : both & 0xff;
    }
    return bits & ~mask;
  }

  /** A number for what a word says to the initials of the question. */
  sayingOf(word: number): number {
    return this.isAsked ? this.bothOf(word) & 0xff : 0;
  }

  private bothOf(word: number): number {
    const { wordScripts, wordSigns, signStarts } = this.segment;
    const script = wordScripts[word] ?? 0;
    const first = wordSigns[signStarts[word] ?? 0] ?? 0;
    const at = script * signs + first;
    const there = this.known[at] ?? unknown;
    if (there !== unknown) return there;
    const beginning = { first, script: scripts[script] ?? 'other' };
    let both = 0;
    this.asked.forEach(({ role, word }, bit) => {
      if (mayBegin(word, beginning)) both |= 1 << (role === 'initial' ? bit : bit + 8);
    });
    this.known[at] = both;
    return both;
  }
}
