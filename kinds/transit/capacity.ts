import type { Instant } from '../../packages/kind/kind.ts';
import { endOf, lostBy, type Outage, type Stretch, stretchOf } from './outages.ts';
import type { Effect, Line, PlanDay, TransitState } from './schema.ts';

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
  /** Share of the day's capacity that is lost besides, because one of them is reduced. */
  readonly reduced: number;
  /** Ships out of use that day, or not wholly in use. */
  readonly shipsOut: readonly string[];
}

/** All departures that are planned for a day, with what the outages take from them. */
export function leavingOn(state: TransitState, day: string, outages: readonly Outage[]): readonly Leaving[] {
  const zone = state.opened?.zone ?? 'UTC';
  const there = outages.flatMap((one) => {
    const stretch = stretchOf(one, day, zone);
    return stretch === null ? [] : [{ ...one, stretch }];
  });
  return state.plans.flatMap(({ line, port, days }) => {
    const planned = days.find((one) => one.day === day);
    const along = state.lines.find(({ code }) => code === line);
    return planned === undefined || along === undefined ? [] : [leaving(state, along, port, planned, there)];
  });
}

type OnTheDay = Outage & { readonly stretch: Stretch };

function leaving(state: TransitState, line: Line, port: string, planned: PlanDay, there: readonly OnTheDay[]): Leaving {
  const to = line.from === port ? line.to : line.from;
  const lostTo = (fits: (one: Outage) => boolean) => lostBy(there.filter(fits).map(({ stretch }) => stretch));
  const { closed, reduced } = line.retired
    ? { closed: 1, reduced: 0 }
    : lostTo(({ ports, lines }) => lines.includes(line.code) || ports.includes(port) || ports.includes(to));
  const left = 1 - closed - reduced;
  const out = state.ships.flatMap((ship) => {
    const lost = lostTo(({ ships }) => ships.includes(ship.code));
    const share = lost.closed + lost.reduced;
    return ship.line === line.code && !ship.retired && share > 0 ? [{ ...ship, share }] : [];
  });
  const lost = (planned: number, each: 'passengers' | 'vehicles'): number => {
    const withShips = out.reduce((sum, ship) => sum + ship.rotations * ship[each] * ship.share, 0);
    return Math.round(planned - Math.max(0, planned - withShips) * left);
  };
  const [lostSeats, lostSpaces] = [lost(planned.seats, 'passengers'), lost(planned.spaces, 'vehicles')];
  return {
    ...planned,
    ...{ line: line.code, port, to, lostSeats, lostSpaces, closed, reduced },
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
