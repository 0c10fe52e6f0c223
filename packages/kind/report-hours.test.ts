import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { clockTime, hourAfter, hoursBetween, hoursBySchedule } from './report-hours.ts';

const rome = (...hours: readonly string[]) => ({ hours: [...hours], zone: 'Europe/Rome' });
const span = (from: string, to: string) => [`${from}:00.000Z`, `${to}:00.000Z`] as const;

describe('hours of reports', () => {
  it('[SITREP-1] stay wall time over a change of clocks; a skipped hour moves on, a repeated one is meant once, two that meet are one', () => {
    const spring = hoursBetween(rome('02:30', '18:00'), ...span('2027-03-27T00:00', '2027-03-29T12:00'));
    expect(spring.map((hour) => clockTime(hour, 'Europe/Rome'))).toEqual([
      '2027-03-27 02:30',
      '2027-03-27 18:00',
      '2027-03-28 03:30',
      '2027-03-28 18:00',
      '2027-03-29 02:30',
    ]);
    expect(hoursBetween(rome('02:00', '03:00'), ...span('2027-03-28T00:00', '2027-03-28T12:00'))).toEqual([
      '2027-03-28T01:00:00.000Z',
    ]);
    expect(hoursBetween(rome('02:30'), ...span('2027-10-30T22:00', '2027-10-31T12:00'))).toEqual([
      '2027-10-31T00:30:00.000Z',
    ]);
    // Six o'clock is twenty-three, twenty-four or twenty-five hours after six o'clock.
    expect(hoursBetween(rome('06:00'), ...span('2027-10-30T00:00', '2027-11-01T12:00'))).toEqual([
      '2027-10-30T04:00:00.000Z',
      '2027-10-31T05:00:00.000Z',
      '2027-11-01T05:00:00.000Z',
    ]);
    expect(hourAfter(rome('18:00'), '2026-11-22T17:00:00.000Z')).toBe('2026-11-23T17:00:00.000Z');
    expect(hourAfter({ hours: ['18:00'], zone: 'Africa/Atlantis' }, '2026-11-22T17:00:00.000Z')).toBe(null);
  });

  it('[SITREP-1] each stretch of a changed schedule counts by its own hours', () => {
    const schedule = [
      { ...rome('06:00', '18:00'), from: '2026-11-22T08:00:00.000Z' },
      { ...rome('12:00'), from: '2026-11-23T06:00:00.000Z' },
    ];
    expect(hoursBySchedule(schedule, ...span('2026-11-22T08:00', '2026-11-24T12:00'))).toEqual([
      '2026-11-22T17:00:00.000Z',
      '2026-11-23T05:00:00.000Z',
      '2026-11-23T11:00:00.000Z',
      '2026-11-24T11:00:00.000Z',
    ]);
    expect(hoursBySchedule(schedule, ...span('2026-11-24T11:00', '2026-11-24T11:00'))).toEqual([]);
  });

  it('[SITREP-1] on every night of the year and in any zone each hour of the day comes once at most, in order, and the next is the first', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Rome', 'Africa/Casablanca', 'America/Santiago', 'Australia/Lord_Howe'),
        fc.integer({ min: 0, max: 365 }),
        fc.subarray(['00:00', '01:30', '02:00', '02:30', '03:00', '12:00', '23:59'], { minLength: 1 }),
        (zone, day, hours) => {
          const from = new Date(Date.UTC(2027, 0, 1 + day, 12)).toISOString();
          const to = new Date(Date.UTC(2027, 0, 3 + day, 12)).toISOString();
          const found = hoursBetween({ hours, zone }, from, to);
          expect([...new Set(found)].sort()).toEqual(found);
          expect(found.every((hour) => hour > from && hour <= to)).toBe(true);
          expect(Math.abs(found.length - hours.length * 2)).toBeLessThanOrEqual(2);
          expect(hourAfter({ hours, zone }, from)).toBe(found[0]);
        },
      ),
      { numRuns: 60, ...replaySeed() },
    ));
});
