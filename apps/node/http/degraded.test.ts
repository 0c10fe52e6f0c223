import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { ask, group } from '../../../dev/nodes/pair.ts';
import { languages } from '../../../packages/contract/auth.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { StoreFault, type StoreFaultCode } from '../../../packages/store/fault.ts';
import type { Store } from '../../../packages/store/port.ts';
import { viewBatch } from '../../../packages/store/suite/fixtures.ts';
import { question } from '../../cli/demo/statements.ts';
import { askDisk, createDisk } from '../disk.ts';
import { healthCauses } from '../health.ts';
import type { RunningNode } from '../start.ts';

/** Set by a test: what the disk says to whoever writes. */
let fault: StoreFaultCode | null = null;

function obey(): void {
  if (fault !== null) throw new StoreFault(fault, 'planted');
}

/** A node on a disk that can fail: the drafts and answers of its officers, and what its own log says. */
const onBadDisk = (rome: RunningNode): RunningNode => {
  const { core } = rome;
  const disk = createDisk();
  const local: Store['local'] = {
    get: (...asked) => core.store.local.get(...asked),
    list: (...asked) => core.store.local.list(...asked),
    delete: (...asked) => core.store.local.delete(...asked),
    erase: (...asked) => core.store.local.erase(...asked),
    put: async (...given) => {
      obey();
      return core.store.local.put(...given);
    },
  };
  const bad = new Proxy(core.store, { get: (store, name) => (name === 'local' ? local : Reflect.get(store, name)) });
  return { ...rome, core: { ...core, disk, store: disk.watchStore(bad) } };
};

let at: TestDoor;
let officer: Visitor;
beforeAll(async () => {
  at = await testDoor({ change: onBadDisk });
  officer = await at.visitor(['officer']);
});
afterAll(() => at[Symbol.asyncDispose]());

const health = async () => routes.health.response.parse(await (await officer.get('/api/health')).json()).node;
const draft = { group, kind: 'request', record: null, command: 'ask', title: 'Boat', input: {} };
const keep = (id: string) => officer.send('PUT', `/api/drafts/0199f3b2-${id}`, draft);

describe('a node on a disk that takes nothing', () => {
  it.each(['full', 'readonly'] as const)(
    '[NODE-112] says so (%s), reads go on, and it resumes by itself',
    async (state) => {
      expect((await health()).disk).toBe('ok');
      fault = state;
      const refused = await keep(state);
      expect([refused.status, await refused.json()]).toMatchObject([507, { code: `node.${state}` }]);
      expect((await health()).disk).toBe(state);
      expect((await officer.get('/api/groups')).status).toBe(200);
      expect((await officer.get('/api/drafts')).status).toBe(200);
      expect(await (await fetch(`${at.door.url}/metrics`)).text()).toContain('entente_disk_writable 0');
      fault = null;
      expect((await health()).disk).toBe('ok');
      expect(await (await fetch(`${at.door.url}/metrics`)).text()).toContain('entente_disk_writable 1');
      expect((await keep(state)).status).toBe(200);
    },
  );

  it('[NODE-112] refuses an act whose repetition it could not recognise, and does it when it can', async () => {
    const origin = `${group}/it-moi/1`;
    const before = (await at.rome.core.store.log.feed(origin))?.size ?? 0;
    const body = { input: question(new Date(), null), idempotency: '0199f3b2-0c00-7000-8000-00000000000d' };
    fault = 'full';
    expect((await officer.post(`/api/groups/${group}/request/ask`, body)).status).toBe(507);
    fault = null;
    expect((await at.rome.core.store.log.feed(origin))?.size ?? 0).toBe(before);
    expect((await officer.post(`/api/groups/${group}/request/ask`, body)).status).toBe(200);
  });

  it('[NODE-112] one part that writes does not speak for another that cannot', async () => {
    const disk = createDisk();
    const heard: string[] = [];
    disk.onChange((state) => heard.push(state));
    const answers = { append: 'full' as const };
    const log = { append: async () => answers.append } as unknown as Store['log'];
    const local = { put: async () => true } as unknown as Store['local'];
    const store = disk.watchStore({ log, local, keys: {}, view: {} } as unknown as Store);
    await store.log.append({} as Parameters<Store['log']['append']>[0]);
    await store.local.put('a', 'b', 'c');
    expect(disk.state).toBe('full');
    expect(await askDisk({ disk, store, directory: at.rome.core.directory, now: () => new Date() })).toBe('ok');
    expect(heard).toEqual(['full', 'ok']);
  });
});

describe('the health of a node', () => {
  it('[NODE-113] counts every damaged entry and how far its lists are behind, and shows the latest', async () => {
    const origin = `${group}/ma-moi/1`;
    const exceptions = Array.from({ length: 250 }, (_, n) => ({
      origin,
      seq: 1_000 + n,
      status: 'poison' as const,
      code: 'seal.json',
    }));
    await at.rome.core.store.view.apply(viewBatch({ exceptions }));
    const body = routes.health.response.parse(await (await officer.get('/api/health')).json());
    expect([body.node.quarantined, body.exceptions.length]).toEqual([250, 200]);
    await ask(at.rome);
    expect((await health()).viewLag).toBe(0);
  });

  it.each(languages)('[NODE-113] every cause has its sentence in %s', async (language) => {
    const { default: words }: { default: Record<string, string> } = await import(`../../web/text/own/${language}.ts`);
    expect(healthCauses.filter((cause) => !Object.hasOwn(words, `health.${cause}`))).toEqual([]);
    for (const disk of ['ok', 'full', 'readonly']) expect(Object.hasOwn(words, `health.disk.${disk}`)).toBe(true);
  });
});
