import type { Refusal } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';

/** Every "may not" of a roster beside those all kinds have. */
export const rosterRefusals = [
  'roster.exists',
  'roster.absent',
  'roster.notOwn',
  'roster.zone',
  'roster.phone',
  'roster.email',
  'roster.stranger',
  'roster.left',
  'roster.office',
  'roster.officeTitle',
  'roster.noOffice',
  'roster.noFocalPoint',
  'roster.dates',
  'roster.substitute',
  'roster.turn',
  'roster.span',
  'roster.past',
  'roster.overlap',
  'roster.noShift',
  'roster.cancelled',
  'roster.window',
  'roster.notYet',
  'roster.handed',
  'roster.taken',
] as const;
export type RosterCode = (typeof rosterRefusals)[number];

export const when = (condition: boolean, code: RosterCode, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;
