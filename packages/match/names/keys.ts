import { skeletonMark } from './skeleton.ts';

/** Longest skeleton of which classes are left out for keys; longer ones are cut, which only lets more words be compared. */
const longest = 9;

/**
 * The keys of a word by its skeleton: the skeleton itself and each that has one class less; of a word that may begin with the article, those of
 * the rest as well; and what it looks like on paper (`misread.ts`). Two skeletons that differ in one class, by any exchange, loss or addition, share a key; so
 * do those of which one has lost a class between two that are alike and are one then: Mohammad and Moammad.
 */
export function keysOf(skeleton: string, article: boolean, misread: number): readonly number[] {
  const keys = keysBelow(skeleton.slice(0, longest));
  const rest = article && skeleton.length > 2 ? keysBelow(skeleton.slice(2, 2 + longest)) : [];
  return rest.length === 0 && misread === 0
    ? keys
    : [...new Set([...keys, ...rest, ...(misread === 0 ? [] : [misread])])];
}

function keysBelow(skeleton: string): readonly number[] {
  const keys = [skeletonMark(skeleton)];
  for (const one of below(skeleton)) {
    const key = skeletonMark(one);
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

/** A skeleton without one of its classes, for each of them: neighbours that are alike then are one, as in any skeleton. */
function below(skeleton: string): readonly string[] {
  if (skeleton.length < 2) return [];
  return Array.from({ length: skeleton.length }, (_, at) => {
    return skeleton.slice(0, at) + skeleton.slice(isBetweenAlike(skeleton, at) ? at + 2 : at + 1);
  });
}

const isBetweenAlike = (skeleton: string, at: number): boolean =>
  at > 0 && skeleton.charCodeAt(at - 1) === skeleton.charCodeAt(at + 1);

interface Skeleton {
  readonly skeleton: string;
  /** Whether its first two classes may be the article. */
  readonly article: boolean;
  readonly misread: number;
}

/**
 * Whether two words differ in one class at most; told without making their keys, of which they then share one. Words that share a key may yet differ by
 * more, where each has lost a class between two that are alike: Frank and Frederik.
 */
export function shareKey(a: Skeleton, b: Skeleton): boolean {
  if (isNear(a.skeleton, 0, b.skeleton, 0) || (a.misread !== 0 && a.misread === b.misread)) return true;
  const ofA = a.article && a.skeleton.length > 2;
  const ofB = b.article && b.skeleton.length > 2;
  if (ofA && isNear(a.skeleton, 2, b.skeleton, 0)) return true;
  return ofB && (isNear(a.skeleton, 0, b.skeleton, 2) || (ofA && isNear(a.skeleton, 2, b.skeleton, 2)));
}

/** Whether two skeletons, from a place on, differ in one class at most, or by one that stood between two that are alike. */
const isNear = (a: string, fromA: number, b: string, fromB: number): boolean =>
  near(a, fromA, b, fromB) || hasLost(a, fromA, b, fromB) || hasLost(b, fromB, a, fromA);

/** Whether the second is the first without a class between two that are alike, and that are one then. */
function hasLost(a: string, fromA: number, b: string, fromB: number): boolean {
  const length = Math.min(b.length - fromB, longest);
  if (length < 2 || Math.min(a.length - fromA, longest) !== length + 2) return false;
  let at = 0;
  while (at < length && a.charCodeAt(fromA + at) === b.charCodeAt(fromB + at)) at += 1;
  if (at === 0 || !isBetweenAlike(a, fromA + at)) return false;
  for (; at < length; at++) if (a.charCodeAt(fromA + at + 2) !== b.charCodeAt(fromB + at)) return false;
  return true;
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
