import { endOfDay, inZone, isPlausibleDay, monthsLater } from '../../packages/kind/calendar.ts';
import type { Instant, Zoned } from '../../packages/kind/kind.ts';

/**
 * The person hears within a month, once prolonged by two. The law says "without undue delay" (Directive (EU) 2016/680, Article 12(3)): the month is the
 * rule that the members of a group keep among themselves. The lead computes the limit with time-zone data and it travels in its entry; readers check it
 * by the calendar alone.
 */
const months = 1;
const prolongedMonths = 3;

export function dueAt(receivedOn: string, zone: string, tzdb: string): Zoned {
  return limitAt(receivedOn, months, zone, tzdb);
}

export function prolongedUntil(receivedOn: string, zone: string, tzdb: string): Zoned {
  return limitAt(receivedOn, prolongedMonths, zone, tzdb);
}

function limitAt(receivedOn: string, count: number, zone: string, tzdb: string): Zoned {
  return inZone(endOfDay(monthsLater(receivedOn, count), zone), zone, tzdb);
}

export function isPlausibleDue(receivedOn: string, due: Instant): boolean {
  return isPlausibleDay(monthsLater(receivedOn, months), due);
}

export function isPlausibleProlongation(receivedOn: string, until: Instant): boolean {
  return isPlausibleDay(monthsLater(receivedOn, prolongedMonths), until);
}
