import { instantOf, millis } from '../../packages/kind/instant.ts';
import type { Instant } from '../../packages/kind/kind.ts';

const beatMs = 10_000;

/** The first beat after a moment: every full ten seconds, the same for everybody. */
export function nextBeat(after: Instant): Instant {
  return instantOf((Math.floor(millis(after) / beatMs) + 1) * beatMs);
}

/** When an answer may leave at the earliest. It follows from the question alone; how long the work took cannot be read from it. */
export const answerTick = (asked: Instant): Instant => nextBeat(asked);
