import { Temporal } from 'temporal-polyfill';
import { millis } from './instant.ts';
import type { Instant, Zoned } from './kind.ts';

/** Calendar day (YYYY-MM-DD) of an instant in a zone. Only authors ask: the answer depends on time-zone data, so events carry it. */
export function dayIn(at: Instant, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** Same wall time, `days` calendar days later; a wall time that the zone skips becomes the first one after the gap. */
export function sameWallTimeLater(from: Instant, days: number, zone: string): Instant {
  const moment = Temporal.Instant.from(from).toZonedDateTimeISO(zone).add({ days }).toInstant();
  return moment.toString({ fractionalSecondDigits: 3 });
}

/** The same day of the month, `months` later; the last day of a month that has no such day. */
export function monthsLater(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** The last moment of a calendar day in a zone. */
export function endOfDay(day: string, zone: string): Instant {
  const end = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '23:59:59.999' }).toInstant();
  return end.toString({ fractionalSecondDigits: 3 });
}

export function inZone(at: Instant, zone: string, tzdb: string): Zoned {
  return { instant: at, zone, tzdb };
}

/**
 * Whether a stated day can be that of the instant in some zone on Earth (UTC-12 to UTC+14). Readers ask this and not the zone itself:
 * two nodes with different time-zone data must come to one verdict.
 */
export function isPlausibleDay(stated: string, at: Instant): boolean {
  const start = Date.parse(`${stated}T00:00:00.000Z`);
  const hour = 3_600_000;
  return millis(at) >= start - 14 * hour && millis(at) < start + 36 * hour;
}
