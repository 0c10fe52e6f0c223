import { expect, it } from 'vitest';
import { run } from './match.ts';

it('[PSI-10] the whole protocol finds what both hold, beside two other implementations of the standard', async () => {
  const report = await run({ sizes: { asked: 100, held: 300 }, say: () => {} });
  expect(report).toMatchObject({ asked: 100, held: 300, hits: 10, expectedHits: 10, batches: 2 });
}, 60_000);
