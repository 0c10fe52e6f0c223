import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { writeList } from '../../../../dev/bench/lists/list-file.ts';
import { type TestDoor, testDoor, type Visitor } from '../../../../dev/nodes/door.ts';
import { ask } from '../../../../dev/nodes/pair.ts';
import { eventually } from '../../../../dev/nodes/processes.ts';
import { listUploads, nameListRoutes, type SaidColumns } from '../../../../packages/contract/name-lists.ts';
import { routes } from '../../../../packages/contract/routes.ts';
import { examine } from './examine.ts';
import { factsOf, listPath, noteBegun, partPath, putInPlace, removeList, settle } from './folder.ts';
import { createNameLists } from './lists.ts';
import { type LoadOrder, loadOrRefuse } from './load.ts';

let at: TestDoor;
let admin: Visitor;
let officer: Visitor;
let folder: string;
beforeAll(async () => {
  at = await testDoor();
  [admin, officer] = [await at.visitor(['administrator']), await at.visitor(['officer'])];
});
afterAll(() => at[Symbol.asyncDispose]());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-lists-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const header = 'id;name;dob\r\n';
const table = (...rows: readonly string[]): string => header + rows.map((row) => `${row}\r\n`).join('');

async function sent(content: string | Uint8Array): Promise<string> {
  const bytes = Buffer.from(content);
  const tus = { 'tus-resumable': '1.0.0' };
  const begun = await admin.send('POST', listUploads, undefined, { ...tus, 'upload-length': String(bytes.length) });
  const path = begun.headers.get('location') ?? '';
  const headers = { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
  if (bytes.length > 0) await admin.send('PATCH', path, bytes, headers);
  return path.split('/').pop() ?? '';
}
const lists = async () => nameListRoutes.nameLists.response.parse(await (await admin.get('/api/names/lists')).json());
async function examined(content: string | Uint8Array, columns?: SaidColumns) {
  const upload = await sent(content);
  const answer = await admin.post('/api/names/lists/examine', { upload, ...(columns && { columns }) });
  await admin.send('DELETE', `${listUploads}/${upload}`, undefined, { 'tus-resumable': '1.0.0' });
  return nameListRoutes.examineList.response.parse(await answer.json());
}
async function load(name: string, content: string | Uint8Array, columns?: SaidColumns) {
  const body = { upload: await sent(content), name, file: `${name}.csv`, ...(columns && { columns }) };
  const answer = await admin.post('/api/names/lists', body);
  expect(answer.status).toBe(200);
  await eventually(async () => expect((await lists()).loading).toBeNull());
  return (await lists()).last;
}
const listed = async (text: string): Promise<readonly string[]> => {
  const found = await officer.post('/api/names/search', { text });
  const { hits } = routes.searchNames.response.parse(await found.json());
  return hits.flatMap(({ where }) => (where.in === 'list' ? [`${where.list} ${where.id}`] : []));
};

it('[NODE-248] a list is loaded through the door, told with its damaged rows, searched at once, replaced and taken away', async () => {
  const first = table('1;Anselm Quistorp;1961', 'short', '3;;', '4;Olena Prykhodko;1970');
  expect(await load('قائمة 1', first)).toMatchObject({ outcome: 'loaded', rows: 4, damaged: 2 });
  expect((await lists()).lists).toMatchObject([
    {
      ...{ name: 'قائمة 1', usable: true },
      facts: {
        ...{ file: 'قائمة 1.csv', format: 'table', rows: 4, names: 2, damaged: 2, byName: admin.account.name },
        first: [
          { line: 3, why: 'columns', numbers: [1, 3] },
          { line: 4, why: 'name', numbers: [] },
        ],
      },
    },
  ]);
  const file = await admin.get(`/api/names/lists/${encodeURIComponent('قائمة 1')}/damaged.csv`);
  expect(await file.text()).toBe(
    'line,reason,code\r\n3,has 1 columns and the header 3,columns\r\n4,has no name,name\r\n',
  );
  expect(await listed('Quistorp Anselm')).toEqual(['قائمة 1 1']);
  expect(await load('قائمة 1', table('9;Bertrand Vandeput;'))).toMatchObject({ outcome: 'loaded', damaged: 0 });
  expect(await listed('Quistorp Anselm')).toEqual([]);
  expect(await listed('Bertrand Vandeput')).toEqual(['قائمة 1 9']);
  const path = `/api/names/lists/${encodeURIComponent('قائمة 1')}`;
  expect((await lists()).last).toMatchObject({ name: 'قائمة 1', outcome: 'loaded' });
  expect((await admin.send('DELETE', path)).status).toBe(200);
  expect((await lists()).last).toBeNull();
  expect(await listed('Bertrand Vandeput')).toEqual([]);
  expect((await admin.send('DELETE', path)).status).toBe(404);
  const { directory } = at.rome.core;
  expect([readdirSync(join(directory, 'names')), readdirSync(join(directory, 'uploads-lists'))]).toEqual([[], []]);
}, 60_000);

/** In the order of `writeList`. */
const reasons = ['open', 'columns', 'columns', 'id', 'name', 'zero', 'utf8', 'long', 'torn'];

const order = (content: string | Uint8Array, name = 'x'): LoadOrder => {
  const path = join(folder, 'in.csv');
  writeFileSync(path, content);
  return { ...{ path, folder, name, file: 'in.csv', by: 'a', time: '2026-11-30T00:00:00Z' } };
};

it('[NODE-249] what is no list is refused with why, by the dry run as by the loading, and what was there stays', async () => {
  loadOrRefuse(order(table('1;Anselm Quistorp;1961')), () => {});
  const kept = readFileSync(listPath(folder, 'x', 'index'));
  const utf16 = Buffer.from(`\ufeff${table('1;x;')}`, 'utf16le');
  const rows = Array.from({ length: 9 }, (_, row) => (row < 3 ? `${row};Anselm Q;` : 'torn'));
  for (const [content, refusal, inDryRun] of [
    ['', 'empty', 'empty'],
    [utf16, 'encoding', 'encoding'],
    [Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'encoding', 'encoding'],
    [Buffer.from('n\u00e9;name;id\n1;2;3\n', 'latin1'), 'encoding', 'encoding'],
    ['code;label\r\n1;x\r\n', 'columns', 'columns'],
    ['name;born\r\nTarek;1970\r\n', 'columns', 'columns'],
    [header, 'nothing', 'nothing'],
    [table(...rows), 'damaged', null],
  ] as const) {
    expect(examine({ path: order(content).path, remembered: [] })).toMatchObject({ refusal: inDryRun });
    expect(loadOrRefuse(order(content), () => {})).toMatchObject({ outcome: 'refused', refusal });
    settle(folder);
    expect(readFileSync(listPath(folder, 'x', 'index'))).toEqual(kept);
    expect(factsOf(folder, 'x')).toMatchObject({ rows: 1 });
  }
  await load('kept', table('1;Anselm Quistorp;1961'));
  expect(await load('kept', table(...rows))).toMatchObject({ outcome: 'refused', refusal: 'damaged', damaged: 6 });
  expect(await listed('Quistorp Anselm')).toEqual(['kept 1']);
  await admin.send('DELETE', '/api/names/lists/kept');
}, 60_000);

it('[NODE-248] a dry run tells the columns and the first names, and loads nothing', async () => {
  const content = 'Name;UID;Aka;Remark;Country\n"Quistorp; Anselm";7;Q. Anselm;x;be\nshort\n';
  expect(await examined(content)).toMatchObject({
    ...{ refusal: null, format: 'table', lacking: [], rows: 2, damaged: 1 },
    columns: ['Name', 'UID', 'Aka', 'Remark', 'Country'].map((heading) => ({ heading, reference: heading })),
    said: { name: 'Name', id: 'UID', aliases: 'Aka', nationality: 'Country', born: null, schema: null },
    sample: [{ id: '7', names: ['Quistorp; Anselm', 'Q. Anselm'], nationality: 'be' }],
    first: [{ line: 3, why: 'columns' }],
  });
  expect(await examined('{"id":"F1","schema":"Person","caption":"Tarek Lahlimi"}\n{"id"')).toMatchObject({
    ...{ format: 'entities', columns: [], said: null, damaged: 1 },
    sample: [{ id: 'F1', names: ['Tarek Lahlimi'] }],
  });
  expect((await lists()).lists).toEqual([]);
});

it('[NODE-253] what no heading tells is said by a person: tried, loaded, and remembered for the next file with these columns', async () => {
  const content = (...rows: readonly string[]): string => ['Nom complet|Code|Né le|', ...rows].join('\n');
  const first = content('Anselm Quistorp|a7|1961|Q. Anselm', 'Olena Prykhodko||1970|', 'short');
  const none = { id: null, name: null, aliases: null, schema: null, born: null, nationality: null };
  expect(await examined(first)).toMatchObject({
    ...{ refusal: 'columns', lacking: ['id', 'name'], said: none, sample: [] },
    columns: [{ reference: 'Nom complet' }, { reference: 'Code' }, { reference: 'Né le' }, { reference: '#4' }],
  });
  const said = { ...none, name: 'Nom complet', id: 'Code', born: 'Né le', aliases: '#4' };
  expect(await examined(first, { ...said, id: 'Kennung' })).toMatchObject({ refusal: 'columns', lacking: ['id'] });
  expect(await examined(first, said)).toMatchObject({
    ...{ refusal: null, said, rows: 3, damaged: 2, remembered: null },
    sample: [{ id: 'a7', names: ['Anselm Quistorp', 'Q. Anselm'], born: '1961' }],
  });
  expect(await load('said', first)).toMatchObject({ outcome: 'refused', refusal: 'columns' });
  expect(await load('said', first, { ...said, id: 'Nom complet' })).toMatchObject({ outcome: 'loaded', damaged: 1 });
  expect(await listed('Quistorp Anselm')).toEqual(['said Anselm Quistorp']);
  const second = content('Bertrand Vandeput|b1||');
  expect(await examined(second)).toMatchObject({ remembered: 'said', said: { id: 'Nom complet', aliases: '#4' } });
  for (const other of [`x|${second}`, second.replace('Code', 'Numéro').replace('|', ';')])
    expect(await examined(other)).toMatchObject({ remembered: null });
  expect(
    await load('told', table('1;Anselm Quistorp;'), { ...none, id: 'id', name: 'name', born: 'dob' }),
  ).toBeTruthy();
  expect(await examined(table('2;x;'))).toMatchObject({ remembered: null });
  for (const list of ['said', 'told']) await admin.send('DELETE', `/api/names/lists/${list}`);
}, 60_000);

it('[NODE-248] a loading that is cancelled leaves nothing, a second one waits, and files of others are nobody’s', async () => {
  const many = table(...Array.from({ length: 60_000 }, (_, row) => `${row};Anselm ${row.toString(36)} Quistorp;`));
  const upload = await sent(many);
  const body = { upload, name: 'large', file: 'large.csv' };
  const foreign = await at.visitor(['administrator']);
  expect((await foreign.post('/api/names/lists', body)).status).toBe(422);
  expect((await admin.post('/api/names/lists', body)).status).toBe(200);
  expect((await admin.post('/api/names/lists', { ...body, upload: await sent(header) })).status).toBe(409);
  expect((await lists()).loading).toMatchObject({ name: 'large', total: many.length });
  expect(await (await admin.post('/api/names/lists/cancel', undefined)).json()).toEqual({ done: true });
  expect(await lists()).toMatchObject({ lists: [], loading: null, last: { outcome: 'cancelled' } });
  expect(readdirSync(join(at.rome.core.directory, 'names'))).toEqual([]);
  for (const name of ['../x', 'a/b', '.', 'x.index', ' ', 'x'.repeat(61)])
    expect((await admin.post('/api/names/lists', { ...body, name })).status).toBe(400);
  for (const role of ['officer', 'head', 'auditor', 'protection'] as const) {
    const somebody = await at.visitor([role]);
    expect((await somebody.get('/api/names/lists')).status).toBe(403);
  }
});

it('[NODE-249] stopped at any step, a list is the old one or the new one, whole, with its own facts', () => {
  const files = ['index', 'damaged', 'facts'] as const;
  const rows = (): number | undefined => factsOf(folder, 'x')?.rows;
  const back = (): void => {
    for (const what of files) renameSync(listPath(folder, 'x', what), partPath(folder, 'x', what));
  };
  loadOrRefuse(order(table('1;Olena Prykhodko;', '2;Anselm Quistorp;')), () => {});
  back();
  const made = files.map((what) => readFileSync(partPath(folder, 'x', what)));
  for (const moved of [0, 1, 2, 3]) {
    loadOrRefuse(order(table('1;Bertrand Vandeput;')), () => {});
    files.forEach((what, at) => {
      writeFileSync(at < moved ? listPath(folder, 'x', what) : partPath(folder, 'x', what), made[at] ?? '');
    });
    settle(folder);
    expect(rows()).toBe(moved === 0 ? 1 : 2);
    expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([]);
  }
  // What was begun and not ended is told by its file, once.
  noteBegun(folder, 'y', 'list.csv');
  expect([settle(folder), settle(folder)]).toEqual([[{ name: 'y', file: 'list.csv' }], []]);
  noteBegun(folder, 'y', 'list.csv');
  expect(createNameLists(folder, () => {}).last).toMatchObject({ name: 'y', outcome: 'refused', refusal: 'stopped' });
  expect(rows()).toBe(2);
  // An index that was put there by hand has nothing told of it.
  loadOrRefuse(order(table('1;Bertrand Vandeput;')), () => {});
  writeFileSync(listPath(folder, 'x', 'index'), made[0] ?? '');
  expect(rows()).toBeUndefined();
  expect(removeList(folder, 'x')).toBe(true);
  expect(files.some((what) => existsSync(listPath(folder, 'x', what)))).toBe(false);
  expect(() => putInPlace(folder, 'x')).toThrow();
  rmSync(folder, { recursive: true });
});

it('[NODE-252] a list that meets whom a record names raises the count of those who may read it, and lowers it when it is taken away', async () => {
  const counted = async (who: Visitor): Promise<number> =>
    routes.counters.response.parse(await (await who.get('/api/counters')).json()).met;
  const persons = [{ name: 'Wenceslas Oudekerk', category: 'suspect', aliases: [] }];
  const { record } = await ask(at.rome, { objects: [], title: 'A mast', persons });
  const secretary = await at.visitor(['secretariat']);
  expect(await counted(officer)).toBe(0);
  await load('late', table('7;Oudekerk, Wenceslas;'));
  await eventually(async () => expect(await counted(officer)).toBe(1));
  expect(await counted(secretary)).toBe(0);
  const { met } = routes.namesMet.response.parse(await (await officer.get('/api/names/met')).json());
  expect(met).toMatchObject([
    { record: { record }, pairs: [{ hit: { where: { in: 'list', list: 'late', id: '7' } } }] },
  ]);
  await admin.send('DELETE', '/api/names/lists/late');
  await eventually(async () => expect(await counted(officer)).toBe(0));
}, 60_000);

it('[NODE-248] of 20,000 rows each damaged one is told by its line and why, whatever its damage, and the others are found', async () => {
  const path = join(folder, 'list.csv');
  const { rows, broken } = writeList(path, 20_000, 'Anselm Quistorp');
  expect(broken).toBe(200);
  expect(await load('many', readFileSync(path))).toMatchObject({ outcome: 'loaded', rows, damaged: broken });
  const told = (await (await admin.get('/api/names/lists/many/damaged.csv')).text()).trim().split('\r\n').slice(1);
  expect(told.map((row) => [row.split(',').at(0), row.split(',').at(-1)])).toEqual(
    Array.from({ length: broken }, (_, at) => [`${100 * at + 52}`, reasons[at % reasons.length]]),
  );
  expect(await listed('Quistorp Anselm')).toEqual(['many known']);
  await admin.send('DELETE', '/api/names/lists/many');
}, 60_000);
