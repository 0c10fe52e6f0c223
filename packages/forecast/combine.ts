import type { Plan } from './plan.ts';
import { smoothing } from './smoothing.ts';
import { theta } from './theta.ts';
import { yearlyCourse } from './yearly.ts';

/** What the same time of the last season was. */
export function seasonalNaive(values: readonly number[], lag: number, horizon: number): number[] {
  const last = values.slice(-lag);
  return Array.from({ length: horizon }, (_, step) => last[step % last.length] ?? 0);
}

/** Smoothed values may run away on a short series; nobody plans with more than this many times what was ever seen. */
const farthest = 3;

/**
 * The middle one of seven forecasts: seasonal naive, four of exponential smoothing (additive, multiplicative, on the logarithm; with a
 * damped trend and without) and two of Theta. The median of simple methods beats each of them on most series (Makridakis and others 2020,
 * "The M4 Competition"), and one that runs away takes nothing with it. No weights are fitted.
 */
export function combined(values: readonly number[], plan: Plan, horizon: number): number[] {
  if (plan.perYear === null) return middle(values, plan, horizon);
  const scale = scaleOf(values);
  const onScale = values.map(scale.to);
  const course = yearlyCourse(onScale, plan.perYear);
  const flat = onScale.map((value, at) => scale.from(value - course(at)));
  const seasonal = seasonalNaive(values, plan.naiveLag, horizon);
  const ahead = middle(flat, plan, horizon).map((value, step) =>
    scale.from(scale.to(value) + course(values.length + step)),
  );
  return ahead.map((value, step) => (Number.isFinite(value) ? value : (seasonal[step] ?? 0)));
}

function middle(values: readonly number[], plan: Plan, horizon: number): number[] {
  const { period, naiveLag } = plan;
  const additive = { period, season: 'additive' } as const;
  const scale = scaleOf(values);
  const onScale = values.map(scale.to);
  const members = [
    seasonalNaive(values, plan.perYear === null ? naiveLag : period, horizon),
    smoothing(values, { ...additive, level: 'alone' }, horizon),
    smoothing(onScale, additive, horizon).map(scale.from),
    smoothing(onScale, { ...additive, level: 'alone' }, horizon).map(scale.from),
    theta(onScale, period, 'additive', horizon).map(scale.from),
    ...(scale.positive ? ofProportions(values, period, horizon) : ofDifferences(values, period, horizon)),
  ];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [low, high] = scale.positive ? [0, farthest * most] : beyond(least, most);
  return Array.from({ length: horizon }, (_, step) =>
    medianOf(members.map((one) => Math.min(high, Math.max(low, one[step] ?? Number.NaN))).filter(Number.isFinite)),
  );
}

const beyond = (least: number, most: number): [number, number] => [
  least - (farthest - 1) * (most - least),
  most + (farthest - 1) * (most - least),
];

/** One more than counted, so that an empty month does not end all proportions. */
function ofProportions(values: readonly number[], period: number, horizon: number): readonly number[][] {
  const more = values.map((value) => value + 1);
  return [
    smoothing(more, { period, season: 'multiplicative' }, horizon),
    theta(more, period, 'multiplicative', horizon),
  ].map((forecast) => forecast.map((value) => value - 1));
}

function ofDifferences(values: readonly number[], period: number, horizon: number): readonly number[][] {
  return [smoothing(values, { period, season: 'additive' }, horizon), theta(values, period, 'additive', horizon)];
}

export interface Scale {
  /** Nothing was ever below zero: counts. */
  readonly positive: boolean;
  to(value: number): number;
  from(value: number): number;
}

/** Counts differ by proportions: they are read on the logarithm of one more than counted. What was ever negative is read as it stands. */
export function scaleOf(values: readonly number[]): Scale {
  if (values.some((value) => value < 0)) return { positive: false, to: (value) => value, from: (value) => value };
  return {
    positive: true,
    to: (value) => Math.log1p(Math.max(0, value)),
    from: (value) => Math.expm1(Math.max(0, value)),
  };
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
