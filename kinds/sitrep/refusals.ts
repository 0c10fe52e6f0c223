import type { Refusal } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';

/** Every "may not" of a situation report beside those all kinds have. */
export const sitrepRefusals = [
  'sitrep.exists',
  'sitrep.absent',
  'sitrep.notOwn',
  'sitrep.own',
  'sitrep.hour',
  'sitrep.empty',
  'sitrep.future',
  'sitrep.stale',
  'sitrep.same',
  'sitrep.version',
  'sitrep.figure',
  'sitrep.twice',
  'sitrep.full',
  'sitrep.signature',
] as const;
export type Code = (typeof sitrepRefusals)[number];

/** The refusal when its condition holds. */
export function when(condition: boolean, code: Code, message: string, field?: string): Refusal | null {
  return condition ? refuse(code, message, field) : null;
}
