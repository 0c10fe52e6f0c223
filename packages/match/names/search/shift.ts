import { type Evidence, mostShift, shiftOf } from '../evidence.ts';
import type { Rows } from './rows.ts';
import type { Segment } from './segment.ts';

/** What is known of birth and nationality, as log-odds by which it moves a row, and by which at most. */
export interface Shift {
  readonly of: (row: number) => number;
  readonly most: number;
}

const still: Shift = { of: () => 0, most: 0 };

/** Worked out once for all entries of whom the same is known. */
export function shiftBy(known: Evidence, { rowEntry, entryKnown, knownEntry }: Segment, rows: Rows): Shift {
  if (known.years.length === 0 && known.countries.length === 0) return still;
  const made = new Float64Array(knownEntry.length).fill(Number.NaN);
  const of = (row: number): number => {
    const number = entryKnown[rowEntry[row] ?? 0] ?? 0;
    const there = made[number] ?? 0;
    if (!Number.isNaN(there)) return there;
    const shift = shiftOf(known, rows.knownOf(number));
    made[number] = shift;
    return shift;
  };
  return { of, most: mostShift };
}
