import type { MistakeSort, PressState, Span } from '../../schema.ts';

/** A passage that the reader thinks may be wrong, for a person to judge: nothing is a mistake before somebody lists it. */
export interface Suspect extends Span {
  readonly surface: string;
  readonly what: MistakeSort;
  readonly right: string;
}

/** Grounds on which a name is known though it is not written as the group writes it. */
const otherwise = new Set(['spelling', 'given-differs']);

/** Names written otherwise than the group writes them, and names of operations and bodies that were translated; each spelling once. */
export function suspects({ text, reading, mistakes }: PressState): readonly Suspect[] {
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
