import { describe, expect, it } from 'vitest';
import { type Backoff, calm, failed, relieved, stirred, waits } from './backoff.ts';

const failedTimes = (failures: number, seed: number): Backoff => {
  let backoff = calm(seed);
  for (let i = 0; i < failures; i++) backoff = failed(backoff, 0);
  return backoff;
};

describe('waiting after failures', () => {
  it('[SYNC-19] doubles from half a second to thirty, shortened by up to half', () => {
    for (let seed = 1; seed < 200; seed++)
      for (let failures = 1; failures < 40; failures++) {
        const longest = Math.min(30_000, 500 * 2 ** (failures - 1));
        const { until } = failedTimes(failures, seed);
        expect(until).toBeLessThanOrEqual(longest);
        expect(until).toBeGreaterThanOrEqual(longest / 2);
      }
  });

  it('[SYNC-19] differs from peer to peer', () => {
    expect(new Set(Array.from({ length: 50 }, (_, i) => failedTimes(8, i + 1).until)).size).toBeGreaterThan(40);
  });

  it('[SYNC-19] begins anew after a useful answer, and ends with a sign of life', () => {
    expect(failed(relieved(failedTimes(9, 3)), 0).until).toBeLessThanOrEqual(500);
    const stir = stirred(failedTimes(9, 3));
    expect(waits(stir, 0)).toBe(false);
    expect(failed(stir, 0).until).toBeGreaterThan(10_000);
  });

  it('[SYNC-19] ends when the clock was set back', () => {
    const backoff = failed(calm(1), 1_000_000_000);
    expect(waits(backoff, 1_000_000_000)).toBe(true);
    expect(waits(backoff, 1_000_000_000 - 3_600_000)).toBe(false);
  });
});
