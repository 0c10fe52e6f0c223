import { z } from 'zod';
import { prose } from './text.ts';

/** Languages in which authorities agree on texts: those of the pages, and what a member may bring beside them. */
export const textLanguages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'] as const;
export type TextLanguage = (typeof textLanguages)[number];
export const textLanguage = z.enum(textLanguages);

const noTab = 'it holds a tab: write spaces, a signed text has none';

/** A text that can be signed as a note: no control characters but line feeds (C2SP signed-note). */
export const signable = (max: number) => prose(max).refine((text) => !text.includes('\t'), noTab);

/** One text in several languages, each at most once; never completed by translation. */
export function inLanguages<T extends z.ZodType>(text: T, least = 1) {
  return z
    .array(z.strictObject({ language: textLanguage, text }))
    .min(least)
    .max(textLanguages.length)
    .refine((all) => new Set(all.map(({ language }) => language)).size === all.length, 'each language once');
}

/** The text in the language asked for, else in the first there is. */
export function textIn<T extends { readonly language: string }>(all: readonly T[], language: string): T | undefined {
  return all.find((one) => one.language === language) ?? all[0];
}
