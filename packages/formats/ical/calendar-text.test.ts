import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarItem } from '../../kind/calendar-item.ts';
import { occurrencesOf } from '../../kind/recurrence.ts';
import { type CalendarEntry, type CalendarMethod, calendarText } from './calendar-text.ts';

const at = (instant: string, zone = 'Europe/Rome') => ({ instant, zone, tzdb: 'test' });
const item: CalendarItem = {
  ...{
    id: 'meeting',
    revision: 2,
    description: 'Agenda:\n1; boats, 2\\nets',
    place: 'Rabat',
    cancelled: false,
    members: [],
  },
  title: 'اجتماع المجموعة المشتركة الدائمة المعنية بالهجرة, first; meeting of the permanent joint group on migration',
  start: at('2026-10-12T08:00:00.000Z'),
  end: at('2026-10-12T09:30:00.000Z'),
  rule: null,
  except: [],
};
const weekly = { ...item, rule: 'FREQ=WEEKLY;COUNT=8' };
const entry = (one: CalendarItem): CalendarEntry => ({
  uid: 'it-moi.1.meeting@gmmp',
  item: one,
  url: 'https://rome.example/r',
});
const textOf = (items: readonly CalendarItem[], method: CalendarMethod = 'PUBLISH') =>
  calendarText(items.map(entry), { method, name: 'GMMP', now: '2026-10-01T00:00:00.000Z' });

/** As an independent reader has it; zones are those that stand in the text, and no others. */
function read(text: string) {
  const root = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return { root, events: root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
}
const instants = (event: InstanceType<typeof ICAL.Event>, most: number): readonly string[] => {
  const iterator = event.iterator();
  return Array.from({ length: most }, () => iterator.next()?.toJSDate().toISOString() ?? '').filter(
    (one) => one !== '',
  );
};

describe('items as iCalendar, read by another parser', () => {
  it('[ICAL-1] says title, place, times in UTC, number of changes and stamp; texts come back letter by letter', () => {
    const text = textOf([item]);
    const { root, events } = read(text);
    expect([root.getFirstPropertyValue('version'), root.getFirstPropertyValue('method')]).toEqual(['2.0', 'PUBLISH']);
    const [event] = events;
    expect([event?.summary, event?.location, event?.description]).toEqual([item.title, item.place, item.description]);
    expect([event?.uid, event?.sequence, event?.startDate.toJSDate().toISOString()]).toEqual([
      ...['it-moi.1.meeting@gmmp', 2, '2026-10-12T08:00:00.000Z'],
    ]);
    expect(text).toContain('DTSTART:20261012T080000Z');
    expect(text).toContain('DTSTAMP:20261001T000000Z');
    expect(text).not.toContain('VTIMEZONE');
  });

  it('[ICAL-2] no line is longer than 75 octets, and every line ends with CR LF', () => {
    const text = textOf([item, { ...weekly, title: `${'ق'.repeat(190)}😀` }]);
    expect(text.replaceAll('\r\n', '').includes('\n')).toBe(false);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('[ICAL-3] what repeats is told in its zone, whose changes of clocks stand in the text: ten o’clock stays ten o’clock', () => {
    const ours = occurrencesOf([weekly], {
      from: '2026-01-01T00:00:00.000Z',
      to: '2028-01-01T00:00:00.000Z',
      most: 50,
    });
    const { events } = read(textOf([weekly]));
    expect(events[0] && instants(events[0], 50)).toEqual(ours.map(({ start }) => start));
    expect(ours.map(({ start }) => start.slice(11, 16)).slice(0, 4)).toEqual(['08:00', '08:00', '09:00', '09:00']);
    expect(textOf([weekly]).replaceAll('\r\n', ' ')).toContain(
      'BEGIN:STANDARD DTSTART:20261025T030000 TZOFFSETFROM:+0200 TZOFFSETTO:+0100 END:STANDARD',
    );
  });

  it('[ICAL-3] also in Morocco, which changed its clocks by another calendar and does so no more', () => {
    const daily = {
      ...item,
      rule: 'FREQ=DAILY;COUNT=400',
      start: at('2026-01-10T09:00:00.000Z', 'Africa/Casablanca'),
      end: null,
    };
    const window = { from: '2026-01-01T00:00:00.000Z', to: '2028-01-01T00:00:00.000Z', most: 500 };
    const ours = occurrencesOf([daily], window).map(({ start }) => start);
    const { events } = read(textOf([daily]));
    expect(events[0] && instants(events[0], 500)).toEqual(ours);
    expect(ours.find((one) => one.startsWith('2026-02-20'))?.slice(11, 16)).toBe('10:00');
    expect(ours.find((one) => one.startsWith('2026-07-20'))?.slice(11, 16)).toBe('09:00');
    expect(ours.find((one) => one.startsWith('2026-12-20'))?.slice(11, 16)).toBe('10:00');
  });

  it('[ICAL-4] a cancelled repetition is excepted, a moved one stands for the one it replaces', () => {
    const except = [at('2026-10-19T08:00:00.000Z')];
    const moved = {
      ...item,
      start: at('2026-10-27T10:00:00.000Z'),
      end: at('2026-10-27T11:00:00.000Z'),
      replaces: at('2026-10-26T09:00:00.000Z'),
    };
    const all = [{ ...weekly, except }, moved];
    const { events } = read(textOf(all));
    const [master, exception] = events;
    if (master === undefined || exception === undefined) throw new Error('two events were due');
    master.relateException(exception);
    const iterator = master.iterator();
    const theirs: string[] = [];
    for (let next = iterator.next(); next; next = iterator.next())
      theirs.push(master.getOccurrenceDetails(next).startDate.toJSDate().toISOString());
    const ours = occurrencesOf(all, { from: '2026-01-01T00:00:00.000Z', to: '2028-01-01T00:00:00.000Z', most: 50 });
    expect(theirs.sort()).toEqual(ours.map(({ start }) => start));
    expect(theirs).toHaveLength(7);
  });

  it('[ICAL-5] a cancellation says so and keeps its name; an invitation names who invites and who is asked', () => {
    const { events, root } = read(textOf([{ ...item, cancelled: true, revision: 3 }], 'CANCEL'));
    expect([root.getFirstPropertyValue('method'), events[0]?.component.getFirstPropertyValue('status')]).toEqual([
      'CANCEL',
      'CANCELLED',
    ]);
    const parties = { organiser: { id: 'it-moi', name: 'Rome' }, attendees: [{ id: 'ma-moi', name: 'الرباط' }] };
    const words = { method: 'REQUEST', name: 'x', now: '2026-10-01T00:00:00.000Z' } as const;
    const asked = read(calendarText([{ ...entry(item), ...parties }], words)).events[0];
    expect([asked?.organizer, asked?.attendees.length]).toEqual(['mailto:it-moi@entente.invalid', 1]);
  });

  it('[ICAL-6] nothing that people wrote begins a line of its own, and a broken rule is left out', () => {
    const forged = { ...item, description: 'x\r\nEND:VEVENT\r\nBEGIN:VALARM', place: 'a\nATTENDEE:mailto:x' };
    const text = textOf([forged, { ...item, rule: 'FREQ=WEEKLY\r\nATTACH:file:///etc' }]);
    expect(text).not.toMatch(/^(BEGIN:VALARM|ATTENDEE|ATTACH)/m);
    expect(text).not.toContain('RRULE');
    expect(read(text).events).toHaveLength(2);
  });
});
