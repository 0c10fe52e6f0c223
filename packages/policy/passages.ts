import { words } from '../store/words.ts';
import { textsIn } from './protection/terms.ts';

/** So many words in a row are no accident. */
const passageWords = 8;

/**
 * The passages by which a text is known again, each once: every eighth word begins one, so that fifteen words taken over in a row hold a
 * whole one. Spelled as the search index spells: case, accents, punctuation and line ends make no difference.
 */
export function passagesOf(value: unknown): readonly string[] {
  const found = new Set<string>();
  for (const text of textsIn(value)) {
    const all = words(text).split(' ');
    for (let at = 0; at + passageWords <= all.length; at += passageWords)
      found.add(all.slice(at, at + passageWords).join(' '));
  }
  return [...found];
}

/** Whether the words of a passage stand in the data in their order, next to one another. */
export function holdsPassage(value: unknown, passage: string): boolean {
  for (const text of textsIn(value)) if (` ${words(text)} `.includes(` ${passage} `)) return true;
  return false;
}
