import { expect, it } from 'vitest';
import { chance, testSeed } from '../../dev/chance.ts';
import { backtest, scaledError } from './backtest.ts';
import { seasonalNaive } from './combine.ts';
import { forecast, longest } from './forecast.ts';
import { filled } from './gaps.ts';
import { minimise } from './minimise.ts';
import { planFor } from './plan.ts';
import { isSeasonal, seasonalIndices } from './season.ts';
import { smoothing } from './smoothing.ts';
import { theta } from './theta.ts';
import { yearlyCourse } from './yearly.ts';

const shape = [0.6, 0.7, 0.8, 1, 1.2, 1.5, 1.8, 1.6, 1.2, 0.9, 0.7, 0.5];
const seasonal = (length: number, level = 1_000): number[] =>
  Array.from({ length }, (_, at) => Math.round(level * (shape[at % 12] ?? 1) * (1 + at / 600)));

it('[FORECAST-1] seasonal naive says what the same time of the last season was', () => {
  expect(seasonalNaive([1, 2, 3, 4, 5, 6], 3, 5)).toEqual([4, 5, 6, 4, 5]);
});

it('[FORECAST-1] every point of a forecast stands beside seasonal naive', () => {
  const values = seasonal(60);
  const { points } = forecast(values, { step: 'month', horizon: 18 });
  expect(points.map(({ naive }) => naive)).toEqual(seasonalNaive(values, 12, 18));
});

it('[FORECAST-2] of a clear season it makes less error than seasonal naive', () => {
  const { ratio, origins } = backtest(seasonal(120), { step: 'month', horizon: 12, first: 60, stride: 6 });
  expect(origins).toBe(9);
  expect(ratio).toBeLessThan(0.5);
});

it('[FORECAST-3] the interval holds about as much of what comes as it says', () => {
  const seed = testSeed();
  const dice = chance(seed);
  let [within, judged] = [0, 0];
  for (let round = 0; round < 12; round++) {
    const noisy = seasonal(132).map((value) => Math.round(value * (0.8 + dice.int(400) / 1000)));
    const { points } = forecast(noisy.slice(0, 120), { step: 'month', horizon: 12 });
    points.forEach(({ low, high }, at) => {
      judged++;
      if ((noisy[120 + at] ?? 0) >= low && (noisy[120 + at] ?? 0) <= high) within++;
    });
  }
  expect(within / judged, `seed ${seed}`).toBeGreaterThan(0.62);
  expect(within / judged, `seed ${seed}`).toBeLessThan(0.98);
});

it('[FORECAST-3] low ≤ value ≤ high, and it widens with the steps ahead', () => {
  const { points } = forecast(seasonal(96), { step: 'month', horizon: 12 });
  for (const { low, value, high } of points) expect(low <= value && value <= high).toBe(true);
});

it('[FORECAST-4] a series without two seasons is forecast without one, and says so', () => {
  const { points, notes } = forecast([4, 6, 5, 7, 6, 8, 7], { step: 'month', horizon: 3 });
  expect(notes).toContain('tooShort');
  expect(notes).toContain('roughInterval');
  expect(points).toHaveLength(3);
  expect(points.every(({ value }) => value > 2 && value < 12)).toBe(true);
});

it('[FORECAST-4] one point, none, and nothing but missing points are no crash', () => {
  expect(forecast([], { step: 'day', horizon: 3 }).points).toEqual([]);
  expect(forecast([null, null], { step: 'day', horizon: 3 }).points).toEqual([]);
  const one = forecast([5], { step: 'week', horizon: 2 });
  expect(one.points.map(({ value }) => Math.round(value))).toEqual([5, 5]);
  expect(one.notes).toContain('noInterval');
});

it('[FORECAST-5] counts never fall below zero, and a long silence is forecast as silence', () => {
  const silent = new Array<number>(60).fill(0);
  for (const { value, low, high } of forecast(silent, { step: 'month', horizon: 6 }).points) {
    expect([value, low, high].map((one) => Math.abs(Math.round(one)))).toEqual([0, 0, 0]);
  }
  const falling = Array.from({ length: 60 }, (_, at) => Math.max(0, 100 - 2 * at));
  for (const { value, low } of forecast(falling, { step: 'month', horizon: 12 }).points) {
    expect(Math.min(value, low)).toBeGreaterThanOrEqual(0);
  }
});

it('[FORECAST-5] what was ever negative is forecast as it stands', () => {
  const values = seasonal(60).map((value) => value - 900);
  const { points } = forecast(values, { step: 'month', horizon: 12 });
  expect(points.some(({ value }) => value < 0)).toBe(true);
});

it('[FORECAST-6] missing points are filled from their place in the neighbouring seasons, and it says so', () => {
  const values: (number | null)[] = seasonal(60);
  const whole = forecast(values, { step: 'month', horizon: 12 });
  values[30] = null;
  values[31] = null;
  const { points, notes } = forecast(values, { step: 'month', horizon: 12 });
  expect(notes).toContain('gapsFilled');
  points.forEach(({ value }, at) => {
    const beside = whole.points[at]?.value ?? 0;
    expect(Math.abs(value - beside) / beside).toBeLessThan(0.05);
  });
  expect(filled([1, null, 3, null, null], 1)).toEqual([1, 2, 3, 3, 3]);
  expect(filled([null, 10, 20, 30, null, 50], 3)).toEqual(
    [30, 10, 20, 30, 30, 50].map((one, at) => (at === 4 ? 10 : one)),
  );
});

it('[FORECAST-7] days have a week, and a year where two are there', () => {
  const daily = Array.from({ length: 900 }, (_, at) =>
    Math.round(200 * (1 + 0.5 * Math.sin((2 * Math.PI * at) / 365.25)) * ([1, 1, 1, 1.2, 1.6, 2, 1.4][at % 7] ?? 1)),
  );
  expect(planFor('day', 900)).toMatchObject({ period: 7, perYear: 365.25, naiveLag: 7 });
  expect(planFor('day', 400)).toMatchObject({ period: 7, perYear: null });
  const { ratio } = backtest(daily, { step: 'day', horizon: 28, first: 760, stride: 56 });
  expect(ratio).toBeLessThan(0.6);
});

it('[FORECAST-8] the same points give the same forecast, whatever else was forecast before', () => {
  const values = seasonal(72);
  const once = forecast(values, { step: 'month', horizon: 6 });
  forecast(seasonal(50, 7), { step: 'month', horizon: 6 });
  expect(forecast(values, { step: 'month', horizon: 6 })).toEqual(once);
});

it('[FORECAST-8] the work is bounded: of a longer series the last points are read, and it says so', () => {
  const long = Array.from({ length: longest.week + 20 }, (_, at) => (at % 52) + 10);
  expect(forecast(long, { step: 'week', horizon: 2, origins: 2 }).notes).toContain('cutHistory');
});

it('[FORECAST-8] wild values give finite forecasts', () => {
  const seed = testSeed();
  const dice = chance(seed);
  for (let round = 0; round < 8; round++) {
    const length = 1 + dice.int(70);
    const wild = Array.from({ length }, () => dice.pick([0, 0, 1, 1e9, 1e-9, null, dice.int(1000), -dice.int(3)]));
    for (const { value, low, high, naive } of forecast(wild, { step: 'month', horizon: 14 }).points) {
      expect([value, low, high, naive].every(Number.isFinite), `seed ${seed}, round ${round}`).toBe(true);
    }
  }
});

it('the scaled error of seasonal naive on its own kind of change is one', () => {
  const train = [0, 0, 0, 1, 1, 1, 2, 2, 2];
  expect(scaledError(train, [3, 3, 3], seasonalNaive(train, 3, 3), 3)).toBe(1);
});

it('smoothing and Theta carry on a season with a level', () => {
  const values = seasonal(72);
  const ahead = seasonal(84).slice(72);
  for (const made of [
    smoothing(values, { period: 12, season: 'multiplicative' }, 12),
    theta(values, 12, 'multiplicative', 12),
  ]) {
    const worst = Math.max(...made.map((value, at) => Math.abs(value / (ahead[at] ?? 1) - 1)));
    expect(worst).toBeLessThan(0.12);
  }
});

it('a season is seen, chance is not', () => {
  const dice = chance(3);
  expect(isSeasonal(seasonal(60), 12)).toBe(true);
  expect(
    isSeasonal(
      Array.from({ length: 60 }, () => dice.int(100)),
      12,
    ),
  ).toBe(false);
  const indices = seasonalIndices(seasonal(60), 12, 'multiplicative');
  expect(indices.indexOf(Math.max(...indices))).toBe(6);
});

it('the least of a bowl is found, and the course of a year comes back', () => {
  const [x = 0, y = 0] = minimise(([a = 0, b = 0]) => (a - 3) ** 2 + 2 * (b + 1) ** 2, [0, 0]);
  expect([Math.round(x * 100), Math.round(y * 100)]).toEqual([300, -100]);
  const course = yearlyCourse(
    Array.from({ length: 104 }, (_, at) => 5 + Math.sin((2 * Math.PI * at) / 52)),
    52,
  );
  expect(Math.abs(course(13) - 1)).toBeLessThan(0.05);
});
