import { Temporal } from 'temporal-polyfill';
import { monthsLater } from '../../packages/kind/calendar.ts';
import type { MandateState, Terms } from './schema.ts';
import { standingOn } from './versions.ts';

/** One term in the chair. Days are YYYY-MM-DD in the charter's zone. */
export interface ChairTerm {
  readonly member: string;
  readonly first: string;
  /** The last day of it. */
  readonly last: string;
}

/**
 * Who is in the chair on a day, and who after that. Terms are counted from the first day, so that one that begins on the 31st loses
 * no day to the short months. Before the first day nobody is, and the first term is next.
 */
export function chairOn(
  { order, months, first }: Terms['chair'],
  day: string,
): { readonly now: ChairTerm | null; readonly next: ChairTerm | null } {
  if (order.length === 0 || months < 1) return { now: null, next: null };
  const term = (index: number): ChairTerm => ({
    member: order[index % order.length] ?? '',
    first: monthsLater(first, index * months),
    last: Temporal.PlainDate.from(monthsLater(first, (index + 1) * months))
      .subtract({ days: 1 })
      .toString(),
  });
  if (day < first) return { now: null, next: term(0) };
  const whole = Temporal.PlainDate.from(first).until(day, { largestUnit: 'months' }).months;
  // Clamped to the end of a short month, a term begins up to three days earlier than whole months tell.
  const guess = Math.floor(whole / months);
  const index = term(guess + 1).first <= day ? guess + 1 : guess;
  return { now: term(index), next: term(index + 1) };
}

/** The same by the terms that stood on that day. */
export function chairBy(state: MandateState, day: string): ReturnType<typeof chairOn> {
  const terms = standingOn(state, day)?.terms;
  return terms === undefined ? { now: null, next: null } : chairOn(terms.chair, day);
}
