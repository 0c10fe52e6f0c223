import { z } from 'zod';
import { instant } from '../kind/zoned.ts';
import { zoned } from './record.ts';
import type { Route } from './route.ts';

const recordKey = z.object({ group: z.string(), kind: z.string(), record: z.string() });

/** One thing that takes place, of whichever kind. */
const occurrence = recordKey.extend({
  title: z.string(),
  /** The same in several languages, where the record says it in several. */
  titles: z.array(z.object({ language: z.string(), text: z.string() })),
  start: zoned,
  end: z.string().nullable(),
  place: z.string().nullable(),
  members: z.array(z.string()),
});
export type OccurrenceLine = z.infer<typeof occurrence>;

const feed = z.object({
  /** When the address in use was made, and whether it tells titles; null when there is none. */
  made: z.string().nullable(),
  titles: z.boolean(),
});

/** Calendars of all kinds: what comes next in a group, a record as a file, an address of one's own for a calendar program. */
export const calendarRoutes = {
  /** Occurrences between two instants, earliest first; 90 days from now when nothing is said. `cut`: there were more records than are read at once. */
  next: {
    method: 'GET',
    path: '/api/groups/:group/next',
    params: z.object({ group: z.string() }),
    query: z.object({
      from: instant.optional(),
      to: instant.optional(),
      limit: z.coerce.number().int().min(1).max(200).default(20),
    }),
    response: z.object({ items: z.array(occurrence), cut: z.boolean() }),
  },
  /** text/calendar, as a download. */
  recordCalendar: {
    method: 'GET',
    path: '/api/records/:group/:kind/:record/calendar.ics',
    params: recordKey,
    response: z.string(),
    media: ['text/calendar'],
  },
  calendarFeed: { method: 'GET', path: '/api/calendar-feed', response: feed },
  /** A new address, shown this once; an earlier one stops working. Without titles it says only when one is busy, and in which group. */
  makeCalendarFeed: {
    method: 'POST',
    path: '/api/calendar-feed',
    body: z.object({ titles: z.boolean() }),
    response: feed.extend({ address: z.string() }),
  },
  endCalendarFeed: { method: 'DELETE', path: '/api/calendar-feed', response: z.object({}) },
  /** text/calendar for whoever has the address; needs no session. */
  readCalendarFeed: {
    method: 'GET',
    path: '/calendar/:token.ics',
    params: z.object({ token: z.string() }),
    response: z.string(),
    media: ['text/calendar'],
    open: true,
  },
} as const satisfies Record<string, Route>;
