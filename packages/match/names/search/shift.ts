import { type Evidence, evidenceOf, knowsDays, leastByDay, mostShift, shiftAtMost, shiftOf } from '../evidence.ts';
import type { Rows } from './rows.ts';
import { entryAt, type Segment } from './segment.ts';

/** What is known of birth and nationality, as log-odds by which it moves a row: at most and exactly; and by which at most any. */
export interface Shift {
  readonly atMost: (row: number) => number;
  readonly exactly: (row: number) => number;
  readonly most: number;
}

const still: Shift = { atMost: () => 0, exactly: () => 0, most: 0 };

/** At most: worked out once for all entries of whom the same is known but for days, for most rows are only estimated. Days are read where a row is compared. */
export function shiftBy(known: Evidence, segment: Segment, rows: Rows): Shift {
  if (known.births.length === 0 && known.countries.length === 0) return still;
  const { rowEntry, entryKnown, knownEntry } = segment;
  const made = new Float64Array(knownEntry.length).fill(Number.NaN);
  const atMost = (row: number): number => {
    const number = entryKnown[rowEntry[row] ?? 0] ?? 0;
    const there = made[number] ?? 0;
    if (!Number.isNaN(there)) return there;
    const shift = shiftAtMost(known, rows.knownOf(number));
    made[number] = shift;
    return shift;
  };
  const ofEntry = (row: number): number => {
    const most = atMost(row);
    return most < leastByDay ? most : shiftOf(known, evidenceOf(entryAt(segment, rowEntry[row] ?? 0)));
  };
  return { atMost, exactly: knowsDays(known) ? ofEntry : atMost, most: mostShift };
}
