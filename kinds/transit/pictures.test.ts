import { describe, expect, it } from 'vitest';
import { given } from '../../packages/kind/given.ts';
import type { Standing } from '../../packages/kind/kind.ts';
import crossing from '../crossing/index.ts';
import { sheetRecord } from '../crossing/record.ts';
import type { Dashboard } from './dashboard.ts';
import { daysFrom } from './days.ts';
import { examples } from './examples.ts';
import transit from './index.ts';
import type { Differences, ServingAnswer } from './inquiries.ts';
import { charter, operation, placeOf, planned, scene, shore, standing } from './invented.ts';
import type { Operation } from './schema.ts';
import type { Season } from './season.ts';
import type { WhatIf } from './what-if.ts';

type Port = keyof typeof shore;
type Count = Readonly<Record<string, number | null>>;
const hoursOf = (length: number) => Array.from({ length }, (_, hour) => hour);

/** A sheet of a port: what it counted by hour of lines and directions (`N1 out`), each hour the same. */
function sheet(
  port: Port,
  day: string,
  hourly: Record<string, Count>,
  change: { member?: string; length?: number; from?: number; queue?: object[] } = {},
): Standing {
  const { member = shore[port], length = 24, from = 0, queue = [] } = change;
  const series = Object.entries(hourly).map(([key, figures]) => {
    const [line, way] = key.split(' ');
    const hours = hoursOf(length).slice(from);
    const column = (measure: string) => hours.map(() => figures[measure] ?? null);
    const total = figures.whole ?? null;
    return {
      ...{
        line,
        way,
        hours: total === null ? hours : [],
        whole: total === null ? null : { passengers: total, vehicles: null, rotations: null },
      },
      passengers: total === null ? column('passengers') : [],
      vehicles: total === null ? column('vehicles') : [],
      rotations: total === null ? column('rotations') : [],
    };
  });
  const zone = shore[port] === 'ma-moi' ? 'Africa/Casablanca' : 'Europe/Rome';
  const record = sheetRecord(member, { operation, port, day });
  const story = given(crossing, { ...scene, record }).when({ member, at: `${day}T10:00:00.000Z` }, 'count', {
    ...{
      operation,
      port,
      day,
      zone,
      legalBasis: examples.propose.legalBasis,
      source: 'gate',
      series,
      queue,
      note: null,
    },
  });
  if (story.refusal !== null) throw new Error(story.refusal.code);
  return standing(crossing, record, story.rows);
}

const plan = standing(transit, operation, planned.rows);
const ask = <T>(inquiry: string, input: unknown, all: readonly Standing[], now = '2026-07-31T10:30:00.000Z'): T =>
  transit.inquiries?.[inquiry]?.answer(input, placeOf(all, now)) as T;
const board = (all: readonly Standing[], now?: string, more = planned) =>
  ask<Dashboard>('dashboard', {}, [standing(transit, operation, more.rows), ...all], now);

describe('the dashboard', () => {
  it('[TRANSIT-10] shows today by shore and port beside the plan, the queue, the next days and who is silent', () => {
    const now = board([
      sheet(
        'SUD',
        '2026-07-31',
        { 'N1 out': { passengers: 100, vehicles: 30, rotations: 1 } },
        { queue: [{ hour: 9, vehicles: 400, band: 'threeToSix' }] },
      ),
      sheet('NORD', '2026-07-31', { 'N1 in': { passengers: 80 } }),
    ]);
    expect(now).toMatchObject({ today: '2026-07-31', dayOf: 52, days: 98, peak: true, cut: false, strange: 0 });
    expect(now.shores.find(({ member }) => member === 'ma-moi')).toMatchObject({
      out: { passengers: 2_400, vehicles: 720, rotations: 24 },
      in: { passengers: null },
      planned: { passengers: 10_900, rotations: 20 },
    });
    const ports = Object.fromEntries(now.ports.map((port) => [port.code, port]));
    expect(ports.SUD).toMatchObject({
      planned: 9_400,
      silent: false,
      queue: { vehicles: 400, band: 'threeToSix', at: '2026-07-31T08:00:00.000Z' },
    });
    expect(ports.EST).toMatchObject({ planned: 1_500, silent: true, counted: null, out: { passengers: null } });
    expect(ports.WEST).toMatchObject({ planned: null, silent: false });
    expect(now.ahead.map(({ day, peak }) => `${day} ${peak}`)).toEqual([
      '2026-08-01 true',
      '2026-08-02 false',
      '2026-08-03 false',
    ]);
    expect(board([], '2026-07-31T10:30:00.000Z').ports.every(({ out }) => out.passengers === null)).toBe(true);
    expect(ask('dashboard', {}, [])).toBe(null);
  });

  it('[TRANSIT-19] [TRANSIT-10] expects of the next days what the counts lead to, beside the week before, and the same everywhere', () => {
    const days = daysFrom('2026-06-20', '2026-07-30');
    const sheets = days.map((day, at) => sheet('SUD', day, { 'N1 out': { whole: 1_000 + (at % 7 === 3 ? 800 : 0) } }));
    const expected = (all: readonly Standing[]) =>
      board(all).ahead.map(({ shores }) => shores.find(({ member }) => member === 'ma-moi')?.expected);
    const found = expected(sheets);
    for (const one of found) {
      expect(one?.low).toBeLessThanOrEqual(one?.value ?? 0);
      expect(one?.high).toBeGreaterThanOrEqual(one?.value ?? 0);
    }
    const peaks = ['2026-08-01', '2026-08-02', '2026-08-03'].map(
      (day) => (daysFrom('2026-06-20', day).length - 1) % 7 === 3,
    );
    expect(found.map((one) => one?.naive)).toEqual(peaks.map((peak) => (peak ? 1_800 : 1_000)));
    expect(expected([...sheets].reverse())).toEqual(found);
    expect(expected(sheets.slice(-7))).toEqual([null, null, null]);
    expect(board([]).ahead[0]?.shores[0]?.expected).toBe(null);
  });

  it('[TRANSIT-10] has its places on a map', () => {
    const items = transit.places?.(planned.folded.state, { record: operation, me: 'it-moi', charter }) ?? [];
    expect(items.map(({ id }) => id)).toEqual(['SUD', 'EST', 'NORD', 'WEST', 'line N1', 'line N2', 'line W1']);
    expect(items[4]?.ground).toMatchObject({ shape: 'line', weight: 1 });
  });

  it('[TRANSIT-11] tells what is short: beyond what is planned, and beyond what closed ports and ships leave of it', () => {
    expect(board([]).short.map(({ day, line, shortPassengers }) => `${day} ${line} ${shortPassengers}`)).toEqual([
      '2026-07-31 N1 400',
      '2026-08-01 N1 400',
    ]);
    const noted = (change: object) =>
      planned.when({ member: 'ma-moi', at: '2026-07-31T09:00:00.000Z' }, 'note', { ...examples.note, ...change });
    const closed = board([], undefined, noted({ from: '2026-07-31T10:00:00.000Z', to: '2026-07-31T22:00:00.000Z' }));
    expect(closed.ports.find(({ code }) => code === 'SUD')).toMatchObject({ state: 'closed' });
    const half = closed.short.find(({ day, port }) => day === '2026-07-31' && port === 'SUD');
    expect(half).toMatchObject({ closed: 0.5, lostSeats: 4_500, shortPassengers: 4_900 });
    const ship = board(
      [],
      undefined,
      noted({ ports: [], ships: ['AURORA'], from: '2026-07-30T23:00:00.000Z', to: null }),
    );
    expect(ship.short.find(({ day }) => day === '2026-08-02')).toMatchObject({
      lostSeats: 3_600,
      shortPassengers: 3_400,
      shipsOut: ['AURORA'],
    });
    const warned = board([], undefined, noted({ effect: 'warning' }));
    expect(warned.short).toEqual(board([]).short);
    expect(warned.notes).toHaveLength(1);
  });

  const noting = (...notes: readonly object[]) =>
    notes.reduce<typeof planned>(
      (story, change, at) =>
        story
          .when({ member: 'ma-moi', at: `2026-07-31T09:00:0${at}.000Z` }, 'note', { ...examples.note, ...change })
          .thenSee(({ refusal }) => expect(refusal).toBe(null)),
      planned,
    );
  const shortAt = (day: string, ...notes: readonly object[]) =>
    board([], undefined, noting(...notes)).short.find((one) => one.day === day && one.port === 'SUD');

  it('[TRANSIT-22] [TRANSIT-7] a reduction takes what the note says, by the share of the day, and nothing without a figure', () => {
    const day = { from: '2026-07-30T23:00:00.000Z', to: '2026-07-31T23:00:00.000Z' };
    const half = { from: '2026-07-31T11:00:00.000Z', to: '2026-07-31T23:00:00.000Z' };
    const reduced = { effect: 'reduced', left: 40 };
    expect(shortAt('2026-07-31', { ...day, ...reduced })).toMatchObject({ closed: 0, reduced: 0.6, lostSeats: 5_400 });
    expect(shortAt('2026-07-31', { ...half, ...reduced })).toMatchObject({ reduced: 0.3, lostSeats: 2_700 });
    expect(shortAt('2026-07-31', { ...day, effect: 'reduced' })).toMatchObject({ reduced: 0, lostSeats: 0 });
    // A ship that sails at half its strength loses half of what it carries.
    const ship = { ...day, effect: 'reduced', left: 50, ports: [], ships: ['AURORA'] };
    expect(shortAt('2026-07-31', ship)).toMatchObject({ lostSeats: 1_800, shipsOut: ['AURORA'] });
    expect(shortAt('2026-07-31', { ...day, ...reduced }, ship)).toMatchObject({
      lostSeats: 9_000 - (9_000 - 1_800) * 0.4,
    });
  });

  it('[TRANSIT-22] at each moment the narrowest place counts: what follows is added, what is at once is not', () => {
    const morning = { from: '2026-07-30T23:00:00.000Z', to: '2026-07-31T05:00:00.000Z' };
    const evening = { from: '2026-07-31T17:00:00.000Z', to: '2026-07-31T23:00:00.000Z' };
    const day = { from: morning.from, to: evening.to };
    expect(shortAt('2026-07-31', morning, evening)).toMatchObject({ closed: 0.5, reduced: 0 });
    expect(shortAt('2026-07-31', morning, morning)).toMatchObject({ closed: 0.25 });
    const reduced = { effect: 'reduced', left: 50 };
    expect(shortAt('2026-07-31', { ...day, ...reduced }, evening)).toMatchObject({ closed: 0.25, reduced: 0.375 });
    expect(shortAt('2026-07-31', { ...day, ...reduced }, { ...day, effect: 'reduced', left: 80 })).toMatchObject({
      reduced: 0.5,
    });
  });

  it('[TRANSIT-23] the forecast stands beside the seats that are left, and does not learn from days that were closed', () => {
    const days = daysFrom('2026-06-20', '2026-07-30');
    const shut = { from: '2026-07-21T23:00:00.000Z', to: '2026-07-23T23:00:00.000Z' };
    const sheets = (closed: boolean) =>
      days.map((day) =>
        sheet('SUD', day, {
          'N1 out': { whole: closed && (day === '2026-07-22' || day === '2026-07-23') ? 50 : 10_600 },
        }),
      );
    const ahead = (all: readonly Standing[], ...notes: readonly object[]) =>
      board(all, undefined, noting(...notes)).ahead[1]?.shores.find(({ member }) => member === 'ma-moi');
    const plain = ahead(sheets(false));
    expect(plain).toMatchObject({ seats: 13_000, expected: { value: 10_600, short: 0, shortHigh: 0 } });
    // The plan of those two days is needed for a closure to be seen as one.
    const plannedDays = {
      first: '2026-07-20',
      last: '2026-07-25',
      rotations: 10,
      seats: 9_000,
      spaces: 2_000,
      passengers: 8_000,
      vehicles: 2_000,
      peak: false,
    };
    const story = noting(shut).when({ member: 'ma-moi', at: '2026-07-31T09:10:00.000Z' }, 'plan', {
      line: 'N1',
      port: 'SUD',
      spans: [plannedDays],
    });
    const learnt = board(sheets(true), undefined, story).ahead[1]?.shores.find(({ member }) => member === 'ma-moi');
    expect(learnt?.expected).toEqual(plain?.expected);
    expect(ahead(sheets(true))?.expected).not.toEqual(plain?.expected);
    const unsteady = days.map((day, index) =>
      sheet('SUD', day, { 'N1 out': { whole: 11_000 + ((index * index * 7_919) % 4_000) } }),
    );
    const wide = ahead(unsteady, { from: '2026-08-01T23:00:00.000Z', to: null, effect: 'reduced', left: 70 })?.expected;
    const beyond = (figure = 0) => Math.max(0, figure - 10_300);
    expect([wide?.short, wide?.shortHigh]).toEqual([beyond(wide?.value), beyond(wide?.high)]);
    const narrow = ahead(sheets(false), { from: '2026-08-01T23:00:00.000Z', to: null, effect: 'reduced', left: 40 });
    expect(narrow).toMatchObject({ seats: 7_600, expected: { short: 3_000 } });
  });

  it('[TRANSIT-15] counts of a port by a member that does not keep it are none, and are told', () => {
    const found = board([sheet('SUD', '2026-07-31', { 'N1 out': { passengers: 100 } }, { member: 'it-moi' })]);
    expect(found.strange).toBe(1);
    expect(found.ports.find(({ code }) => code === 'SUD')?.out.passengers).toBe(null);
  });

  it('[TRANSIT-10] is of the operation that runs, when none is named', () => {
    const [one] = ask<readonly Operation[]>('operations', {}, [plan]);
    expect(one).toMatchObject({ record: operation, running: true, ended: false });
    expect(ask<readonly Operation[]>('operations', {}, [plan], '2027-01-01T00:00:00.000Z')[0]?.running).toBe(false);
  });
});

describe('the season', () => {
  it('[TRANSIT-12] shows days by ports or lines, plan against count, and leaves empty what was not counted', () => {
    const sheets = [sheet('SUD', '2026-07-31', { 'N1 out': { passengers: 100 }, 'N1 in': { passengers: 50 } })];
    const found = ask<Season>('season', { by: 'port', way: 'both' }, [plan, ...sheets]);
    const at = found.days.indexOf('2026-07-31');
    expect(found.days).toHaveLength(98);
    const sud = found.rows.find(({ key }) => key === 'SUD');
    expect([sud?.planned[at], sud?.actual[at], sud?.actual[at + 1], sud?.records[at]]).toEqual([
      12_400,
      3_600,
      null,
      sheets[0]?.record,
    ]);
    expect(found.peaks[at]).toBe(true);
    expect(found.total).toEqual({ planned: 12_400, actual: 3_600 });
    const lines = ask<Season>('season', { by: 'line' }, [plan, ...sheets]);
    expect(lines.rows.map(({ key }) => key)).toEqual(['N1 SUD', 'N1 NORD', 'N2 EST', 'N2 NORD', 'W1 SUD', 'W1 WEST']);
    expect(lines.rows[0]).toMatchObject({ ends: ['SUD', 'NORD'] });
    expect([lines.rows[0]?.planned[at], lines.rows[0]?.actual[at]]).toEqual([9_400, 2_400]);
  });
});

describe('what differs', () => {
  const differs = (all: readonly Standing[], from = '2026-07-30', to = '2026-07-30') =>
    ask<Differences>('discrepancies', { from, to }, [plan, ...all]);
  const out = (figure: number, days = ['2026-07-29', '2026-07-30']) =>
    days.map((day) => sheet('SUD', day, { 'N1 out': { passengers: figure } }));

  it('[TRANSIT-13] ships over midnight explain a difference up to what they carry, and no more', () => {
    // 24 hours of 100, of which those of the last three hours may land a day later, on clocks that are two hours ahead.
    const landed = (figure: number) => sheet('NORD', '2026-07-30', { 'N1 in': { whole: figure } });
    expect(differs([...out(100), landed(2_400)])).toMatchObject({ count: 0, explained: 0 });
    expect(differs([...out(100), landed(2_200)])).toMatchObject({ count: 0, explained: 1 });
    const far = differs([...out(100), landed(1_800)]);
    expect(far.found[0]).toMatchObject({
      reason: 'unexplained',
      embarked: 2_400,
      landed: 1_800,
      least: 2_200,
      difference: -400,
      records: { from: out(100)[1]?.record },
    });
    expect(differs([...out(100), landed(2_700)]).found[0]).toMatchObject({ reason: 'unexplained', difference: 100 });
  });

  it('[TRANSIT-13] says why where the sheets tell it, the largest first', () => {
    const gap = sheet('NORD', '2026-07-30', { 'N1 in': { passengers: 10 } });
    const holed = {
      ...gap,
      state: {
        ...Object(gap.state),
        series: [
          {
            ...Object(gap.state).series[0],
            hours: [3, 9],
            passengers: [10, 10],
            vehicles: [null, null],
            rotations: [null, null],
          },
        ],
      },
    };
    expect(differs([...out(100), holed]).found[0]?.reason).toBe('hours');
    expect(differs(out(100)).found[0]).toMatchObject({ reason: 'noLanding', landed: null, difference: -2_200 });
    expect(differs([sheet('NORD', '2026-07-30', { 'N1 in': { whole: 900 } })]).found[0]).toMatchObject({
      reason: 'noEmbarking',
      difference: 900,
    });
    const late = differs([...out(100, ['2026-07-30']), sheet('NORD', '2026-07-30', { 'N1 in': { whole: 2_500 } })]);
    expect(late.found[0]).toMatchObject({ reason: 'neighbour', difference: 300 });
    const [base] = out(100, ['2026-07-30']);
    const odd = {
      ...Object(base),
      state: {
        ...Object(base?.state),
        series: [{ ...Object(base?.state).series[0], whole: { passengers: 2_410, vehicles: null, rotations: null } }],
      },
    };
    expect(differs([odd]).found.map(({ reason }) => reason)).toEqual(['noLanding', 'whole']);
  });

  it('[TRANSIT-13] a ship that sails for longer than a day lands on the day after, with no difference', () => {
    const sailed = ['2026-07-28', '2026-07-29', '2026-07-30'].map((day) =>
      sheet('SUD', day, { 'W1 out': { passengers: 10 } }),
    );
    expect(differs([...sailed, sheet('WEST', '2026-07-30', { 'W1 in': { passengers: 10 } })]).count).toBe(0);
  });

  it('[TRANSIT-13] [CROSSING-4] in the night in which clocks go back, an hour more lands and none twice', () => {
    const night = '2026-10-25';
    const longer = planned.when({ member: 'ma-moi', at: '2026-07-31T09:00:00.000Z' }, 'amend', {
      ...examples.amend,
      to: '2026-10-31',
    });
    const sheets = [
      ...['2026-10-24', night].map((day) =>
        sheet('NORD', day, { 'N1 out': { passengers: 100 } }, { length: day === night ? 25 : 24 }),
      ),
      sheet('SUD', night, { 'N1 in': { whole: 2_400 } }),
    ];
    const found = ask<Differences>(
      'discrepancies',
      { from: night, to: night },
      [standing(transit, operation, longer.rows), ...sheets],
      '2026-10-27T00:00:00.000Z',
    );
    expect(found.found).toEqual([]);
    expect(sheets[1]?.state).toMatchObject({ sheet: { length: 25 } });
  });
});

describe('what if', () => {
  const asked = (input: object) =>
    ask<WhatIf>('whatIf', { ports: [], lines: [], ships: [], from: '2026-07-31', to: '2026-08-01', ...input }, [plan]);

  it('[TRANSIT-14] a ship out or a port closed: what is lost by day, what is left, and where it could go', () => {
    const ship = asked({ ships: ['AURORA'] });
    expect(ship.days[0]).toMatchObject({
      day: '2026-07-31',
      peak: true,
      seats: 18_000,
      left: 10_800,
      passengers: 12_400,
    });
    expect(ship.days[0]?.departures.map(({ port, lostSeats }) => `${port} ${lostSeats}`)).toEqual([
      'SUD 3600',
      'NORD 3600',
    ]);
    expect(ship.days[0]?.elsewhere).toEqual([{ line: 'N2', port: 'EST', to: 'NORD', seats: 2_500, spaces: 625 }]);
    expect(ship.total.lostSeats).toBe(14_400);
    const port = asked({ ports: ['NORD'], to: '2026-07-31' });
    expect(port.days[0]).toMatchObject({ left: 0, shortPassengers: 13_900 });
    expect(asked({ lines: ['W1'] }).days.every(({ departures }) => departures.length === 0)).toBe(true);
    const both = asked({ ships: ['AURORA'], lines: ['N1'], to: '2026-07-31' });
    expect(both.total.lostSeats).toBe(18_000);
  });

  it('[TRANSIT-14] [TRANSIT-22] asks as well what is lost where half is left', () => {
    const half = asked({ lines: ['N1'], left: 50, to: '2026-07-31' });
    expect(half.days[0]).toMatchObject({ seats: 18_000, left: 9_000 });
    expect(half.days[0]?.departures[0]).toMatchObject({ closed: 0, reduced: 0.5 });
  });

  it('[TRANSIT-14] is asked of at most a month', () => {
    expect(asked({ to: '2026-09-30' })).toMatchObject({ code: 'kind.input', field: 'to' });
  });
});

it('[TRANSIT-16] of the counts, those of the operation asked about are read', () => {
  const { dashboard, operations } = transit.inquiries ?? {};
  expect(dashboard?.about?.({ operation })).toEqual({ crossing: operation });
  expect(dashboard?.about?.({})).toEqual({ crossing: null });
  expect(operations?.about?.({})).toEqual({});
  expect(charter.members).toHaveLength(2);
});

it('[TRANSIT-21] what serves an operation is told with its state, of that operation alone', () => {
  const other = operation.replace('31', '32');
  const serving = (kind: string, record: string, of: string): Standing => ({
    ...plan,
    ...{ kind, record, state: { opened: { occasion: { kind: 'transit', record: of } } } },
    facets: { ...plan.facets, title: `${kind} ${record}`, state: 'kept' },
  });
  const all = [
    plan,
    serving('series', 'a', operation),
    serving('incident', 'b', operation),
    serving('alert', 'c', other),
  ];
  const found = ask<ServingAnswer>('serving', { operation }, all);
  expect(found).toMatchObject({ count: 2, cut: false });
  expect(found.serving.map(({ title, state }) => [title, state])).toEqual([
    ['series a', 'kept'],
    ['incident b', 'kept'],
  ]);
  expect(ask<ServingAnswer>('serving', { operation: other }, all).serving).toMatchObject([{ record: 'c' }]);
});
