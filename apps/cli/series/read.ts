import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { placeNumber, placeOf, strideOf } from '../../../kinds/series/grid.ts';
import { type Reading, readPoints } from '../../../kinds/series/reading.ts';
import { type SeriesStep, steps } from '../../../kinds/series/schema.ts';
import { OperationFailed } from '../../node/control/failure.ts';

export const fileOptions = {
  csv: z.string(),
  step: z.enum(steps).optional(),
  decimal: z.enum(['comma', 'point']).optional(),
  json: z.boolean().default(false),
};

interface FileOptions {
  readonly csv: string;
  readonly step?: SeriesStep | undefined;
  readonly decimal?: 'comma' | 'point' | undefined;
}

/** A file as a series on every place, null where nothing was counted. */
export interface FileSeries {
  readonly step: SeriesStep;
  readonly places: readonly string[];
  readonly values: readonly (number | null)[];
  readonly reading: Reading;
}

const mostPlaces = 60_000;

/** Reads the file in the step given, or else in the one that understands most of its lines; weeks are days seven apart. */
export function readSeries({ csv, step, decimal }: FileOptions): FileSeries {
  const text = contentOf(csv);
  const mark = decimal === undefined ? null : decimal === 'comma' ? ',' : '.';
  const readings = (step === undefined ? steps : [step]).map((one) => ({
    step: one,
    reading: readPoints(text, { step: one, decimal: mark, most: mostPlaces }),
  }));
  const best = readings.toSorted((a, b) => b.reading.points.length - a.reading.points.length)[0];
  const first = best?.reading.points[0];
  if (best === undefined || first === undefined)
    throw new OperationFailed(
      'series.empty',
      'No line of the file is a date with a value; write lines like 2031-07-05,1250.',
    );
  const found =
    step === undefined && best.step !== 'month' && best.step !== 'hour' ? daysOrWeeks(best.reading) : best.step;
  return { step: found, reading: best.reading, ...spread(best.reading, found) };
}

function contentOf(csv: string): string {
  try {
    return readFileSync(csv, 'utf8');
  } catch {
    throw new OperationFailed('series.file', `The file ${csv} cannot be read; give the path of a text file.`);
  }
}

/** All of them seven days apart, or a multiple of it: weeks. */
function daysOrWeeks({ points }: Reading): SeriesStep {
  const origin = placeNumber(points[0]?.at ?? '', 'day') ?? 0;
  const weekly = points.every(({ at }) => ((placeNumber(at, 'day') ?? 0) - origin) % 7 === 0);
  return weekly && points.length > 1 ? 'week' : 'day';
}

function spread({ points }: Reading, step: SeriesStep): Pick<FileSeries, 'places' | 'values'> {
  const stride = strideOf(step);
  const start = placeNumber(points[0]?.at ?? '', step) ?? 0;
  const end = placeNumber(points.at(-1)?.at ?? '', step) ?? start;
  const byPlace = new Map(points.map(({ at, value }) => [at, value]));
  const count = Math.min(mostPlaces, Math.floor((end - start) / stride) + 1);
  const places = Array.from({ length: count }, (_, at) => placeOf(start + at * stride, step));
  return { places, values: places.map((place) => byPlace.get(place) ?? null) };
}

/** What was wrong with the file, for people. */
export function complaints({ errors, missing, repeated }: Reading): readonly string[] {
  return [
    ...errors.slice(0, 20).map(({ line, error, text }) => `line ${line} left out (${error}): ${text}`),
    ...(errors.length > 20 ? [`${errors.length - 20} more lines left out`] : []),
    ...(missing > 0 ? [`${missing} dates between are missing`] : []),
    ...(repeated > 0 ? [`${repeated} lines repeat another`] : []),
  ];
}
