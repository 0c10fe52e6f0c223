import { z } from 'zod';

/** Lone surrogates have no UTF-8; control characters other than line feed and tab have no business in a statement. */
const unfit = /\p{Cs}|[^\P{Cc}\n\t]/u;
const unfitForLine = /[\p{Cs}\p{Cc}\u2028\u2029]/u;
const blank = /^\s*$/u;
/** Embeddings, overrides, isolates and marks of direction: legitimate in mixed text, and the means to make text look like another. */
const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const hasWords = 'it must say something';
const plain = 'it must be well-formed text without control characters';

/** Text of one line, at most `max` UTF-16 units. */
export function line(max: number) {
  return z
    .string()
    .max(max)
    .refine((text) => !unfitForLine.test(text), plain)
    .refine((text) => !blank.test(text), hasWords);
}

/** Text of several lines, at most `max` UTF-16 units. */
export function prose(max: number) {
  return z
    .string()
    .max(max)
    .refine((text) => !unfit.test(text), plain)
    .refine((text) => !blank.test(text), hasWords);
}

/** May be left out; stored as null. */
export function optional<T>(schema: z.ZodType<T>) {
  return schema.nullable().default(null);
}

/** Where a text steers its own direction, so that a screen can show the invisible. Offsets are UTF-16 units. */
export function bidiControls(text: string): readonly { readonly at: number; readonly code: string }[] {
  return [...text.matchAll(bidi)].map((found) => ({
    at: found.index,
    code: `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  }));
}
