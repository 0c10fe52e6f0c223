import { millis } from '../../packages/kind/instant.ts';
import { type Measure, type Series, sumOf, totalOf } from '../crossing/schema.ts';
import { type Board, type CountedSheet, seriesOf } from './board.ts';
import { dayAfter } from './days.ts';
import type { Line } from './schema.ts';

/** What the two shores count of the same ships. */
export const compared = ['passengers', 'vehicles'] as const;

/**
 * Why two counts differ, as far as the sheets themselves tell it. `midnight`: ships that sail on one day and land on the next explain all of it.
 * `neighbour`: the sheet of a day before is missing. `hours`: hours are missing in which those embarked must have landed. `whole`: a sheet
 * whose hours do not add up to its own figure for the day. `unexplained`: none of these.
 */
export const reasons = ['noLanding', 'noEmbarking', 'neighbour', 'hours', 'whole', 'midnight', 'unexplained'] as const;
export type Reason = (typeof reasons)[number];

export interface Discrepancy {
  readonly day: string;
  readonly line: string;
  /** From where to where; both the same port for a sheet at odds with itself. */
  readonly from: string;
  readonly to: string;
  readonly measure: Measure;
  /** Embarked at the one port on this day; null: not counted. */
  readonly embarked: number | null;
  readonly landed: number | null;
  /** Of those embarked, how many must have landed on this day, and how many may have. */
  readonly least: number;
  readonly most: number;
  /** How far what landed lies outside of it; negative: fewer landed. */
  readonly difference: number;
  readonly reason: Reason;
  readonly records: { readonly from: string | null; readonly to: string | null };
}

/** Boarding before the ship sails and landing after it has moored. */
const slackMinutes = 60;
const hourMs = 3_600_000;
const minuteMs = 60_000;

/** Everything that differs on these days, the largest difference first. What ships over midnight explain is counted, not listed. */
export function discrepanciesOn(
  board: Board,
  days: readonly string[],
): { readonly found: readonly Discrepancy[]; readonly explained: number } {
  const all = days.flatMap((day) => board.state.lines.flatMap((line) => onLine(board, line, day)));
  const found = all.filter(({ reason }) => reason !== 'midnight');
  found.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.day < b.day ? 1 : -1));
  return { found, explained: all.length - found.length };
}

function onLine(board: Board, line: Line, day: string): readonly Discrepancy[] {
  const directions = [
    { from: line.from, to: line.to },
    { from: line.to, to: line.from },
  ];
  return directions.flatMap(({ from, to }) => [
    ...compared.flatMap((measure) => between(board, line, { from, to, day }, measure) ?? []),
    ...compared.flatMap((measure) => withinItself(board.sheet(from, day), line.code, measure)),
  ]);
}

interface Leg {
  readonly from: string;
  readonly to: string;
  readonly day: string;
}

function between(board: Board, line: Line, { from, to, day }: Leg, measure: Measure): Discrepancy | null {
  const [here, there] = [board.sheet(from, day), board.sheet(to, day)];
  const [out, into] = [seriesOf(here, line.code, 'out'), seriesOf(there, line.code, 'in')];
  const before = daysBefore(day, line).map((one) => ({ day: one, sheet: board.sheet(from, one) }));
  const landed = into === null ? null : totalOf(into, measure);
  const embarked = out === null ? null : totalOf(out, measure);
  // Whose clocks the landing day is on; without its sheet, those of the other port.
  const window = there ?? here;
  if (window === null || (embarked === null && (landed ?? 0) === 0)) return null;
  const sailing = [...before.map(({ sheet }) => sheet), here].flatMap((sheet) => arrivals(sheet, line, measure));
  const { least, most } = within(sailing, window);
  if (landed === null && most === 0) return null;
  const difference = landed === null || landed < least ? (landed ?? 0) - least : Math.max(0, landed - most);
  if (difference === 0 && landed === embarked) return null;
  const isBlind = before.some((one) => one.sheet === null && one.day >= board.opened.from);
  const reason = reasonOf({ difference, landed, embarked, isBlind, into, least });
  return {
    ...{ day, line: line.code, from, to, measure, embarked, landed, least, most, difference, reason },
    records: { from: here?.record ?? null, to: there?.record ?? null },
  };
}

/** Days whose ships can still land on this one. */
function daysBefore(day: string, { minutes }: Line): readonly string[] {
  const back = 1 + Math.floor((minutes + slackMinutes) / 1_440);
  return Array.from({ length: back }, (_, at) => dayAfter(day, at - back));
}

interface Asked {
  readonly difference: number;
  readonly landed: number | null;
  readonly embarked: number | null;
  /** A sheet of a day before is missing. */
  readonly isBlind: boolean;
  readonly into: Series | null;
  readonly least: number;
}

function reasonOf({ difference, landed, embarked, isBlind, into, least }: Asked): Reason {
  if (landed === null) return 'noLanding';
  if (embarked === null) return 'noEmbarking';
  if (difference === 0) return 'midnight';
  if (difference > 0 && isBlind) return 'neighbour';
  const gaps = into !== null && into.whole === null && hasGap(into.hours);
  return landed < least && gaps ? 'hours' : 'unexplained';
}

function hasGap(hours: readonly number[]): boolean {
  const [first = 0] = hours;
  return (hours.at(-1) ?? 0) - first + 1 > hours.length;
}

interface Arrival {
  readonly earliest: number;
  readonly latest: number;
  readonly figure: number;
}

/** When those embarked hour by hour can land; a figure for the whole day is spread over its hours evenly. */
function arrivals(sheet: CountedSheet | null, { code, minutes }: Line, measure: Measure): readonly Arrival[] {
  const series = seriesOf(sheet, code, 'out');
  if (sheet === null || series === null) return [];
  const start = millis(sheet.sheet.start.instant);
  return spread(series, measure, sheet.sheet.length).map(({ hour, figure }) => {
    const earliest = start + hour * hourMs + minutes * minuteMs;
    return { earliest, latest: earliest + hourMs + slackMinutes * minuteMs, figure };
  });
}

function spread(series: Series, measure: Measure, length: number): readonly { hour: number; figure: number }[] {
  const hourly = series.hours.map((hour, at) => ({ hour, figure: series[measure][at] ?? 0 }));
  const whole = series.whole?.[measure] ?? null;
  const sum = sumOf(series[measure]);
  if (whole === null || whole === sum) return hourly;
  if (sum !== null && sum > 0) return hourly.map(({ hour, figure }) => ({ hour, figure: (figure * whole) / sum }));
  return Array.from({ length }, (_, hour) => ({ hour, figure: whole / length }));
}

function within(all: readonly Arrival[], { sheet }: CountedSheet): { readonly least: number; readonly most: number } {
  const start = millis(sheet.start.instant);
  const end = start + sheet.length * hourMs;
  let [least, most] = [0, 0];
  for (const { earliest, latest, figure } of all) {
    if (earliest >= start && latest <= end) least += figure;
    if (earliest < end && latest > start) most += figure;
  }
  return { least: Math.floor(least + 1e-6), most: Math.ceil(most - 1e-6) };
}

/** The hours of a sheet against its own figure for the day. */
function withinItself(sheet: CountedSheet | null, line: string, measure: Measure): readonly Discrepancy[] {
  if (sheet === null) return [];
  const { port, day } = sheet.sheet;
  return sheet.series.flatMap((one) => {
    const [whole, sum] = [one.whole?.[measure] ?? null, sumOf(one[measure])];
    if (one.line !== line || whole === null || sum === null || whole === sum) return [];
    const figures = { embarked: whole, landed: sum, least: sum, most: sum, difference: whole - sum };
    return [
      {
        ...{ day, line, from: port, to: port, measure },
        ...figures,
        reason: 'whole' as const,
        records: { from: sheet.record, to: sheet.record },
      },
    ];
  });
}
