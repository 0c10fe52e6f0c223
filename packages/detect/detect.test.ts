import { expect, it } from 'vitest';
import { chance, testSeed } from '../../dev/chance.ts';
import { alarmRate } from './rate.ts';
import { restOf, signs } from './signs.ts';
import { tail } from './tail.ts';
import { watch, watchings } from './watch.ts';

/** Daily counts with a week in them and chance; nothing changes. */
function quietDays(length: number, seed: number): number[] {
  const dice = chance(seed);
  return Array.from({ length }, (_, at) =>
    Math.round(100 * ([1, 1, 1, 1.1, 1.3, 1.6, 1.2][at % 7] ?? 1) * (0.85 + dice.int(300) / 1000)),
  );
}

it('[DETECT-1] the longer the way beyond what was seen, the greater the surprise', () => {
  const one = tail();
  for (let value = 0; value < 1000; value++) one.add(value);
  expect(one.surprise(500)).toBe(0);
  expect(one.surprise(1050)).toBeGreaterThan(2);
  expect(one.surprise(1200)).toBeGreaterThan(one.surprise(1050));
  const heavy = tail();
  for (let value = 1; value <= 1000; value++) heavy.add(10_000 / value);
  expect(heavy.surprise(12_000)).toBeLessThan(one.surprise(2_000));
});

it('[DETECT-1] while little is known nothing is a surprise', () => {
  const one = tail();
  for (let value = 0; value < 10; value++) one.add(value);
  expect(one.surprise(1e9)).toBe(0);
});

it('[DETECT-2] a leap of counts, a fall to nothing and a new level are alarms on their day', () => {
  for (const [at, changed] of [
    [300, (day: number, value: number) => (day === 300 ? 9 * value : value)],
    [320, (day: number, value: number) => (day >= 320 && day < 330 ? 0 : value)],
    [340, (day: number, value: number) => (day >= 340 ? 4 * value : value)],
  ] as const) {
    const values = quietDays(400, 5).map((value, day) => changed(day, value));
    const { alarms } = watch(values, 'day', 4);
    expect(alarms.some((alarm) => alarm.at >= at && alarm.at <= at + 2)).toBe(true);
  }
});

it('[DETECT-3] an alarm is said from the points up to it: later points change nothing of it', () => {
  const values = quietDays(420, 6).map((value, day) => (day === 250 ? 800 : value));
  const whole = signs(values, watchings.day);
  expect(signs(values.slice(0, 300), watchings.day)).toEqual(whole.slice(0, 300));
});

it('[DETECT-3] what follows soon is the same event unless it is greater', () => {
  const values = quietDays(420, 7).map((value, day) => (day >= 250 && day < 256 ? 900 : value));
  const found = signs(values, watchings.day).flatMap(({ score }, at) => (score > 6 ? [at] : []));
  const rest = restOf(watchings.day.learning);
  expect(found.filter((at) => at >= 250 && at < 250 + rest).length).toBeLessThanOrEqual(3);
  expect(found).toContain(250);
});

it('[DETECT-4] the stated rate is no more than was asked for, and the threshold falls as more are allowed', () => {
  const values = quietDays(500, 8);
  const rates = [1, 4, 12].map((wanted) => alarmRate(values, wanted, watchings.day));
  for (const [at, wanted] of [1, 4, 12].entries()) expect(rates[at]?.perYear ?? wanted + 1).toBeLessThanOrEqual(wanted);
  expect((rates[0]?.threshold ?? 0) >= (rates[1]?.threshold ?? 0)).toBe(true);
  expect((rates[1]?.threshold ?? 0) >= (rates[2]?.threshold ?? 0)).toBe(true);
});

it('[DETECT-4] where nothing changes, later points alarm about as rarely as stated', () => {
  const seed = testSeed();
  let [alarms, years, stated] = [0, 0, 0];
  for (let round = 0; round < 6; round++) {
    const values = quietDays(1000, seed + round);
    const rate = alarmRate(values.slice(0, 500), 4, watchings.day);
    stated += rate.perYear / 6;
    alarms += signs(values, watchings.day)
      .slice(500)
      .filter(({ score }) => score >= rate.threshold).length;
    years += 500 / 365.25;
  }
  expect(alarms / years, `seed ${seed}`).toBeLessThan(2.5 * stated + 1);
});

it('[DETECT-5] every node derives the same alarms and states the same rate', () => {
  const values = quietDays(400, 9).map((value, day) => (day === 350 ? 700 : value));
  expect(watch(values, 'day', 2)).toEqual(watch([...values], 'day', 2));
});

it('[DETECT-6] a series too short is not watched and says so; missing points alarm nobody', () => {
  expect(watch(quietDays(40, 1), 'day', 1)).toMatchObject({ tooShort: true, alarms: [] });
  expect(watch([], 'month', 1)).toMatchObject({ tooShort: true });
  expect(watch(new Array<null>(200).fill(null), 'day', 1)).toMatchObject({ tooShort: true });
  const values: (number | null)[] = quietDays(400, 2);
  for (let at = 300; at < 310; at++) values[at] = null;
  expect(watch(values, 'day', 1).alarms.filter(({ at }) => at >= 300 && at < 310)).toEqual([]);
});

it('[DETECT-7] the band of what was usual holds about nine of ten points, of those before it alone', () => {
  const values = quietDays(600, 11);
  const { expected } = watch(values, 'day', 1);
  expect(expected).toHaveLength(600);
  const judged = expected.flatMap((band, at) => (band === null ? [] : [{ band, value: values[at] ?? 0 }]));
  const within = judged.filter(({ band, value }) => value >= band.low && value <= band.high).length / judged.length;
  expect(within).toBeGreaterThan(0.82);
  expect(within).toBeLessThan(0.97);
  expect(watch(values.slice(0, 400), 'day', 1).expected).toEqual(expected.slice(0, 400));
});

it('[DETECT-8] wild values and long silences are no crash', () => {
  const seed = testSeed();
  const dice = chance(seed);
  const wild = Array.from({ length: 300 }, () => dice.pick([0, 0, 0, 1e12, -5, dice.int(9), null]));
  for (const { score } of watch(wild, 'day', 1).alarms) expect(Number.isFinite(score), `seed ${seed}`).toBe(true);
  expect(watch(new Array<number>(300).fill(0), 'day', 1).alarms).toEqual([]);
});
