import { expect, it } from 'vitest';
import { answerOf, inventedDeparture } from './invented.ts';
import { statedPurpose } from './purpose.ts';

it('[POL-1] nothing leaves without a purpose', () => {
  expect(answerOf(statedPurpose, inventedDeparture())).toBe('met');
  expect(answerOf(statedPurpose, inventedDeparture({ purpose: ' \n' }))).toBe('policy.purpose');
});
