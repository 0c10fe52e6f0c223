import { Temporal } from 'temporal-polyfill';
import type { Instant } from './kind.ts';

/** A day at a place as its clocks have it. Only authors ask: the answer depends on time-zone data, so events carry it. */
export interface LocalDay {
  readonly start: Instant;
  /** 23, 24 or 25. */
  readonly length: number;
}

const hourMs = 3_600_000;

/** Null when there is no such day or zone. */
export function localDay(day: string, zone: string): LocalDay | null {
  if (!/^[A-Za-z]+(\/|$)/.test(zone)) return null;
  try {
    const date = Temporal.PlainDate.from(day);
    const at = (one: Temporal.PlainDate) => one.toZonedDateTime({ timeZone: zone }).epochMilliseconds;
    const start = at(date);
    return { start: new Date(start).toISOString(), length: Math.ceil((at(date.add({ days: 1 })) - start) / hourMs) };
  } catch {
    return null;
  }
}

/** Which hours of the day a wall-clock hour names: one, none where clocks go forward, two where they go back. */
export function hoursNamed(wall: number, { start, length }: LocalDay, zone: string): readonly number[] {
  return wallHours({ start, length }, zone).flatMap((one, hour) => (one === wall ? [hour] : []));
}

/** What the clocks show at the beginning of each hour of the day. */
export function wallHours({ start, length }: LocalDay, zone: string): readonly number[] {
  const first = Temporal.Instant.from(start);
  return Array.from({ length }, (_, hour) => first.add({ hours: hour }).toZonedDateTimeISO(zone).hour);
}
