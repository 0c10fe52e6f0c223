import { use } from 'react';
import type { Language } from './languages.ts';
import { formatMessage, formatWritten, type Values } from './message.ts';
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
  /** A sentence that is laid into a field, and then is somebody's own words. */
  written(key: K, values?: Values): string;
}

export function catalogue<K extends string>(loaders: Loaders<K>): Catalogue<K> {
  const loaded = new Map<Language, Promise<Messages<K>>>();
  return {
    load(language) {
      const known = loaded.get(language);
      if (known) return known;
      const coming = settling(loaders[language]().then((module) => module.default));
      loaded.set(language, coming);
      coming.catch(() => loaded.delete(language));
      return coming;
    },
  };
}

/**
 * A promise that says itself what it came to, in the two fields that React reads (react.dev/reference/react/use): `use` gives what is
 * there at once. Without them the first `use` of what has long come waits, and what is drawn goes from the screen for that moment.
 */
export function settling<T>(coming: Promise<T>): Promise<T> {
  coming.then(
    (value) => Object.assign(coming, { status: 'fulfilled', value }),
    () => undefined,
  );
  return coming;
}

const parts: { load(language: Language): Promise<unknown> }[] = [];

/**
 * Words of a part that pages of many kinds show, often only once an answer of the node is there. They come with the script of the
 * page (`partsIn`): words that are waited for later take from the screen what stands on it, and the focus with it.
 */
export function partCatalogue<K extends string>(loaders: Loaders<K>): Catalogue<K> {
  const made = catalogue(loaders);
  parts.push(made);
  return made;
}

/** Resolves when the words of all parts whose script is here have come, or have not: a part that is shown without asks again. */
export async function partsIn(language: Language): Promise<void> {
  await Promise.allSettled(parts.map((part) => part.load(language)));
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
  const written = (key: K, values?: Values) => formatWritten(locale, messages[key], values);
  return Object.assign(say, { maybe, written });
}

/** Suspends until the reader's language is there. */
export function useText<K extends string>(source: Catalogue<K>): Say<K> {
  const { language, locale } = useVoice();
  return sayOf(use(source.load(language)), locale);
}
