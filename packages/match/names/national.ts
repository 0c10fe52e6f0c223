import { latinLetters } from './latin.ts';
import type { Part } from './name.ts';
import { isSlavicGiven } from './slavic.ts';
import { wordOf } from './word.ts';

/**
 * How one language writes the names of another, where the whole name shows it and a single word would not: the parts with their words as they
 * are read then, each as it was written.
 */
function spelledAnew(parts: readonly Part[], change: (written: string) => string): readonly Part[] {
  return parts.map((part) => (part.role === 'name' ? { ...part, word: wordOf(change(part.text)) } : part));
}

const belarusian = /ў|дз[іеяёь]/i;

/** Belarusian writes ц and дз for the soft т and д of names: Пуцін, and Уладзімір beside it says that it is Belarusian. */
export function withoutBelarusian(text: string, parts: readonly Part[]): readonly Part[] {
  if (!belarusian.test(text)) return parts;
  return spelledAnew(parts, (written) => written.replace(/ц(?=[іеяёь])/gi, 'т').replace(/дз(?=[іеяёь])/gi, 'д'));
}

const balticEnding = /(?<=[a-z]{4})(?:[aiu]|)s$/;

/** Lithuanian and Latvian end every name of a man with an s: `Vladimiras`, `Sergejs`. Read without, when one is then a name of the East; else null. */
export function withoutBalticEndings(parts: readonly Part[]): readonly Part[] | null {
  const names = parts.filter((part) => part.role === 'name').map((part) => latinLetters(part.text));
  if (names.length < 2 || !names.every((letters) => balticEnding.test(letters))) return null;
  if (!names.some((letters) => isSlavicGiven(letters.replace(balticEnding, '')))) return null;
  return spelledAnew(parts, (written) => latinLetters(written).replace(balticEnding, ''));
}
