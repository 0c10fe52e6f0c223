import { figurePairs } from '../../packages/press/figures.ts';
import type { MistakeSort, PressState, Span } from './schema.ts';

/** A passage that may be wrong, for a person to judge: nothing is a mistake before somebody lists it. */
export interface Suspect extends Span {
  readonly surface: string;
  readonly what: MistakeSort;
  readonly right: string;
}

/** Grounds on which a name is known though it is not written as the group writes it. */
const otherwise = new Set(['spelling', 'given-differs']);

/** Names written otherwise than the group writes them, and names of operations and bodies that were translated; each spelling once. */
export function wrongNames({ text, reading, mistakes }: PressState): readonly Suspect[] {
  if (text === null || reading === null) return [];
  const found = reading.names.flatMap(({ start, end, resolved, why }): readonly Suspect[] => {
    const surface = text.slice(start, end);
    if (resolved === null || surface === resolved) return [];
    if (why === 'translated') return [{ start, end, surface, what: 'translatedName', right: resolved }];
    return otherwise.has(why) ? [{ start, end, surface, what: 'name', right: resolved }] : [];
  });
  const listed = new Set(mistakes.map(({ quote }) => quote));
  const seen = new Set<string>();
  return found.filter(({ surface }) => {
    const fresh = !seen.has(surface) && !listed.has(surface);
    seen.add(surface);
    return fresh;
  });
}

/**
 * Figures of a passage that are not those of the agreed text, each with the one in whose place it stands. `quote` is the passage as people
 * read it; what is proposed has its place in the report's own text, markup and all. What is on the list already is not proposed again.
 */
export function wrongFigures(
  { text, mistakes }: PressState,
  { agreed, quote }: { readonly agreed: string; readonly quote: string },
): readonly Suspect[] {
  const passage = text === null ? null : passageOf(text, quote);
  if (text === null || passage === null) return [];
  const words = withoutMarkup(text).slice(passage.start, passage.end);
  return figurePairs(agreed, words).flatMap(({ agreed: right, said }): readonly Suspect[] => {
    const [start, end] = [passage.start + said.start, passage.start + said.end];
    const isListed = mistakes.some((one) => one.start < end && start < one.end);
    return isListed ? [] : [{ start, end, surface: text.slice(start, end), what: 'figure', right: right.surface }];
  });
}

/** Places stay places: each piece of markup is as many blanks. */
const withoutMarkup = (text: string): string => text.replace(/<[^>]{0,500}>/gu, (tag) => ' '.repeat(tag.length));

/** Where a passage stands, whatever blanks and markup stand between its words. */
function passageOf(text: string, quote: string): Span | null {
  const words = quote.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return null;
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('\\s+');
  const found = new RegExp(pattern, 'u').exec(withoutMarkup(text));
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
