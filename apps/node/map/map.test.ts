import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { ask, group } from '../../../dev/nodes/pair.ts';
import { mapRoutes } from '../../../packages/contract/map.ts';
import { routes } from '../../../packages/contract/routes.ts';
import type { Kind } from '../../../packages/kind/kind.ts';
import type { MapItem } from '../../../packages/kind/map-item.ts';
import { run } from '../../cli/main.ts';
import type { RunningNode } from '../start.ts';
import { placesOf } from './places.ts';

let at: TestDoor;
let officer: Visitor;

const port: MapItem = {
  id: 'port',
  names: [{ language: 'en', text: 'Port (invented)' }],
  note: { code: 'waiting', values: { cars: 12 } },
  tone: 'warn',
  ground: { shape: 'point', at: { lat: 35.9, lon: -5.5 }, size: 0.4 },
};

/** Requests whose title says what they place: a kind of the test's own would have no records. */
function placing(kind: Kind): Kind {
  return {
    ...kind,
    places: (state, { record }) => {
      const { title } = kind.facets(state, 'it-moi') ?? { title: '' };
      if (title === 'throws') throw new Error('a fault of the kind');
      if (title === 'nowhere') return [{ ...port, ground: { shape: 'point', at: { lat: 900, lon: 0 }, size: 7 } }];
      if (title === 'many') return Array.from({ length: 600 }, (_, id) => ({ ...port, id: `${id}` }));
      return [{ ...port, id: record.slice(0, 20) }];
    },
  };
}

function withPlaces(rome: RunningNode): RunningNode {
  const kinds = new Map(rome.core.kinds);
  const request = kinds.get('request');
  if (request) kinds.set('request', placing(request));
  return { ...rome, core: { ...rome.core, kinds } };
}

beforeAll(async () => {
  at = await testDoor({ change: withPlaces });
  officer = await at.visitor(['officer']);
});
afterAll(() => at[Symbol.asyncDispose]());

const places = async (visitor: Visitor) =>
  mapRoutes.places.response.parse(await (await visitor.get(`/api/groups/${group}/places`)).json());
const layer = async () =>
  mapRoutes.boundaries.response.parse(await (await officer.get('/api/map/boundaries')).json()).layer;

it('[NODE-220] what of a group has its place is gathered from every kind that declares it, and the look is in the read log', async () => {
  const { record } = await ask(at.rome, { title: 'Van near the border' });
  const { places: found, cut } = await places(officer);
  expect(found).toMatchObject([
    { kind: 'request', record, title: 'Van near the border', ended: false, tone: 'warn', ground: port.ground },
  ]);
  expect(cut).toBe(false);
  const auditor = await at.visitor(['auditor']);
  const journal = routes.journal.response.parse(await (await auditor.get('/api/journal')).json());
  expect(journal.lines[0]).toMatchObject({ what: 'queried.places', count: 1 });
});

it('[NODE-194] of an exercise that is over nothing stands on a map', async () => {
  const { core } = at.rome;
  const charter = core.charters.of(group);
  if (charter === null) throw new Error('there is no group');
  const found = async (until: string) =>
    (await placesOf(core, ['request'], { ...charter, exercise: { until } })).places.length;
  expect([await found('2099-12-31'), await found('2020-01-01')]).toEqual([1, 0]);
});

it('[NODE-220] who may not read a kind sees nothing of it, a group of others is not found', async () => {
  const press = await at.visitor(['press']);
  expect((await places(press)).places).toEqual([]);
  expect((await officer.get('/api/groups/other/places')).status).toBe(404);
});

it('[NODE-221] a record that cannot be placed takes nothing from the others, and a flood is cut and said', async () => {
  for (const title of ['throws', 'nowhere', 'many']) await ask(at.rome, { title });
  const { places: found, cut } = await places(officer);
  expect(found.filter(({ title }) => title === 'Van near the border')).toHaveLength(1);
  expect(found.filter(({ title }) => title === 'throws' || title === 'nowhere')).toEqual([]);
  expect(found.filter(({ title }) => title === 'many')).toHaveLength(500);
  expect(cut).toBe(true);
});

it('[NODE-223] the operator chooses the boundaries of this node at the command line, and takes them away again', async () => {
  const { directory } = at.pair.places.rome;
  const file = join(directory, 'lines.json');
  const line = {
    type: 'LineString',
    coordinates: [
      [-6, 35],
      [-5, 36],
    ],
  };
  await writeFile(file, JSON.stringify(line));
  expect(await layer()).toBeNull();
  const command = ['map', 'boundaries', '--data', directory, '--json'];
  expect(await run([...command, file])).toBe(2);
  expect(await run([...command, file, '--label', 'Invented view', '--source', 'Invented office'])).toBe(0);
  expect(await layer()).toEqual({ label: 'Invented view', source: 'Invented office', lines: [line.coordinates] });
  await writeFile(file, JSON.stringify({ type: 'Point', coordinates: [0, 0] }));
  expect(await run([...command, file, '--label', 'x', '--source', 'y'])).toBe(1);
  expect(await layer()).toMatchObject({ label: 'Invented view' });
  expect(await run([...command])).toBe(0);
  expect(await run([...command, '--remove'])).toBe(0);
  expect(await layer()).toBeNull();
});

it('[NODE-223] the boundaries of a node are for those signed in at it', async () => {
  expect((await fetch(`${at.door.url}/api/map/boundaries`)).status).toBe(401);
});
