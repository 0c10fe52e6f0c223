import { z } from 'zod';

/** Embeddings, overrides, isolates and marks of direction: legitimate in mixed text, and the means to make text look like another. */
const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const plain = 'it must say something, in well-formed text without control characters';

/** Text of one line, at most `max` UTF-16 units. */
export function line(max: number) {
  return z
    .string()
    .max(max)
    .refine((text) => isPlain(text, false), plain);
}

/** Text of several lines, at most `max` UTF-16 units. */
export function prose(max: number) {
  return z
    .string()
    .max(max)
    .refine((text) => isPlain(text, true), plain);
}

/** One unit at a time, nothing that has to be looked at twice: all but controls, separators of lines and surrogates. */
const simpleLine = /^[ -~\xa0-\u2027\u202a-\ud7ff\ue000-\uffff]*$/;
const simpleProse = /^[\t\n -~\xa0-\ud7ff\ue000-\uffff]*$/;
/** The same with surrogates in pairs. */
const fullLine = /^[ -~\xa0-\u2027\u202a-\ud7ff\ue000-\u{10ffff}]*$/u;
const fullProse = /^[\t\n -~\xa0-\ud7ff\ue000-\u{10ffff}]*$/u;

/**
 * True for text that says something: no control characters (C0, DEL, C1) but tab and line feed, and these only in prose; no lone surrogates,
 * which have no UTF-8. Every string of every entry passes here, so the rare surrogates have a pattern of their own.
 */
export function isPlain(text: string, lines: boolean): boolean {
  const fits = lines ? simpleProse.test(text) || fullProse.test(text) : simpleLine.test(text) || fullLine.test(text);
  return fits && /\S/.test(text);
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
