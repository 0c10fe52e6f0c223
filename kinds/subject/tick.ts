import { instantOf, later, millis } from '../../packages/kind/instant.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import type { SubjectState } from './schema.ts';

const hour = 3_600_000;
/** So long before the limit of the month, the lead can still gather and answer. */
const before = 7 * 24 * hour;

/**
 * When the neutral word leaves: a fixed span before the limit, or at the next full hour when it is decided later. That nothing was found
 * and that something may not be told take the same time, whoever looked.
 */
export function neutralTick({ received }: SubjectState, decided: Instant): Instant | null {
  if (received === null) return null;
  const tick = instantOf(millis(received.petition.due.instant) - before);
  const next = instantOf((Math.floor(millis(decided) / hour) + 1) * hour);
  return decided < tick ? tick : later(tick, next);
}
