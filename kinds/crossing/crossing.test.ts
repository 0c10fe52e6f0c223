import { describe, expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { hoursNamed, localDay, wallHours } from '../../packages/kind/local-day.ts';
import { creatorOf } from '../../packages/kind/names.ts';
import { examples } from './examples.ts';
import crossing from './index.ts';
import { sheetRecord } from './record.ts';
import { crossingRefusals } from './rules.ts';
import { parse, type Series, totalOf } from './schema.ts';

const charter = inventedCharter();
const record = sheetRecord('ma-moi', examples.count);
const scene = { charter, record, tzdb: 'test' };
const by = (member: string, at = '2026-07-31T12:00:00.000Z'): Player => ({ member, at });
const rabat = by('ma-moi');
const tried = new Set<string>();
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: { refusal: object | null }) => expect(outcome.refusal).toBe(null);
const count = (change: object, player = rabat, there = scene) =>
  given(crossing, there).when(player, 'count', { ...examples.count, ...change });
const out = (hours: number[], passengers: (number | null)[], change: object = {}) => ({
  ...{ line: 'N1', way: 'out', hours, passengers, vehicles: hours.map(() => null), rotations: hours.map(() => null) },
  ...{ whole: null, ...change },
});
const begun = count({}).thenSee(done);
const correct = (series: object[]) => ({ ...examples.correct, series });

describe('a count sheet', () => {
  it('[CROSSING-1] has an id that follows from member, operation, port and day, in the name of its member', () => {
    expect(creatorOf(record)).toBe('ma-moi');
    expect(crossing.commands.count?.recordFor?.(examples.count, 'ma-moi')).toBe(record);
    const others = [
      sheetRecord('it-moi', examples.count),
      sheetRecord('ma-moi', { ...examples.count, day: '2026-08-01' }),
      sheetRecord('ma-moi', { ...examples.count, port: 'NORD' }),
      sheetRecord('ma-moi', { ...examples.count, operation: 'it-moi.0199f3b2-0c00-7000-8000-000000000032' }),
    ];
    expect(new Set([record, ...others]).size).toBe(5);
    for (let day = 1; day <= 28; day++)
      expect(
        creatorOf(sheetRecord('ma-moi', { ...examples.count, day: `2026-07-${String(day).padStart(2, '0')}` })),
      ).toBe('ma-moi');
    count({ port: 'NORD' }).thenSee(refused('crossing.place'));
    begun.when(by('it-moi'), 'correct', correct([out([5], [1])])).thenSee(refused('crossing.notOwn'));
    given(crossing, scene).when(rabat, 'correct', examples.correct).thenSee(refused('crossing.absent'));
  });

  it('[CROSSING-2] holds sums and has no field for anything else', () => {
    expect(begun.folded.state).toMatchObject({ sheet: { port: 'SUD', member: 'ma-moi' }, revisions: 1, corrected: 0 });
    expect(crossing.facets(begun.folded.state, 'it-moi')).toMatchObject({
      title: 'SUD 2026-07-31',
      state: 'counted',
      where: 'SUD',
    });
    const data = begun.drafts[0]?.data;
    expect(parse('crossing.counted/1', data)).not.toBe(null);
    for (const more of [{ names: ['X'] }, { plates: ['1-A-234'] }])
      expect(parse('crossing.counted/1', { ...Object(data), ...more })).toBe(null);
    count({ series: [{ ...out([1], [1]), passport: 'X1' }] }).thenSee(refused('kind.input'));
    count({ series: [out([1], [-1])] }).thenSee(refused('kind.input'));
    count({ series: [out([2, 1], [1, 1])] }).thenSee(refused('kind.input'));
    count({ series: [out([1, 2], [1])] }).thenSee(refused('kind.input'));
    count({ series: [out([1], [1]), out([2], [1])] }).thenSee(refused('kind.input'));
  });

  it('[CROSSING-3] goes on: an hour said again is replaced, the others stay, and the replaced are told', () => {
    begun
      .when(rabat, 'correct', correct([out([9, 10], [700, 55])]))
      .thenSee(done)
      .thenSee(({ folded }) => {
        const [series] = folded.state.series.filter(({ way }) => way === 'out');
        expect(series).toMatchObject({ hours: [8, 9, 10], passengers: [640, 700, 55], vehicles: [180, null, null] });
        expect(folded.state).toMatchObject({ revisions: 2, corrected: 3 });
        expect(folded.state.latest).toMatchObject({ source: 'operator', note: 'A ship was left out.' });
      });
    const whole = { passengers: 900, vehicles: null, rotations: null };
    const later = count({ series: [out([], [], { whole })] }).when(rabat, 'correct', correct([out([8], [400])]));
    expect(later.folded.state.series).toMatchObject([{ hours: [8], passengers: [400], whole }]);
    const queue = begun.when(rabat, 'count', {
      ...examples.count,
      series: [],
      queue: [{ hour: 10, vehicles: 90, band: null }],
    });
    expect(queue.folded.state.queue.map(({ hour }) => hour)).toEqual([9, 10]);
  });

  it.each([
    ['Europe/Madrid', '2026-03-29', 23, [0, 1, 3]],
    ['Europe/Madrid', '2026-10-25', 25, [0, 1, 2, 2, 3]],
    ['Africa/Casablanca', '2026-07-31', 24, [0, 1, 2]],
  ])('[CROSSING-4] at %s %s has %i hours, each with a number of its own', (zone, day, length, wall) => {
    const there = localDay(day, zone) ?? { start: '', length: 0 };
    expect(there.length).toBe(length);
    expect(wallHours(there, zone).slice(0, wall.length)).toEqual(wall);
    const named = wall.length === 5 ? [2, 3] : wall.length === 3 && length === 23 ? [] : [2];
    expect(hoursNamed(2, there, zone)).toEqual(named);
    const at = { ...scene, record: sheetRecord('ma-moi', { ...examples.count, day }) };
    const said = (hour: number) =>
      count({ day, zone, series: [out([hour], [1])], queue: [] }, by('ma-moi', '2026-11-01T00:00:00.000Z'), at);
    said(length - 1).thenSee(done);
    said(length).thenSee(refused('crossing.hour'));
  });

  it('[CROSSING-4] takes no start that no zone has', () => {
    expect(localDay('2026-02-30', 'Europe/Rome')).toBe(null);
    expect(localDay('2026-02-28', '+01:00')).toBe(null);
    count({ zone: 'Europe/Atlantis' }).thenSee(refused('crossing.zone'));
    const event = parse('crossing.counted/1', {
      ...Object(begun.drafts[0]?.data),
      start: { instant: '2026-08-02T00:00:00.000Z', zone: 'UTC', tzdb: 'x' },
    });
    const at = { author: 'ma-moi', record, charter, time: '2026-09-01T00:00:00.000Z' };
    const verdict =
      event === null
        ? null
        : crossing.admit(crossing.initial(), event, {
            ...at,
            charters: [charter],
            id: '',
            feed: '',
            seq: 0,
            by: { role: 'officer', ref: '' },
          });
    expect(verdict).toMatchObject({ code: 'crossing.start' });
    tried.add('crossing.start');
  });

  it('[CROSSING-5] is of a day that has begun, on an instrument of the charter', () => {
    count({}, by('ma-moi', '2026-07-30T22:00:00.000Z')).thenSee(refused('crossing.future'));
    count({ legalBasis: 'none' }).thenSee(refused('kind.legalBasis'));
    count({ series: [], queue: [] }).thenSee(refused('crossing.empty'));
  });

  it('[CROSSING-6] does not say again what stands there', () => {
    begun.when(rabat, 'count', examples.count).thenSee(refused('crossing.same'));
    const part = begun.when(rabat, 'count', {
      ...examples.count,
      series: [out([8, 11], [640, 5], { vehicles: [180, null], rotations: [1, null] })],
    });
    expect(Object(part.drafts[0]?.data).series[0].hours).toEqual([11]);
  });

  it('[CROSSING-7] counts the whole day where it was given, else the hours; nothing is not nought', () => {
    const series = (change: object): Series => ({ ...out([1, 2], [3, null]), ...change }) as Series;
    expect(totalOf(series({}), 'passengers')).toBe(3);
    expect(totalOf(series({}), 'vehicles')).toBe(null);
    expect(totalOf(series({ whole: { passengers: 9, vehicles: null, rotations: 0 } }), 'passengers')).toBe(9);
    expect(totalOf(series({ whole: { passengers: 9, vehicles: null, rotations: 0 } }), 'rotations')).toBe(0);
  });

  it('[KIND-18] each of its refusals was met', () => {
    expect(crossingRefusals.filter((code) => !tried.has(code))).toEqual([]);
  });
});
