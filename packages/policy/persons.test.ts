import { expect, it } from 'vitest';
import { personCategories } from '../kind/person.ts';
import { answerOf, inventedDeparture } from './invented.ts';
import { knownCategories } from './persons.ts';

it('[POL-16] everybody named stands in a category of the law', () => {
  expect(answerOf(knownCategories, inventedDeparture())).toBe('met');
  const all = personCategories.map((category) => ({ category }));
  expect(answerOf(knownCategories, inventedDeparture({ persons: all }))).toBe('met');
  for (const category of ['', 'Suspect', 'migrant', 'constructor'])
    expect(answerOf(knownCategories, inventedDeparture({ persons: [...all, { category }] }))).toBe('policy.persons');
});
