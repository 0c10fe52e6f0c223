import { expect, it } from 'vitest';
import { forReader } from './reader.ts';

const said = (...languages: string[]) => languages.map((language) => ({ language }));
const order = (languages: readonly string[], reader: string): readonly string[] =>
  forReader(said(...languages), reader).map(({ language }) => language);

it('[ALERT-15] the reader’s own language stands first, then one that begins like it, then the first there is', () => {
  expect(order(['de-DE', 'en', 'ar'], 'ar')).toEqual(['ar', 'de-DE', 'en']);
  expect(order(['en', 'de-DE', 'ar'], 'de')).toEqual(['de-DE', 'en', 'ar']);
  expect(order(['de-LS', 'de'], 'de')).toEqual(['de', 'de-LS']);
  expect(order(['en', 'pl'], 'it')).toEqual(['en', 'pl']);
  expect(order(['EN-us'], 'en')).toEqual(['EN-us']);
  expect(order([], 'en')).toEqual([]);
});
