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
    const frame = frameOf(wordBeginnings[word] ?? 0, (signStarts[word + 1] ?? 0) - start);
    return kind | ((wordMarks[word] ?? 0) << 8) | (frame << frameShift) | ((wordSigns[start] ?? 0) << 24);
  });
}

const frameShift = 14;
export const frames = 1024;
/** A number for the first class of a skeleton, whose classes are letters, and the length of a word. */
export const frameOf = (beginning: number, length: number): number => ((beginning & 31) << 5) | Math.min(31, length);

export const classOf = (shape: number): number => shape & 0xff;
/** Whether a bit of `wordBits` is set. */
export const isMarked = (shape: number, bit: number): boolean => ((shape >>> 8) & 0x3f & bit) !== 0;
export const lengthOf = (shape: number): number => (shape >>> frameShift) & 31;
export const frameOfShape = (shape: number): number => (shape >>> frameShift) & (frames - 1);
export const firstSignOf = (shape: number): number => shape >>> 24;
/** All but the sign it begins with. */
export const withoutSign = (shape: number): number => shape & 0xffffff;
