import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { CalendarItem } from '../../kind/calendar-item.ts';
import type { Zoned } from '../../kind/kind.ts';
import { isRule } from '../../kind/recurrence.ts';
import { timeZone } from './time-zone.ts';

export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';

export interface CalendarWords {
  readonly method: CalendarMethod;
  /** Shown as the name of the calendar. */
  readonly name: string;
  /** ISO instant of the making (DTSTAMP). */
  readonly now: string;
}

/** An item with what tells it from all others on all nodes: `<record>.<item>@<group>`. */
export interface CalendarEntry {
  readonly uid: string;
  readonly item: CalendarItem;
  /** Address of the page, for whoever opens the entry; null leaves it out. */
  readonly url: string | null;
  /** Who invites and who is invited, by name; only a REQUEST names them. */
  readonly organiser?: Party;
  readonly attendees?: readonly Party[];
}
interface Party {
  readonly id: string;
  readonly name: string;
}

/** How far ahead an open repetition needs the changes of clocks told. */
const openYears = 10;

/**
 * Items as iCalendar (RFC 5545, RFC 5546): what happens once is told in UTC, what repeats in its zone with the zone's own changes of
 * clocks. Lines are folded at 75 octets and texts escaped by the library; a rule that cannot be read is left out, never written.
 */
export function calendarText(entries: readonly CalendarEntry[], words: CalendarWords): string {
  const calendar = ical({
    name: words.name,
    prodId: { company: 'Entente', product: 'Entente', language: 'EN' },
    method: ICalCalendarMethod[words.method],
    timezone: { name: null, generator: (zone) => timeZone(zone, ...spanOf(entries, zone)) },
  });
  const repeating = new Set(entries.flatMap(({ uid, item }) => (isRepeated(item) ? [uid] : [])));
  for (const entry of entries) add(calendar, entry, words, repeating.has(entry.uid));
  return calendar.toString();
}

function add(
  calendar: ICalCalendar,
  { uid, item, url, ...parties }: CalendarEntry,
  words: CalendarWords,
  zoned: boolean,
) {
  const time = (at: Zoned) => {
    const instant = Temporal.Instant.from(at.instant);
    return zoned ? instant.toZonedDateTimeISO(item.start.zone) : instant;
  };
  const event = calendar.createEvent({
    id: uid,
    sequence: item.revision,
    stamp: Temporal.Instant.from(words.now),
    start: time(item.start),
    end: item.end === null ? null : time(item.end),
    timezone: zoned ? item.start.zone : null,
    summary: item.title,
    description: item.description,
    location: item.place,
    status: item.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(url === null ? {} : { url }),
    ...(item.replaces === undefined ? {} : { recurrenceId: time(item.replaces) }),
  });
  if (isRepeated(item)) event.repeating(repetition(item));
  if (words.method === 'PUBLISH' || parties.organiser === undefined) return;
  event.organizer(addressOf(parties.organiser));
  for (const attendee of parties.attendees ?? []) event.createAttendee({ ...addressOf(attendee), rsvp: true });
}

/** Authorities answer in Entente, not by mail: their addresses lie where no mail can go (RFC 2606). */
const addressOf = ({ id, name }: Party) => ({ name, email: `${id}@entente.invalid` });

function isRepeated({ rule }: CalendarItem): boolean {
  return rule !== null && isRule(rule);
}

function repetition({ rule, except, start }: CalendarItem): string {
  const gone = except.map(({ instant }) => wallTime(instant, start.zone));
  const lines = gone.length === 0 ? [] : [`EXDATE;TZID=${start.zone}:${gone.join(',')}`];
  return [`RRULE:${rule}`, ...lines].join('\n');
}

function wallTime(instant: string, zone: string): string {
  const wall = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return wall.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}

/** The time over which a zone has to be told. */
function spanOf(entries: readonly CalendarEntry[], zone: string): [from: string, to: string] {
  const starts = entries.flatMap(({ item }) => (item.start.zone === zone ? [item.start.instant] : [])).sort();
  const year = (instant: string | undefined, more: number) => `${Number(instant?.slice(0, 4)) + more}-01-01T00:00:00Z`;
  return [year(starts[0], -1), year(starts.at(-1), openYears)];
}
