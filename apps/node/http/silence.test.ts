import { Writable } from 'node:stream';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askWithFile, type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { group, head, until } from '../../../dev/nodes/pair.ts';
import { evidenceNote, question, reply } from '../../cli/demo/statements.ts';
import { act } from '../act.ts';
import { createLog, errorForLog } from '../node-log.ts';

/** Everything both nodes said into their logs, at the most talkative level. */
let said = '';
const log = pino(
  { level: 'trace', serializers: { err: errorForLog } },
  new Writable({
    write(chunk: Buffer, _encoding, done) {
      said += chunk.toString();
      done();
    },
  }),
);

let at: TestDoor;
let officer: Visitor;
let record = '';

/** The story of the demonstration, with its mishaps: refusals, bad input, a search, a file, a failing node. */
beforeAll(async () => {
  at = await testDoor({ start: { log } });
  const rabat = await at.pair.start('rabat', { log });
  officer = await at.visitor(['officer', 'head']);
  const asked = await askWithFile(at.rome, officer, Buffer.from(secret), evidenceNote.name);
  record = asked.record;
  const key = { group, kind: 'request', record };
  await until(rabat, key, (state) => state === 'received');
  const answered = await act(rabat.core, {
    group,
    kind: 'request',
    record,
    command: 'answer',
    input: reply(),
    actor: head,
    released: true,
  });
  expect(answered.ok).toBe(true);
  await until(at.rome, key, (state) => state === 'answered');
  for (const path of ['', '/proof', '/pdf?language=ar', `/-/attachments/${asked.file}`])
    await (await officer.get(asked.path + path)).text();
  await officer.get('/api/records?box=all&text=Lahmidi');
  await officer.get('/api/records.csv?box=all&text=Lahmidi');
  await officer.post(`/api/groups/${group}/request/ask`, {
    input: { ...question(new Date(), null), title: '' },
    idempotency: 'a',
  });
  await officer.post(`/api/groups/${group}/request/ask`, `{"input": {"title": "Owner and movements of the boat`);
  await officer.send('PUT', '/api/drafts/0199f3b2-0c00', {
    group,
    kind: 'request',
    record: null,
    command: 'ask',
    title: 'Amal',
    input: { facts: secret },
  });
  await at.rome.core.store.local.put(`draft/${officer.account.id}`, 'broken-one', `{"title":"${secret}`);
  expect((await officer.get('/api/drafts')).status).toBe(500);
  await (await at.visitor(['auditor'])).post(`/api/records/${group}/request/${record}/withdraw`, {
    input: { reason: secret },
    idempotency: 'b',
  });
});
afterAll(() => at[Symbol.asyncDispose]());

const secret = 'Seen with a man called Idriss Belkadi';

/** Every name, title and fact of the story, in words long enough to be nobody else’s. */
function words(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length > 3 ? [value, ...value.split(/[^\p{L}\d-]+/u)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(words);
}

/** Words of the software and of the place, which the log may say. */
const spoken = new Set([
  'it-moi',
  'ma-moi',
  'agreement-2024',
  'smuggling',
  'AMBER',
  'GREEN',
  'person',
  'marked',
  'names',
  'called',
  'found',
  'before',
  'which',
  'that',
  'this',
  'with',
  'they',
  'left',
  'have',
  'been',
  'State',
  'read',
  'known',
  'file',
  'other',
  'objects',
  'number',
  'note',
  'vessel',
  'boat',
]);

describe('what a node writes into its log', () => {
  it('[NODE-114] is something, in lines of JSON', () => {
    const lines = said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { level: number; msg?: string });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ msg }) => msg)).toContain('a request failed');
    expect(lines.map(({ msg }) => msg)).toContain('not allowed');
  });

  it('[NODE-114] holds no name, no title and no fact of what passed through it', () => {
    const story = [
      question(new Date(), null),
      reply(),
      evidenceNote,
      secret,
      officer.account.name,
      officer.account.login,
    ];
    const found = [...new Set(words(story))].filter(
      (word) => word.length > 3 && !spoken.has(word) && !/^[\d-]+$/.test(word) && said.includes(word),
    );
    expect(found).toEqual([]);
    expect(said).not.toMatch(/Lahmidi|Amal|لحميدي|harbour|Belkadi/);
    expect(said).not.toContain(String(officer.headers.cookie).split('=')[1]);
  });

  it('[NODE-114] holds of an error its name and place, and its sentence only where that quotes nothing', () => {
    const quoting = JSON.stringify(errorForLog(new SyntaxError(`Unexpected token in "${secret}"`)));
    expect(quoting).not.toContain('Idriss');
    expect(quoting).toContain('silence.test.ts');
    expect(errorForLog(Object.assign(new Error('disk'), { code: 'EIO', secret }))).toMatchObject({
      message: 'disk',
      code: 'EIO',
    });
    expect(JSON.stringify(errorForLog(Object.assign(new Error('x'), { secret })))).not.toContain('Idriss');
    expect(JSON.stringify(errorForLog(secret))).not.toContain('Idriss');
    expect(createLog({ logLevel: 'silent', member: 'it-moi' }).bindings()).toEqual({ member: 'it-moi' });
  });
});

describe('figures', () => {
  it('[NODE-115] are served to the machine itself and to nobody through it', async () => {
    const text = await (await fetch(`${at.door.url}/metrics`)).text();
    for (const name of [
      'entente_feed_entries',
      'entente_view_lag_entries',
      'entente_peer_unconfirmed_entries',
      'entente_http_request_seconds_bucket',
      'process_resident_memory_bytes',
    ])
      expect(text).toContain(name);
    for (const name of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])
      expect((await fetch(`${at.door.url}/metrics`, { headers: { [name]: '127.0.0.1' } })).status).toBe(404);
    expect((await at.door.app.inject({ url: '/metrics', remoteAddress: '192.0.2.7' })).statusCode).toBe(404);
  });

  it('[NODE-115] name routes, members and feeds; no record, no person, no content', async () => {
    const text = await (await fetch(`${at.door.url}/metrics`)).text();
    expect(text).toContain('route="/api/records/:group/:kind/:record"');
    expect(text).not.toContain(record);
    expect(text).not.toContain(officer.account.id);
    expect(text).not.toMatch(/Lahmidi|Amal|لحميدي|harbour|Belkadi/);
    expect(await (await fetch(`${at.door.url}/healthz`)).json()).toEqual({ ok: true, version: expect.any(String) });
  });
});
