import { fold } from '../../../../packages/press/fold.ts';
import type { EntryStanding } from '../../schema.ts';

/** Entries in which every word typed begins a word of one of the names, whatever the case, the accents and the language. */
export function found(entries: readonly EntryStanding[], typed: string): readonly EntryStanding[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return entries;
  return entries.filter(({ entry, proposed }) => {
    const names = [entry, ...(proposed === null ? [] : [proposed])].flatMap(({ forms, never }) => [
      ...forms.flatMap(({ form, variants }) => [form, ...variants]),
      ...never.map(({ form }) => form),
    ]);
    const words = names.flatMap(wordsOf);
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  });
}

const wordsOf = (text: string): readonly string[] =>
  fold(text.normalize('NFC'))
    .replace(/[\p{M}\u0640]/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
