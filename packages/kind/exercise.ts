import type { Charter } from '../charter/charter.ts';
import { endOfDay } from './calendar.ts';
import type { Instant } from './kind.ts';

/** Where an exercise stands. Once it is over it is kept and can be read, and stands in no picture any more. */
export interface ExerciseState {
  /** Last calendar day of it, in the zone of the group. */
  readonly until: string;
  readonly over: boolean;
}

/** Null for a group in which things are real. */
export function exerciseOf({ exercise, zone }: Pick<Charter, 'exercise' | 'zone'>, now: Instant): ExerciseState | null {
  if (exercise === undefined) return null;
  return { until: exercise.until, over: endOfDay(exercise.until, zone) < now };
}
