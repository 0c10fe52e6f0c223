import { instantOf } from '../../packages/kind/instant.ts';
import type { Instant } from '../../packages/kind/kind.ts';

/** The moment a date of CAP names. The date was checked when it was read; time-zone data is not asked. */
export function instantOfCap(date: string): Instant {
  return instantOf(Date.parse(date));
}
