import { expect, it } from 'vitest';
import type { HandlingCode } from '../kind/kind.ts';
import { knownHandling, notedRestriction } from './handling.ts';
import { answerOf, inventedDeparture } from './invented.ts';

it('[POL-3] at least one handling code, and only known ones', () => {
  const unknown: readonly HandlingCode[] = JSON.parse('["H1", "H9"]');
  expect(answerOf(knownHandling, inventedDeparture({ handling: ['H0', 'H2'] }))).toBe('met');
  expect(answerOf(knownHandling, inventedDeparture({ handling: [] }))).toBe('policy.handling');
  expect(answerOf(knownHandling, inventedDeparture({ handling: unknown }))).toBe('policy.handling');
});

it('[POL-4] H3 says which restrictions it stands for', () => {
  expect(answerOf(notedRestriction, inventedDeparture({ handling: ['H1'] }))).toBe('met');
  expect(answerOf(notedRestriction, inventedDeparture({ handling: ['H1', 'H3'] }))).toBe('policy.handlingNote');
  expect(answerOf(notedRestriction, inventedDeparture({ handling: ['H3'], handlingNote: ' ' }))).toBe(
    'policy.handlingNote',
  );
  expect(answerOf(notedRestriction, inventedDeparture({ handling: ['H3'], handlingNote: 'Ask first' }))).toBe('met');
});
