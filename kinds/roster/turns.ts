import { Temporal } from 'temporal-polyfill';
import { inZone } from '../../packages/kind/calendar.ts';
import type { Zoned } from '../../packages/kind/kind.ts';

/** One turn of duty on each of several days, in wall time: from 07:00 to 19:00, from 19:00 to 07:00 of the next day. */
export interface Turn {
  readonly first: string;
  readonly last: string;
  /** `HH:MM`. */
  readonly from: string;
  /** `HH:MM`; not later than `from`: on the day after. */
  readonly to: string;
}

/** A month and a day more: what is planned further ahead is seldom true. */
export const mostDays = 62;

/**
 * Each day's shift as instants. Only authors ask: the answer depends on time-zone data. A wall time that the clocks skip becomes the
 * first one after it, of one that comes twice the first is meant; so a night of a change of clocks is an hour longer or shorter and no
 * gap opens. Null when the days or the zone are none.
 */
export function shiftsOf(turn: Turn, zone: string, tzdb: string): readonly { start: Zoned; end: Zoned }[] | null {
  try {
    const first = Temporal.PlainDate.from(turn.first);
    const days = first.until(Temporal.PlainDate.from(turn.last)).days + 1;
    if (days < 1 || days > mostDays) return null;
    const at = (day: Temporal.PlainDate, time: string): Zoned => {
      const moment = day.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
      return inZone(moment.toString({ fractionalSecondDigits: 3 }), zone, tzdb);
    };
    const over = turn.to <= turn.from ? 1 : 0;
    return Array.from({ length: days }, (_, index) => {
      const day = first.add({ days: index });
      return { start: at(day, turn.from), end: at(day.add({ days: over }), turn.to) };
    });
  } catch {
    return null;
  }
}

/** Whether the node's time-zone data knows the zone. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.from('2026-01-01T00:00Z').toZonedDateTimeISO(zone);
    return /^[A-Za-z]+\//.test(zone);
  } catch {
    return false;
  }
}

/** The seven days from one on as spans of instants: 23, 24 or 25 hours long. */
export function weekFrom(day: string, zone: string): readonly { day: string; start: string; end: string }[] {
  const first = Temporal.PlainDate.from(day);
  const midnight = (date: Temporal.PlainDate): string =>
    date.toZonedDateTime({ timeZone: zone }).toInstant().toString({ fractionalSecondDigits: 3 });
  return Array.from({ length: 7 }, (_, index) => {
    const date = first.add({ days: index });
    return { day: date.toString(), start: midnight(date), end: midnight(date.add({ days: 1 })) };
  });
}

/** The Monday on or before a day. */
export function mondayOf(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}
