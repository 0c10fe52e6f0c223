import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataPath } from '../../dev/data.ts';
import { given } from '../../packages/kind/given.ts';
import { countPlace } from '../crossing/import/place.ts';
import { CountReader } from '../crossing/import/reader.ts';
import crossing from '../crossing/index.ts';
import { sheetRecord } from '../crossing/record.ts';
import { dayAfter, daysFrom } from './days.ts';
import { examples } from './examples.ts';
import transit from './index.ts';
import { operation, placeOf, scene, standing } from './invented.ts';
import type { TransitState } from './schema.ts';
import type { Season } from './season.ts';

const file = dataPath('4-operations/strait-crossing-press-figures.tsv');

interface Figure {
  readonly edition: string;
  readonly scope: string;
  readonly from: string;
  readonly to: string;
  readonly passengers: number;
  readonly way: 'out' | 'in';
}

/** Figures of ports with a whole period and a number of passengers, by edition, direction and period. */
function published(path: string): ReadonlyMap<string, readonly Figure[]> {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const figures = lines.flatMap((line) => {
    const [name, edition = '', phase, type, scope = '', from = '', to = '', passengers] = line.split('\t');
    const whole = /^\d{4}-\d{2}-\d{2}$/.test(from) && /^\d{4}-\d{2}-\d{2}$/.test(to);
    if (type !== 'port' || !whole || !passengers) return [];
    const key = `${name} ${edition} ${phase} ${from} ${to}`;
    return [
      {
        key,
        edition,
        scope,
        from,
        to,
        passengers: Number(passengers),
        way: phase === 'out' ? ('out' as const) : ('in' as const),
      },
    ];
  });
  return Map.groupBy(figures, ({ key }) => key);
}

/** A sum spread over the days of its period, so that they add up to it again. */
function spread({ from, to, passengers }: Figure): readonly { day: string; passengers: number }[] {
  const days = daysFrom(from, to);
  const each = Math.floor(passengers / days.length);
  return days.map((day, at) => ({ day, passengers: each + (at < passengers - each * days.length ? 1 : 0) }));
}

/** The season of an edition, its sums brought in by day from a file, asked for again as the pages ask. */
function replayed(figures: readonly Figure[]): Season {
  const [one] = figures;
  if (one === undefined) throw new Error('no figures');
  const at = { member: 'ma-moi', at: '2026-06-01T08:00:00.000Z' };
  const place = (code: string) => ({ ...examples.setPlace, code, zone: 'Africa/Casablanca' });
  const ports = figures.map((_, index) => `P${index}`);
  let story = given(transit, scene)
    .when(at, 'propose', { ...examples.propose, from: one.from, to: one.to })
    .when(at, 'setPlace', place('REST'));
  for (const [index, port] of ports.entries())
    story = story
      .when(at, 'setPlace', place(port))
      .when(at, 'setLine', { ...examples.setLine, code: `L${index}`, from: port, to: 'REST' });
  expect(story.refusal).toBe(null);
  const { opened, places, lines, ships } = story.folded.state as TransitState;
  if (opened === null) throw new Error('not proposed');
  const reader = new CountReader(
    countPlace({ record: operation, opened, places, lines, ships, ended: false, running: false }, 'ma-moi'),
  );
  const rows = figures.flatMap((figure, index) =>
    spread(figure).map(({ day, passengers }) => `P${index};${day};L${index};${figure.way};${passengers}`),
  );
  reader.push(['port;day;line;way;passengers', ...rows].join('\n'));
  const read = reader.end();
  if ('code' in read) throw new Error(read.code);
  expect(read.errorCount).toBe(0);
  const sheets = read.sheets.map((input) => {
    const record = sheetRecord('ma-moi', input);
    const said = given(crossing, { ...scene, record }).when(
      { member: 'ma-moi', at: `${dayAfter(input.day, 1)}T08:00:00.000Z` },
      'count',
      input,
    );
    return standing(crossing, record, said.rows);
  });
  const all = [standing(transit, operation, story.rows), ...sheets];
  return transit.inquiries?.season?.answer(
    { operation, by: 'port', way: one.way },
    placeOf(all, `${one.to}T12:00:00.000Z`),
  ) as Season;
}

describe.skipIf(file === null)('figures of past editions, as they were published', () => {
  const editions = file === null ? [] : [...published(file)];

  it('[TRANSIT-18] are of two seasons at least', () => {
    expect(
      new Set(editions.flatMap(([, figures]) => figures.map(({ edition }) => edition))).size,
    ).toBeGreaterThanOrEqual(2);
  });

  it.each(editions)(
    '[TRANSIT-18] %s: brought in as sums by port and day, they come out as the same totals',
    (_, figures) => {
      const { rows, total } = replayed(figures);
      const totals = rows
        .filter(({ key }) => key !== 'REST')
        .map(({ actual }) => actual.reduce<number>((sum, one) => sum + (one ?? 0), 0));
      expect(totals).toEqual(figures.map(({ passengers }) => passengers));
      expect(total.actual).toBe(figures.reduce((sum, { passengers }) => sum + passengers, 0));
    },
  );
});

it('[TRANSIT-18] sums spread over days add up to themselves', () => {
  const invented = {
    edition: '2001',
    scope: 'South',
    from: '2026-07-01',
    to: '2026-07-31',
    passengers: 100_003,
    way: 'out' as const,
  };
  const { rows } = replayed([invented, { ...invented, scope: 'East', passengers: 17 }]);
  expect(rows.slice(1).map(({ actual }) => actual.reduce<number>((sum, one) => sum + (one ?? 0), 0))).toEqual([
    100_003, 17,
  ]);
});
