import { z } from 'zod';
import type { Charter } from '../../packages/charter/charter.ts';
import type { CalendarItem } from '../../packages/kind/calendar-item.ts';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace, Instant, Standing } from '../../packages/kind/kind.ts';
import meeting from '../meeting/index.ts';
import type { MeetingState } from '../meeting/schema.ts';
import { calendar } from './calendar.ts';
import type { CommitmentState } from './schema.ts';

/** One thing on the time axis. */
export interface Point {
  readonly kind: string;
  readonly record: string;
  /** Within the record: a record may have several. */
  readonly id: string;
  readonly title: string;
  /** The same in the languages it is said in, for the reader's. */
  readonly titles: NonNullable<CalendarItem['titles']>;
  readonly start: Instant;
  readonly end: Instant | null;
  readonly zone: string;
  readonly members: readonly string[];
  /** The record's state, in its kind's words. */
  readonly state: string;
  readonly look: 'coming' | 'past' | 'overdue' | 'done' | 'cancelled';
}

export interface Timeline {
  readonly points: readonly Point[];
  readonly now: Instant;
  readonly cut: boolean;
}

type Calendar = (standing: Standing, at: InquiryPlace) => readonly CalendarItem[];

/** What each kind has in the calendar. Another kind comes on the axis by a line here. */
const calendars: Readonly<Record<string, Calendar>> = {
  commitment: ({ state }) => calendar(state as CommitmentState),
  meeting: ({ record, state }, { me, charter }) => meetingCalendar(state, { record, me, charter }),
};

/** The folded state of a meeting, as its own kind reads it. */
function meetingCalendar(
  state: unknown,
  at: { record: string; me: string; charter: Charter },
): readonly CalendarItem[] {
  return meeting.calendar?.(state as MeetingState, at) ?? [];
}

/** Meetings and commitments of a group in time, oldest first: the same on every node but for the hour. */
export const timeline = inquiry({
  name: 'timeline',
  input: z.strictObject({}),
  needs: Object.keys(calendars),
  answer: (_, at): Timeline => ({ points: pointsIn(at), now: at.now, cut: at.cut }),
});

function pointsIn(at: InquiryPlace): readonly Point[] {
  const points = Object.entries(calendars).flatMap(([kind, items]) =>
    at.records(kind).flatMap((standing) => items(standing, at).map((item) => pointOf(kind, standing, item, at.now))),
  );
  return points.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.record < b.record ? -1 : 1));
}

function pointOf(kind: string, { record, facets }: Standing, item: CalendarItem, now: Instant): Point {
  const { id, title, titles = [], start, end, members } = item;
  return {
    ...{ kind, record, id, title, titles, members, state: facets.state, zone: start.zone },
    start: start.instant,
    end: end?.instant ?? null,
    look: lookOf(item, facets.ended, facets.due?.instant ?? null, now),
  };
}

/** Overdue is what is owed: a moment at which the record is due and not ended. A meeting that was is past. */
function lookOf({ cancelled, start, end }: CalendarItem, ended: boolean, due: Instant | null, now: Instant) {
  if (cancelled) return 'cancelled';
  const isOwed = end === null && due === start.instant;
  if (isOwed && ended) return 'done';
  if ((end ?? start).instant >= now) return 'coming';
  return isOwed ? 'overdue' : 'past';
}
