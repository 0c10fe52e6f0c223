import type { Span } from './source.ts';

/** A word of a text: its place, and its folded form. */
export interface Token extends Span {
  readonly folded: string;
  /** Begins with a capital letter, or is of a script that has none. */
  readonly capital: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const caseless = /[\u0600-\u06FF]/;

/** Words in order. Hyphens and apostrophes part words: what belongs together again is joined by the reader of names. */
export function tokens(text: string, folded: string): readonly Token[] {
  return [...text.matchAll(word)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const first = match[0].charAt(0);
    const capital = caseless.test(first) || (first !== first.toLowerCase() && first === first.toUpperCase());
    return { start, end, folded: folded.slice(start, end), capital };
  });
}

/** Index of the first token that ends after `place`. */
export function tokenAt(list: readonly Token[], place: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
