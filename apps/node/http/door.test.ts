import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askWithFile, type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { ask, group } from '../../../dev/nodes/pair.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { question } from '../../cli/demo/statements.ts';
import { privateGroupOf } from '../names.ts';
import type { RunningNode } from '../start.ts';

/** What the question says and no list, figure or refusal may say by accident. */
const content = /Amal|Lahmidi/;
const home = privateGroupOf('it-moi');
let at: TestDoor;
let officer: Visitor;

beforeAll(async () => {
  at = await testDoor();
  officer = await at.visitor(['officer']);
});
afterAll(() => at[Symbol.asyncDispose]());

/** Planted: what the node would write into its own journal is thrown away, and called written. */
const forgetful = (rome: RunningNode): RunningNode => {
  const own: RunningNode['core']['ingest']['own'] = async (origin, statements) =>
    origin === journal ? [] : rome.core.ingest.own(origin, statements);
  return { ...rome, core: { ...rome.core, ingest: { ...rome.core.ingest, own } } };
};

const sizeOf = async (origin: string): Promise<number> => (await at.rome.core.store.log.feed(origin))?.size ?? 0;
const journal = `${home}/it-moi/1`;
const pathOf = (record: string): string => `/api/records/${group}/request/${record}`;

describe('looks', () => {
  it('[NODE-7] every look at content is in the private feed before the bytes leave', async () => {
    const { path, file } = await askWithFile(at.rome, officer, new Uint8Array(1_000));
    const looks = [
      path,
      '/api/records?box=all',
      `${path}/proof`,
      `${path}/pdf`,
      '/api/records.csv?box=all',
      `${path}/-/attachments/${file}`,
    ];
    for (const look of looks) {
      const before = await sizeOf(journal);
      const response = await officer.get(look);
      expect([look, response.status, await sizeOf(journal)]).toEqual([look, 200, before + 1]);
      await response.arrayBuffer();
    }
  });

  it('[NODE-7] a question about a file that is not answered is no look; asking for its size is one', async () => {
    const { path, file } = await askWithFile(at.rome, officer, new Uint8Array(1_000));
    const before = await sizeOf(journal);
    await officer.get(`${path}/-/attachments/${file}`, { range: 'bytes=5000-' });
    expect(await sizeOf(journal)).toBe(before);
    await officer.send('HEAD', `${path}/-/attachments/${file}`);
    expect(await sizeOf(journal)).toBe(before + 1);
  });

  it('[NODE-7] when the look cannot be written down, nothing is shown', async () => {
    const broken = await testDoor();
    const reader = await broken.visitor(['officer']);
    const { path, file } = await askWithFile(broken.rome, reader, new Uint8Array(1_000));
    await broken.rome.core.store.log.freeze(journal, 'planted');
    for (const look of [
      path,
      '/api/records?box=all',
      `${path}/proof`,
      `${path}/pdf`,
      '/api/records.csv?box=all',
      `${path}/-/attachments/${file}`,
    ]) {
      const response = await reader.get(look);
      const text = await response.text();
      expect([response.status, JSON.parse(text).code]).toEqual([503, 'node.readLog']);
      expect(text).not.toMatch(content);
    }
    await broken[Symbol.asyncDispose]();
  });
});

describe('the check of looks', () => {
  it('[NODE-7] [T1 control] a node that shows without writing down would be seen', async () => {
    const careless = await testDoor({ change: forgetful });
    const reader = await careless.visitor(['officer']);
    const { record } = await ask(careless.rome);
    const before = (await careless.rome.core.store.log.feed(journal))?.size;
    expect((await reader.get(pathOf(record))).status).toBe(200);
    expect((await careless.rome.core.store.log.feed(journal))?.size).toBe(before);
    await careless[Symbol.asyncDispose]();
  });
});

describe('refusals', () => {
  it('[NODE-8] an address that is not there and one that is not yours answer alike, to the byte', async () => {
    const absent = 'it-moi.0199f3b2-0c00-7000-8000-000000000001';
    const { record } = await ask(at.rome);
    const paths = [
      pathOf(absent),
      `/api/records/contact.ma-fr/request/${record}`,
      `/api/records/${home}/request/${record}`,
    ];
    const answers = await Promise.all(paths.map((path) => officer.get(path)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });

  it('[NODE-9] who may not do a thing is told so, and nothing is done', async () => {
    const body = { input: question(new Date(), null), idempotency: randomUUID() };
    const before = await Promise.all([sizeOf(`${group}/it-moi/1`), sizeOf(journal)]);
    for (const role of ['auditor', 'administrator', 'press', 'secretariat'] as const) {
      const visitor = await at.visitor([role]);
      const response = await visitor.post(`/api/groups/${group}/request/ask`, body);
      expect([role, response.status]).toEqual([role, 403]);
    }
    expect((await (await at.visitor(['administrator'])).get('/api/records?box=all')).status).toBe(403);
    expect(await Promise.all([sizeOf(`${group}/it-moi/1`), sizeOf(journal)])).toEqual(before);
  });
});

describe('the contract', () => {
  it('[NODE-22] a field that a route does not declare is never sent, a filter it does not know never taken', async () => {
    const { record } = await ask(at.rome);
    const view: unknown = await (await officer.get(pathOf(record))).json();
    expect(routes.record.response.strict().parse(view)).toEqual(view);
    expect((await officer.get('/api/records?box=nonsense')).status).toBe(400);
  });

  it('[NODE-22] a request that does not fit is told what to correct, in words and with the limit', async () => {
    const first = 'take it as it stands in "next" of the page before, or leave it out';
    const period = 'from=2026-05-31&to=2026-05-01';
    const asked: readonly [string, string, string][] = [
      ['/api/records?cursor=zzz', 'cursor', `Correct the field "cursor": ${first}.`],
      ['/api/records?boxx=all', 'boxx', 'Leave out "boxx": there is no such field here.'],
      [`/api/statistics/${group}?${period}`, 'to', 'Correct the field "to": it is before "from".'],
      [
        `/api/statistics/${group}?from=May&to=2026-05-01`,
        'from',
        'Correct the field "from": it must be a day, such as 2026-05-31.',
      ],
    ];
    for (const [path, field, message] of asked) {
      const reply = await officer.get(path);
      expect([path, reply.status, await reply.json()]).toEqual([path, 400, { code: 'input', message, field }]);
    }
    const deep = await officer.post(`/api/groups/${group}/request/ask`, `{"input":${'['.repeat(40)}${']'.repeat(40)}}`);
    expect(await deep.text()).toContain('32 levels');
    // Whoever opens what is public may come by a link that others have hung a name on.
    expect((await officer.get('/published?from=newsletter')).status).toBe(200);
    const page = await officer.get('/api/records?box=all&sort=updated&limit=1');
    const { next } = routes.list.response.parse(await page.json());
    expect((await officer.get(`/api/records?box=all&sort=updated&cursor=${next ?? ''}`)).status).toBe(200);
  });

  it('[NODE-22] keys of attachments stay on the node', async () => {
    const { path } = await askWithFile(at.rome, officer, new Uint8Array(10));
    const text = await (await officer.get(path)).text();
    expect(text).toContain('evidence.bin');
    expect(text).not.toMatch(/AGE-SECRET-KEY|segments/);
  });
});

describe('drafts', () => {
  const id = '0199f3b2-0c00-7000-8000-0000000000d1';
  const words = (title: string) => ({ group, kind: 'request', record: null, command: 'ask', title, input: { title } });
  const put = async (title: string, base: string | null) => {
    const answer = await officer.send('PUT', `/api/drafts/${id}`, { ...words(title), base });
    return { status: answer.status, ...((await answer.json()) as { updated?: string; code?: string }) };
  };
  const titles = async () => routes.drafts.response.parse(await (await officer.get('/api/drafts')).json()).drafts;
  const drop = (base: string) => officer.send('DELETE', `/api/drafts/${id}?base=${encodeURIComponent(base)}`);

  it('[NODE-16] what another window wrote meanwhile is neither written over nor deleted; who knows it goes on', async () => {
    const first = (await put('First words', null)).updated ?? '';
    const [mine, theirs] = await Promise.all([put('My words', first), put('Their words', first)]);
    expect([mine.status, theirs.status].toSorted()).toEqual([200, 409]);
    const lost = mine.status === 409 ? mine : theirs;
    const kept = mine.updated ?? theirs.updated ?? '';
    expect(lost).toMatchObject({ code: 'drafts.changed' });
    expect((await drop(first)).status).toBe(409);
    expect(await put('Blind words', null)).toMatchObject({ status: 409, code: 'drafts.changed' });
    expect((await titles()).map(({ updated }) => updated)).toEqual([kept]);
    expect((await put('Both read', kept)).status).toBe(200);
  });

  it('[NODE-16] the same words again are no change, whatever their window had before; a draft that is gone does not come back', async () => {
    const kept = (await titles())[0]?.updated ?? '';
    expect(await put('Both read', null)).toEqual({ status: 200, updated: kept });
    expect((await drop(kept)).status).toBe(200);
    expect(await put('Typed on elsewhere', kept)).toMatchObject({ status: 409, code: 'drafts.gone' });
    expect(await titles()).toEqual([]);
  });
});
