import { dayIn } from '../../packages/kind/calendar.ts';
import type { InquiryPlace, Standing } from '../../packages/kind/kind.ts';
import { type CrossingState, type Measure, type Series, type Sheet, totalOf, type Way } from '../crossing/schema.ts';
import type { Operation, TransitState } from './schema.ts';

export interface CountedSheet extends Pick<CrossingState, 'series' | 'queue' | 'revisions' | 'corrected' | 'latest'> {
  readonly record: string;
  readonly sheet: Sheet;
}

/** An operation with the counts of its ports. */
export interface Board {
  readonly record: string;
  readonly state: TransitState;
  readonly opened: NonNullable<TransitState['opened']>;
  readonly today: string;
  /** The sheet of a port and a day, as the member that keeps the port wrote it. */
  sheet(port: string, day: string): CountedSheet | null;
  /** Sheets about ports of others, or about none: they count for nothing and are told. */
  readonly strange: number;
}

/** Operations of the group: those that run first, then those to come, then the latest. */
export function operations(at: InquiryPlace): readonly Operation[] {
  return at
    .records('transit')
    .flatMap(({ record, state }) => {
      const { opened, places, lines, ships, ended } = state as TransitState;
      if (opened === null) return [];
      const today = dayIn(at.now, opened.zone);
      const running = ended === null && opened.from <= today && today <= opened.to;
      return [{ record, opened, places, lines, ships, ended: ended !== null, running }];
    })
    .sort((a, b) => rank(a) - rank(b) || (a.opened.from < b.opened.from ? 1 : -1));
}

const rank = ({ running, ended }: Operation): number => (running ? 0 : ended ? 2 : 1);

/** The board of an operation, or of the first there is; null when there is none. */
export function boardOf(at: InquiryPlace, wanted: string | null): Board | null {
  const record = wanted ?? operations(at)[0]?.record;
  const found = at.records('transit').find((one) => one.record === record);
  const state = found?.state as TransitState | undefined;
  if (found === undefined || state === undefined || state.opened === null) return null;
  const owners = new Map(state.places.map(({ code, member }) => [code, member]));
  const sheets = new Map<string, CountedSheet>();
  let strange = 0;
  for (const counted of sheetsOf(at.records('crossing'), found.record)) {
    const { port, day, member } = counted.sheet;
    if (owners.get(port) === member) sheets.set(`${port} ${day}`, counted);
    else strange += 1;
  }
  return {
    ...{ record: found.record, state, opened: state.opened, strange },
    today: dayIn(at.now, state.opened.zone),
    sheet: (port, day) => sheets.get(`${port} ${day}`) ?? null,
  };
}

function* sheetsOf(standing: readonly Standing[], operation: string): Generator<CountedSheet> {
  for (const { record, state } of standing) {
    const { sheet, ...rest } = state as CrossingState;
    if (sheet?.operation === operation) yield { record, sheet, ...rest };
  }
}

export function seriesOf(sheet: CountedSheet | null, line: string, way: Way): Series | null {
  return sheet?.series.find((one) => one.line === line && one.way === way) ?? null;
}

/** What a port counted in one direction, or in both; null where nothing was counted. */
export function counted(sheet: CountedSheet | null, measure: Measure, way: Way | 'both'): number | null {
  let total: number | null = null;
  for (const one of sheet?.series ?? []) {
    const figure = way === 'both' || one.way === way ? totalOf(one, measure) : null;
    if (figure !== null) total = (total ?? 0) + figure;
  }
  return total;
}
