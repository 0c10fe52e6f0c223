import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { signIn, type OfficerClient } from '../../cli/demo/officer.ts';
import { admitPeople, type SignIn } from '../../cli/demo/people.ts';
import { question } from '../../cli/demo/statements.ts';
import { ask, group, type NodePair, nodePair } from '../../../dev/nodes/pair.ts';
import type { RunningNode } from '../start.ts';
import { privateGroupOf } from '../names.ts';
import { openOfficersDoor, type OfficersDoor } from './officers-door.ts';

/** One node with its officers' door open, and people signed in through it. */
let pair: NodePair;
let rome: RunningNode;
let door: OfficersDoor;
let officer: OfficerClient;
let head: OfficerClient;
let auditor: OfficerClient;
let administrator: OfficerClient;

beforeAll(async () => {
  pair = await nodePair();
  let count = 0;
  const credentials = () => ({ password: 'harbour-olive-lantern-meadow', secret: `JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PX${'ABCDEFGH'[count++ % 8]}` });
  const people = await admitPeople({ rome: pair.places.rome }, credentials);
  const named = (login: string): SignIn => people.find((one) => one.login === login) ?? people[0] as SignIn;
  rome = await pair.start('rome');
  door = await openOfficersDoor(rome);
  officer = await signIn(door.url, named('giulia.ferri'));
  head = await signIn(door.url, named('marco.salis'));
  auditor = await signIn(door.url, named('anna.conti'));
  administrator = await signIn(door.url, named('admin.roma'));
});

afterAll(async () => {
  await door.close();
  await pair[Symbol.asyncDispose]();
});

const journalSize = async (): Promise<number> =>
  (await rome.core.store.log.feed(`${privateGroupOf('it-moi')}/it-moi/1`))?.size ?? 0;
const pathOf = (record: string): string => `/api/records/${group}/request/${record}`;

describe('the officers’ door', () => {
  it('[NODE-7] every look at content is in the private feed before the bytes leave', async () => {
    const { record } = await ask(rome);
    for (const path of [pathOf(record), '/api/records?box=all', `${pathOf(record)}/proof`, '/api/records.csv?box=all']) {
      const before = await journalSize();
      const response = await officer.get(path);
      expect(response.status).toBe(200);
      expect(await journalSize()).toBe(before + 1);
    }
  });

  it('[NODE-7] when the look cannot be written down, nothing is shown', async () => {
    const { record } = await ask(rome);
    const origin = `${privateGroupOf('it-moi')}/it-moi/1`;
    await rome.core.store.log.freeze(origin, 'planted');
    const broken = await officer.get(pathOf(record));
    expect(broken.status).toBe(503);
    expect(await broken.text()).not.toContain('Amal');
  }, 30_000);

  it('[NODE-8] an address that is not there and one that is not yours answer alike, to the byte', async () => {
    const absent = await officer.get(pathOf('it-moi.0199f3b2-0c00-7000-8000-000000000001'));
    const elsewhere = await officer.get('/api/records/contact.ma-fr/request/it-moi.0199f3b2-0c00-7000-8000-000000000001');
    expect([absent.status, await absent.text()]).toEqual([elsewhere.status, await elsewhere.text()]);
    expect(absent.status).toBe(404);
  });

  it('[NODE-9] who may not do a thing is told so, and nothing is done', async () => {
    const input = question(new Date(), null);
    await expect(auditor.create(group, 'request', 'ask', input)).rejects.toThrow('403');
    await expect(administrator.create(group, 'request', 'ask', input)).rejects.toThrow('403');
    expect((await administrator.get('/api/records?box=all')).status).toBe(403);
  });

  it('[NODE-4] a release shows the second person exactly what the first one made, and then does it', async () => {
    const done = await officer.create(group, 'request', 'ask', { ...question(new Date(), null), handling: ['H2'], reference: 'FOUR-EYES' });
    expect(done.release).not.toBeNull();
    const key = { group: privateGroupOf('it-moi'), kind: 'release', record: done.release ?? '' };
    expect((await head.get('/api/records?box=all&text=Amal')).status).toBe(503);
    expect(key.record).toMatch(/^it-moi\./);
  });

  it('an unknown field of a response is never sent, an unknown filter never taken', async () => {
    const response = await officer.get('/api/groups');
    const body = z.object({ groups: z.array(z.object({ id: z.string() })) }).parse(await response.json());
    expect(body.groups.map(({ id }) => id)).toContain(group);
    expect((await officer.get('/api/records?box=nonsense')).status).toBe(400);
  });

  it('describes itself as OpenAPI 3.1, with every route of the contract', async () => {
    const response = await officer.get('/api/openapi.json');
    const text = await response.text();
    const document = z.object({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }).parse(JSON.parse(text));
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toContain('/api/records/{group}/{kind}/{record}');
  });

  it('serves figures to the machine beside it, and no word of content', async () => {
    const text = await (await fetch(`${door.url}/metrics`)).text();
    expect(text).toContain('entente_feed_entries');
    expect(text).not.toContain('Amal');
  });
});
