import type { InquiryPlace } from '../../packages/kind/kind.ts';
import type { Measure, Way } from '../crossing/schema.ts';
import { totalOf } from '../crossing/schema.ts';
import { type Board, boardOf, counted, seriesOf } from './board.ts';
import { daysFrom } from './days.ts';
import type { Names, Plan } from './schema.ts';

export interface SeasonRow {
  readonly key: string;
  /** Of a port; a line is named by its ends. */
  readonly names: Names;
  readonly ends: readonly [string, string] | null;
  readonly member: string;
  /** One a day, as `days` has them; null: nothing planned, nothing counted. */
  readonly planned: readonly (number | null)[];
  readonly actual: readonly (number | null)[];
  readonly records: readonly (string | null)[];
}

export interface Season {
  readonly record: string;
  readonly names: Names;
  readonly today: string;
  readonly days: readonly string[];
  readonly peaks: readonly boolean[];
  readonly rows: readonly SeasonRow[];
  /** Of the whole operation, of the days that were counted. */
  readonly total: { readonly planned: number; readonly actual: number };
  readonly cut: boolean;
}

interface Asked {
  readonly operation: string | null;
  readonly by: 'port' | 'line';
  readonly measure: Measure;
  readonly way: Way | 'both';
}

/** The whole season, days by ports or by lines: plan against what was counted. */
export function season({ operation, by, measure, way }: Asked, at: InquiryPlace): Season | null {
  const board = boardOf(at, operation);
  if (board === null) return null;
  const days = daysFrom(board.opened.from, board.opened.to);
  const planned = new Map(board.state.plans.map((plan) => [plan, new Map(plan.days.map((one) => [one.day, one]))]));
  const sumOfPlans = (day: string, fits: (plan: Plan) => boolean): number | null => {
    let total: number | null = null;
    for (const [plan, of] of planned) {
      const found = fits(plan) ? of.get(day) : undefined;
      if (found !== undefined) total = (total ?? 0) + found[measure];
    }
    return total;
  };
  const rows =
    by === 'port' ? portRows(board, days, { measure, way }, sumOfPlans) : lineRows(board, days, measure, sumOfPlans);
  const peak = new Set(
    [...planned.values()].flatMap((of) => [...of.values()].flatMap((one) => (one.peak ? [one.day] : []))),
  );
  return {
    ...{ record: board.record, names: board.opened.names, today: board.today, days, rows, cut: at.cut },
    peaks: days.map((day) => peak.has(day)),
    total: totals(rows),
  };
}

/** Only days that were counted are compared. */
function totals(rows: readonly SeasonRow[]): Season['total'] {
  let [planned, actual] = [0, 0];
  for (const row of rows)
    for (const [index, figure] of row.actual.entries()) {
      if (figure === null) continue;
      actual += figure;
      planned += row.planned[index] ?? 0;
    }
  return { planned, actual };
}

type SumOfPlans = (day: string, fits: (plan: Plan) => boolean) => number | null;

function portRows(
  board: Board,
  days: readonly string[],
  { measure, way }: Pick<Asked, 'measure' | 'way'>,
  sumOfPlans: SumOfPlans,
): readonly SeasonRow[] {
  const { places, lines } = board.state;
  const touches = (plan: Plan, port: string): boolean =>
    lines.some(({ code, from, to }) => code === plan.line && (from === port || to === port));
  return places
    .filter(({ what }) => what === 'port')
    .map(({ code, place, member }) => {
      const fits = (plan: Plan): boolean =>
        touches(plan, code) && (way === 'both' || (plan.port === code) === (way === 'out'));
      const sheets = days.map((day) => board.sheet(code, day));
      return {
        ...{ key: code, names: place.names, ends: null, member },
        planned: days.map((day) => sumOfPlans(day, fits)),
        actual: sheets.map((sheet) => counted(sheet, measure, way)),
        records: sheets.map((sheet) => sheet?.record ?? null),
      };
    });
}

/** A line has a row a direction: who embarked at the port it leaves. */
function lineRows(
  board: Board,
  days: readonly string[],
  measure: Measure,
  sumOfPlans: SumOfPlans,
): readonly SeasonRow[] {
  return board.state.lines.flatMap(({ code, from, to, member }) =>
    [
      { port: from, other: to },
      { port: to, other: from },
    ].map(({ port, other }) => {
      const sheets = days.map((day) => board.sheet(port, day));
      return {
        ...{ key: `${code} ${port}`, names: [], ends: [port, other] as const, member },
        planned: days.map((day) => sumOfPlans(day, (plan) => plan.line === code && plan.port === port)),
        actual: sheets.map((sheet) => {
          const series = seriesOf(sheet, code, 'out');
          return series === null ? null : totalOf(series, measure);
        }),
        records: sheets.map((sheet) => sheet?.record ?? null),
      };
    }),
  );
}
