import type { Alignment } from './align.ts';
import type { Name } from './name.ts';
import { isOfOtherSex, vowelsDiffer } from './vowels.ts';

/** What is left of the score of two names that are one but for what makes them the names of two. */
export const namesOfTwo = 0.4;

/** Words less alike than this differ otherwise too. */
const otherwiseOne = 0.75;

const first = (bits = 0): number => 31 - Math.clz32(bits & -bits);

/**
 * Whether two names, each word of which answers to one of the other in the same consonants, differ by a woman's ending (Samir, Samira, سميرة) or, in
 * Arabic, by a long vowel (رشيد, رشاد). Where words are missing or spelled otherwise as well, an ending says nothing: lists are full of such.
 */
export function areOfTwo(a: Name, b: Name, { count, a: left, b: right, likeness, leftA, leftB }: Alignment): boolean {
  if (hasName(a, leftA) || hasName(b, leftB)) return false;
  let differ = false;
  for (let at = 0; at < count; at++) {
    const [x, y] = [a.parts[first(left[at])]?.word, b.parts[first(right[at])]?.word];
    if (x === undefined || y === undefined) continue;
    if (x.skeletonMark !== y.skeletonMark || (likeness[at] ?? 0) < otherwiseOne) return false;
    differ ||=
      isOfOtherSex(x, y) || (x.script === 'arabic' && y.script === 'arabic' && vowelsDiffer(x.vowels, y.vowels));
  }
  return differ;
}

const hasName = ({ parts }: Name, left: number): boolean =>
  left !== 0 && parts.some((part, at) => part.isName && (left & (1 << at)) !== 0);
