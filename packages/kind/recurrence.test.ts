import { describe, expect, it } from 'vitest';
import type { CalendarItem } from './calendar-item.ts';
import { isRule, occurrencesOf, repeats } from './recurrence.ts';

const at = (instant: string, zone = 'Europe/Rome') => ({ instant, zone, tzdb: 'test' });
const weekly: CalendarItem = {
  ...{ id: 'meeting', revision: 0, title: 'Weekly', description: null, place: null, cancelled: false, members: [] },
  start: at('2026-10-12T08:00:00.000Z'),
  end: at('2026-10-12T09:00:00.000Z'),
  rule: 'FREQ=WEEKLY',
  except: [],
};
const window = { from: '2026-10-01T00:00:00.000Z', to: '2026-11-15T00:00:00.000Z', most: 100 };
const starts = (items: readonly CalendarItem[], most = 100) =>
  occurrencesOf(items, { ...window, most }).map(({ start }) => start.slice(0, 16));

describe('what repeats', () => {
  it('[MEETING-5] a rule is written by RFC 5545, of known parts, each once; a broken one is none', () => {
    for (const rule of [
      'FREQ=WEEKLY',
      'FREQ=MONTHLY;BYDAY=2TU;COUNT=12',
      'FREQ=DAILY;UNTIL=20270101T000000Z;INTERVAL=2',
    ])
      expect([rule, isRule(rule), repeats(rule, weekly.start)]).toEqual([rule, true, true]);
    for (const rule of [
      '',
      'WEEKLY',
      'FREQ=WEKLY',
      'FREQ=HOURLY',
      'FREQ=WEEKLY;FREQ=DAILY',
      'FREQ=WEEKLY;COUNT=0',
      'FREQ=WEEKLY;X=1',
    ])
      expect([rule, isRule(rule)]).toEqual([rule, false]);
    for (const rule of [
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=WEEKLY;COUNT=2;UNTIL=20270101T000000Z',
      'FREQ=DAILY;BYMONTHDAY=99',
      'FREQ=WEEKLY;UNTIL=2026',
    ])
      expect([rule, isRule(rule)]).toEqual([rule, false]);
    expect(isRule(`FREQ=WEEKLY;BYDAY=${'MO,'.repeat(100)}MO`)).toBe(false);
    expect(isRule('FREQ=WEEKLY;__proto__=1')).toBe(false);
    expect(repeats('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', weekly.start)).toBe(false);
    expect(repeats('FREQ=WEEKLY', at('2026-10-12T08:00:00.000Z', 'Nowhere/Else'))).toBe(false);
  });

  it('[MEETING-6] ten o’clock in Rome stays ten o’clock over the change of clocks', () => {
    expect(starts([weekly]).slice(0, 4)).toEqual([
      '2026-10-12T08:00',
      '2026-10-19T08:00',
      '2026-10-26T09:00',
      '2026-11-02T09:00',
    ]);
  });

  it('[MEETING-6] Morocco has stood on UTC all year since 20 September 2026', () => {
    const rabat = { ...weekly, start: at('2026-09-07T09:00:00.000Z', 'Africa/Casablanca') };
    const found = occurrencesOf([rabat], {
      from: '2026-09-01T00:00:00.000Z',
      to: '2027-05-01T00:00:00.000Z',
      most: 60,
    });
    expect(found.slice(0, 3).map(({ start }) => start.slice(5, 16))).toEqual([
      '09-07T09:00',
      '09-14T09:00',
      '09-21T10:00',
    ]);
    expect(new Set(found.slice(2).map(({ start }) => start.slice(11, 16)))).toEqual(new Set(['10:00']));
  });

  it('[MEETING-7] one repetition that was moved stands where it was moved to, a cancelled one nowhere; a broken rule repeats nothing', () => {
    const except = [at('2026-10-19T08:00:00.000Z')];
    const moved = {
      ...weekly,
      rule: null,
      start: at('2026-10-27T10:00:00.000Z'),
      end: null,
      replaces: at('2026-10-26T09:00:00.000Z'),
    };
    const all = [{ ...weekly, except }, moved];
    expect(starts(all, 3)).toEqual(['2026-10-12T08:00', '2026-10-27T10:00', '2026-11-02T09:00']);
    expect(occurrencesOf(all, window)[1]?.original).toBe('2026-10-26T09:00:00.000Z');
    expect(starts([{ ...weekly, cancelled: true }])).toEqual([]);
    expect(starts([{ ...weekly, rule: 'FREQ=OFTEN' }])).toEqual([]);
    expect(occurrencesOf([weekly], window)[0]?.end).toBe('2026-10-12T09:00:00.000Z');
  });
});
