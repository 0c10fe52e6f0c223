import { placeNumber, placeOf, strideOf } from '../../../kinds/series/grid.ts';
import { horizons } from '../../../kinds/series/reckoned.ts';
import type { SeriesStep } from '../../../kinds/series/schema.ts';
import { forecast } from '../../../packages/forecast/forecast.ts';
import type { Answer } from '../terminal.ts';
import { complaints, readSeries } from './read.ts';

interface Options {
  readonly csv: string;
  readonly step?: SeriesStep | undefined;
  readonly decimal?: 'comma' | 'point' | undefined;
  readonly horizon?: number | undefined;
  readonly coverage: number;
}

/** What comes after the last line of the file. */
export function forecastFile(options: Options): Answer {
  const { step, places, values, reading } = readSeries(options);
  const horizon = options.horizon ?? horizons[step];
  const made = forecast(values, { step, horizon, coverage: options.coverage });
  const last = placeNumber(places.at(-1) ?? '', step) ?? 0;
  const points = made.points.map(({ value, low, high, naive }, at) => ({
    date: placeOf(last + (at + 1) * strideOf(step), step),
    ...{ value: tidy(value), low: tidy(low), high: tidy(high), naive: tidy(naive) },
  }));
  const { notes, coverage, origins } = made;
  return {
    text: [
      ['date', 'value', 'low', 'high', 'seasonal naive'].join('\t'),
      ...points.map(({ date, value, low, high, naive }) => [date, value, low, high, naive].join('\t')),
      `interval meant to hold ${Math.round(coverage * 100)} % of what comes, from ${origins} forecasts of the past`,
      ...notes.map((note) => `note: ${note}`),
      ...complaints(reading),
    ].join('\n'),
    json: { ok: true, step, read: reading.points.length, points, coverage, origins, notes, ...problems(reading) },
  };
}

export const tidy = (value: number): number => Math.round(value * 1000) / 1000;

export function problems({ errors, missing, repeated }: Parameters<typeof complaints>[0]) {
  return { errors, missing, repeated };
}
