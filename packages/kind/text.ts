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

/**
 * True for text that says something: no control characters (C0, DEL, C1) but tab and line feed, and these only in prose; no lone surrogates,
 * which have no UTF-8. A loop and no expression, because every string of every entry passes here.
 */
export function isPlain(text: string, lines: boolean): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 && !(lines && (unit === 0x0a || unit === 0x09))) return false;
    if (unit >= 0x7f && unit <= 0x9f) return false;
    if ((unit === 0x2028 || unit === 0x2029) && !lines) return false;
  }
  return /\S/.test(text) && text.isWellFormed();
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
