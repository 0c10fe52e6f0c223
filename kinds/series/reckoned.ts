import { type Watched, watch } from '../../packages/detect/watch.ts';
import { type Forecast, forecast } from '../../packages/forecast/forecast.ts';
import type { SeriesStep } from './schema.ts';

/**
 * What is reckoned from a series depends on its values alone, and pages ask for it again at each change anywhere in the group: the last
 * answers are kept by what they were reckoned from.
 */
function kept<T>(most: number): (key: string, reckon: () => T) => T {
  const answers = new Map<string, T>();
  return (key, reckon) => {
    const known = answers.get(key);
    const answer = known ?? reckon();
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}

const watched = kept<Watched>(64);
const forecasts = kept<Forecast>(32);

/** How far ahead is looked, in points: a year of months, a quarter of weeks, four weeks of days, two days of hours. */
export const horizons: Readonly<Record<SeriesStep, number>> = { month: 12, week: 13, day: 28, hour: 48 };

type Values = readonly (number | null)[];

export function watchedSeries(values: Values, step: SeriesStep, wanted: number): Watched {
  return watched(`${step} ${wanted} ${values.join()}`, () => watch(values, step, wanted));
}

export function forecastOf(values: Values, step: SeriesStep): Forecast {
  return forecasts(`${step} ${values.join()}`, () => forecast(values, { step, horizon: horizons[step] }));
}
