import { z } from 'zod';
import type { Expected } from '../../packages/detect/expected.ts';
import type { ForecastNote, ForecastPoint } from '../../packages/forecast/forecast.ts';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';
import { type Beside, besideOf, type Standing } from './beside.ts';
import { placeNumber, placeOf, strideOf } from './grid.ts';
import { forecastOf } from './reckoned.ts';
import { holds, recordId, type SeriesState, type SeriesStep } from './schema.ts';
import { onGrid } from './values.ts';
import { type Warned, type Warning, warnedOf } from './warnings.ts';

/** A series in the overview of its group. */
export interface SeriesLine {
  readonly record: string;
  readonly title: string;
  readonly member: string;
  readonly unit: string;
  readonly step: SeriesStep;
  readonly closed: boolean;
  readonly last: { readonly at: string; readonly value: number | null } | null;
  readonly points: number;
  /** Of those not looked at, the latest first. */
  readonly open: readonly Warning[];
  readonly warnings: number;
  readonly wanted: number;
  readonly statedPerYear: number;
  readonly tooShort: boolean;
}

export interface Overview {
  readonly series: readonly SeriesLine[];
  readonly open: number;
  /** More series than are watched at once stand in this group. */
  readonly cut: boolean;
}

/** Series watched for one answer: bounded work. */
const mostWatched = 60;

function standing(at: InquiryPlace): readonly Standing[] {
  return at.records('series').map(({ record, state }) => ({ record, state: state as SeriesState }));
}

function lineOf({ record, state }: Standing): readonly SeriesLine[] {
  const warned = warnedOf(state);
  const { opened, points, closed } = state;
  if (opened === null || warned === null) return [];
  const last = points.at(-1);
  const open = closed === null ? warned.warnings.filter((warning) => warning.open) : [];
  return [
    {
      ...{ record, title: opened.title, member: opened.author, unit: opened.unit, step: opened.step },
      closed: closed !== null,
      last: last === undefined ? null : { at: last.at, value: holds(last)?.value ?? null },
      ...{ points: points.length, open, warnings: warned.warnings.length, wanted: warned.wanted },
      ...{ statedPerYear: warned.statedPerYear, tooShort: warned.tooShort },
    },
  ];
}

/** What the page of one series shows beside its points. */
export interface Outlook extends Omit<Warned, 'expected'> {
  readonly places: readonly string[];
  readonly values: readonly (number | null)[];
  readonly expected: readonly (Expected | null)[];
  readonly revised: readonly string[];
  readonly missing: number;
  readonly ahead: readonly (ForecastPoint & { readonly at: string })[];
  readonly notes: readonly ForecastNote[];
  readonly origins: number;
  readonly beside: readonly Beside[];
}

/** Points that the picture shows. */
const pictured = 150;

function outlookOf(record: string, at: InquiryPlace): Outlook | null {
  const all = standing(at);
  const state = all.find((one) => one.record === record)?.state;
  const warned = state === undefined ? null : warnedOf(state);
  if (state === undefined || state.opened === null || warned === null) return null;
  const { step } = state.opened;
  const { places, values, missing } = onGrid(state);
  const made = forecastOf(values, step);
  const last = placeNumber(places.at(-1) ?? '', step) ?? 0;
  return {
    ...warned,
    ...{ places: places.slice(-pictured), values: values.slice(-pictured), missing },
    expected: warned.expected.slice(-pictured),
    revised: state.points.filter(({ versions }) => versions.length > 1).map((point) => point.at),
    ahead: made.points.map((point, ahead) => ({ ...point, at: placeOf(last + (ahead + 1) * strideOf(step), step) })),
    ...{ notes: made.notes, origins: made.origins, beside: besideOf(record, all) },
  };
}

export const inquiries = {
  overview: inquiry({
    name: 'overview',
    input: z.strictObject({}),
    needs: ['series'],
    answer: (_, at): Overview => {
      const all = standing(at);
      const series = all.slice(0, mostWatched).flatMap(lineOf);
      const open = series.reduce((sum, line) => sum + line.open.length, 0);
      return { series, open, cut: at.cut || all.length > mostWatched };
    },
  }),
  outlook: inquiry({
    name: 'outlook',
    input: z.strictObject({ record: recordId }),
    needs: ['series'],
    answer: ({ record }, at) => outlookOf(record, at),
  }),
};
