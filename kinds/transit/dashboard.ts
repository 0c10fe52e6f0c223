import { instantOf, millis } from '../../packages/kind/instant.ts';
import type { InquiryPlace, Instant } from '../../packages/kind/kind.ts';
import { type Band, sumOf, totalOf } from '../crossing/schema.ts';
import { type Expected, expectedAt } from './ahead.ts';
import { type Board, boardOf, type CountedSheet, counted, seriesOf } from './board.ts';
import { type Leaving, leavingOn, stateAt } from './capacity.ts';
import { dayAfter, daysBetween, daysFrom } from './days.ts';
import { type Discrepancy, discrepanciesOn } from './discrepancies.ts';
import { endOf, outagesOf } from './outages.ts';
import type { Effect, Names, Note, Place } from './schema.ts';

export interface Figures {
  readonly passengers: number | null;
  readonly vehicles: number | null;
  readonly rotations: number | null;
}

export interface PortToday {
  readonly code: string;
  readonly names: Names;
  readonly member: string;
  readonly state: Effect | 'open';
  readonly out: Figures;
  readonly in: Figures;
  /** Who was expected to leave today. */
  readonly planned: number | null;
  /** The last word about the queue, and the hour of the day it was said of; null: of the whole day. */
  readonly queue: { readonly vehicles: number | null; readonly band: Band | null; readonly at: Instant | null } | null;
  readonly record: string | null;
  readonly counted: Instant | null;
  /** Open, with departures planned today, and no count for so long. */
  readonly silent: boolean;
}

export interface DayAhead {
  readonly day: string;
  readonly peak: boolean;
  /** By the member from whose shore they leave. */
  readonly shores: readonly {
    readonly member: string;
    readonly passengers: number;
    readonly vehicles: number;
    readonly seats: number;
    readonly shortPassengers: number;
    readonly shortVehicles: number;
    /**
     * By what was counted until yesterday: with an 80 % interval and the same day of the week before; null while that is too little. `short`:
     * how many of the expected, and of the upper end of the interval, the seats that are left do not carry.
     */
    readonly expected: (Expected & { readonly short: number; readonly shortHigh: number }) | null;
  }[];
}

export interface Dashboard {
  readonly operation: {
    readonly record: string;
    readonly names: Names;
    readonly zone: string;
    readonly from: string;
    readonly to: string;
    readonly ended: boolean;
  };
  readonly now: Instant;
  readonly today: string;
  /** The how manieth day of the season it is, of how many; below 1 before it begins. */
  readonly dayOf: number;
  readonly days: number;
  readonly peak: boolean;
  readonly shores: readonly {
    readonly member: string;
    readonly out: Figures;
    readonly in: Figures;
    readonly planned: { readonly passengers: number; readonly vehicles: number; readonly rotations: number };
  }[];
  readonly ports: readonly PortToday[];
  /** Who embarked today along each line, in both directions. */
  readonly flows: readonly {
    readonly line: string;
    readonly from: string;
    readonly to: string;
    readonly passengers: number | null;
  }[];
  readonly ahead: readonly DayAhead[];
  /** Departures of today and the next days that cannot carry whom they expect, the most passengers first. */
  readonly short: readonly Leaving[];
  readonly differs: readonly Discrepancy[];
  readonly differsCount: number;
  readonly notes: readonly Note[];
  readonly strange: number;
  readonly cut: boolean;
}

const daysAhead = 3;
const mostListed = 8;
/** Sheets of the last days are compared; today is not over. */
const comparedDays = 7;
const silentMs = 3 * 3_600_000;
const measures = ['passengers', 'vehicles', 'rotations'] as const;

export function dashboard(operation: string | null, at: InquiryPlace): Dashboard | null {
  const board = boardOf(at, operation);
  if (board === null) return null;
  const { opened, state, today } = board;
  const outages = outagesOf(state);
  const days = daysFrom(today, dayAfter(today, daysAhead));
  const leaving = days.map((day) => leavingOn(state, day, outages));
  const now = leaving[0] ?? [];
  const { found } = discrepanciesOn(board, daysFrom(dayAfter(today, -comparedDays), dayAfter(today, -1)));
  const short = leaving.flat().filter((one) => one.shortPassengers > 0 || one.shortVehicles > 0);
  return {
    operation: {
      record: board.record,
      names: opened.names,
      zone: opened.zone,
      from: opened.from,
      to: opened.to,
      ended: state.ended !== null,
    },
    ...{ now: at.now, today, dayOf: daysBetween(opened.from, today), days: daysBetween(opened.from, opened.to) },
    peak: now.some(({ peak }) => peak),
    shores: membersOf(board).map((member) => shoreToday(board, member, now)),
    ports: ports(board).map((port) => portToday(board, port, now, at.now)),
    flows: flowsToday(board),
    ahead: aheadOf(board, days.slice(1), leaving.slice(1)),
    short: short
      .sort((a, b) => b.shortPassengers - a.shortPassengers || b.shortVehicles - a.shortVehicles)
      .slice(0, mostListed),
    ...{ differs: found.slice(0, mostListed), differsCount: found.length },
    notes: notesFrom(state.notes, at.now),
    ...{ strange: board.strange, cut: at.cut },
  };
}

const ports = ({ state }: Board): readonly Place[] =>
  state.places.filter(({ what, retired }) => what === 'port' && !retired);

function flowsToday({ state, sheet, today }: Board): Dashboard['flows'] {
  const embarked = (port: string, line: string): number | null => {
    const series = seriesOf(sheet(port, today), line, 'out');
    return series === null ? null : totalOf(series, 'passengers');
  };
  return state.lines
    .filter(({ retired }) => !retired)
    .map(({ code, from, to }) => ({
      line: code,
      from,
      to,
      passengers: sumOf([embarked(from, code), embarked(to, code)]),
    }));
}

function membersOf(board: Board): readonly string[] {
  return [...new Set(ports(board).map(({ member }) => member))];
}

function figures(sheets: readonly (CountedSheet | null)[], way: 'out' | 'in'): Figures {
  const total = (measure: (typeof measures)[number]): number | null => {
    const all = sheets.flatMap((sheet) => counted(sheet, measure, way) ?? []);
    return all.length === 0 ? null : all.reduce((sum, one) => sum + one, 0);
  };
  return { passengers: total('passengers'), vehicles: total('vehicles'), rotations: total('rotations') };
}

function shoreToday(board: Board, member: string, leaving: readonly Leaving[]): Dashboard['shores'][number] {
  const own = ports(board).filter((port) => port.member === member);
  const sheets = own.map(({ code }) => board.sheet(code, board.today));
  const planned = leaving.filter(({ port }) => own.some(({ code }) => code === port));
  const sum = (measure: (typeof measures)[number]) => planned.reduce((total, one) => total + one[measure], 0);
  return {
    ...{ member, out: figures(sheets, 'out'), in: figures(sheets, 'in') },
    planned: { passengers: sum('passengers'), vehicles: sum('vehicles'), rotations: sum('rotations') },
  };
}

function portToday(board: Board, { code, place, member }: Place, leaving: readonly Leaving[], now: Instant): PortToday {
  const sheet = board.sheet(code, board.today);
  const planned = leaving.filter(({ port }) => port === code);
  const state = stateAt(board.state, { port: code }, now);
  const latest = sheet?.latest?.time ?? null;
  const isLate = latest === null || millis(now) - millis(latest) > silentMs;
  return {
    ...{ code, names: place.names, member, state, out: figures([sheet], 'out'), in: figures([sheet], 'in') },
    planned: planned.length === 0 ? null : planned.reduce((sum, one) => sum + one.passengers, 0),
    queue: queueOf(sheet),
    record: sheet?.record ?? null,
    counted: latest,
    silent: planned.length > 0 && state !== 'closed' && isLate,
  };
}

function queueOf(sheet: CountedSheet | null): PortToday['queue'] {
  const last = sheet?.queue.at(-1);
  if (sheet === null || last === undefined) return null;
  const at = last.hour === null ? null : instantOf(millis(sheet.sheet.start.instant) + last.hour * 3_600_000);
  return { vehicles: last.vehicles, band: last.band, at };
}

function aheadOf(board: Board, days: readonly string[], leaving: readonly (readonly Leaving[])[]): readonly DayAhead[] {
  const shores = membersOf(board).map((member) => ({ member, expected: expectedAt(board, member, days.length) }));
  return days.map((day, index) => {
    const all = leaving[index] ?? [];
    return {
      day,
      peak: all.some(({ peak }) => peak),
      shores: shores.map(({ member, expected }) => {
        const ahead = shoreAhead(board, member, all);
        return { ...ahead, expected: besideSeats(expected[index] ?? null, ahead.seats) };
      }),
    };
  });
}

function besideSeats(expected: Expected | null, seats: number): DayAhead['shores'][number]['expected'] {
  if (expected === null) return null;
  const beyond = (figure: number): number => (seats === 0 ? 0 : Math.max(0, figure - seats));
  return { ...expected, short: beyond(expected.value), shortHigh: beyond(expected.high) };
}

function shoreAhead(board: Board, member: string, leaving: readonly Leaving[]) {
  const keeps = (code: string) => board.state.places.some((one) => one.code === code && one.member === member);
  const own = leaving.filter(({ port }) => keeps(port));
  const sum = (figure: (one: Leaving) => number) => own.reduce((total, one) => total + figure(one), 0);
  return {
    member,
    ...{ passengers: sum((one) => one.passengers), vehicles: sum((one) => one.vehicles) },
    seats: sum((one) => one.seats - one.lostSeats),
    ...{ shortPassengers: sum((one) => one.shortPassengers), shortVehicles: sum((one) => one.shortVehicles) },
  };
}

/** Notes that stand now or begin within the days shown. */
function notesFrom(notes: readonly Note[], now: Instant): readonly Note[] {
  const horizon = instantOf(millis(now) + daysAhead * 86_400_000);
  return notes.filter((note) => {
    const end = endOf(note);
    return note.from <= horizon && (end === null || end > now);
  });
}
