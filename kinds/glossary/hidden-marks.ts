import type { Finding } from './check.ts';

/** Embeddings, overrides and isolates, and signs without width inside of words; marks of direction are ordinary in Arabic typing. */
const unseen = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\u00ad]+/gu;

/** Signs that nobody sees and that change what is read or found: they go. */
export function hiddenMarks(text: string): readonly Finding[] {
  return [...text.matchAll(unseen)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    code: 'hidden',
    found: match[0],
    suggestion: '',
    entry: null,
  }));
}
