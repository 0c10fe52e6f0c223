import type { SeriesStep } from '../../../kinds/series/schema.ts';
import { watch } from '../../../packages/detect/watch.ts';
import type { Answer } from '../terminal.ts';
import { problems, tidy } from './forecast.ts';
import { complaints, readSeries } from './read.ts';

interface Options {
  readonly csv: string;
  readonly step?: SeriesStep | undefined;
  readonly decimal?: 'comma' | 'point' | undefined;
  readonly rate: number;
}

/** The alarms of the file under a stated rate of false ones. */
export function watchFile(options: Options): Answer {
  const { step, places, values, reading } = readSeries(options);
  const watched = watch(values, step, options.rate);
  const alarms = watched.alarms.map(({ at, observed, expected, traits, score }) => ({
    date: places[at] ?? '',
    observed,
    ...{ usualLow: tidy(expected.low), usualHigh: tidy(expected.high), traits, score: tidy(score) },
  }));
  const rates = {
    ...{ accepted: options.rate, statedPerYear: tidy(watched.statedPerYear) },
    ...{ raisedPerYear: tidy(watched.raisedPerYear), years: tidy(watched.years) },
  };
  return {
    text: [
      ['date', 'observed', 'usual low', 'usual high', 'traits'].join('\t'),
      ...alarms.map(({ date, observed, usualLow, usualHigh, traits }) =>
        [date, observed, usualLow, usualHigh, traits.join('+')].join('\t'),
      ),
      watched.tooShort
        ? 'the series is too short to be watched: no rate is stated'
        : `stated: ${rates.statedPerYear} false alarms a year where nothing changes; raised: ${rates.raisedPerYear} a year over ${rates.years} years`,
      ...complaints(reading),
    ].join('\n'),
    json: {
      ...{ ok: true, step, read: reading.points.length, alarms, ...rates, tooShort: watched.tooShort },
      ...problems(reading),
    },
  };
}
