import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { ask, group } from '../../../dev/nodes/pair.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { buildSegment } from '../../../packages/match/names/search/build.ts';
import { NameIndex } from '../../../packages/match/names/search/names.ts';
import { pairsOf } from './cross-check.ts';
import { heldFile, listFolder } from './places.ts';
import { NameShelf } from './shelf.ts';
import { digestOf, keepVerdict, saidOf } from './verdicts.ts';

const person = (name: string, more: object = {}) => ({ name, category: 'suspect', aliases: [], ...more });
type Found = z.output<typeof routes.searchNames.response>;
type Checked = z.output<typeof routes.crossCheck.response>;

let at: TestDoor;
let officer: Visitor;
let [first, second]: string[] = [];

beforeAll(async () => {
  at = await testDoor();
  officer = await at.visitor(['officer']);
  const one = await ask(at.rome, {
    objects: [],
    title: 'A van',
    persons: [person('Yassine Benchaoui', { born: '1984' })],
  });
  first = one.record ?? '';
});
afterAll(() => at[Symbol.asyncDispose]());

const search = async (text: string, more: object = {}, who = officer): Promise<Found> =>
  routes.searchNames.response.parse(await (await who.post('/api/names/search', { text, ...more })).json());
const check = async (record = ''): Promise<Checked> =>
  routes.crossCheck.response.parse(
    await (await officer.get(`/api/names/cross-check/${group}/request/${record}`)).json(),
  );
const recordsOf = ({ hits }: Found): readonly string[] =>
  hits.flatMap(({ where }) => (where.in === 'record' ? [where.record] : []));

it('[NODE-240] what a record says is found at once, across scripts, and what a list says', async () => {
  const found = await search('بنشاوي ياسين', { born: '1984' });
  expect(recordsOf(found)).toEqual([first]);
  expect(found.hits[0]?.parts.map(({ how }) => how)).toEqual(['script', 'script']);
  expect(found.hits[0]?.evidence.born).toBe('same');
  const folder = listFolder(at.rome.core.directory);
  mkdirSync(folder, { recursive: true });
  const index = new NameIndex([buildSegment([{ id: 'Q1', text: 'Anselm Quistorp' }])]);
  writeFileSync(join(folder, 'invented.index'), index.bytes());
  const shelf = new NameShelf(folder, heldFile(at.rome.core.directory));
  expect(shelf.search({ text: 'Anselm Quistorf' }, 0).found[0]).toMatchObject({
    list: 'invented',
    entry: { id: 'Q1' },
  });
  rmSync(join(folder, 'invented.index'));
  expect(shelf.search({ text: 'Anselm Quistorf' }, 6_000).found).toEqual([]);
});

it('[NODE-240] names that a record has no more are not found', () => {
  const shelf = new NameShelf(listFolder(at.rome.core.directory), heldFile(at.rome.core.directory));
  shelf.put('r', [{ id: 'r', text: 'Anselm Quistorp' }]);
  shelf.put('r', [{ id: 'r', text: 'Bertrand Vandeput' }]);
  expect(shelf.search({ text: 'Anselm Quistorp' }, 0).found).toEqual([]);
  expect(shelf.search({ text: 'Bertrand Vandeput' }, 0).found).toHaveLength(1);
});

it('[NODE-241] a record that writes one person in several ways is shown once, by the best of them', async () => {
  const aliases = ['Anselm Quistorf', 'A. Quistorp'];
  const { record } = await ask(at.rome, {
    objects: [],
    title: 'A lorry',
    persons: [person('Quistorp Anselm', { aliases })],
  });
  const found = await search('Anselm Quistorf');
  expect(recordsOf(found)).toEqual([record]);
  expect(found.hits[0]?.name).toBe('Anselm Quistorf');
});

it('[NODE-242] an exercise and what is real do not meet', async () => {
  const { core, naming } = at.rome;
  const row = await core.store.view.record(group, 'request', first ?? '');
  const state: unknown = JSON.parse(row?.state ?? '{}');
  const drill = { group: 'exercise.invented', kind: 'request', record: 'drill' };
  const kinds = new Set(['request']);
  const charterOf = core.charters.of.bind(core.charters);
  const pairs = async (exercise: string | undefined) => {
    const charters = vi.spyOn(core.charters, 'of').mockImplementation((name) => {
      const charter = charterOf(group);
      return name === drill.group && charter !== null && exercise !== undefined
        ? { ...charter, exercise: { until: exercise } }
        : charterOf(name);
    });
    const { pairs: found } = await pairsOf(core, naming, drill, state, kinds);
    charters.mockRestore();
    return found.flatMap(({ hit }) => (hit.where.in === 'record' ? [hit.where.record] : []));
  };
  expect(await pairs(undefined)).toContain(first);
  expect(await pairs('2026-12-05')).toEqual([]);
});

it('[NODE-243] what was said holds for whom it was said of, whichever of the two is looked at', async () => {
  const node = at.rome.core;
  const key = (end: number) => ({ group, kind: 'request', record: `it-moi.0199f3b2-0c00-7000-8000-00000000000${end}` });
  const pair = (one: number, other: number) => ({ record: key(one), other: { in: 'record', ...key(other) } as const });
  const actor = { role: 'officer', ref: officer.account.id } as const;
  const nameOf = (account: string) => (account === officer.account.id ? officer.account.name : null);
  const of = digestOf('one', 'other');
  const keep = (one: number, other: number, verdict: 'same' | 'unclear') =>
    keepVerdict(node, pair(one, other), { verdict, reason: 'One face.', of }, actor);
  await keep(1, 2, 'unclear');
  await keep(3, 2, 'same');
  await keep(2, 1, 'same');
  const said = (one: number, other: number, digest = of) => saidOf(node, pair(one, other), digest, nameOf);
  expect(await said(1, 2)).toMatchObject({ verdict: 'same', reason: 'One face.', by: officer.account.name });
  expect(await said(2, 1, digestOf('other', 'one'))).toMatchObject({ verdict: 'same' });
  expect(await said(2, 3)).toMatchObject({ verdict: 'same' });
  expect(await said(1, 3)).toBeNull();
  expect(await said(1, 2, digestOf('one', 'another'))).toBeNull();
});

const looks = async (): Promise<number> => {
  const auditor = await at.visitor(['auditor']);
  const { lines } = routes.journal.response.parse(await (await auditor.get('/api/journal')).json());
  return lines.filter(({ what }) => what === 'queried.names').length;
};

it('[NODE-241] who may not read a kind finds nothing of it; the look is in the read log', async () => {
  const press = await at.visitor(['secretariat']);
  expect(recordsOf(await search('Yassine Benchaoui', {}, press))).toEqual([]);
  await search('Yassine Benchaoui');
  const auditor = await at.visitor(['auditor']);
  const journal = routes.journal.response.parse(await (await auditor.get('/api/journal')).json());
  expect(journal.lines[0]).toMatchObject({ what: 'queried.names', count: 1 });
  const refused = await at.visitor(['administrator']);
  expect((await refused.post('/api/names/search', { text: 'Benchaoui' })).status).toBe(403);
});

it('[NODE-242] [NODE-243] a pair is shown from both sides, and asked again only when one of them changes', async () => {
  expect((await check(first)).pairs).toEqual([]);
  const ownFeed = `${group}/it-moi/1`;
  const two = await ask(at.rome, {
    objects: [],
    title: 'A boat',
    persons: [person('Yacine Benshawi', { born: '1984-03-02' })],
  });
  second = two.record ?? '';
  const size = (await at.rome.core.store.log.feed(ownFeed))?.size;
  const seen = await looks();
  const { pairs } = await check(first);
  expect(await looks()).toBe(seen + 1);
  expect(pairs).toMatchObject([{ asked: 'Yassine Benchaoui', hit: { where: { record: second } }, said: null }]);
  expect((await check(second)).pairs).toMatchObject([{ hit: { where: { record: first } } }]);
  const path = `/api/names/cross-check/${group}/request/${first}`;
  const other = { in: 'record', group, kind: 'request', record: second };
  const said = await officer.post(path, { other, verdict: 'different', reason: 'Other parents.' });
  expect(said.status).toBe(200);
  for (const record of [first, second])
    expect((await check(record)).pairs[0]?.said).toMatchObject({ verdict: 'different', reason: 'Other parents.' });
  expect((await officer.post(path, { other, verdict: 'same', reason: ' ' })).status).toBe(400);
  expect((await at.rome.core.store.log.feed(ownFeed))?.size).toBe(size);
  const stranger = await at.visitor(['secretariat']);
  expect((await stranger.get(path)).status).toBe(403);
});

const met = async (who = officer) => routes.namesMet.response.parse(await (await who.get('/api/names/met')).json());
const counted = async (who = officer): Promise<number> =>
  routes.counters.response.parse(await (await who.get('/api/counters')).json()).met;

it('[NODE-250] what names met is noted when it comes, from both sides, for those who may read both, until it is judged', async () => {
  const before = await counted();
  const early = await ask(at.rome, { objects: [], title: 'A mast', persons: [person('Wenceslas Oudekerk')] });
  await at.rome.naming.met.idle();
  expect(await counted()).toBe(before);
  const late = await ask(at.rome, { objects: [], title: 'A sail', persons: [person('Oudekerk, Wenceslas')] });
  await at.rome.naming.met.idle();
  expect(await counted()).toBe(before + 1);
  const seen = await looks();
  const found = (await met()).met.find(({ record }) => record.record === late.record);
  expect(found).toMatchObject({ title: 'A sail', pairs: [{ hit: { where: { record: early.record } } }] });
  expect(await looks()).toBe(seen + 1);
  const secretary = await at.visitor(['secretariat']);
  expect([await counted(secretary), (await met(secretary)).met]).toEqual([0, []]);
  for (const { value } of await at.rome.core.store.local.list('names-met')) expect(value).not.toMatch(/oudekerk/i);
  const other = { in: 'record', group, kind: 'request', record: late.record };
  const path = `/api/names/cross-check/${group}/request/${early.record}`;
  await officer.post(path, { other, verdict: 'same', reason: 'One address.' });
  await at.rome.naming.met.idle();
  expect(await counted()).toBe(before);
});

it('[NODE-244] of an erased record nothing is found', async () => {
  const key = { group, kind: 'request', record: second ?? '' };
  at.rome.naming.onApplied({ changed: [{ ...key, state: at.rome.core.kinds.get('request')?.initial() }] });
  expect(recordsOf(await search('Yacine Benshawi', { born: '1984' }))).toEqual([first]);
});

it('[NODE-246] a person says of an entry of a list whether it is who is meant: said once, by whom and when, and of this entry alone', async () => {
  const folder = listFolder(at.rome.core.directory);
  mkdirSync(folder, { recursive: true });
  const put = (born: string): void => {
    const entry = { id: 'Q7', text: 'Yasin Ben Chaoui', born };
    writeFileSync(join(folder, 'invented.index'), new NameIndex([buildSegment([entry])]).bytes());
    at.rome.naming.lookAgain();
  };
  const listed = async () => {
    const { pairs } = await check(first);
    return pairs.find(({ hit }) => hit.where.in === 'list');
  };
  put('1984');
  expect(await listed()).toMatchObject({ hit: { where: { list: 'invented', id: 'Q7' } }, said: null });
  const path = `/api/names/cross-check/${group}/request/${first}`;
  const other = { in: 'list', list: 'invented', id: 'Q7' };
  const shared = (await at.rome.core.store.log.feed(`${group}/it-moi/1`))?.size;
  const said = { other, verdict: 'same', reason: 'The passport of the list.' };
  expect((await officer.post(path, said)).status).toBe(200);
  expect((await listed())?.said).toMatchObject({ verdict: 'same', by: officer.account.name });
  expect((await at.rome.core.store.log.feed(`${group}/it-moi/1`))?.size).toBe(shared);
  for (const wrong of [
    { ...other, id: 'Q8' },
    { ...other, list: 'another' },
  ])
    expect((await officer.post(path, { ...said, other: wrong })).status).toBe(404);
  const auditor = await at.visitor(['auditor']);
  expect((await auditor.post(path, said)).status).toBe(403);
  put('1985');
  expect(await listed()).toMatchObject({ said: null });
  rmSync(join(folder, 'invented.index'));
  at.rome.naming.lookAgain();
  expect(await listed()).toBeUndefined();
});

it('[NODE-245] whatever is typed ends in an answer', async () => {
  for (const text of [
    '',
    ' ',
    '\u202e\u2066',
    '😀',
    'Y',
    'Mr. Dr. Sheikh',
    'ab'.repeat(5_000),
    'Yassine '.repeat(1_000),
  ])
    expect((await search(text)).ready).toBe(true);
});

it('[NODE-244] of a record that keeps some of its names the others are in no byte of what is kept', () => {
  const folder = join(at.rome.core.directory, 'invented');
  mkdirSync(folder);
  const file = join(folder, 'held');
  const shelf = new NameShelf(folder, file);
  const head = { program: '', feeds: {}, waiting: [] };
  const bears = (record: string, ...texts: readonly string[]): void =>
    shelf.put(
      record,
      texts.map((text) => ({ id: record, text })),
    );
  for (const each of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) bears(each, `Olena ${each}`);
  bears('r', 'Anselm Quistorp', 'Bertrand Vandeput');
  shelf.keep(head);
  expect(readFileSync(file).includes('Vandeput')).toBe(true);
  shelf.drop();
  bears('r', 'Anselm Quistorp');
  shelf.keep(head);
  expect(readFileSync(file).includes('Quistorp')).toBe(true);
  expect(readFileSync(file).includes('Vandeput')).toBe(false);
  rmSync(folder, { recursive: true });
});
