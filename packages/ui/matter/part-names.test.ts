import { expect, it } from 'vitest';
import { sayOf } from '../text/catalogue.ts';
import { partName, partValue } from './part-names.ts';
import ar from './text/ar.ts';
import en from './text/en.ts';

const m = sayOf(en, 'en-GB');
const none = () => null;

it('names a part of a statement as people call it, and its codes by their words', () => {
  expect(partName(m, 'persons.1.category', none)).toBe('Person 2: Appears as');
  expect(partName(m, 'items.0.grade.source', none)).toBe('Piece 1: Source');
  expect(partName(m, 'persons.0.aliases.3', none)).toBe('Person 1: Other names and spellings');
  expect(partName(m, 'facts', (field) => (field === 'facts' ? 'Facts' : null))).toBe('Facts');
  expect(partValue(m, 'persons.1.category', 'victim')).toBe('Victim');
  expect(partValue(m, 'persons.1.name', 'victim')).toBe('victim');
});
it('shows what it does not know as it came', () => {
  expect(partName(m, 'weather.9', none)).toBe('weather.9');
  expect(partValue(m, 'persons.0.category', 'constructor')).toBe('constructor');
});
it('keeps the order of the sentence in Arabic', () => {
  expect(partName(sayOf(ar, 'ar-MA-u-nu-latn'), 'persons.0.name', none)).toContain('الشخص 1');
});
