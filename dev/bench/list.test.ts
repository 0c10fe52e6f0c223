import { expect, it } from 'vitest';
import { run } from './list.ts';

const figure = expect.any(Number);
const spread = { p50: figure, p95: figure, max: figure, count: figure };
const both = { door: { ...spread, slowest: expect.any(String) }, store: spread, toStore: figure };

it('the bench of lists runs small, and reports every figure it promises', async () => {
  const report = await run({ sizes: { records: 2_000, rounds: 1, questions: 2, pages: 2 }, say: () => {} });
  expect(report).toMatchObject({
    records: 2_000,
    startMs: figure,
    afterStart: spread,
    lists: { inbox: both, requests: both, filtered: both, searchReference: both, searchArabic: both, deepPages: both },
    tables: [{ rows: figure }, { rows: 2_000, pageMeanwhileMs: figure }],
    goals: [{ value: figure }],
  });
}, 60_000);
