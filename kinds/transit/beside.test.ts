import { describe, expect, it } from 'vitest';
import { given } from '../../packages/kind/given.ts';
import type { Standing } from '../../packages/kind/kind.ts';
import crossing from '../crossing/index.ts';
import { sheetRecord } from '../crossing/record.ts';
import { dayAfter, daysFrom } from './days.ts';
import { besideEarlier, dayBeside, type SeasonSums } from './earlier.ts';
import { examples } from './examples.ts';
import transit from './index.ts';
import { operation, placeOf, planned, scene, shore, standing } from './invented.ts';
import type { PublishedFigures } from './published.ts';

type Port = keyof typeof shore;

/** A day of a port, counted as a whole. */
function whole(port: Port, day: string, passengers: number): Standing {
  const record = sheetRecord(shore[port], { operation, port, day });
  const said = given(crossing, { ...scene, record }).when(
    { member: shore[port], at: `${dayAfter(day, 1)}T10:00:00.000Z` },
    'count',
    {
      ...{ operation, port, day, zone: 'Africa/Casablanca', legalBasis: examples.propose.legalBasis },
      ...{ source: 'gate', queue: [], note: null },
      series: [
        {
          ...{ line: port === 'EST' ? 'N2' : 'N1', way: 'out', hours: [], passengers: [], vehicles: [], rotations: [] },
          whole: { passengers, vehicles: null, rotations: null },
        },
      ],
    },
  );
  return standing(crossing, record, said.rows);
}

const by = (member: string, at = '2026-08-06T08:00:00.000Z') => ({ member, at });
type Row = (typeof examples.publish.rows)[number];
const row = (change: Partial<Row>): Row => ({ ...(examples.publish.rows[0] as Row), ...change });
const port = (code: string, passengers: number, change: Partial<Row> = {}): Row =>
  row({ what: 'port' as Row['what'], code, passengers, ...change });
const publish = (rows: readonly Row[], change: object = {}, story = planned) =>
  story.when(by('it-moi'), 'publish', { ...examples.publish, ...change, rows });
const ask = (story: typeof planned, sheets: readonly Standing[] = []) =>
  transit.inquiries?.published?.answer(
    { operation },
    placeOf([standing(transit, operation, story.rows), ...sheets], '2026-08-06T09:00:00.000Z'),
  ) as PublishedFigures;
const told = ({ doubts }: PublishedFigures) =>
  doubts.map(({ kind, verdict, arithmetic }) => `${kind} ${verdict}: ${arithmetic}`);

describe('published figures', () => {
  it('[TRANSIT-8] are entered by any member with their source, and entered again they replace what it had entered', () => {
    const once = publish([row({ passengers: 1 })]);
    expect(once.refusal).toBe(null);
    const again = publish([row({ passengers: 2 })], {}, once);
    expect(again.folded.state.published.map(({ row: { passengers } }) => passengers)).toEqual([2]);
    const other = again.when(by('ma-moi'), 'publish', { ...examples.publish, rows: [row({ passengers: 3 })] });
    expect(other.folded.state.published.map(({ member, row: { passengers } }) => `${member} ${passengers}`)).toEqual([
      'it-moi 2',
      'ma-moi 3',
    ]);
  });

  it.each([
    ['transit.shore', {}, { shore: 'fr-nobody' }],
    ['transit.scope', { what: 'port', code: 'NOWHERE' }, {}],
    ['transit.scope', { what: 'total', code: 'SUD' }, {}],
    ['transit.period', { from: '2026-07-02', to: '2026-07-01' }, {}],
  ])('[TRANSIT-8] %s: %j %j is refused', (code, change, of) =>
    expect(publish([row(change as Partial<Row>)], of).refusal?.code).toBe(code),
  );

  it('[TRANSIT-24] totals that are not their ports and percentages that do not hold are put before a person', () => {
    const before = publish([row({ passengers: 717_923, from: '2025-06-10', to: '2025-07-29' })], { edition: '2025' });
    const change = { base: '2025', passengers: '7.89', vehicles: null };
    const story = publish(
      [row({ passengers: 770_155, change }), port('SUD', 500_123), port('EST', 275_011)],
      {},
      before,
    );
    expect(told(ask(story))).toEqual([
      'sum differs: 500123 + 275011 = 775134 ≠ 770155',
      'change differs: 770155 / 717923 − 1 = 7.28 % ≠ 7.89 %',
    ]);
    const right = publish(
      [
        row({ passengers: 775_134, change: { ...change, passengers: '8' } }),
        port('SUD', 500_000),
        port('EST', 275_000),
      ],
      {},
      before,
    );
    expect(ask(right)).toMatchObject({ doubts: [], hold: 2 });
  });

  it('[TRANSIT-24] figures of two shores are never parts of one total, nor are counts of another year theirs', () => {
    const here = publish([row({ passengers: 775 }), port('SUD', 500)]);
    const both = publish([port('NORD', 400)], { shore: 'it-moi' }, here);
    expect(ask(both).doubts).toEqual([]);
    const sheets = daysFrom('2026-07-01', '2026-07-03').map((day) => whole('SUD', day, 100));
    const old = publish([port('SUD', 7, { from: '2026-07-01', to: '2026-07-03' })], { edition: '2025' });
    expect(ask(old, sheets).doubts).toEqual([]);
  });

  it('[TRANSIT-24] is held against the counts where every port counted every day, to the exactness it was written with', () => {
    const days = daysFrom('2026-07-01', '2026-07-10');
    const period = { from: '2026-07-01', to: '2026-07-10' };
    const sud = days.map((day) => whole('SUD', day, 1_001));
    expect(told(ask(publish([port('SUD', 10_310, period)]), sud))).toEqual(['counted differs: Σ 10010 ≠ 10310']);
    expect(ask(publish([port('SUD', 10_000, period)]), sud)).toMatchObject({ doubts: [], hold: 1 });
    expect(ask(publish([port('SUD', 10_310, period)]), sud.slice(1))).toMatchObject({ doubts: [], hold: 0 });
    const shoreTotal = publish([row({ ...period, passengers: 10_011 })]);
    expect(ask(shoreTotal, sud)).toMatchObject({ doubts: [], hold: 0 });
    const est = days.map((day) => whole('EST', day, 1));
    expect(told(ask(shoreTotal, [...sud, ...est]))).toEqual(['counted differs: Σ 10020 ≠ 10011']);
  });
});

describe('a season beside the one before', () => {
  it('[TRANSIT-25] lays days beside one another by weekday, nearest to the same date, or by date', () => {
    // 31 July 2026 is a Friday; in 2025 it was a Thursday.
    expect(dayBeside('2026-07-31', 1, 'weekday')).toBe('2025-08-01');
    expect(dayBeside('2026-07-31', 1, 'date')).toBe('2025-07-31');
    expect(dayBeside('2028-02-29', 1, 'date')).toBe('2027-02-28');
    for (const day of daysFrom('2026-06-01', '2028-12-31'))
      for (const back of [1, 2, 5]) {
        const there = dayBeside(day, back, 'weekday');
        const weekday = (of: string) => new Date(`${of}T00:00:00Z`).getUTCDay();
        expect(weekday(there)).toBe(weekday(day));
        const far = Math.abs(Date.parse(there) - Date.parse(dayBeside(day, back, 'date'))) / 86_400_000;
        expect(far).toBeLessThanOrEqual(3);
      }
  });

  const sums = (year: number, figures: Record<string, readonly (number | null)[]>, today: string): SeasonSums => ({
    ...{ record: `${year}`, names: [], from: `${year}-07-01`, to: `${year}-07-05`, today, cut: false },
    shores: Object.entries(figures).map(([member, embarked]) => ({ member, embarked })),
  });
  const now = sums(2026, { a: [10, 20, null, 40, 50], b: [1, 2, 3, 4, 5] }, '2026-07-05');
  const before = sums(2025, { a: [5, 10, 15, 20, 25], b: [1, null, 1, 1, 1] }, '2026-07-05');

  it('[TRANSIT-25] compares the last whole day and the season to date, of the days counted in both', () => {
    const found = besideEarlier(now, before, 'date');
    expect(found).toMatchObject({ day: '2026-07-04', beside: '2025-07-04', days: 4 });
    expect(found?.rows).toEqual([
      { member: 'a', last: { now: 40, before: 20 }, toDate: { now: 70, before: 35, days: 3 } },
      { member: 'b', last: { now: 4, before: 1 }, toDate: { now: 8, before: 3, days: 3 } },
      { member: null, last: { now: 44, before: 21 }, toDate: { now: 55, before: 27, days: 2 } },
    ]);
    // By weekday 4 July 2026 (Saturday) lies beside 5 July 2025; the first days fall one day later as well.
    expect(besideEarlier(now, before, 'weekday')).toMatchObject({
      beside: '2025-07-05',
      rows: [{ last: { now: 40, before: 25 } }, {}, {}],
    });
  });

  it('[TRANSIT-25] says nothing before the first day is over, and stops with the season', () => {
    expect(besideEarlier({ ...now, today: '2026-07-01' }, before, 'date')).toBe(null);
    expect(besideEarlier({ ...now, today: '2027-01-01' }, before, 'date')).toMatchObject({
      day: '2026-07-05',
      days: 5,
    });
  });

  it('[TRANSIT-25] is asked of the counts of one operation, by shore', () => {
    const sheets = [whole('SUD', '2026-07-01', 7), whole('EST', '2026-07-01', 3)];
    const { sums } = transit.inquiries ?? {};
    const found = sums?.answer(
      { operation },
      placeOf([standing(transit, operation, planned.rows), ...sheets], '2026-07-31T09:00:00.000Z'),
    ) as SeasonSums;
    expect(sums?.about?.({ operation })).toEqual({ crossing: operation });
    expect(found.shores.map(({ member }) => member)).toEqual(['it-moi', 'ma-moi']);
    expect(found.shores[1]?.embarked[daysFrom(found.from, '2026-07-01').length - 1]).toBe(10);
  });
});
