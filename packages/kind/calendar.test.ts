import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { dayIn, isPlausibleDay, sameWallTimeLater } from './calendar.ts';
import { instantOf } from './instant.ts';

const zones = ['Africa/Casablanca', 'Europe/Rome', 'Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Kathmandu'];

describe('the calendar', () => {
  it('[KIND-15] a day is that of the zone', () => {
    expect(dayIn('2026-11-22T23:30:00.000Z', 'Africa/Casablanca')).toBe('2026-11-22');
    expect(dayIn('2026-11-22T23:30:00.000Z', 'Europe/Rome')).toBe('2026-11-23');
  });

  it('[KIND-15] the day of any zone is plausible, others are not', () => {
    const moment = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2035-01-01') });
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (ms, zone) => {
        const at = instantOf(ms);
        expect(isPlausibleDay(dayIn(at, zone), at)).toBe(true);
        expect(isPlausibleDay(instantOf(ms + 3 * 86_400_000).slice(0, 10), at)).toBe(false);
        expect(isPlausibleDay(instantOf(ms - 3 * 86_400_000).slice(0, 10), at)).toBe(false);
      }),
      { numRuns: 200, ...replaySeed() },
    );
    expect(isPlausibleDay('2026-02-31', '2026-03-01T00:00:00.000Z')).toBe(false);
  });

  it('[KIND-32] a wall time that the zone skips becomes the first after the gap', () => {
    expect(sameWallTimeLater('2026-03-28T01:30:00.000Z', 1, 'Europe/Rome')).toBe('2026-03-29T01:30:00.000Z');
  });
});
