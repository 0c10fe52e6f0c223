import { expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { languages } from './index.ts';

/** Every pattern of a language, wherever in it. */
const patterns = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(patterns)
      : [];

const withoutEscapes = (pattern: string): string => pattern.replaceAll(/\\p\{[^}]*\}|\\[A-Za-z]/gu, '');

it.each(Object.entries(languages))(
  '[PRESS-34] %s: no pattern has a letter that texts have no longer when they are compared',
  (_, { locales, small, office, ...words }) => {
    const all = [...patterns(words), office('field')].map(withoutEscapes);
    expect(
      all
        .filter((pattern) => fold(pattern) !== pattern)
        .map((pattern) => [...pattern].filter((one) => fold(one) !== one).join('')),
    ).toEqual([]);
  },
);
