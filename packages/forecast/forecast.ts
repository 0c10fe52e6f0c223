import { combined, scaleOf, seasonalNaive } from './combine.ts';
import { filled } from './gaps.ts';
import { band, pastErrors } from './interval.ts';
import { type Plan, planFor, type Step } from './plan.ts';

export interface ForecastPoint {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** What the same time of the last season was: every forecast stands beside it. */
  readonly naive: number;
}

/** What the reader has to know of how it was made. */
export const forecastNotes = ['tooShort', 'noInterval', 'roughInterval', 'gapsFilled', 'cutHistory'] as const;
export type ForecastNote = (typeof forecastNotes)[number];

export interface Forecast {
  readonly points: readonly ForecastPoint[];
  /** Share of what comes that the interval is meant to hold. */
  readonly coverage: number;
  /** How many forecasts of the past the interval rests on. */
  readonly origins: number;
  readonly notes: readonly ForecastNote[];
}

export interface ForecastOptions {
  readonly step: Step;
  readonly horizon: number;
  /** 0.8 unless said otherwise. */
  readonly coverage?: number;
  /** Forecasts of the past that the interval rests on, at most. */
  readonly origins?: number;
}

/** So many points are read at most, the last ones: bounded work, whatever is asked. */
export const longest: Readonly<Record<Step, number>> = { hour: 2016, day: 2200, week: 1040, month: 600 };

/**
 * Forecast of a series of counts or sums; null is a missing point. Pure: the same points give the same forecast on every node. Of a series
 * without two seasons it forecasts without a season and says so (`tooShort`).
 */
export function forecast(all: readonly (number | null)[], options: ForecastOptions): Forecast {
  const { step, horizon, coverage = 0.8, origins = 24 } = options;
  const first = all.findIndex((value) => value !== null);
  const known = first < 0 ? [] : all.slice(first).slice(-longest[step]);
  if (known.length === 0) return { points: [], coverage, origins: 0, notes: ['tooShort'] };
  const plan = planFor(step, known.length);
  const values = filled(known, plan.naiveLag);
  const points = combined(values, plan, horizon);
  const naive = seasonalNaive(values, plan.naiveLag, horizon);
  const past = pastErrors(values, plan, horizon, origins);
  const found = band(past, coverage, horizon);
  const widths = found ?? roughBand(values, plan, horizon);
  const scale = scaleOf(values);
  const notes: ForecastNote[] = [
    ...(plan.tooShort ? (['tooShort'] as const) : []),
    ...(found === null ? ([widths === null ? 'noInterval' : 'roughInterval'] as const) : []),
    ...(known.includes(null) ? (['gapsFilled'] as const) : []),
    ...(first >= 0 && all.length - first > known.length ? (['cutHistory'] as const) : []),
  ];
  return {
    points: points.map((value, at) => {
      const { low, high } = widths?.[at] ?? { low: 0, high: 0 };
      const on = scale.to(value);
      const [least, most] = [Math.min(value, scale.from(on + low)), Math.max(value, scale.from(on + high))];
      return { value, low: least, high: most, naive: naive[at] ?? 0 };
    }),
    ...{ coverage, origins: past.origins, notes },
  };
}

/** Of a series too short for forecasts of its past: how much it changed from step to step, growing with the root of the steps ahead. */
function roughBand(values: readonly number[], plan: Plan, horizon: number): { low: number; high: number }[] | null {
  const scale = scaleOf(values);
  const lag = values.length > plan.naiveLag + 4 ? plan.naiveLag : 1;
  const changes = values.slice(lag).map((value, at) => scale.to(value) - scale.to(values[at] ?? 0));
  if (changes.length < 3) return null;
  const spread = 1.28 * Math.sqrt(changes.reduce((sum, one) => sum + one * one, 0) / changes.length);
  return Array.from({ length: horizon }, (_, step) => {
    const width = spread * Math.sqrt(1 + Math.floor(step / lag));
    return { low: -width, high: width };
  });
}
