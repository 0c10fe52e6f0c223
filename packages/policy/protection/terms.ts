import { words } from '../../store/words.ts';

/** What a name or a number is known by, whatever its spelling: the same folding as the search index uses. */

/** Shorter ones would be found in any text. */
export const shortestIdentifier = 5;
/** A telephone number is dialled with and without the code of its country: these last digits are the same. */
const phoneTail = 9;

/** The words of a name in an order of their own, so that a name is found whichever part comes first; '' when there is none. */
export function nameTerm(name: string): string {
  return sortedTerm(words(name).split(' '));
}

export function sortedTerm(some: readonly string[]): string {
  return [...some].sort().join(' ').trim();
}

/** Letters and digits alone: blanks, dots and dashes in a number mean nothing. */
export function compact(text: string): string {
  return words(text).replaceAll(' ', '');
}

/** The terms under which a number is looked for; none when it is too short to mean anybody. */
export function identifierTerms(kind: string, value: string): readonly string[] {
  const whole = compact(value);
  const terms = kind === 'phone' && whole.length > phoneTail ? [whole.slice(-phoneTail)] : [whole];
  return terms.filter((term) => term.length >= shortestIdentifier);
}

/** Every text in a piece of data, names of files among them. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner);
}
