import type { Zoned } from './kind.ts';

/** Something that has its place in a calendar: a meeting, a duty, a day on which something is owed (RFC 5545). */
export interface CalendarItem {
  /** Stable within the record: the same item in a later state keeps it. */
  readonly id: string;
  /** Grows with each change (SEQUENCE). */
  readonly revision: number;
  readonly title: string;
  /** The title in several languages, for a page to choose from; `title` stands where only one can be told. */
  readonly titles?: readonly { readonly language: string; readonly text: string }[];
  readonly description: string | null;
  readonly place: string | null;
  readonly start: Zoned;
  /** Null for a moment, such as a limit. */
  readonly end: Zoned | null;
  /** RRULE without its name, in the zone of the start; null for one that is not repeated. */
  readonly rule: string | null;
  /** Starts of repetitions that do not take place. */
  readonly except: readonly Zoned[];
  readonly cancelled: boolean;
  /** Of one repetition that was moved: the start it had by the rule of the item with the same id (RECURRENCE-ID). */
  readonly replaces?: Zoned;
  /** Members that take part. */
  readonly members: readonly string[];
}
