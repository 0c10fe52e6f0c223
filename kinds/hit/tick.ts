import { instantOf, later, millis } from '../../packages/kind/instant.ts';
import type { Instant } from '../../packages/kind/kind.ts';

const hour = 3_600_000;
const after = 24 * hour;

/**
 * When "nothing to report" leaves: a day after the question, which both know, or at the next full hour when it is decided later. That
 * somebody looked, found or hesitated cannot be read from it.
 */
export function nothingTick(asked: Instant, decided: Instant): Instant {
  const tick = instantOf(millis(asked) + after);
  const next = instantOf((Math.floor(millis(decided) / hour) + 1) * hour);
  return decided < tick ? tick : later(tick, next);
}
