import type { Refusal } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';

/** Every "may not" of a count sheet beside those all kinds have. */
export const crossingRefusals = [
  'crossing.notOwn',
  'crossing.place',
  'crossing.zone',
  'crossing.start',
  'crossing.future',
  'crossing.hour',
  'crossing.empty',
  'crossing.same',
  'crossing.absent',
] as const;
export type CrossingCode = (typeof crossingRefusals)[number];

export const when = (condition: boolean, code: CrossingCode, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;
