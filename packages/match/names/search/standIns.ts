import type { Part } from '../name.ts';
import { wordOf } from '../word.ts';

/** Words of such a weight together, as names have them: a title where there is one, rare words, and one that is less rare or small. */
export function othersOf(weight: number, titled: boolean): readonly Part[] {
  const key = titled ? -1 - weight : weight;
  const known = others.get(key);
  if (known !== undefined) return known;
  const parts: Part[] = titled ? [otherPart('honorific', 0.1)] : [];
  for (let left = titled ? weight - 0.1 : weight; left > 0.03 && parts.length < 6; left -= 1)
    parts.push(otherPart(left >= 0.3 ? 'name' : 'particle', Math.min(1, left)));
  if (others.size >= mostOthers) others.clear();
  others.set(key, parts);
  return parts;
}

/** Such words as they were made once, by what they weigh. */
const others = new Map<number, readonly Part[]>();
const mostOthers = 4096;

const otherPart = (role: Part['role'], weight: number): Part => {
  return { text: '', word: anyWord, role, weight, place: null, isName: role === 'name' };
};

/** A word that an initial of the question may stand for. */
export const spelledOut = (part: Part): Part =>
  part.role === 'initial' ? { ...part, role: 'name', isName: true, weight: 1 } : part;

/** A part whose word differs in these ways. */
export function otherwise(part: Part, consonants: boolean, beginning: boolean, crossing: boolean): Part {
  const { word } = part;
  const script = word.script === 'latin' ? 'arabic' : 'latin';
  return {
    ...part,
    word: {
      ...word,
      skeletonMark: word.skeletonMark + (consonants ? 1 : 0),
      beginning: word.beginning + (beginning ? 1 : 0),
      script: crossing ? script : word.script,
    },
  };
}

const anyWord = wordOf('x');
export const anyPart = otherPart('name', 1);
