import { instantOf, later, millis } from '../../packages/kind/instant.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import type { RequestState, Urgency } from './schema.ts';

const hour = 3_600_000;
/** How long before the limit a non-answer leaves, by the class of urgency. */
const before: Readonly<Record<Urgency, number>> = { '8h': hour, '3d': 6 * hour, '7d': 12 * hour };

/**
 * When a non-answer leaves: a fixed span before the limit, which follows from the receipt alone, or at the next full hour when it is
 * decided later. That somebody looked, found or hesitated cannot be read from it. Null while the desk has no clock.
 */
export function neutralTick({ asked, desks }: RequestState, me: string, decided: Instant): Instant | null {
  const clock = desks.find((desk) => desk.member === me)?.clock;
  if (asked === null || clock == null) return null;
  const tick = instantOf(millis(clock.statutory) - before[asked.question.urgency]);
  const next = instantOf((Math.floor(millis(decided) / hour) + 1) * hour);
  return decided < tick ? tick : later(tick, next);
}
