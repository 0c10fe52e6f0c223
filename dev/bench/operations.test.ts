import { expect, it } from 'vitest';
import { dataPath } from '../data.ts';
import { part as detection } from './operations/detection.ts';
import { part as figures } from './operations/figures.ts';
import { part as forecast } from './operations/forecast.ts';
import { score } from './operations/nab/score.ts';

const data = dataPath('5-timeseries') === null ? null : dataPath('.');
const standard = { tpWeight: 1, fpWeight: 0.11, fnWeight: 1 };
const windows = [{ first: 200, last: 219 }];
const scored = (alarms: readonly number[]): number => {
  const scores = Array.from({ length: 400 }, (_, at) => (alarms.includes(at) ? 1 : 0));
  return score([{ scores, windows }], standard, 0.5).score;
};

it('[DETECT-9] the scorer: silence is 0, a first point hit is 100, a late one less, a false alarm costs', () => {
  expect(scored([])).toBe(0);
  expect(scored([200])).toBeCloseTo(100, 6);
  expect(scored([219])).toBeGreaterThan(50);
  expect(scored([219])).toBeLessThan(scored([210]));
  expect(scored([200, 210])).toBe(scored([200]));
  expect(scored([200, 399])).toBeCloseTo(100 - 5.5, 6);
  expect(scored([200, 221])).toBeGreaterThan(scored([200, 399]));
});

it('[DETECT-9] alarms of the probation at the beginning are not judged', () => {
  expect(scored([10, 200])).toBe(scored([200]));
  expect(scored([61, 200])).toBeLessThan(scored([200]));
});

it('[DETECT-9] the best of all thresholds is taken, one for all files', () => {
  const loud = { scores: Array.from({ length: 400 }, (_, at) => (at === 205 ? 9 : at === 300 ? 5 : 0)), windows };
  expect(score([loud], standard)).toMatchObject({ threshold: 9, found: 1, falseAlarms: 0 });
});

it.skipIf(data === null)(
  '[DETECT-9] the parts measure the outside data (ENTENTE_DATA), fewer of it here',
  async () => {
    for (const part of [forecast, detection, figures]) {
      const { goals, skipped, name } = await part({ data, quick: true });
      expect(skipped).toBeUndefined();
      expect(goals.length, name).toBeGreaterThan(2);
    }
    const { goals } = await figures({ data, quick: true });
    expect(goals.filter(({ met }) => !met)).toEqual([]);
  },
  120_000,
);

it('[DETECT-9] without the outside data each part says what it skipped', async () => {
  for (const part of [forecast, detection, figures])
    expect(await part({ data: null, quick: true })).toMatchObject({
      goals: [],
      skipped: expect.stringContaining('ENTENTE_DATA'),
    });
});
