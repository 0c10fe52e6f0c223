import { minimise } from './minimise.ts';
import { type Manner, seasonalIndices } from './season.ts';

/** Exponential smoothing with a damped trend; the season is none where the period is 1. */
export interface Shape {
  readonly period: number;
  readonly season: Manner;
  /** Without a trend the level alone is carried on. */
  readonly level?: 'alone';
}

interface Rates {
  readonly level: number;
  readonly trend: number;
  readonly season: number;
  readonly damping: number;
}

interface Smoothed {
  readonly level: number;
  readonly trend: number;
  readonly season: readonly number[];
  readonly next: number;
  readonly cost: number;
}

const share = (free: number): number => 1 / (1 + Math.exp(-free));

function ratesOf([level = 0, trend = 0, season = 0, damping = 0]: readonly number[]): Rates {
  const alpha = 0.001 + 0.998 * share(level);
  return {
    level: alpha,
    trend: alpha * share(trend),
    season: (1 - alpha) * share(season),
    damping: 0.8 + 0.18 * share(damping),
  };
}

function flatRates([level = 0, season = 0]: readonly number[]): Rates {
  const alpha = 0.001 + 0.998 * share(level);
  return { level: alpha, trend: 0, season: (1 - alpha) * share(season), damping: 0 };
}

interface Start {
  readonly level: number;
  readonly trend: number;
  readonly season: readonly number[];
}

/** Level and trend by a straight line through the first two seasons without their season, as Hyndman and Khandakar (2008) begin. */
function startOf(values: readonly number[], { period, season: manner }: Shape): Start {
  const neutral = manner === 'additive' ? 0 : 1;
  const season =
    period > 1 ? seasonalIndices(values.slice(0, Math.min(values.length, 4 * period)), period, manner) : [neutral];
  const first = values.slice(0, Math.max(10, Math.min(values.length, 2 * period)));
  const flat = first.map((value, at) => {
    const index = season[at % period] ?? neutral;
    return manner === 'additive' ? value - index : value / index;
  });
  const line = lineThrough(flat);
  return { level: line.at0 - line.slope, trend: line.slope, season };
}

/** The straight line of least squares: its value at position 0 and its slope. */
export function lineThrough(values: readonly number[]): { readonly at0: number; readonly slope: number } {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
  let [above, below] = [0, 0];
  values.forEach((value, at) => {
    above += (at - middle) * (value - mean);
    below += (at - middle) ** 2;
  });
  const slope = below === 0 ? 0 : above / below;
  return { at0: mean - slope * middle, slope };
}

function smooth(values: readonly number[], { period, season: manner }: Shape, start: Start, rates: Rates): Smoothed {
  const additive = manner === 'additive';
  const season = [...start.season];
  let { level, trend } = start;
  let cost = 0;
  let place = 0;
  for (const value of values) {
    const before = level + rates.damping * trend;
    const index = season[place] ?? 0;
    const expected = additive ? before + index : before * index;
    const error = value - expected;
    cost += error * error;
    if (additive) {
      level = before + rates.level * error;
      trend = rates.damping * trend + rates.trend * error;
      if (period > 1) season[place] = index + rates.season * error;
    } else {
      level = before + (rates.level * error) / index;
      trend = rates.damping * trend + (rates.trend * error) / index;
      if (period > 1 && before > 1e-9) season[place] = Math.max(1e-3, index + (rates.season * error) / before);
    }
    place = (place + 1) % period;
  }
  return { level, trend, season, next: place, cost };
}

/** Forecasts of 1 … horizon steps: the rates that made the one-step errors of the past least, carried on. */
export function smoothing(values: readonly number[], shape: Shape, horizon: number): number[] {
  const start = shape.level === 'alone' ? { ...startOf(values, shape), trend: 0 } : startOf(values, shape);
  const rates = (free: readonly number[]): Rates => (shape.level === 'alone' ? flatRates(free) : ratesOf(free));
  const cost = (free: readonly number[]): number => smooth(values, shape, start, rates(free)).cost;
  const best = minimise(cost, shape.level === 'alone' ? [-0.5, -1.5] : [-0.5, -2.5, -1.5, 0.5], 120);
  const { level, trend, season, next } = smooth(values, shape, start, rates(best));
  const { damping } = rates(best);
  let carried = 0;
  return Array.from({ length: horizon }, (_, step) => {
    carried += damping ** (step + 1);
    const base = level + carried * trend;
    const index = season[(next + step) % shape.period] ?? 0;
    return shape.season === 'additive' ? base + index : base * index;
  });
}
