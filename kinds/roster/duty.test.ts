import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { sameWallTimeLater } from '../../packages/kind/calendar.ts';
import { coverage, onDuty, shiftAt } from './duty.ts';
import type { Shift } from './schema.ts';
import { isZone, shiftsOf, weekFrom } from './turns.ts';

const zoned = (instant: string) => ({ instant, zone: 'UTC', tzdb: 'test' });
const hour = (n: number) => new Date(Date.UTC(2027, 0, 4) + n * 3_600_000).toISOString();
const shift = (from: number, to: number, id = `${from}`): Shift => ({
  ...{ id, start: zoned(hour(from)), end: zoned(hour(to)), person: id, substitute: null, telephone: null },
  ...{ substitutions: [], cancelled: null, handedOver: null, takenOver: null },
});
const hours = (start: string, end: string) => (Date.parse(end) - Date.parse(start)) / 3_600_000;

/** A day and a night turn around a change of clocks. */
function around(first: string, last: string, zone: string) {
  const [day, night] = [
    { from: '07:00', to: '19:00' },
    { from: '19:00', to: '07:00' },
  ];
  const spans = [day, night].flatMap((turn) => shiftsOf({ first, last, ...turn }, zone, 'test') ?? []);
  return spans
    .map(({ start, end }, index) => ({ ...shift(0, 0, `${index}`), start, end }))
    .sort((a, b) => (a.start.instant < b.start.instant ? -1 : 1));
}

describe('turns in wall time', () => {
  it.each([
    ['Europe/Rome', '2027-03-27', 11],
    ['Europe/Paris', '2026-10-24', 13],
    ['Africa/Casablanca', '2027-03-27', 12],
    ['Africa/Casablanca', '2026-10-24', 12],
  ])('[ROSTER-10] at %s on %s the night has %i hours, and no gap opens', (zone, first, long) => {
    const last = new Date(Date.parse(first) + 2 * 86_400_000).toISOString().slice(0, 10);
    const shifts = around(first, last, zone);
    expect(hours(shifts[1]?.start.instant ?? '', shifts[1]?.end.instant ?? '')).toBe(long);
    const span = { start: shifts[0]?.start.instant ?? '', end: shifts.at(-1)?.end.instant ?? '' };
    expect(coverage(shifts, span)).toEqual({ gaps: [], overlaps: [] });
  });

  it('[ROSTER-10] at Casablanca, on UTC the whole year since 20 September 2026, neither Ramadan nor summer moves a turn', () => {
    for (const day of ['2026-12-01', '2027-02-20', '2027-07-01'])
      expect(
        shiftsOf({ first: day, last: day, from: '07:00', to: '19:00' }, 'Africa/Casablanca', 'test')?.[0]?.start
          .instant,
      ).toBe(`${day}T07:00:00.000Z`);
  });

  it('[ROSTER-10] a wall time that is skipped begins after the gap, one that comes twice the first time', () => {
    const at = (day: string) =>
      shiftsOf({ first: day, last: day, from: '02:30', to: '06:00' }, 'Europe/Rome', 'test')?.[0]?.start.instant;
    expect([at('2027-03-28'), at('2026-10-25')]).toEqual(['2027-03-28T01:30:00.000Z', '2026-10-25T00:30:00.000Z']);
    expect(weekFrom('2026-10-19', 'Europe/Rome').map(({ start, end }) => hours(start, end))).toEqual([
      24, 24, 24, 24, 24, 24, 25,
    ]);
    expect(
      shiftsOf({ first: '2027-02-30', last: '2027-03-01', from: '07:00', to: '19:00' }, 'Europe/Rome', 'test'),
    ).toBe(null);
    expect([isZone('Europe/Rome'), isZone('Rome'), isZone('+01:00'), isZone('')]).toEqual([true, false, false, false]);
  });

  it('[ROSTER-15] fourteen days are counted by the clocks of the place', () => {
    expect(hours('2026-10-20T12:00:00.000Z', sameWallTimeLater('2026-10-20T12:00:00.000Z', 14, 'Europe/Rome'))).toBe(
      14 * 24 + 1,
    );
  });
});

describe('coverage', () => {
  it('[ROSTER-15] tells gaps and overlaps, at the ends too, and passes over what was cancelled', () => {
    const cancelled = { ...shift(10, 14), cancelled: { id: '', time: '', reason: '' } };
    const found = coverage([shift(12, 20), shift(2, 8), shift(6, 9), cancelled], { start: hour(0), end: hour(24) });
    expect(found).toEqual({
      gaps: [
        { start: hour(0), end: hour(2) },
        { start: hour(9), end: hour(12) },
        { start: hour(20), end: hour(24) },
      ],
      overlaps: [{ start: hour(6), end: hour(8) }],
    });
    expect(coverage([], { start: hour(0), end: hour(1) }).gaps).toHaveLength(1);
  });

  it('[ROSTER-11] [ROSTER-15] every instant is covered or in a gap, never both; who is on duty has one answer', () => {
    const spans = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 30 })), { maxLength: 12 });
    fc.assert(
      fc.property(spans, fc.nat(220), (list, n) => {
        const shifts = list.map(([from, long], index) => shift(from, from + long, `${index}`));
        const { gaps } = coverage(shifts, { start: hour(0), end: hour(221) });
        const at = hour(n);
        const served = shiftAt({ shifts }, at);
        expect(gaps.some(({ start, end }) => start <= at && at < end)).toBe(served === null);
        if (served !== null) expect(onDuty(served, at)).toBe(served.person);
      }),
      { numRuns: 300, ...replaySeed() },
    );
  });
});
