import { expect, it } from 'vitest';
import { inventedCharter } from '../kind/invented.ts';
import { answerOf, inventedDeparture } from './invented.ts';
import { agreedBasis } from './legalBasis.ts';

it('[POL-2] the basis is an instrument of the charter', () => {
  expect(answerOf(agreedBasis, inventedDeparture())).toBe('met');
  expect(answerOf(agreedBasis, inventedDeparture({ legalBasis: 'custom' }))).toBe('policy.legalBasis');
  expect(answerOf(agreedBasis, inventedDeparture({ legalBasis: '' }))).toBe('policy.legalBasis');
});

it('[POL-2] at home the basis is stated in words', () => {
  const charter = inventedCharter('private.it-moi', ['it-moi'], { instruments: [] });
  expect(answerOf(agreedBasis, inventedDeparture({ legalBasis: 'Article 25' }, { charter }))).toBe('met');
  expect(answerOf(agreedBasis, inventedDeparture({ legalBasis: ' ' }, { charter }))).toBe('policy.legalBasis');
});
