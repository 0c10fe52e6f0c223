import { expect, it } from 'vitest';
import { answerOf, inventedDeparture } from './invented.ts';
import { statedNecessity } from './necessity.ts';

it('[POL-15] nothing leaves without saying why it is needed', () => {
  expect(answerOf(statedNecessity, inventedDeparture())).toBe('met');
  expect(answerOf(statedNecessity, inventedDeparture({ necessity: ' \n' }))).toBe('policy.necessity');
});
