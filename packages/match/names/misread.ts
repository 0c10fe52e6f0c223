import { skeletonMark } from './skeleton.ts';
import { signOf } from './sounds.ts';

const [r, n, m, c, l, d] = ['r', 'n', 'm', 'c', 'l', 'd'].map(signOf);

/** Shorter words are too often others that look the same. */
const shortest = 5;

/** Likeness of two words that are one but for what a reading machine takes for each other. */
export const misreadLikeness = 0.9;

/**
 * A number for a word as it looks on paper, where rn is m and cl is d: the same for words that a reading machine takes for each other. 0 of words that
 * have none of these letters, or few.
 */
export function misreadMark(signs: ArrayLike<number>): number {
  if (signs.length < shortest) return 0;
  let seen = '.';
  let any = false;
  for (let at = 0; at < signs.length; at++) {
    const [sign, next] = [signs[at] ?? 0, signs[at + 1]];
    const looks = sign === r && next === n ? m : sign === c && next === l ? d : undefined;
    if (looks !== undefined) at += 1;
    any ||= looks !== undefined || sign === m || sign === d;
    seen += String.fromCharCode(0x100 + (looks ?? sign));
  }
  return any ? skeletonMark(seen) : 0;
}
