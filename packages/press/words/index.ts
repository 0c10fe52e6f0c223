import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import type { Words } from './words.ts';

/** The languages that are read, each with what is known of it. */
export const languages = { ar, de, en, es, fr, it, nl, pt, sv } as const satisfies Readonly<Record<string, Words>>;
export type ReadLanguage = keyof typeof languages;

export const isReadLanguage = (lang: string): lang is ReadLanguage => Object.hasOwn(languages, lang);
