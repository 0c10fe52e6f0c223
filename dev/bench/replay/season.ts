import { countPlace } from '../../../kinds/crossing/import/place.ts';
import { CountReader } from '../../../kinds/crossing/import/reader.ts';
import crossing from '../../../kinds/crossing/index.ts';
import { sheetRecord } from '../../../kinds/crossing/record.ts';
import type { Dashboard } from '../../../kinds/transit/dashboard.ts';
import { dayAfter } from '../../../kinds/transit/days.ts';
import { examples } from '../../../kinds/transit/examples.ts';
import transit from '../../../kinds/transit/index.ts';
import type { Differences } from '../../../kinds/transit/inquiries.ts';
import { operation, placeOf, scene, standing } from '../../../kinds/transit/invented.ts';
import type { PublishedFigures } from '../../../kinds/transit/published.ts';
import type { TransitState } from '../../../kinds/transit/schema.ts';
import type { Season } from '../../../kinds/transit/season.ts';
import { given } from '../../../packages/kind/given.ts';
import { type PortFigure, spread } from './file.ts';

/** What the pages show of a season that was brought in from published sums. */
export interface Replayed {
  readonly rows: number;
  readonly sheets: number;
  readonly season: Season;
  /** Of the last day of the season. */
  readonly dashboard: Dashboard;
  readonly differences: Differences;
  readonly published: PublishedFigures;
}

const member = 'ma-moi';
const zone = 'Africa/Casablanca';
/** The other shore, which publishes nothing here and counts nothing. */
const far = 'REST';

/**
 * One season as a node has it: an operation with a port for each that was named, its figures in a file that is imported, the published
 * figures entered beside; then asked for as the pages ask. `total`: what was published of all ports together; null when nothing was.
 */
export function replay(figures: readonly PortFigure[], total: number | null = null): Replayed {
  const [one] = figures;
  if (one === undefined) throw new Error('There is no figure to replay.');
  const at = { member, at: `${one.from}T08:00:00.000Z` };
  const ports = figures.map((_, index) => `P${index}`);
  const place = (code: string) => ({ ...examples.setPlace, code, zone });
  let story = given(transit, scene)
    .when(at, 'propose', { ...examples.propose, from: one.from, to: one.to })
    .when({ ...at, member: 'it-moi' }, 'setPlace', place(far));
  for (const [index, port] of ports.entries())
    story = story
      .when(at, 'setPlace', place(port))
      .when(at, 'setLine', { ...examples.setLine, code: `L${index}`, from: port, to: far });
  story = story.when(at, 'publish', publication(figures, ports, total));
  if (story.refusal !== null) throw new Error(story.refusal.code);
  const { sheets, rows } = imported(story.folded.state as TransitState, figures);
  const all = [standing(transit, operation, story.rows), ...sheets];
  const there = placeOf(all, `${one.to}T12:00:00.000Z`);
  const ask = <T>(inquiry: string, input: object): T =>
    transit.inquiries?.[inquiry]?.answer({ operation, ...input }, there) as T;
  return {
    ...{ rows, sheets: sheets.length },
    season: ask<Season>('season', { by: 'port', way: one.way }),
    dashboard: ask<Dashboard>('dashboard', {}),
    differences: ask<Differences>('discrepancies', { from: one.from, to: one.to }),
    published: ask<PublishedFigures>('published', {}),
  };
}

function publication(figures: readonly PortFigure[], ports: readonly string[], total: number | null) {
  const [{ edition, way, from, to }] = figures as readonly [PortFigure];
  const nothing = { from, to, vehicles: null, rotations: null, change: null };
  const each = figures.map(({ passengers }, index) => ({ ...nothing, what: 'port', code: ports[index], passengers }));
  const whole = total === null ? [] : [{ ...nothing, what: 'total', code: null, passengers: total }];
  return { source: 'Published figures', shore: member, edition, way, rows: [...each, ...whole] };
}

function imported({ opened, places, lines, ships }: TransitState, figures: readonly PortFigure[]) {
  if (opened === null) throw new Error('The operation was not proposed.');
  const standsFor = { record: operation, opened, places, lines, ships, ended: false, running: false };
  const reader = new CountReader(countPlace(standsFor, member));
  const rows = figures.flatMap((figure, index) =>
    spread(figure).map(({ day, passengers }) => `P${index};${day};L${index};${figure.way};${passengers}`),
  );
  reader.push(['port;day;line;way;passengers', ...rows].join('\n'));
  const read = reader.end();
  if ('code' in read) throw new Error(read.code);
  if (read.errorCount > 0) throw new Error(`${read.errorCount} rows were not read, the first: ${read.errors[0]?.code}`);
  const sheets = read.sheets.map((input) => {
    const record = sheetRecord(member, input);
    const said = given(crossing, { ...scene, record }).when(
      { member, at: `${dayAfter(input.day, 1)}T08:00:00.000Z` },
      'count',
      input,
    );
    return standing(crossing, record, said.rows);
  });
  return { sheets, rows: read.rows };
}
