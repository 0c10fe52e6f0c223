import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { instantOf } from '../../packages/kind/instant.ts';
import {
  type Clock,
  dueAt,
  isInTime,
  isPlausibleDue,
  pause,
  postpone,
  remaining,
  resume,
  startClock,
} from './clock.ts';
import { urgencyClasses } from './vocabulary.ts';

const due = (urgency: '8h' | '3d' | '7d', received: string, zone: string) =>
  dueAt(urgency, received, zone, 'test').instant;
const hour = 3_600_000;

describe('the statutory limit', () => {
  it('[KIND-32] eight hours are hours, across any change of offset', () => {
    expect(due('8h', '2026-10-24T22:30:00.000Z', 'Europe/Rome')).toBe('2026-10-25T06:30:00.000Z');
    expect(due('8h', '2026-09-19T23:00:00.123Z', 'Africa/Casablanca')).toBe('2026-09-20T07:00:00.123Z');
  });

  it('[KIND-32] three days over Morocco’s last change of offset end at the same wall time', () => {
    // 10:00 at UTC+1 on the 18th is 10:00 at UTC+0 on the 21st: the country keeps UTC+0 since 20 September 2026.
    expect(due('3d', '2026-09-18T09:00:00.000Z', 'Africa/Casablanca')).toBe('2026-09-21T10:00:00.000Z');
    expect(due('3d', '2026-09-22T09:00:00.000Z', 'Africa/Casablanca')).toBe('2026-09-25T09:00:00.000Z');
    expect(due('7d', '2027-02-05T09:00:00.000Z', 'Africa/Casablanca')).toBe('2027-02-12T09:00:00.000Z');
  });

  it('[KIND-32] days over both changes of summer time in Rome end at the same wall time', () => {
    expect(due('3d', '2026-03-27T11:00:00.000Z', 'Europe/Rome')).toBe('2026-03-30T10:00:00.000Z');
    expect(due('3d', '2026-10-23T10:00:00.000Z', 'Europe/Rome')).toBe('2026-10-26T11:00:00.000Z');
    expect(due('7d', '2026-10-19T10:00:00.000Z', 'Europe/Rome')).toBe('2026-10-26T11:00:00.000Z');
  });

  it('[KIND-32] a wall time that is skipped ends after the gap, one that comes twice at its first', () => {
    expect(due('3d', '2026-03-26T01:30:00.000Z', 'Europe/Rome')).toBe('2026-03-29T01:30:00.000Z');
    expect(due('3d', '2026-10-22T00:30:00.000Z', 'Europe/Rome')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('[KIND-32] months, years and leap days are counted by the calendar', () => {
    expect(due('3d', '2026-12-30T12:00:00.000Z', 'Europe/Paris')).toBe('2027-01-02T12:00:00.000Z');
    expect(due('7d', '2028-02-25T12:00:00.000Z', 'Europe/Paris')).toBe('2028-03-03T12:00:00.000Z');
    expect(due('7d', '2027-02-25T12:00:00.000Z', 'Europe/Paris')).toBe('2027-03-04T12:00:00.000Z');
  });

  it('[KIND-32] readers accept what follows from the receipt in any zone, and nothing else', () => {
    const moment = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2035-01-01') }).map(instantOf);
    const zone = fc.constantFrom(
      'Africa/Casablanca',
      'Europe/Rome',
      'Europe/Paris',
      'America/New_York',
      'Asia/Kathmandu',
    );
    fc.assert(
      fc.property(moment, zone, fc.constantFrom(...urgencyClasses), (received, where, urgency) => {
        const end = due(urgency, received, where);
        expect(isPlausibleDue(urgency, received, end)).toBe(true);
        for (const off of [-5 * hour, 5 * hour])
          expect(isPlausibleDue(urgency, received, instantOf(Date.parse(end) + off))).toBe(false);
      }),
      { numRuns: 200, ...replaySeed() },
    );
    expect(isPlausibleDue('8h', '2026-11-22T08:00:00.000Z', '2026-11-22T16:00:00.001Z')).toBe(false);
  });
});

describe('the clock of a desk', () => {
  const start = startClock(dueAt('8h', '2026-11-22T08:00:00.000Z', 'UTC', 'test'));

  it('[KIND-33] keeps what was left while it stands', () => {
    const paused = pause(start, '2026-11-22T10:00:00.000Z');
    expect(remaining(paused, '2026-11-24T10:00:00.000Z')).toBe(6 * hour);
    expect(pause(paused, '2026-11-22T11:00:00.000Z')).toEqual(paused);
    const running = resume(paused, '2026-11-23T10:00:00.000Z');
    expect(running).toMatchObject({
      due: { instant: '2026-11-23T16:00:00.000Z' },
      statutory: '2026-11-23T16:00:00.000Z',
      paused: null,
    });
    expect(remaining(running, '2026-11-23T10:00:00.000Z')).toBe(6 * hour);
    expect(resume(running, '2026-11-25T10:00:00.000Z')).toBe(running);
  });

  it('[KIND-35] a resumption dated before its pause counts as no pause', () => {
    const paused = pause(start, '2026-11-22T10:00:00.000Z');
    expect(resume(paused, '2020-01-01T00:00:00.000Z')).toEqual(start);
  });

  it('[KIND-34] only a lawful delay moves the statutory limit', () => {
    const until = { instant: '2026-11-24T08:00:00.000Z', zone: 'UTC', tzdb: 'test' };
    expect(postpone(start, until, false)).toMatchObject({ due: until, statutory: start.statutory });
    expect(postpone(start, until, true)).toMatchObject({ due: until, statutory: until.instant });
  });

  it('[KIND-41] what is said while it stands counts from the pause', () => {
    expect(isInTime(start, '2026-11-22T16:00:00.000Z')).toBe(true);
    expect(isInTime(start, '2026-11-22T16:00:00.001Z')).toBe(false);
    expect(isInTime(pause(start, '2026-11-22T10:00:00.000Z'), '2026-12-22T10:00:00.000Z')).toBe(true);
    expect(isInTime(pause(start, '2026-11-22T17:00:00.000Z'), '2026-12-22T10:00:00.000Z')).toBe(false);
  });

  it('[KIND-35] is never negative, whatever is claimed', () => {
    const moment = fc.integer({ min: 0, max: 4e12 }).map(instantOf);
    const step = fc.tuple(fc.constantFrom('pause', 'resume', 'postpone'), moment);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), moment, (steps, now) => {
        let clock: Clock = start;
        for (const [what, at] of steps) {
          const before: Clock = clock;
          if (what === 'pause') clock = pause(clock, at);
          if (what === 'resume') clock = resume(clock, at);
          if (what === 'postpone') clock = postpone(clock, { ...clock.due, instant: at }, false);
          if (what !== 'postpone') expect(clock.due.instant >= before.due.instant).toBe(true);
        }
        expect(remaining(clock, now)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300, ...replaySeed() },
    );
  });
});
