import { useSyncExternalStore } from 'react';
import { isLanguage, type Language, type Numerals } from '../../../packages/ui/text/languages.ts';

/** What this browser remembers of its reader. No content of any record is ever kept here. */
export interface Preferences {
  readonly language: Language;
  readonly numerals: Numerals;
  readonly shortcuts: boolean;
  /** Own keys by the name of the shortcut. */
  readonly keys: Readonly<Record<string, string>>;
}

const listeners = new Set<() => void>();

function kept(key: string): string | null {
  try {
    return localStorage.getItem(`entente.${key}`);
  } catch {
    return null;
  }
}

function keep(key: string, value: string) {
  try {
    localStorage.setItem(`entente.${key}`, value);
  } catch {
    // A browser that keeps nothing still shows the page: the choice lasts until it is closed.
  }
}

function keptKeys(): Record<string, string> {
  try {
    const found: unknown = JSON.parse(kept('keys') ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(
      Object.entries(found).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    );
  } catch {
    return {};
  }
}

function read(): Preferences {
  const lang = document.documentElement.lang;
  return {
    language: isLanguage(lang) ? lang : 'en',
    numerals: kept('numerals') === 'arab' ? 'arab' : 'latn',
    shortcuts: kept('shortcuts') !== 'off',
    keys: keptKeys(),
  };
}

let current = read();

export function preferencesNow(): Preferences {
  return current;
}

/** True when the reader chose a language here; before that the account's own language is taken. */
export function languageWasChosen(): boolean {
  return kept('language') !== null;
}

export function prefer(change: Partial<Preferences>) {
  current = { ...current, ...change };
  if (change.language) keep('language', change.language);
  if (change.numerals) keep('numerals', change.numerals);
  if (change.shortcuts !== undefined) keep('shortcuts', change.shortcuts ? 'on' : 'off');
  if (change.keys) keep('keys', JSON.stringify(change.keys));
  for (const listener of listeners) listener();
}

export function usePreferences(): Preferences {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, preferencesNow);
}
