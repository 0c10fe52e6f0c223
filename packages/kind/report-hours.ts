import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Instant } from './kind.ts';
import { like } from './like.ts';
import { line } from './text.ts';
import { instant } from './zoned.ts';

/** At which hours reports are due, on the clocks of one zone. */
export const reportHours = z.strictObject({
  hours: z
    .array(z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, like('08:30', 'an hour')))
    .min(1)
    .max(24)
    .refine((all) => new Set(all).size === all.length, 'each hour once'),
  zone: line(64),
});
export type ReportHours = z.infer<typeof reportHours>;

/** The hours that hold from an instant on; a schedule is a list of them, the earliest first. */
export const scheduledFrom = z.strictObject({ ...reportHours.shape, from: instant });
export type ScheduledFrom = z.infer<typeof scheduledFrom>;

/** A change of clocks and a day on each side of what is asked for. */
const margin = { days: 1 };
const longestDays = 400;

/**
 * The hours of reports after `from` and up to `to`, as instants, earliest first. An hour that the clocks skip is the one as much later; of
 * one that comes twice the first is meant; two hours that fall together on such a night are one report. A zone that the time-zone data do
 * not know has none. Asked by authors and by pages only: the answer depends on time-zone data.
 */
export function hoursBetween({ hours, zone }: ReportHours, from: Instant, to: Instant): readonly Instant[] {
  try {
    const first = dateOf(from, zone).subtract(margin);
    const days = Math.min(longestDays, first.until(dateOf(to, zone)).days + 2);
    const found = new Set<Instant>();
    for (let day = 0; day <= days; day += 1)
      for (const hour of hours) {
        const at = first.add({ days: day }).toZonedDateTime({ timeZone: zone, plainTime: hour }).toInstant();
        found.add(at.toString({ fractionalSecondDigits: 3 }));
      }
    return [...found].filter((at) => at > from && at <= to).sort();
  } catch {
    return [];
  }
}

/** The hours of a schedule that was changed on the way: each stretch by the hours that held then. */
export function hoursBySchedule(schedule: readonly ScheduledFrom[], from: Instant, to: Instant): readonly Instant[] {
  return schedule.flatMap((one, index) => {
    const until = schedule[index + 1]?.from ?? to;
    return hoursBetween(one, one.from > from ? one.from : from, until < to ? until : to);
  });
}

/** The first hour after an instant; null where there is none. */
export function hourAfter(schedule: ReportHours, after: Instant): Instant | null {
  const end = Temporal.Instant.from(after).add({ hours: 72 }).toString({ fractionalSecondDigits: 3 });
  return hoursBetween(schedule, after, end)[0] ?? null;
}

/** `YYYY-MM-DD HH:MM` on the clocks of a zone; in UTC where the zone is not known. */
export function clockTime(at: Instant, zone: string): string {
  try {
    const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
    return there.toString({ smallestUnit: 'minute' }).replace('T', ' ');
  } catch {
    return `${at.slice(0, 16).replace('T', ' ')} UTC`;
  }
}

function dateOf(at: Instant, zone: string): Temporal.PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
}
