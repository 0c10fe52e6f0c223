import { expect, it } from 'vitest';
import { dataPath } from '../data.ts';
import { figures } from './names/figures.ts';
import { run } from './names.ts';

it.skipIf(dataPath('1-names') === null)(
  '[MATCH-26] the bench of names, small: every group and speed has its figure',
  async () => {
    const report = await run({ sizes: { names: 5000, queries: 500, asked: 50, words: 20 }, say: () => {} });
    const group = {
      auc: expect.any(Number),
      bestF1: expect.any(Number),
      halves: [expect.anything(), expect.anything()],
    };
    expect(report).toMatchObject({
      quality: { groups: { latin: group, latinArabic: group, latinCyrillic: group, maghreb: group } },
      compare: { pairsPerSecond: expect.any(Number) },
      search: { names: 5000, p50: expect.any(Number), recallAt10: expect.any(Number) },
    });
  },
  180_000,
);

it('[MATCH-26] the figures themselves: known pairs give known areas', () => {
  const pairs = [
    { score: 0.9, same: true },
    { score: 0.8, same: false },
    { score: 0.7, same: true },
    { score: 0.1, same: false },
  ];
  expect(figures(pairs, 0.5)).toMatchObject({ auc: 0.75, bestF1: 0.8, at: 0.7, f1: 0.8 });
});
