import { inZone, sameWallTimeLater } from '../../packages/kind/calendar.ts';
import { instantOf, millis } from '../../packages/kind/instant.ts';
import type { Instant, Zoned } from '../../packages/kind/kind.ts';
import type { Urgency } from './vocabulary.ts';

/**
 * The clock of one addressee. The limit is computed once, with time-zone data, by the node that received the request and travels in its event;
 * from there on all is arithmetic on instants, so that every node comes to the same moment whatever time-zone data it has.
 */
export interface Clock {
  /** What the addressee has to keep now: the statutory limit, or the date it announced. */
  readonly due: Zoned;
  /** The limit of the law, moved only by pauses and by a judicial authorisation that is awaited. */
  readonly statutory: Instant;
  /** Since when it stands, while a clarification is awaited. */
  readonly paused: Instant | null;
}

const hour = 3_600_000;
/** What a change of offset may add to or take from a limit of whole days. */
const slack = 3 * hour;
const days: Readonly<Record<Urgency, number>> = { '8h': 0, '3d': 3, '7d': 7 };

/**
 * End of the statutory limit: eight hours of time, or the same wall time three or seven calendar days later in the charter's zone
 * (Directive (EU) 2023/977, Article 5(1); the limit starts on receipt).
 */
export function dueAt(urgency: Urgency, received: Instant, zone: string, tzdb: string): Zoned {
  const end =
    urgency === '8h' ? instantOf(millis(received) + 8 * hour) : sameWallTimeLater(received, days[urgency], zone);
  return inZone(end, zone, tzdb);
}

/** Whether a stated limit can be right: exact for hours, within a change of offset for days. Readers ask this, not the zone data. */
export function isPlausibleDue(urgency: Urgency, received: Instant, due: Instant): boolean {
  const off = Math.abs(millis(due) - millis(received) - (urgency === '8h' ? 8 : days[urgency] * 24) * hour);
  return urgency === '8h' ? off === 0 : off <= slack;
}

/** Whether a stated receipt belongs to the entry that states it: signed within ten minutes of it. */
export function isNear(stated: Instant, signed: Instant): boolean {
  return Math.abs(millis(stated) - millis(signed)) <= hour / 6;
}

export function startClock(due: Zoned): Clock {
  return { due, statutory: due.instant, paused: null };
}

export function pause(clock: Clock, at: Instant): Clock {
  return clock.paused === null ? { ...clock, paused: at } : clock;
}

/** Runs again with what was left: both limits move by the length of the pause. A resumption dated before the pause counts as no pause. */
export function resume(clock: Clock, at: Instant): Clock {
  if (clock.paused === null) return clock;
  const length = Math.max(0, millis(at) - millis(clock.paused));
  const moved = (limit: Instant) => instantOf(millis(limit) + length);
  return { due: { ...clock.due, instant: moved(clock.due.instant) }, statutory: moved(clock.statutory), paused: null };
}

/** A new date was announced; `lawful` when the law itself lets the limit wait (Article 5(2)). */
export function postpone(clock: Clock, until: Zoned, lawful: boolean): Clock {
  return { ...clock, due: until, statutory: lawful ? until.instant : clock.statutory };
}

/** Milliseconds left, never negative; while paused, what was left when it stopped. */
export function remaining(clock: Clock, now: Instant): number {
  return Math.max(0, millis(clock.due.instant) - millis(clock.paused ?? now));
}

/** Whether an answer given at `at` keeps the statutory limit; while paused it is the pause that counts. */
export function isInTime(clock: Clock, at: Instant): boolean {
  return (clock.paused ?? at) <= clock.statutory;
}
