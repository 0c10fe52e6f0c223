import { describe, expect, it } from 'vitest';
import { testSeed } from '../chance.ts';
import { runPairs } from './pairs.ts';
import { planted } from './planted.ts';

const pairs = 500;

describe('what the country fled can see', () => {
  const seed = testSeed();
  it(`[POL-22] is the same to the byte and to the tick whether somebody is sheltered or not (seed ${seed})`, async () => {
    const run = await runPairs(seed, pairs);
    expect(run).toMatchObject({ differingBytes: 0, firstDifference: null, attempts: { 'policy.withheld': pairs } });
  }, 300_000);

  it.each(Object.entries(planted))(
    '[POL-22] a planted leak is seen: %s',
    async (_name, plant) => {
      const run = await runPairs(11, 50, plant);
      expect(run.differingBytes).toBeGreaterThan(0);
    },
    120_000,
  );
});
