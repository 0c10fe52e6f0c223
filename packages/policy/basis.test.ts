import { expect, it } from 'vitest';
import { factOrAssessment } from './basis.ts';
import { answerOf, inventedDeparture } from './invented.ts';

it('[POL-17] every piece of information is a fact or an assessment', () => {
  expect(answerOf(factOrAssessment, inventedDeparture())).toBe('met');
  const items = [{ basis: 'fact' }, { basis: 'assessment' }];
  expect(answerOf(factOrAssessment, inventedDeparture({ items }))).toBe('met');
  for (const basis of ['', 'Fact', 'rumour'])
    expect(answerOf(factOrAssessment, inventedDeparture({ items: [...items, { basis }] }))).toBe('policy.basis');
});
