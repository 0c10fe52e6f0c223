import { expect, it } from 'vitest';
import { buildSeason, coordinator } from '../../../dev/bench/operations/season.ts';
import { group, nodePair } from '../../../dev/nodes/pair.ts';
import { dayAfter } from '../../../kinds/transit/days.ts';
import { examples } from '../../../kinds/transit/examples.ts';
import type { InquiryPlace, Standing } from '../../../packages/kind/kind.ts';
import { act } from '../act.ts';
import { recordsOf } from '../records-of.ts';
import type { RunningNode } from '../start.ts';

const today = new Date().toISOString().slice(0, 10);
const cutDays = [-4, -3, -2].map((days) => dayAfter(today, days));

async function count(
  node: RunningNode,
  operation: string,
  port: string,
  day: string,
  passengers: number,
): Promise<void> {
  const way = port === 'P0' ? 'out' : 'in';
  const figures = { hours: [9], passengers: [passengers], vehicles: [null], rotations: [1], whole: null };
  const acted = await act(node.core, {
    ...{ group, kind: 'crossing', command: 'count', record: null, actor: coordinator, released: false },
    input: {
      ...{
        operation,
        port,
        day,
        zone: node.core.me === 'it-moi' ? 'Europe/Rome' : 'Africa/Casablanca',
        source: 'gate',
        queue: [],
        note: null,
      },
      legalBasis: node.core.charters.of(group)?.instruments[0]?.id ?? '',
      series: [{ line: 'L0', way, ...figures }],
    },
  });
  if (!acted.ok) throw new Error('code' in acted ? acted.code : 'not done');
}

async function note(node: RunningNode, record: string, port: string): Promise<void> {
  const input = { ...examples.note, ports: [port], from: node.core.now().toISOString(), to: null };
  const acted = await act(node.core, {
    group,
    kind: 'transit',
    command: 'note',
    record,
    input,
    actor: coordinator,
    released: false,
  });
  if (!acted.ok) throw new Error('code' in acted ? acted.code : 'not done');
}

/** What the node's own view answers, asked from nowhere in particular. */
async function pictures(node: RunningNode, operation: string): Promise<unknown> {
  const byKind = new Map<string, Standing[]>();
  for (const kind of ['transit', 'crossing']) {
    const found: Standing[] = [];
    for await (const { record, state, facets } of recordsOf(node.core, kind, { group }))
      found.push({ kind, record, state: JSON.parse(state), facets });
    byKind.set(
      kind,
      found.sort((a, b) => (a.record < b.record ? -1 : 1)),
    );
  }
  const charter = node.core.charters.of(group);
  if (charter === null) throw new Error('no group');
  const place: InquiryPlace = {
    me: '',
    now: `${today}T12:00:00.000Z`,
    charter,
    cut: false,
    records: (kind) => byKind.get(kind) ?? [],
  };
  const asked = (inquiry: string) => node.core.kinds.get('transit')?.inquiries?.[inquiry]?.answer({ operation }, place);
  return [byKind.get('crossing')?.map(({ state }) => state), ...['dashboard', 'season', 'discrepancies'].map(asked)];
}

const sizes = async (node: RunningNode) =>
  Promise.all(
    ['it-moi', 'ma-moi'].map(async (member) => (await node.core.store.log.feed(`${group}/${member}/1`))?.size ?? 0),
  );

/** Resolves when both views hold all of both feeds. */
async function healed(nodes: readonly RunningNode[]): Promise<void> {
  const both = await Promise.all(nodes.map(sizes));
  const wanted = [0, 1].map((at) => Math.max(...both.map((one) => one[at] ?? 0)));
  await Promise.all(
    nodes.flatMap((node) =>
      ['it-moi', 'ma-moi'].map((member, at) => node.core.projector.reached(`${group}/${member}/1`, wanted[at] ?? 0)),
    ),
  );
}

it('[TRANSIT-17] both sites cut for three days in the middle of a peak: nothing lost, the same pictures after the heal', async () => {
  await using pair = await nodePair();
  const [rome, rabat] = [await pair.start('rome'), await pair.start('rabat')];
  const season = await buildSeason([rome, rabat], { ports: 2, lines: 1, days: 30 }, dayAfter(today, 3));
  await count(rome, season.record, 'P0', dayAfter(today, -5), 100);
  await count(rabat, season.record, 'P1', dayAfter(today, -5), 100);
  await healed([rome, rabat]);
  await rabat.close();

  for (const day of cutDays)
    for (let time = 1; time <= 10; time++) await count(rome, season.record, 'P0', day, 500 + time);
  await note(rome, season.record, 'P0');
  await rome.close();

  const alone = await pair.start('rabat');
  for (const day of cutDays) await count(alone, season.record, 'P1', day, 480);
  await note(alone, season.record, 'P1');
  const back = await pair.start('rome');
  await healed([back, alone]);

  const [here, there] = [await pictures(back, season.record), await pictures(alone, season.record)];
  expect(here).toEqual(there);
  expect(here).toMatchObject([
    expect.arrayContaining([expect.objectContaining({ revisions: 10, corrected: 9 })]),
    { notes: [{}, {}], differsCount: 3 },
    {},
    { count: 3, found: cutDays.map(() => ({ embarked: 510, landed: 480, difference: -30, reason: 'unexplained' })) },
  ]);
}, 60_000);
