import { skeletonMark } from './skeleton.ts';

/** Longest skeleton of which classes are left out for keys; longer ones are cut, which only lets more words be compared. */
const longest = 9;

/**
 * The keys of a word by its skeleton: the skeleton itself and each that has one class less; of a word that may begin with the article, those of
 * the rest as well. Two skeletons that differ in one class, by any exchange, loss or addition, share a key.
 */
export function keysOf(skeleton: string, article: boolean): readonly number[] {
  const keys = keysBelow(skeleton.slice(0, longest));
  return article && skeleton.length > 2 ? [...new Set([...keys, ...keysBelow(skeleton.slice(2, 2 + longest))])] : keys;
}

function keysBelow(skeleton: string): readonly number[] {
  const keys = [skeletonMark(skeleton)];
  if (skeleton.length < 2) return keys;
  for (let at = 0; at < skeleton.length; at++) {
    const key = skeletonMark(skeleton.slice(0, at) + skeleton.slice(at + 1));
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

interface Skeleton {
  readonly skeleton: string;
  /** Whether its first two classes may be the article. */
  readonly article: boolean;
}

/** Whether two words share a key, told without making them. */
export function shareKey(a: Skeleton, b: Skeleton): boolean {
  if (near(a.skeleton, 0, b.skeleton, 0)) return true;
  const ofA = a.article && a.skeleton.length > 2;
  const ofB = b.article && b.skeleton.length > 2;
  if (ofA && near(a.skeleton, 2, b.skeleton, 0)) return true;
  return ofB && (near(a.skeleton, 0, b.skeleton, 2) || (ofA && near(a.skeleton, 2, b.skeleton, 2)));
}

/** Whether two skeletons, from a place on, are one when a class, wherever it stands, is left out of each or of one. */
function near(a: string, fromA: number, b: string, fromB: number): boolean {
  let i = fromA;
  let j = fromB;
  let endA = Math.min(a.length, fromA + longest);
  let endB = Math.min(b.length, fromB + longest);
  const lengthA = endA - i;
  const lengthB = endB - j;
  if (Math.abs(lengthA - lengthB) > 1) return false;
  while (i < endA && j < endB && a.charCodeAt(i) === b.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  while (endA > i && endB > j && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  if (endA - i === 0 && endB - j === 0) return true;
  if (lengthA !== lengthB) return Math.max(endA - i, endB - j) === 1 && Math.max(lengthA, lengthB) > 1;
  if (lengthA < 2) return false;
  return endA - i === 1 || moved(a, i, endA, b, j) || moved(b, j, endB, a, i);
}

/** Whether what follows the first class of the one is what comes before the last of the other. */
function moved(a: string, from: number, to: number, b: string, other: number): boolean {
  for (let at = from + 1; at < to; at++) if (a.charCodeAt(at) !== b.charCodeAt(other + at - from - 1)) return false;
  return true;
}
