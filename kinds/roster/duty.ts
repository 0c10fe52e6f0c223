import { later } from '../../packages/kind/instant.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import type { RosterState, Shift } from './schema.ts';

/** Who is on duty, and when nobody is. On instants alone, so that a change of clocks opens no gap and hides none. */

export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

export function inForce(shifts: readonly Shift[]): readonly Shift[] {
  return shifts.filter(({ cancelled }) => cancelled === null);
}

/** The shift that runs at an instant; from the instant it begins on, up to and without the one it ends at. */
export function shiftAt({ shifts }: Pick<RosterState, 'shifts'>, at: Instant): Shift | null {
  return inForce(shifts).find(({ start, end }) => start.instant <= at && at < end.instant) ?? null;
}

/** Who serves a shift at an instant: whoever stepped in last before it, or the one it was planned for. */
export function onDuty({ person, substitutions }: Shift, at: Instant): string {
  const since = substitutions.filter(({ from }) => from <= at);
  return since.reduce<{ from: Instant; person: string }>((last, one) => (one.from >= last.from ? one : last), {
    from: '',
    person,
  }).person;
}

/** The next shift that begins after an instant. */
export function shiftAfter({ shifts }: Pick<RosterState, 'shifts'>, at: Instant): Shift | null {
  return inForce(shifts).find(({ start }) => start.instant > at) ?? null;
}

const earlier = (a: Instant, b: Instant): Instant => (later(a, b) === a ? b : a);

/** When nobody is on duty between two instants, and when more than one is. */
export function coverage(
  shifts: readonly Shift[],
  { start, end }: Span,
): { readonly gaps: readonly Span[]; readonly overlaps: readonly Span[] } {
  const gaps: Span[] = [];
  const overlaps: Span[] = [];
  const add = (list: Span[], from: Instant, to: Instant): void => {
    const [a, b] = [later(from, start), earlier(to, end)];
    if (a < b) list.push({ start: a, end: b });
  };
  let covered = start;
  for (const shift of inOrder(inForce(shifts))) {
    const [from, to] = [shift.start.instant, shift.end.instant];
    if (from > covered) add(gaps, covered, from);
    if (from < covered) add(overlaps, from, earlier(to, covered));
    covered = later(covered, to);
  }
  add(gaps, covered, end);
  return { gaps, overlaps };
}

const graceMs = 30 * 60_000;

/** Shifts that began more than half an hour ago, within the last day, and that nobody said to have taken over. */
export function notTaken(shifts: readonly Shift[], now: Instant): readonly Shift[] {
  const ago = (ms: number): Instant => new Date(Date.parse(now) - ms).toISOString();
  const [late, old] = [ago(graceMs), ago(24 * 3_600_000)];
  return inForce(shifts).filter(
    ({ start, takenOver }) => takenOver === null && start.instant <= late && start.instant >= old,
  );
}

export function inOrder(shifts: readonly Shift[]): readonly Shift[] {
  return [...shifts].sort((a, b) =>
    a.start.instant < b.start.instant ? -1 : a.start.instant > b.start.instant ? 1 : 0,
  );
}
