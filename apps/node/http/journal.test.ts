import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { ask, group } from '../../../dev/nodes/pair.ts';
import { routes } from '../../../packages/contract/routes.ts';

let at: TestDoor;
let officer: Visitor;
let auditor: Visitor;

beforeAll(async () => {
  at = await testDoor();
  [officer, auditor] = [await at.visitor(['officer']), await at.visitor(['auditor'])];
});
afterAll(() => at[Symbol.asyncDispose]());

const journal = async (query = '') => {
  const response = await auditor.get(`/api/journal?${query}`);
  expect(response.status).toBe(200);
  return routes.journal.response.parse(await response.json());
};

describe('the journal', () => {
  it('[NODE-116] tells who looked at what and searched for what, newest first, by name and title', async () => {
    const { record } = await ask(at.rome, { title: 'Van near the border' });
    await officer.get(`/api/records/${group}/request/${record}`);
    await officer.get('/api/records?box=all&text=border');
    await officer.get(`/api/records/${group}/request/${record}/proof`);
    const { lines, next } = await journal();
    expect(next).toBeNull();
    expect(lines.map(({ what, words, record: about, count }) => [what, words, about?.title ?? null, count])).toEqual([
      ['read.proof', null, 'Van near the border', null],
      ['queried.search', 'border', null, 1],
      ['read.record', null, 'Van near the border', null],
    ]);
    expect(new Set(lines.map(({ ref }) => ref)).size).toBe(1);
    expect(lines.every(({ person, id }) => person !== null && id.startsWith('private.it-moi/it-moi/1#'))).toBe(true);
  });

  it('[NODE-116] holds the looks into itself, and is cut to a person or a record', async () => {
    const { record } = await ask(at.rome, { title: 'Another van' });
    await officer.get(`/api/records/${group}/request/${record}`);
    const before = await journal();
    expect(before.lines[1]?.what).toBe('queried.journal');
    const own = before.lines[1]?.ref;
    expect((await journal(`person=${own}`)).lines.every(({ ref }) => ref === own)).toBe(true);
    expect((await journal(`record=${record}`)).lines.map(({ what }) => what)).toEqual(['read.record']);
  });

  it('[NODE-116] goes on where a page ended, and misses and repeats nothing', async () => {
    const all = (await journal()).lines.slice(1);
    const paged: string[] = [];
    let before = '';
    do {
      const page = await journal(`limit=2${before}`);
      paged.push(...page.lines.map(({ id }) => id));
      before = page.next === null ? '' : `&before=${page.next}`;
    } while (before !== '');
    expect(new Set(paged).size).toBe(paged.length);
    expect(paged.filter((id) => all.some((line) => line.id === id))).toEqual(all.map(({ id }) => id));
  });

  it('[NODE-116] is handed out as a table, and malformed places are refused', async () => {
    const table = await (await auditor.get('/api/journal.csv')).text();
    expect(table).toContain('read.record');
    expect(table.split('\r\n').length + table.split('\n').length).toBeGreaterThan(6);
    expect((await auditor.get('/api/journal?before=x')).status).toBe(400);
    expect((await officer.get('/api/journal')).status).toBe(403);
  });
});
