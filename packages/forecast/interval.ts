import { combined, type Scale, scaleOf } from './combine.ts';
import type { Plan } from './plan.ts';

/** What was forecast from earlier points of the same series and what came: differences on the scale of the series, by steps ahead. */
export interface PastErrors {
  readonly scale: Scale;
  readonly origins: number;
  /** errors[h]: at h + 1 steps ahead. */
  readonly errors: readonly (readonly number[])[];
}

/** Least points before an origin: three seasons, or two where there are no more. */
const leastBefore = ({ period, perYear }: Plan): number => Math.max(2 * period + 2, Math.ceil(1.5 * (perYear ?? 0)), 8);

/** Forecasts from up to `most` points in the past (rolling origin, each fitted anew on what was known then), with their errors. */
export function pastErrors(values: readonly number[], plan: Plan, horizon: number, most: number): PastErrors {
  const scale = scaleOf(values);
  const errors: number[][] = Array.from({ length: horizon }, () => []);
  const first = Math.max(leastBefore(plan), Math.floor(values.length / 3));
  const room = values.length - 1 - first;
  const stride = Math.max(1, Math.min(plan.stride, Math.floor(room / most)));
  let origins = 0;
  for (let end = values.length - 1; end >= first && origins < most; end -= stride) {
    origins++;
    const ahead = Math.min(horizon, values.length - end);
    const forecast = combined(values.slice(0, end), plan, ahead);
    for (let step = 0; step < ahead; step++) {
      errors[step]?.push(scale.to(values[end + step] ?? 0) - scale.to(forecast[step] ?? 0));
    }
  }
  return { scale, origins, errors };
}

/** Fewer than this many past errors say nothing of a quantile of 10 %. */
const enough = 10;

/**
 * Low and high beyond which, each, half of what `coverage` leaves over fell in the past, at each step ahead (split conformal prediction,
 * Vovk and others 2005; by horizon). Steps borrow from their neighbours, and no interval is narrower than a nearer one.
 */
export function band(past: PastErrors, coverage: number, horizon: number): { low: number; high: number }[] | null {
  const pooled = Array.from({ length: horizon }, (_, step) => {
    const reach = Math.max(1, Math.round(step / 4));
    return past.errors.slice(Math.max(0, step - reach), step + reach + 1).flat();
  });
  if ((past.errors[0]?.length ?? 0) < enough) return null;
  let [low, high] = [0, 0];
  const tail = (1 - coverage) / 2;
  return pooled.map((errors) => {
    if (errors.length >= enough) {
      const sorted = [...errors].sort((a, b) => a - b);
      low = Math.min(low, quantile(sorted, tail));
      high = Math.max(high, quantile(sorted, 1 - tail));
    }
    return { low, high };
  });
}

/** Quantile of sorted numbers as one more observation would have it: ranks 1 … n of n + 1. */
export function quantile(sorted: readonly number[], share: number): number {
  const rank = share * (sorted.length + 1) - 1;
  const below = Math.min(sorted.length - 1, Math.max(0, Math.floor(rank)));
  const above = Math.min(sorted.length - 1, below + 1);
  const part = Math.min(1, Math.max(0, rank - below));
  return (sorted[below] ?? 0) * (1 - part) + (sorted[above] ?? 0) * part;
}
