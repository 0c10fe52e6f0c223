export interface Remaining {
  /** True when the time is over. */
  readonly over: boolean;
  readonly unit: 'day' | 'hour' | 'minute';
  /** Whole units, rounded down, never negative. */
  readonly count: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Time left to an instant in the unit an officer thinks in: days above 48 hours, hours above 60 minutes. */
export function remaining(instant: string, now: number): Remaining {
  const left = new Date(instant).getTime() - now;
  const size = Math.abs(left);
  if (size >= 2 * day) return { over: left < 0, unit: 'day', count: Math.floor(size / day) };
  if (size >= hour) return { over: left < 0, unit: 'hour', count: Math.floor(size / hour) };
  return { over: left < 0, unit: 'minute', count: Math.floor(size / minute) };
}
