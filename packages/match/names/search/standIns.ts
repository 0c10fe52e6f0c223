import type { Part } from '../name.ts';
import { wordOf } from '../word.ts';

/** What a title weighs, about. */
export const titleWeight = 0.1;

/** Words of such a weight together, to a sixty-fourth, as names have them: a title beside them where there is one, rare words, and one that is less rare or small. */
export function othersOf(weight: number, titled: boolean): readonly Part[] {
  const step = Math.round(weight * perWeight);
  const at = titled ? 2 * step + 1 : 2 * step;
  const known = others[at];
  if (known !== undefined) return known;
  const parts: Part[] = titled ? [otherPart('honorific', titleWeight)] : [];
  for (let left = step / perWeight; left > 0.03 && parts.length < 6; left -= 1)
    parts.push(otherPart(left >= 0.3 ? 'name' : 'particle', Math.min(1, left)));
  others[at] = parts;
  return parts;
}

const perWeight = 64;
/** Such words as they were made once: a row weighs no more than a byte holds of `weightStep`. */
const others: (readonly Part[] | undefined)[] = [];

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
