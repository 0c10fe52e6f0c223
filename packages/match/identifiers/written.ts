/** How identifiers are written down: signs that nobody sees, digits of other scripts, spaces and dashes between them, a label before them. */

/** What a form came to: the one spelling, or what is wrong with it. */
export type Form = { readonly value: string } | { readonly wrong: Wrong };
/** `form` where it does not look like one at all; else the part that has to be looked at again. */
export type Wrong = 'form' | 'country' | 'length' | 'digit' | 'checksum' | 'zone';

export const wrong = (what: Wrong): Form => ({ wrong: what });

/** Marks of direction, zero-width spaces and joiners, soft hyphens, selectors of variants: copied along, and never seen. */
const unseen = /\p{Cf}|\p{Variation_Selector}|\u034F/gu;

/** Without unseen signs, Arabic-Indic and other decimal digits by their value, full-width letters as plain ones. */
export function plain(text: string): string {
  return text
    .replace(unseen, '')
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .trim();
}

/** Digits of any script stand in blocks of ten that begin with zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  for (let zero = code; zero > code - 10; zero--)
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return code - zero;
  return code % 16 < 10 ? code % 16 : (code - 6) % 10;
}

/** What people put between the parts of a number: spaces and dashes of every kind, full stops, strokes, apostrophes. */
const between = /[\s\p{Pd}\u2212\u2043./_·'’]/gu;

export const compact = (text: string): string => plain(text).toUpperCase().replace(between, '');
