import type { Segment } from './segment.ts';

/**
 * What a question asks of every word that it comes across, in one number a word: role and weight (`Segment.wordClasses`), bits of its mark, how long it
 * is, and the sign it begins with. It stands in four arrays of a segment, and each look into the memory costs more than all that is reckoned with it.
 */
export function shapesOf({
  wordClasses,
  wordMarks,
  signStarts,
  wordSigns,
}: Pick<Segment, 'wordClasses' | 'wordMarks' | 'signStarts' | 'wordSigns'>): Uint32Array {
  return Uint32Array.from(wordClasses, (kind, word) => {
    const start = signStarts[word] ?? 0;
    const length = Math.min(longest, (signStarts[word + 1] ?? 0) - start);
    return kind | ((wordMarks[word] ?? 0) << 8) | (length << 16) | ((wordSigns[start] ?? 0) << 21);
  });
}

const longest = 31;

export const classOf = (shape: number): number => shape & 0xff;
/** Whether a bit of `wordBits` is set. */
export const isMarked = (shape: number, bit: number): boolean => ((shape >>> 8) & bit) !== 0;
export const lengthOf = (shape: number): number => (shape >>> 16) & longest;
export const firstSignOf = (shape: number): number => shape >>> 21;
/** All but the sign it begins with. */
export const withoutSign = (shape: number): number => shape & 0x1fffff;
