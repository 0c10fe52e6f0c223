import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { dataPath } from '../../../dev/data.ts';
import type { CalendarItem } from '../../kind/calendar-item.ts';
import { isRule, occurrencesOf } from '../../kind/recurrence.ts';

const folder = dataPath('7-icalendar');

function files(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => files(join(path, name)));
}

/** Every rule that other people’s calendars hold. */
const rules = (): readonly string[] => [
  ...new Set(
    files(folder ?? '').flatMap((path) =>
      [
        ...readFileSync(path, 'utf8')
          .replaceAll(/\r?\n[ \t]/g, '')
          .matchAll(/RRULE:([A-Z0-9=;,+-]+)/g),
      ].map(([, rule = '']) => rule),
    ),
  ),
];

it.skipIf(folder === null)(
  '[ICAL-7] rules of other programs that are taken repeat as another parser has them; the rest are refused',
  () => {
    const taken = rules().filter(isRule);
    const start = '2003-02-10T16:00:00.000Z';
    for (const rule of taken) {
      const item: CalendarItem = {
        ...{
          id: 'x',
          revision: 0,
          title: 'x',
          description: null,
          place: null,
          end: null,
          cancelled: false,
          members: [],
        },
        ...{ rule, except: [], start: { instant: start, zone: 'UTC', tzdb: 'test' } },
      };
      const window = { from: start, to: '2012-01-01T00:00:00.000Z', most: 30 };
      const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromJSDate(new Date(start), true));
      const theirs: string[] = [];
      for (let next = iterator.next(); next && theirs.length < 30; next = iterator.next()) {
        const at = next.toJSDate().toISOString();
        if (at >= window.to) break;
        theirs.push(at);
      }
      expect([rule, occurrencesOf([item], window).map(({ start: one }) => one)]).toEqual([rule, theirs]);
    }
    expect(taken.length).toBeGreaterThan(30);
    expect(
      rules()
        .filter((rule) => !isRule(rule))
        .every((rule) => /UNTIL=[0-9]{8}(;|$)/.test(rule)),
    ).toBe(true);
  },
);
