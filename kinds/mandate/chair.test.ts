import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { chairOn } from './chair.ts';

const order = ['it-moi', 'ma-moi', 'fr-mi'];
const who = (months: number, first: string, day: string) => {
  const { now, next } = chairOn({ order, months, first }, day);
  return [now && `${now.member} ${now.first} ${now.last}`, next && `${next.member} ${next.first} ${next.last}`];
};
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe('the chair', () => {
  it('[MANDATE-10] goes round, across years, on exact days', () => {
    expect(who(6, '2027-01-01', '2026-12-31')).toEqual([null, 'it-moi 2027-01-01 2027-06-30']);
    expect(who(6, '2027-01-01', '2027-01-01')).toEqual([
      'it-moi 2027-01-01 2027-06-30',
      'ma-moi 2027-07-01 2027-12-31',
    ]);
    expect(who(6, '2027-01-01', '2027-06-30')[0]).toBe('it-moi 2027-01-01 2027-06-30');
    expect(who(6, '2027-01-01', '2027-07-01')[0]).toBe('ma-moi 2027-07-01 2027-12-31');
    expect(who(6, '2027-01-01', '2028-06-30')[0]).toBe('fr-mi 2028-01-01 2028-06-30');
    expect(who(6, '2027-01-01', '2028-07-01')[0]).toBe('it-moi 2028-07-01 2028-12-31');
  });

  it('[MANDATE-10] a term from the 31st loses no day to the short months, in leap years too', () => {
    expect(who(1, '2027-01-31', '2027-02-27')[0]).toBe('it-moi 2027-01-31 2027-02-27');
    expect(who(1, '2027-01-31', '2027-02-28')[0]).toBe('ma-moi 2027-02-28 2027-03-30');
    expect(who(1, '2027-01-31', '2027-03-31')[0]).toBe('fr-mi 2027-03-31 2027-04-29');
    expect(who(1, '2028-01-31', '2028-02-29')[0]).toBe('ma-moi 2028-02-29 2028-03-30');
  });

  it('[MANDATE-10] has one answer for every day, and terms follow one another without a gap', () => {
    const day = fc.integer({ min: 0, max: 80_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 120 }), (first, today, months) => {
        const { now, next } = chairOn({ order, months, first }, today);
        expect(now === null).toBe(today < first);
        if (next === null) throw new Error('somebody is always next');
        if (now === null) {
          expect(next.first).toBe(first);
          return;
        }
        expect(now.first <= today && today <= now.last).toBe(true);
        expect(dayAfter(now.last)).toBe(next.first);
        expect(order.indexOf(next.member)).toBe((order.indexOf(now.member) + 1) % order.length);
        const before = chairOn({ order, months, first }, dayBefore(now.first)).now;
        expect(before?.last ?? dayBefore(first)).toBe(dayBefore(now.first));
      }),
      { numRuns: 400, ...replaySeed() },
    );
    expect(chairOn({ order: [], months: 6, first: '2027-01-01' }, '2027-05-05')).toEqual({ now: null, next: null });
    expect(chairOn({ order, months: 0, first: '2027-01-01' }, '2027-05-05')).toEqual({ now: null, next: null });
  });
});
