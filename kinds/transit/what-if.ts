import type { InquiryPlace } from '../../packages/kind/kind.ts';
import { localDay } from '../../packages/kind/local-day.ts';
import { type Board, boardOf } from './board.ts';
import { type Leaving, leavingOn } from './capacity.ts';
import { dayAfter, daysFrom } from './days.ts';
import { type Outage, outagesOf } from './outages.ts';

/** Longer questions are another plan. */
export const mostAsked = 31;

export interface LostDay {
  readonly day: string;
  readonly peak: boolean;
  /** Of all departures that it touches: what they carry without it, what with it, who is expected. */
  readonly seats: number;
  readonly left: number;
  readonly spaces: number;
  readonly spacesLeft: number;
  readonly passengers: number;
  readonly vehicles: number;
  readonly shortPassengers: number;
  readonly shortVehicles: number;
  readonly departures: readonly Leaving[];
  /** Other departures from the same shore with seats that nobody is expected to need, the most first. */
  readonly elsewhere: readonly {
    readonly line: string;
    readonly port: string;
    readonly to: string;
    readonly seats: number;
    readonly spaces: number;
  }[];
}

export interface WhatIf {
  readonly record: string;
  readonly days: readonly LostDay[];
  readonly total: { readonly lostSeats: number; readonly shortPassengers: number; readonly shortVehicles: number };
}

interface Asked extends Pick<Outage, 'ports' | 'lines' | 'ships'> {
  readonly operation: string | null;
  readonly from: string;
  readonly to: string;
  /** What would be left of them, in hundredths; 0: out of use. */
  readonly left: number;
}

/** What is lost by day if these are out of use or reduced as well, what is left against what is expected, and where it could go. */
export function whatIf({ operation, from, to, left, ...out }: Asked, at: InquiryPlace): WhatIf | null {
  const board = boardOf(at, operation);
  if (board === null) return null;
  const zone = board.opened.zone;
  const [start, end] = [localDay(from, zone)?.start, localDay(dayAfter(to, 1), zone)?.start];
  const asked = start === undefined || end === undefined ? [] : [{ ...out, from: start, to: end, left: left / 100 }];
  const standing = outagesOf(board.state);
  const days = daysFrom(from, to).map((day) => lostOn(board, day, standing, [...standing, ...asked]));
  const sum = (figure: (day: LostDay) => number): number => days.reduce((total, day) => total + figure(day), 0);
  return {
    ...{ record: board.record, days },
    total: {
      lostSeats: sum(({ seats, left }) => seats - left),
      ...{ shortPassengers: sum((day) => day.shortPassengers), shortVehicles: sum((day) => day.shortVehicles) },
    },
  };
}

function lostOn(board: Board, day: string, standing: readonly Outage[], all: readonly Outage[]): LostDay {
  const before = leavingOn(board.state, day, standing);
  const after = leavingOn(board.state, day, all);
  const touched = after.filter((one, index) => {
    const was = before[index];
    return was !== undefined && (one.lostSeats > was.lostSeats || one.lostSpaces > was.lostSpaces);
  });
  const was = before.filter((one) => touched.some(({ line, port }) => line === one.line && port === one.port));
  const sum = (of: readonly Leaving[], figure: (one: Leaving) => number) =>
    of.reduce((total, one) => total + figure(one), 0);
  return {
    ...{
      day,
      peak: touched.some(({ peak }) => peak),
      departures: touched,
      elsewhere: elsewhere(board, touched, after),
    },
    ...{ seats: sum(was, (one) => one.seats - one.lostSeats), left: sum(touched, (one) => one.seats - one.lostSeats) },
    ...{
      spaces: sum(was, (one) => one.spaces - one.lostSpaces),
      spacesLeft: sum(touched, (one) => one.spaces - one.lostSpaces),
    },
    ...{ passengers: sum(touched, (one) => one.passengers), vehicles: sum(touched, (one) => one.vehicles) },
    shortPassengers: sum(touched, (one) => one.shortPassengers),
    shortVehicles: sum(touched, (one) => one.shortVehicles),
  };
}

function elsewhere({ state }: Board, touched: readonly Leaving[], all: readonly Leaving[]): LostDay['elsewhere'] {
  const ownerOf = (port: string) => state.places.find(({ code }) => code === port)?.member;
  const shores = new Set(touched.map(({ port }) => ownerOf(port)));
  return all
    .filter((one) => !touched.includes(one) && shores.has(ownerOf(one.port)))
    .map(({ line, port, to, ...one }) => ({
      ...{ line, port, to },
      seats: one.seats - one.lostSeats - one.passengers,
      spaces: one.spaces - one.lostSpaces - one.vehicles,
    }))
    .filter(({ seats, spaces }) => seats > 0 && spaces >= 0)
    .sort((a, b) => b.seats - a.seats)
    .slice(0, 5);
}
