import { millis } from '../../packages/kind/instant.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { localDay } from '../../packages/kind/local-day.ts';
import type { Effect, Line, Note, PlanDay, TransitState } from './schema.ts';

/** What is out of use, and when; a null end is open. */
export interface Outage {
  readonly ports: readonly string[];
  readonly lines: readonly string[];
  readonly ships: readonly string[];
  readonly from: Instant;
  readonly to: Instant | null;
}

/** The departures of a line from one port on one day: what was planned, what of it is lost, and who is expected. */
export interface Leaving extends PlanDay {
  readonly line: string;
  readonly port: string;
  readonly to: string;
  readonly lostSeats: number;
  readonly lostSpaces: number;
  /** Expected and without a place. */
  readonly shortPassengers: number;
  readonly shortVehicles: number;
  /** Share of the day for which the line or one of its ports is closed. */
  readonly closed: number;
  /** Ships out of use that day. */
  readonly shipsOut: readonly string[];
}

/** What stands in the way according to the notes: only what is closed takes capacity away; what is reduced nobody put a figure to. */
export function outagesOf({ notes }: TransitState): readonly Outage[] {
  return notes.filter(({ effect }) => effect === 'closed').map((note) => ({ ...note, to: endOf(note) }));
}

export function endOf({ to, ended }: Note): Instant | null {
  if (ended === null) return to;
  return to === null || ended.at < to ? ended.at : to;
}

/** Share of the day that a span covers, from 0 to 1. */
export function shareOf({ from, to }: Pick<Outage, 'from' | 'to'>, day: string, zone: string): number {
  const there = localDay(day, zone);
  if (there === null) return 0;
  const start = millis(there.start);
  const end = start + there.length * 3_600_000;
  const covered = Math.min(end, to === null ? end : millis(to)) - Math.max(start, millis(from));
  return Math.max(0, Math.min(1, covered / (end - start)));
}

/** All departures that are planned for a day, with what the outages take from them. */
export function leavingOn(state: TransitState, day: string, outages: readonly Outage[]): readonly Leaving[] {
  const zone = state.opened?.zone ?? 'UTC';
  const shares = outages.map((one) => ({ ...one, share: shareOf(one, day, zone) })).filter(({ share }) => share > 0);
  return state.plans.flatMap(({ line, port, days }) => {
    const planned = days.find((one) => one.day === day);
    const along = state.lines.find(({ code }) => code === line);
    return planned === undefined || along === undefined ? [] : [leaving(state, along, port, planned, shares)];
  });
}

type Shared = Outage & { readonly share: number };

function leaving(state: TransitState, line: Line, port: string, planned: PlanDay, shares: readonly Shared[]): Leaving {
  const to = line.from === port ? line.to : line.from;
  const closing = shares.filter(
    ({ ports, lines }) => lines.includes(line.code) || ports.includes(port) || ports.includes(to),
  );
  const closed = line.retired ? 1 : Math.max(0, ...closing.map(({ share }) => share));
  const out = state.ships.flatMap((ship) => {
    const share = Math.max(0, ...shares.filter(({ ships }) => ships.includes(ship.code)).map((one) => one.share));
    return ship.line === line.code && !ship.retired && share > 0 ? [{ ...ship, share }] : [];
  });
  const lost = (planned: number, each: 'passengers' | 'vehicles'): number => {
    const open = planned * (1 - closed);
    const withShips = out.reduce((sum, ship) => sum + ship.rotations * ship[each] * ship.share, 0) * (1 - closed);
    return Math.round(planned - Math.max(0, open - withShips));
  };
  const [lostSeats, lostSpaces] = [lost(planned.seats, 'passengers'), lost(planned.spaces, 'vehicles')];
  return {
    ...planned,
    ...{ line: line.code, port, to, lostSeats, lostSpaces, closed },
    shortPassengers: Math.max(0, planned.passengers - (planned.seats - lostSeats)),
    shortVehicles: Math.max(0, planned.vehicles - (planned.spaces - lostSpaces)),
    shipsOut: out.map(({ code }) => code),
  };
}

/** How a port or a line stands at an instant, by the notes about it. */
export function stateAt(
  { notes }: TransitState,
  on: { readonly port?: string; readonly line?: string },
  now: Instant,
): Effect | 'open' {
  const about = notes.filter((note) => {
    const end = endOf(note);
    const named =
      (on.port !== undefined && note.ports.includes(on.port)) ||
      (on.line !== undefined && note.lines.includes(on.line));
    return named && note.from <= now && (end === null || end > now);
  });
  const worst = (['closed', 'reduced', 'warning'] as const).find((effect) =>
    about.some((note) => note.effect === effect),
  );
  return worst ?? 'open';
}
