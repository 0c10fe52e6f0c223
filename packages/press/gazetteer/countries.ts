import { fold } from '../fold.ts';
import type { ReadLanguage } from '../words/index.ts';
import { capitals } from './capitals.ts';
import { moreAdjectives, moreNames } from './demonyms.ts';
import { arabicForms, inflected, nisba } from './inflect.ts';
import { institutions } from './institutions.ts';
import { adjectivesOf } from './nationalities.ts';

/** What a form says of a country: its name, its adjective, or a city its government receives in. */
export type Sort = 'name' | 'adjective' | 'city';

export interface Form {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly sort: Sort;
  /** A city's usual form in English; otherwise empty. */
  readonly city: string;
}

/** Folded forms of one language → what each says; words of a form are separated by one space. */
export type Forms = ReadonlyMap<string, Form>;

export const countries: readonly string[] = capitals
  .trim()
  .split('\n')
  .map((row) => row.slice(0, 2));

const rows = (text = ''): readonly (readonly [string, readonly string[]])[] =>
  text
    .split(';')
    .filter((row) => row !== '')
    .map((row) => [row.slice(0, 2), row.slice(3).split('|')]);

/** Words of a form as the tokens of a text are cut: at spaces, points, hyphens and apostrophes. */
export const formKey = (text: string): string =>
  fold(text)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

function namesOf(language: ReadLanguage): readonly (readonly [string, string])[] {
  const given = (['long', 'short'] as const).flatMap((style) => {
    const names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
    return countries.map((code) => [code, names.of(code) ?? ''] as const);
  });
  const more = rows(moreNames[language]).flatMap(([code, forms]) => forms.map((form) => [code, form] as const));
  return [...given, ...more].filter(([, name]) => name.length > 1);
}

const genitive: Readonly<Partial<Record<ReadLanguage, boolean>>> = { de: true, sv: true };

function adjectives(language: ReadLanguage): readonly (readonly [string, string])[] {
  const more = rows(moreAdjectives[language]).flatMap(([code, forms]) =>
    forms.map((form) => [code, formKey(form)] as const),
  );
  if (language === 'ar') {
    const ruled = namesOf('ar').flatMap(([code, name]) => {
      const adjective = nisba(formKey(name));
      return adjective === null ? [] : [[code, adjective] as const];
    });
    return [...ruled, ...more].flatMap(([code, form]) => arabicForms(form).map((each) => [code, each] as const));
  }
  const all = [...adjectivesOf(language).map(([code, form]) => [code, formKey(form)] as const), ...more];
  return all.flatMap(([code, form]) => inflected(language, form).map((each) => [code, each] as const));
}

/** Where an adjective is kept that is written as a name is (noruega, Noruega): in lower case it is the adjective. */
export const inLowerCase = (key: string): string => `~${key}`;

function build(language: ReadLanguage): Forms {
  const forms = new Map<string, Form>();
  const put = (key: string, form: Form): void => {
    if (key.length < 2) return;
    const known = forms.get(key);
    if (known === undefined) forms.set(key, form);
    else if (known.sort !== 'adjective' && form.sort === 'adjective') forms.set(inLowerCase(key), form);
  };
  for (const [country, name] of namesOf(language)) {
    put(formKey(name), { country, sort: 'name', city: '' });
    if (genitive[language] === true && !name.endsWith('s'))
      put(`${formKey(name)}s`, { country, sort: 'name', city: '' });
  }
  const states = new Set(countries);
  for (const [country, key] of adjectives(language))
    if (states.has(country)) put(key, { country, sort: 'adjective', city: '' });
  for (const row of capitals.trim().split('\n')) {
    for (const group of row.slice(3).split(';')) {
      const [city = '', ...others] = group.split('|');
      for (const form of [city, ...others]) {
        put(formKey(form), { country: row.slice(0, 2), sort: 'city', city });
        if (genitive[language] === true) put(`${formKey(form)}s`, { country: row.slice(0, 2), sort: 'city', city });
      }
    }
  }
  for (const row of institutions.trim().split('\n')) {
    for (const form of row.slice(3).split('|'))
      put(formKey(form), { country: row.slice(0, 2), sort: 'city', city: '' });
  }
  return forms;
}

/** Seats of organisations of many states: who is received there is not received by the state they lie in. */
const commonGround = new Set(
  'brussels bruxelles brussel bruselas bruxelas bryssel bruxelas strasbourg geneva geneve genf ginevra ginebra genebra بروكسل جنيف نيويورك'.split(
    ' ',
  ),
);
export const isCommonGround = (folded: string): boolean =>
  commonGround.has(folded) || folded === 'new york' || folded === 'nueva york';

const built = new Map<ReadLanguage, Forms>();

/** The forms of all countries in one language; made once, when the language is first met. */
export function countryForms(language: ReadLanguage): Forms {
  const forms = built.get(language) ?? build(language);
  built.set(language, forms);
  return forms;
}

/** Name of a country in English, for the answers. */
export const englishName = (code: string): string =>
  new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(code) ?? code;
