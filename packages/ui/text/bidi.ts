/**
 * Marks, embeddings, overrides and isolates that change reading order (Unicode UAX #9): in text from a peer they can make
 * `exe.gpj` read as `jpg.exe`, so they are shown by name. LRM, RLM and ALM are ordinary in Arabic typing and stay as they are.
 */
const controls: Readonly<Record<string, string>> = {
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};
const pattern = /([\u202A-\u202E\u2066-\u2069])/u;

export interface Piece {
  readonly text: string;
  /** Name of a hidden control that stood here. */
  readonly control: string | null;
}

/** A text cut at its hidden controls. */
export function pieces(text: string): readonly Piece[] {
  if (!pattern.test(text)) return [{ text, control: null }];
  return text.split(pattern).map((part) => ({ text: part, control: controls[part] ?? null }));
}

/** Hidden controls written out as `[RLO]`, for places that take only plain text (document title, a name in a sentence). */
export function plainText(text: string): string {
  return pieces(text)
    .map(({ text: part, control }) => (control ? `[${control}]` : part))
    .join('');
}
