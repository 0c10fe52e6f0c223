import { millis } from '../../../packages/kind/instant.ts';
import { hoursNamed, type LocalDay, localDay, wallHours } from '../../../packages/kind/local-day.ts';
import type { Operation } from '../../transit/schema.ts';
import { plain } from './columns.ts';
import type { WallHour } from './words.ts';

/** The ports, lines and days that a file may speak of, each looked up once. */
export interface CountPlace {
  readonly operation: string;
  readonly legalBasis: string;
  /** A port by its code, its UN/LOCODE or one of its names; null when there is none. */
  port(text: string): KnownPort | null;
  /** Whether the line begins or ends at the port; null when there is no such line. */
  touches(line: string, port: string): boolean | null;
  isInSeason(day: string): boolean;
}
export interface KnownPort {
  readonly code: string;
  readonly zone: string;
  readonly own: boolean;
}

/** `only`: the one port that whoever sends it may speak of; null where it may speak of all its own. */
export function countPlace(
  { record, opened, places, lines }: Operation,
  me: string,
  only: string | null = null,
): CountPlace {
  const ports = new Map<string, KnownPort>();
  for (const { code, what, place, zone, member } of places) {
    if (what !== 'port') continue;
    const port = { code, zone, own: member === me && (only === null || only === code) };
    for (const name of [...place.names.map(({ text }) => text), place.locode ?? code, code])
      ports.set(plain(name), port);
  }
  const ends = new Map(lines.map(({ code, from, to }) => [code, [from, to]]));
  return {
    operation: record,
    legalBasis: opened.legalBasis,
    port: (text) => ports.get(plain(text)) ?? null,
    touches: (line, port) => ends.get(line)?.includes(port) ?? null,
    isInSeason: (day) => opened.from <= day && day <= opened.to,
  };
}

/** A day at a port, with the numbers of the hours that its clocks name. */
export interface PortDay extends LocalDay {
  /** The clocks are not changed: an hour's number is what they show. */
  readonly isPlain: boolean;
  readonly zone: string;
}

export function portDay(day: string, zone: string): PortDay | null {
  const found = localDay(day, zone);
  if (found === null) return null;
  const isPlain = found.length === 24 && wallHours(found, zone).every((hour, at) => hour === at);
  return { ...found, isPlain, zone };
}

/** Which hour is meant: its number, or why none can be named. */
export function hourMeant({ hour, offset }: WallHour, there: PortDay): number | 'skipped' | 'twice' | 'offset' {
  if (there.isPlain && offset === null) return hour;
  const named = hoursNamed(hour, there, there.zone);
  const fitting = offset === null ? named : named.filter((one) => offsetOf(one, hour, there) === offset);
  const [only] = fitting;
  if (only === undefined) return named.length === 0 ? 'skipped' : 'offset';
  return fitting.length > 1 ? 'twice' : only;
}

/** Minutes east of UTC that the clocks of the place stand at when they show this hour. */
function offsetOf(number: number, wall: number, { start }: PortDay): number {
  const shown = wall * 60;
  const minutes = (millis(start) / 60_000 + number * 60) % 1_440;
  const off = (shown - minutes + 2_880) % 1_440;
  return off > 840 ? off - 1_440 : off;
}
