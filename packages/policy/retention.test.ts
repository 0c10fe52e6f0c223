import { expect, it } from 'vitest';
import { answerOf, inventedDeparture } from './invented.ts';
import { limitedRetention } from './retention.ts';

const kept = (keep: string) => answerOf(limitedRetention, inventedDeparture({ keep }));

it('[POL-8] the month is given, not past, at most ten years ahead', () => {
  expect(['2026-11', '2027-01', '2036-11'].map(kept)).toEqual(['met', 'met', 'met']);
  expect(['2026-10', '1999-12'].map(kept)).toEqual(['policy.keep.past', 'policy.keep.past']);
  expect(['2036-12', '9999-01'].map(kept)).toEqual(['policy.keep.long', 'policy.keep.long']);
  expect(['', '2026-13', '2026-1', 'for ever', '2026-11-01'].map(kept)).toEqual(Array(5).fill('policy.keep'));
});
