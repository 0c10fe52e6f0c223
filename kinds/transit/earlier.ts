import type { InquiryPlace } from '../../packages/kind/kind.ts';
import { boardOf, counted } from './board.ts';
import { dayAfter, daysFrom } from './days.ts';
import type { Names } from './schema.ts';

/** What each shore embarked, day by day: of one season, to be laid beside another. */
export interface SeasonSums {
  readonly record: string;
  readonly names: Names;
  readonly from: string;
  readonly to: string;
  readonly today: string;
  readonly shores: readonly {
    readonly member: string;
    /** One a day from the first; null: not counted. */
    readonly embarked: readonly (number | null)[];
  }[];
  readonly cut: boolean;
}

export function seasonSums(operation: string, at: InquiryPlace): SeasonSums | null {
  const board = boardOf(at, operation);
  if (board === null) return null;
  const { opened, record, today, state } = board;
  const days = daysFrom(opened.from, opened.to);
  const ports = state.places.filter(({ what }) => what === 'port');
  const members = [...new Set(ports.map(({ member }) => member))].sort();
  const shores = members.map((member) => ({
    member,
    embarked: days.map((day) => {
      const figures = ports.flatMap(({ code, member: of }) =>
        of === member ? (counted(board.sheet(code, day), 'passengers', 'out') ?? []) : [],
      );
      return figures.length === 0 ? null : figures.reduce((sum, one) => sum + one, 0);
    }),
  }));
  return { ...{ record, names: opened.names, from: opened.from, to: opened.to, today }, shores, cut: at.cut };
}

/** `weekday`: the same day of the week, nearest to the same date; `date`: the same date. */
export const alignments = ['weekday', 'date'] as const;
export type Alignment = (typeof alignments)[number];

/** The day of an earlier year that a day is laid beside. 29 February has 28 February beside it. */
export function dayBeside(day: string, yearsBack: number, by: Alignment): string {
  const year = Number(day.slice(0, 4)) - yearsBack;
  const date = `${String(year).padStart(4, '0')}${day.slice(4)}`;
  const isThere = new Date(`${date}T00:00:00.000Z`).toISOString().slice(0, 10) === date;
  const same = isThere ? date : dayAfter(`${date.slice(0, 8)}01`, 27);
  if (by === 'date') return same;
  const weekday = (of: string): number => new Date(`${of}T00:00:00.000Z`).getUTCDay();
  const off = (weekday(day) - weekday(same) + 7) % 7;
  return dayAfter(same, off > 3 ? off - 7 : off);
}

interface Pair {
  readonly now: number | null;
  readonly before: number | null;
}

export interface Beside {
  /** The last whole day of this season, and the one it is laid beside. */
  readonly day: string;
  readonly beside: string;
  readonly rows: readonly {
    /** Null: all shores together. */
    readonly member: string | null;
    readonly last: Pair;
    /** Of the days that were counted in both seasons. */
    readonly toDate: { readonly now: number; readonly before: number; readonly days: number };
  }[];
  /** Days of this season until then. */
  readonly days: number;
}

/** A season until yesterday beside an earlier one; null before its first day is over. */
export function besideEarlier(now: SeasonSums, earlier: SeasonSums, by: Alignment): Beside | null {
  const yesterday = dayAfter(now.today, -1);
  const [day = yesterday] = [yesterday, now.to].sort();
  if (day < now.from) return null;
  const back = Number(now.from.slice(0, 4)) - Number(earlier.from.slice(0, 4));
  const days = daysFrom(now.from, day);
  const places = new Map(daysFrom(earlier.from, earlier.to).map((one, index) => [one, index]));
  const pairs = now.shores.map(({ member, embarked }) => {
    const counts = earlier.shores.find((one) => one.member === member)?.embarked ?? [];
    return {
      member,
      pairs: days.map((one, index): Pair => {
        const there = places.get(dayBeside(one, back, by));
        return { now: embarked[index] ?? null, before: there === undefined ? null : (counts[there] ?? null) };
      }),
    };
  });
  const all = days.map((_, index) => together(pairs.map((shore) => shore.pairs[index] ?? { now: null, before: null })));
  const rows = [...pairs, { member: null, pairs: all }].map((one) => ({
    ...{ member: one.member, last: one.pairs.at(-1) ?? { now: null, before: null } },
    toDate: toDate(one.pairs),
  }));
  return { day, beside: dayBeside(day, back, by), rows, days: days.length };
}

/** Of all shores only where each counted: a shore that is missing would look like fewer travellers. */
function together(shores: readonly Pair[]): Pair {
  const sum = (key: keyof Pair): number | null =>
    shores.reduce<number | null>((total, one) => (total === null || one[key] === null ? null : total + one[key]), 0);
  return { now: sum('now'), before: sum('before') };
}

function toDate(pairs: readonly Pair[]) {
  let [now, before, days] = [0, 0, 0];
  for (const pair of pairs) {
    if (pair.now === null || pair.before === null) continue;
    now += pair.now;
    before += pair.before;
    days += 1;
  }
  return { now, before, days };
}
