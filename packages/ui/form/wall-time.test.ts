import { describe, expect, it } from 'vitest';
import { wallTime, wallTimeToInstant } from './wall-time.ts';

describe('wall time', () => {
  it('[WEB-7] shows an instant on the clocks of the zone it was meant in', () => {
    expect(wallTime('2026-11-22T03:10:00.123Z', 'Europe/Rome')).toBe('2026-11-22T04:10');
    expect(wallTime('2026-11-22T03:10:00.123Z', 'Africa/Casablanca')).toBe('2026-11-22T03:10');
    expect(wallTime('no time', 'Europe/Rome')).toBe('');
  });
  it('reads it back, on both sides of a change of clocks', () => {
    for (const text of [
      '2026-03-28T12:00',
      '2026-03-29T12:00',
      '2026-10-24T12:00',
      '2026-10-25T12:00',
      '2026-07-01T00:00',
    ]) {
      expect(wallTime(wallTimeToInstant(text, 'Europe/Rome') ?? '', 'Europe/Rome')).toBe(text);
    }
  });
  it('takes the first of a time that comes twice, and the later time for one that is skipped', () => {
    expect(wallTimeToInstant('2026-10-25T02:30', 'Europe/Rome')).toBe('2026-10-25T00:30:00.000Z');
    expect(wallTimeToInstant('2026-03-29T02:30', 'Europe/Rome')).toBe('2026-03-29T01:30:00.000Z');
  });
  it('is null for what is no time', () => expect(wallTimeToInstant('', 'Europe/Rome')).toBeNull());
});
