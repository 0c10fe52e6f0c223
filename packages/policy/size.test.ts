import { expect, it } from 'vitest';
import { answerOf, inventedDeparture } from './invented.ts';
import { fitsOneBody } from './size.ts';

const said = (data: unknown) => {
  const departure = inventedDeparture();
  return answerOf(fitsOneBody, { ...departure, draft: { ...departure.draft, data } });
};

it('[POL-12] a statement fits one body, counted in bytes', () => {
  expect(said('a'.repeat(983_038))).toBe('met');
  expect(said('a'.repeat(983_039))).toBe('policy.size');
  expect(said('م'.repeat(491_519))).toBe('met');
  expect(said('م'.repeat(491_520))).toBe('policy.size');
});
