import { dayIn } from './calendar.ts';
import { instantOf, millis } from './instant.ts';
import type { Dated, Instant, Zoned } from './kind.ts';
import { type Occurrence, occurrencesOf } from './recurrence.ts';

/** One sitting of something in a calendar: its first and last day where it takes place, YYYY-MM-DD. */
export interface Held {
  readonly start: Zoned;
  readonly end: Instant | null;
  readonly place: string | null;
  readonly days: { readonly first: string; readonly last: string };
}

/** What a person chooses from when something is said to be of a meeting: what the calendar tells of it, and nothing more. */
export interface HeldChoice {
  readonly kind: string;
  readonly record: string;
  readonly title: string;
  readonly titles: readonly { readonly language: string; readonly text: string }[];
  readonly members: readonly string[];
  /** The last that began, or the first to come where none did. */
  readonly last: Held;
  /** All of them, earliest first. */
  readonly sittings: readonly Held[];
}

const day = 86_400_000;
const years = 3;
/** Of a series: as many sittings as three years of working weeks have. */
const mostSittings = 200;

/** Meetings of three years back and half a year ahead, the one held last first. What was cancelled took not place and is none. */
export function heldIn(dated: readonly Dated[], now: Instant): readonly HeldChoice[] {
  const window = { from: instantOf(millis(now) - years * 366 * day), to: instantOf(millis(now) + 183 * day) };
  return dated
    .flatMap(({ kind, record, items }): readonly HeldChoice[] => {
      const occurrences = occurrencesOf(items, { ...window, most: mostSittings });
      const sittings = occurrences.map(heldOf);
      const last = sittings.findLast(({ start }) => start.instant <= now) ?? sittings[0];
      const [item] = occurrences.map((one) => one.item);
      if (last === undefined || item === undefined) return [];
      return [{ kind, record, title: item.title, titles: item.titles ?? [], members: item.members, last, sittings }];
    })
    .sort((one, other) => (one.last.start.instant < other.last.start.instant ? 1 : -1));
}

function heldOf({ item, start, end }: Occurrence): Held {
  const { zone } = item.start;
  const first = dayIn(start, zone);
  return {
    ...{ start: { ...item.start, instant: start }, end, place: item.place },
    days: { first, last: end === null ? first : dayIn(end, zone) },
  };
}
