import { type Alignment, hows } from './align.ts';
import { shareKey } from './keys.ts';
import type { Name, Part } from './name.ts';
import { skeletonMark, skeletonOf } from './skeleton.ts';
import { longestWord, type Word } from './word.ts';

/**
 * A word of a name holds a comparison when its consonants differ in one class at most and it is at least so alike; other words may be less so
 * beside it. An index finds names by the words that may hold one, so that a search misses nothing that a comparison would take for likely.
 */
export const leastAnchor = 0.7;

/** What is left of the score of two names of which no word holds: they stay in their order, below all that are held. */
export const unanchored = 0.05;

const highest = (bits = 0): number => 31 - Math.clz32(bits);
const lowest = (bits = 0): number => 31 - Math.clz32(bits & -bits);

/** Whether a word of the one name surely answers to one of the other, alone or as two that are written together; or letters to the words they stand for. */
export function isAnchored(a: Name, b: Name, { count, a: left, b: right, likeness, how }: Alignment): boolean {
  for (let at = 0; at < count; at++) {
    if ((likeness[at] ?? 0) < leastAnchor) continue;
    const ofA = left[at] ?? 0;
    const ofB = right[at] ?? 0;
    const x = a.parts[lowest(ofA)];
    const y = b.parts[lowest(ofB)];
    if (x === undefined || y === undefined) continue;
    if (how[at] === hows.initial) return true;
    if (how[at] === hows.whole) {
      if (x.isName && y.isName && shareKey(x.word, y.word)) return true;
    } else if (tornSkeletonOf(a, ofA, x) === tornSkeletonOf(b, ofB, y)) return true;
  }
  return false;
}

function tornSkeletonOf({ parts }: Name, bits: number, first: Part): string {
  const second = parts[highest(bits)];
  return second === undefined || second === first ? first.word.skeleton : skeletonTogether(first.word, second.word);
}

type Signed = Pick<Word, 'signs'>;

/** The skeleton of two words that are written as one. */
export const skeletonTogether = (first: Signed, second: Signed): string =>
  skeletonOf([...first.signs, ...second.signs].slice(0, longestWord));

/** A number for the letters that an organisation's name may be shortened to; none is that of a skeleton, whose letters are capitals. */
export const acronymMark = (letters: string): number => skeletonMark(`.${letters}`);

/** The first letters of the words of an organisation that may be shortened to them; null of a name that is no such. */
export function acronymOf({ organisation, names, parts }: Name): string | null {
  if (!organisation || names < 3) return null;
  return parts.map((part) => (part.isName ? (part.word.letters[0] ?? '') : '')).join('');
}
