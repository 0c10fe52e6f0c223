import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltSeason, buildSeason, coordinator, countRows } from '../../../dev/bench/operations/season.ts';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { group } from '../../../dev/nodes/pair.ts';
import type { CountInput } from '../../../kinds/crossing/inputs.ts';
import { sheetRecord } from '../../../kinds/crossing/record.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { actTogether } from '../act-together.ts';
import { operations } from '../control/operations.ts';
import { type Imported, importCounts, type NotImported } from './import-counts.ts';

let at: TestDoor;
let season: BuiltSeason;
let somebody: Visitor;
let directory: string;

beforeAll(async () => {
  at = await testDoor();
  somebody = await at.visitor(['coordinator']);
  directory = await mkdtemp(join(tmpdir(), 'entente-counts-'));
  season = await buildSeason([at.rome], { ports: 4, lines: 3, days: 150 }, '2026-09-30');
});
afterAll(async () => {
  await at[Symbol.asyncDispose]();
  await rm(directory, { recursive: true });
});

const size = async () => (await at.rome.core.store.log.feed(`${group}/it-moi/1`))?.size ?? 0;
const rows = () => [...countRows(season, 0)];
async function* pieces(all: readonly string[]) {
  yield* all;
}
const take = (all: readonly string[], change: object = {}): Promise<Imported | NotImported> =>
  importCounts(at.rome.core, pieces(all), {
    ...{ group, operation: season.record, actor: coordinator, mapping: {}, dryRun: false },
    ...{ signal: new AbortController().signal, progress: () => {}, ...change },
  });

it('[CROSSING-14] a dry run tells what would be and says nothing', async () => {
  const before = await size();
  const dry = await take(rows(), { dryRun: true });
  expect(dry).toMatchObject({
    rows: 3 * 2 * 2 * 24 * 150,
    sheets: 600,
    fresh: 600,
    changed: 0,
    same: 0,
    errorCount: 0,
  });
  expect(await size()).toBe(before);
});

it('[CROSSING-15] is stopped between two commits, goes on with the same file, and takes nothing twice', async () => {
  const before = await size();
  const stop = new AbortController();
  const told: string[] = [];
  const progress = (what: string, done: number, total: number | null) => {
    told.push(`${what} ${total === null ? '' : `${done} of ${total}`}`);
    if (what === 'sheets') stop.abort();
  };
  const half = await take(rows(), { signal: stop.signal, progress });
  expect(half).toMatchObject({ cancelled: true, fresh: 512 });
  expect(await size()).toBe(before + 512);
  expect(told.at(-1)).toBe('sheets 512 of 600');
  expect(await take(rows())).toMatchObject({ cancelled: false, fresh: 88, same: 512 });
  expect(await take(rows())).toMatchObject({ fresh: 0, changed: 0, same: 600 });
  expect(await size()).toBe(before + 600);
  const [head = '', ...all] = rows();
  const corrected = all.map((row, index) => (index === 5 ? row.replace(/;[0-9]+\n$/, ';99\n') : row));
  expect(await take([head, ...corrected], { dryRun: true })).toMatchObject({ changed: 1, same: 599 });
  expect(await take([head, ...corrected])).toMatchObject({ changed: 1, same: 599 });
  expect(await size()).toBe(before + 601);
});

it('[CROSSING-16] takes counts of own ports alone, and of an operation of the group', async () => {
  expect(await take(rows(), { operation: 'it-moi.0199f3b2-0c00-7000-8000-000000000001' })).toMatchObject({
    code: 'import.operation',
  });
  expect(await take(['port;date;line;direction;passengers;name\n'])).toEqual({
    code: 'import.personal',
    columns: ['name'],
  });
});

it('[CROSSING-14] [CROSSING-15] the command line has it done by the node', async () => {
  const file = join(directory, 'counts.csv');
  await writeFile(file, rows().slice(0, 49).join(''));
  const call = { progress: () => {}, signal: new AbortController().signal };
  const node = { core: at.rome.core, log: at.rome.log, running: at.rome };
  const asked = { file, group, operation: season.record, mapping: {}, dryRun: true };
  expect(await operations['counts.import'].call(node, asked, call)).toMatchObject({ rows: 48, sheets: 1, fresh: 0 });
  await writeFile(file, 'port;date;line;direction;passengers;passport\n');
  await expect(operations['counts.import'].call(node, asked, call)).rejects.toMatchObject({ code: 'import.personal' });
});

const input = (day: string, passengers: number): CountInput => ({
  ...{ operation: season.record, port: 'P0', day, zone: 'Europe/Rome', source: 'gate', queue: [], note: null },
  legalBasis: at.rome.core.charters.of(group)?.instruments[0]?.id ?? '',
  series: [
    { line: 'L0', way: 'out', hours: [1], passengers: [passengers], vehicles: [null], rotations: [null], whole: null },
  ],
});

it('[NODE-182] several acts at once: each judged by itself, all that may be said in one commit, and the same record once', async () => {
  const before = await size();
  const asked = (given: unknown, command = 'count') => ({
    group,
    kind: 'crossing',
    command,
    input: given,
    actor: coordinator,
  });
  const answers = await actTogether(at.rome.core, [
    asked(input('2026-10-01', 1)),
    asked({ ...input('2026-10-02', 1), zone: 'Europe/Atlantis' }),
    asked(input('2026-10-03', 1)),
    asked(input('2026-10-03', 2)),
    asked({}, 'nothing'),
    { ...asked({}), kind: 'transit', command: 'propose' },
  ]);
  expect(answers.map((answer) => ('code' in answer ? answer.code : answer.record))).toEqual([
    sheetRecord('it-moi', input('2026-10-01', 1)),
    'crossing.zone',
    sheetRecord('it-moi', input('2026-10-03', 1)),
    'node.twice',
    'node.command',
    'node.alone',
  ]);
  expect(await size()).toBe(before + 2);
  expect(await actTogether(at.rome.core, [])).toEqual([]);
});

it('[NODE-182] through the officers’ door: for whoever may give the command', async () => {
  const path = `/api/groups/${group}/crossing/count/-/each`;
  const body = { inputs: [input('2026-10-05', 3), { ...input('2026-10-06', 3), legalBasis: 'none' }] };
  const response = await somebody.post(path, body);
  const { results } = routes.createEach.response.parse(await response.json());
  expect(results).toMatchObject([
    { record: sheetRecord('it-moi', input('2026-10-05', 3)) },
    { code: 'kind.legalBasis' },
  ]);
  const auditor = await at.visitor(['auditor']);
  expect((await auditor.post(path, body)).status).toBe(403);
  expect((await somebody.post(path, { inputs: [] })).status).toBe(400);
});

it('[NODE-183] sheets stand in lists when their kind or words are asked for, and hide nothing else', async () => {
  const kinds = async (query: string) => {
    const response = await somebody.get(`/api/records?box=all&limit=50&group=${group}${query}`);
    return new Set(routes.list.response.parse(await response.json()).rows.map(({ kind }) => kind));
  };
  expect(await kinds('')).toEqual(new Set(['transit']));
  expect(await kinds('&kind=crossing')).toEqual(new Set(['crossing']));
  expect(await kinds('&text=P0')).toEqual(new Set(['transit', 'crossing']));
});
