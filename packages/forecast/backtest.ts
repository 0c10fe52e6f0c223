import { forecast } from './forecast.ts';
import type { Step } from './plan.ts';

export interface BacktestOptions {
  readonly step: Step;
  readonly horizon: number;
  /** Points before the first forecast. */
  readonly first: number;
  /** Points between two forecasts. */
  readonly stride: number;
}

/** How forecasts made in the past, on what was known then, would have fared. */
export interface Backtest {
  readonly origins: number;
  /** Mean absolute error of the forecast and of seasonal naive. */
  readonly error: number;
  readonly naiveError: number;
  /** The one over the other: below 1 is better than naive. */
  readonly ratio: number;
  /** Share of what came that lay within the interval, whole numbers taken whole. */
  readonly coverage: number;
}

/** Rolling origin: a forecast at every `stride` points, each fitted anew on the points before it. Missing points are not judged. */
export function backtest(values: readonly (number | null)[], options: BacktestOptions): Backtest {
  const { step, horizon, first, stride } = options;
  let [origins, judged, error, naiveError, within] = [0, 0, 0, 0, 0];
  for (let end = first; end + horizon <= values.length; end += stride) {
    origins++;
    forecast(values.slice(0, end), { step, horizon }).points.forEach(({ value, low, high, naive }, at) => {
      const came = values[end + at] ?? null;
      if (came === null) return;
      judged++;
      error += Math.abs(came - value);
      naiveError += Math.abs(came - naive);
      if (came >= Math.floor(low) && came <= Math.ceil(high)) within++;
    });
  }
  const mean = (sum: number): number => (judged === 0 ? 0 : sum / judged);
  return {
    origins,
    ...{ error: mean(error), naiveError: mean(naiveError), ratio: naiveError === 0 ? 1 : error / naiveError },
    coverage: mean(within),
  };
}

/**
 * Mean absolute scaled error (Hyndman and Koehler 2006): the forecast's mean absolute error over that of seasonal naive, one step, within
 * the points it was made from.
 */
export function scaledError(
  train: readonly number[],
  came: readonly number[],
  made: readonly number[],
  lag: number,
): number {
  let scale = 0;
  for (let at = lag; at < train.length; at++) scale += Math.abs((train[at] ?? 0) - (train[at - lag] ?? 0));
  scale /= train.length - lag;
  const sum = came.reduce((total, value, at) => total + Math.abs(value - (made[at] ?? 0)), 0);
  return sum / came.length / scale;
}
