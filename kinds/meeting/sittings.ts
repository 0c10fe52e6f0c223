import { instantOf, millis } from '../../packages/kind/instant.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { type Occurrence, occurrencesOf } from '../../packages/kind/recurrence.ts';
import { calendar } from './calendar.ts';
import type { MeetingState } from './schema.ts';
import { isHeld } from './states.ts';
import { isAgreed } from './turns.ts';

const day = 86_400_000;

/** When a sitting begins and ends, moved or not; what its rule says of it is not asked. */
export function timesOf(
  { time, exceptions }: MeetingState,
  sitting: Instant | null,
): { readonly start: Instant; readonly end: Instant } | null {
  if (time === null) return null;
  if (sitting === null) return { start: time.start.instant, end: time.end.instant };
  const moved = exceptions.find((one) => one.sitting === sitting)?.moved;
  if (moved) return { start: moved.start.instant, end: moved.end.instant };
  const length = millis(time.end.instant) - millis(time.start.instant);
  return { start: sitting, end: instantOf(millis(sitting) + length) };
}

/** Sittings around an hour that a person may speak of, earliest first: of a series those of two months back and four ahead. */
export function sittingsAround(state: MeetingState, now: Instant, most = 12): readonly Occurrence[] {
  const window = { from: instantOf(millis(now) - 62 * day), to: instantOf(millis(now) + 124 * day) };
  const items = calendar({ ...state, cancelled: null });
  if (state.time?.rule === null)
    return occurrencesOf(items, { from: '0001-01-01T00:00:00.000Z', to: '9999-12-31T00:00:00.000Z', most: 1 });
  const found = occurrencesOf(items, { ...window, most: 400 });
  const first = Math.max(0, found.findIndex(({ start }) => start >= now) - Math.floor(most / 2));
  return found.slice(first, first + most);
}

/** The name of an occurrence among the sittings: none for what takes place once. */
export function sittingOf({ time }: MeetingState, { original }: Occurrence): Instant | null {
  return time?.rule === null ? null : original;
}

/** Whether the rule has a sitting of that name. Only authors ask: the answer depends on time-zone data. */
export function isSitting(state: MeetingState, sitting: Instant | null): boolean {
  const { time, sittings } = state;
  if (time === null) return false;
  if (sitting === null || time.rule === null) return sitting === null && time.rule === null;
  if (sittings.some((one) => one.sitting === sitting)) return true;
  const items = calendar({ ...state, exceptions: [], cancelled: null });
  return occurrencesOf(items, { from: sitting, to: instantOf(millis(sitting) + 1), most: 1 }).length > 0;
}

/** The sitting that is next at an hour, for which the page asks what can be done. */
export function nextSitting(state: MeetingState, now: string): string | null {
  const around = sittingsAround(state, now);
  const found = around.find(({ start }) => start >= now) ?? around.at(-1);
  return found === undefined ? null : sittingOf(state, found);
}

/** The sitting whose minutes are open, else the last that began before an hour: of which a page speaks. */
export function sittingToMinute(state: MeetingState, now: string): string | null {
  const open = state.sittings.find((one) => isHeld(one) && !isAgreed(one.minutes)) ?? state.sittings.findLast(isHeld);
  if (open !== undefined) return open.sitting;
  const begun = sittingsAround(state, now).findLast(({ start }) => start <= now) ?? sittingsAround(state, now)[0];
  return begun === undefined ? null : sittingOf(state, begun);
}
