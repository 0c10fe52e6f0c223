import { skeletonMark } from './skeleton.ts';

/** Longest skeleton of which classes are left out for keys; longer ones are cut, which only lets more words be compared. */
const longest = 9;

/**
 * The keys of a word by its skeleton: the skeleton itself and each that has one class less; of a word that may begin with the article, those of
 * the rest as well. Two skeletons that differ in one class, by any exchange, loss or addition, share a key.
 */
export function keysOf(skeleton: string, article: boolean): readonly number[] {
  const keys = keysBelow(skeleton.slice(0, longest));
  return article ? [...new Set([...keys, ...keysBelow(skeleton.slice(2, 2 + longest))])] : keys;
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

/** Whether words with these keys differ in one class at most: an index finds words by their keys alone. */
export function shareKey(a: readonly number[], b: readonly number[]): boolean {
  for (const one of a) for (const other of b) if (one === other) return true;
  return false;
}
