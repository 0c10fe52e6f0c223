import { expect, it } from 'vitest';
import { run } from './erase.ts';

it('[NODE-120] ten erasures between real processes: no byte of a canary in any file of either, and older proofs verify', async () => {
  const report = await run({ sizes: { erasures: 10 }, say: () => {} });
  expect(report).toMatchObject({
    erasures: 10,
    files: 1,
    bytesFound: 0,
    foundIn: [],
    oldProofs: { kept: 10, verified: 10 },
  });
  // The scan itself is proved: before the recall it finds them in the plain files of both.
  expect(report).toHaveProperty(
    'bytesFoundBefore',
    expect.toSatisfy((bytes: number) => bytes > 10_000),
  );
  expect(report).toHaveProperty(
    'goals',
    expect.toSatisfy((goals: { met: boolean }[]) => goals.every(({ met }) => met)),
  );
}, 120_000);
