import type { Refusal } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';

/** Every "may not" of a capacity beside those all kinds have. */
export const capacityRefusals = [
  'capacity.exists',
  'capacity.absent',
  'capacity.notOwn',
  'capacity.retired',
  'capacity.dates',
  'capacity.count',
  'capacity.period',
  'capacity.ended',
] as const;
export type CapacityCode = (typeof capacityRefusals)[number];

/** The refusal when its condition holds. */
export function when(condition: boolean, code: CapacityCode, message: string, field?: string): Refusal | null {
  return condition ? refuse(code, message, field) : null;
}
