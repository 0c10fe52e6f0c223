import type { Segment } from './segment.ts';

/**
 * What a question asks of every word that it comes across, in one number a word: role and weight (`Segment.wordClasses`), bits of its mark, how long it
 * is, the first class of its skeleton, and the sign it begins with. It stands in five arrays of a segment, and each look into the memory costs more than
 * all that is reckoned with it.
 */
export function shapesOf({
  wordClasses,
  wordMarks,
  wordBeginnings,
  signStarts,
  wordSigns,
}: Pick<Segment, 'wordClasses' | 'wordMarks' | 'wordBeginnings' | 'signStarts' | 'wordSigns'>): Uint32Array {
  return Uint32Array.from(wordClasses, (kind, word) => {
    const start = signStarts[word] ?? 0;
    const length = Math.min(31, (signStarts[word + 1] ?? 0) - start);
    const beginning = (wordBeginnings[word] ?? 0) & 31;
    const bits = (wordMarks[word] ?? 0) & 63;
    return kind | (bits << 8) | (length << 14) | (beginning << 19) | ((wordSigns[start] ?? 0) << 24);
  });
}

export const classOf = (shape: number): number => shape & 0xff;
/** Whether a bit of `wordBits` is set. */
export const isMarked = (shape: number, bit: number): boolean => ((shape >>> 8) & 0x3f & bit) !== 0;
export const lengthOf = (shape: number): number => (shape >>> 14) & 31;
export const firstSignOf = (shape: number): number => shape >>> 24;
/** All but the sign it begins with. */
export const withoutSign = (shape: number): number => shape & 0xffffff;
