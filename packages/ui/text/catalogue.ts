import { use } from 'react';
import type { Language } from './languages.ts';
import { formatMessage, type Values } from './message.ts';
import { useVoice } from './voice.tsx';

type Messages<K extends string> = Readonly<Record<K, string>>;
type Loaders<K extends string> = Readonly<Record<Language, () => Promise<{ default: Messages<K> }>>>;

/** The sentences of one area in every language, each language fetched when somebody reads in it. */
export interface Catalogue<K extends string> {
  load(language: Language): Promise<Messages<K>>;
}

/** Says a sentence of one catalogue. */
export interface Say<K extends string> {
  (key: K, values?: Values): string;
  /** For keys made at run time (`state.` + a foreign word): null when there is no such sentence. */
  maybe(key: string, values?: Values): string | null;
}

export function catalogue<K extends string>(loaders: Loaders<K>): Catalogue<K> {
  const loaded = new Map<Language, Promise<Messages<K>>>();
  return {
    load(language) {
      const known = loaded.get(language);
      if (known) return known;
      const coming = loaders[language]().then((module) => module.default);
      loaded.set(language, coming);
      coming.catch(() => loaded.delete(language));
      return coming;
    },
  };
}

/** Two files of one language as one. */
export async function both<A extends object, B extends object>(
  first: Promise<{ default: A }>,
  second: Promise<{ default: B }>,
): Promise<{ default: A & B }> {
  const [one, other] = await Promise.all([first, second]);
  return { default: { ...one.default, ...other.default } };
}

/** Messages made to speak in a locale. */
export function sayOf<K extends string>(messages: Messages<K>, locale: string): Say<K> {
  const table: Readonly<Record<string, string>> = messages;
  const say = (key: K, values?: Values) => formatMessage(locale, messages[key], values);
  const maybe = (key: string, values?: Values) => {
    const message = Object.hasOwn(table, key) ? table[key] : undefined;
    return message === undefined ? null : formatMessage(locale, message, values);
  };
  return Object.assign(say, { maybe });
}

/** Suspends until the reader's language is there. */
export function useText<K extends string>(source: Catalogue<K>): Say<K> {
  const { language, locale } = useVoice();
  return sayOf(use(source.load(language)), locale);
}
