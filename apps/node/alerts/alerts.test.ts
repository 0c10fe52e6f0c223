import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDoor, testDoor } from '../../../dev/nodes/door.ts';
import { group, until } from '../../../dev/nodes/pair.ts';
import { examples, foreignXml } from '../../../kinds/alert/examples.ts';
import type { AlertState } from '../../../kinds/alert/schema.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { checkCap } from '../../../packages/formats/cap/check.ts';
import { act } from '../act.ts';
import { isInside } from './addresses.ts';
import { type AlertFeed, askFeed } from './feeds.ts';
import { fetchDocument, fetchLimits } from './fetching.ts';
import { readApart } from './reader.ts';
import { sayOver } from './watch.ts';

let at: TestDoor;
let server: Server;
let base: string;
/** How far the node's clock was moved on. */
let ahead = 0;
const asked: IncomingMessage[] = [];
const pages = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
const text =
  (body: string | Buffer, headers: Record<string, string> = {}) =>
  (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, headers).end(body);
  };
const alertCalled = (name: string): string => foreignXml.replace('svc-2026-0007', name);

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    const page = pages.get(request.url ?? '');
    if (page === undefined) response.writeHead(404).end();
    else page(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  at = await testDoor({ start: { now: () => new Date(Date.now() + ahead) } });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await at[Symbol.asyncDispose]();
});

const feedAt = (path: string, change: Partial<AlertFeed> = {}): AlertFeed => ({
  address: `${base}${path}`,
  ...{ group, legalBasis: 'agreement-2024', everyMinutes: 5, ownHosts: ['127.0.0.1'] },
  ...change,
});
const round = (path: string, change: Partial<AlertFeed> = {}, limits = fetchLimits) =>
  askFeed(at.rome.core, feedAt(path, change), { limits });
const importedNow = async (): Promise<readonly AlertState[]> => {
  const page = {
    box: 'all',
    me: at.rome.core.me,
    now: at.rome.core.now().toISOString(),
    kind: 'alert',
    sort: 'created',
    limit: 100,
  } as const;
  const { rows } = await at.rome.core.store.view.list(page);
  return rows.map(({ state }) => JSON.parse(state) as AlertState).filter(({ imported }) => imported !== null);
};
const fetched = (path: string, change: Partial<Parameters<typeof fetchDocument>[0]> = {}) =>
  fetchDocument({ address: `${base}${path}`, ownHosts: ['127.0.0.1'], ...change });

describe('a feed that is listed', () => {
  it('[CAP-20] [CAP-23] each new alert becomes an imported one, once; an unchanged feed is not read again', async () => {
    const entry = (name: string): string => `<entry><link type="application/cap+xml" href="/cap/${name}.xml"/></entry>`;
    const feed = (names: readonly string[]): string =>
      `<feed xmlns="http://www.w3.org/2005/Atom">${names.map(entry).join('')}</feed>`;
    let names = ['a-1', 'a-2'];
    pages.set('/feed', (request, response) => {
      const etag = `"${names.length}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { etag }).end(feed(names));
    });
    for (const name of ['a-1', 'a-2', 'a-3']) pages.set(`/cap/${name}.xml`, text(alertCalled(name)));
    expect(await round('/feed')).toMatchObject({ taken: 2, known: 0, faults: [] });
    asked.length = 0;
    expect(await round('/feed')).toMatchObject({ taken: 0, known: 0, faults: [] });
    expect(asked.map(({ url }) => url)).toEqual(['/feed']);
    names = [...names, 'a-3'];
    expect(await round('/feed')).toMatchObject({ taken: 1, known: 0, faults: [] });
    expect(asked.map(({ url }) => url)).toEqual(['/feed', '/feed', '/cap/a-3.xml']);
    const all = (await importedNow()).filter(({ imported }) => imported?.address?.startsWith(`${base}/cap/a-`));
    expect(all.map(({ imported }) => imported?.alert.identifier).sort()).toEqual(['a-1', 'a-2', 'a-3']);
    expect(all[0]?.imported).toMatchObject({ author: at.rome.core.me, source: expect.stringContaining('127.0.0.1') });
  });

  it('[CAP-20] [CAP-26] alerts inside a feed are taken in one by one, and those that are there stay as they are', async () => {
    const inside = [alertCalled('b-1'), alertCalled('b-2')].map(
      (xml) => `<entry><content>${xml.replace(/^<\?.*\?>/, '')}</content></entry>`,
    );
    pages.set('/inside', text(`<feed xmlns="http://www.w3.org/2005/Atom">${inside.join('')}</feed>`));
    expect(await round('/inside')).toMatchObject({ taken: 2, known: 0, faults: [] });
    expect(await round('/inside')).toMatchObject({ taken: 0, known: 2, faults: [] });
    const kept = (await importedNow()).filter(({ imported }) => imported?.address === `${base}/inside`);
    const texts = kept.map(({ imported }) => Buffer.from(imported?.original.bytes ?? '', 'base64').toString());
    expect(texts.map((one) => ['b-1', 'b-2'].filter((name) => one.includes(name))).sort()).toEqual([['b-1'], ['b-2']]);
  });

  it('[CAP-22] [CAP-24] what is too long, too slow, too often elsewhere or no alert ends the attempt and takes in nothing', async () => {
    const before = (await importedNow()).length;
    pages.set('/long', text(Buffer.alloc(3_000_000, 32)));
    pages.set('/slow', (_, response) => void response.writeHead(200).write('<alert>'));
    pages.set('/round', (_, response) => void response.writeHead(302, { location: '/round' }).end());
    pages.set('/laughs', text('<!DOCTYPE alert [<!ENTITY a "ha">]><alert>&a;</alert>'));
    pages.set('/deep', text('<alert>'.repeat(90_000)));
    pages.set('/zip', text(Buffer.from([80, 75, 3, 4, 0, 0])));
    const limits = { bytes: 1_000_000, milliseconds: 700, redirects: 3 };
    for (const [path, fault] of [
      ['/long', 'longer than 1000000 bytes'],
      ['/slow', 'takes too long'],
      ['/round', 'more than 3 redirections'],
      ['/nothing', 'answers 404'],
      ['/laughs', 'document type'],
      ['/deep', 'too deep'],
      ['/zip', 'disallowed character'],
    ] as const)
      expect(await round(path, {}, limits)).toMatchObject({ taken: 0, faults: [expect.stringContaining(fault)] });
    expect((await importedNow()).length).toBe(before);
  });

  it('[CAP-21] nothing of the own network is asked unless its host is listed, not by a redirection or a name either', async () => {
    asked.length = 0;
    pages.set('/ok', text(foreignXml));
    pages.set('/to-private', (_, response) => void response.writeHead(302, { location: 'https://10.1.2.3/x' }).end());
    pages.set(
      '/to-name',
      (_, response) => void response.writeHead(302, { location: `${base.replace('127.0.0.1', 'localhost')}/ok` }).end(),
    );
    pages.set('/to-file', (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end());
    expect(await fetched('/ok')).toMatchObject({ changed: true });
    await expect(fetched('/ok', { ownHosts: [] })).rejects.toMatchObject({ code: 'scheme' });
    await expect(fetched('/to-private')).rejects.toMatchObject({ code: 'inside' });
    await expect(fetched('/to-name')).rejects.toMatchObject({ code: 'scheme' });
    await expect(fetched('/to-file')).rejects.toMatchObject({ code: 'scheme' });
    const lookup = ((_name: string, _options: object, done: (error: null, all: readonly object[]) => void) =>
      done(null, [
        { address: '169.254.169.254', family: 4 },
        { address: 'fd00::1', family: 6 },
      ])) as never;
    const named = { address: 'https://alerts.example/feed', ownHosts: [], lookup };
    await expect(fetchDocument(named)).rejects.toMatchObject({ code: 'inside' });
    await expect(fetchDocument({ address: 'https://u:p@alerts.example/', ownHosts: [] })).rejects.toMatchObject({
      code: 'scheme',
    });
    expect(asked.map(({ url }) => url)).toEqual(['/ok', '/to-private', '/to-name', '/to-file']);
    const private_ = [
      '10.0.0.1',
      '127.0.0.1',
      '172.31.0.1',
      '192.168.1.1',
      '169.254.1.1',
      '100.64.0.1',
      '0.0.0.0',
      '255.255.255.255',
      '::1',
      '::',
      'fe80::1',
      'fd00::1',
      '::ffff:10.0.0.1',
      '2001:db8::1',
      '2002:a00:1::',
      'name',
    ];
    expect(private_.filter((address) => !isInside(address))).toEqual([]);
    expect(['8.8.8.8', '193.0.6.139', '2606:4700::1111', '2a00:1450::1'].filter(isInside)).toEqual([]);
  });

  it('[CAP-22] an answer that is packed was not asked for and is not unpacked', async () => {
    asked.length = 0;
    pages.set('/packed', text(gzipSync(Buffer.alloc(50_000_000, 32)), { 'content-encoding': 'gzip' }));
    pages.set('/plain', text(foreignXml, { 'content-encoding': 'identity' }));
    await expect(fetched('/packed')).rejects.toMatchObject({ code: 'packed' });
    expect(await fetched('/plain')).toMatchObject({ changed: true });
    expect(asked.map(({ headers }) => headers['accept-encoding'])).toEqual(['identity', 'identity']);
  });

  it('[CAP-25] links that cannot be read keep none of the others away, and a slow feed ends its round', async () => {
    const entries = (links: readonly string[]): string =>
      `<feed xmlns="http://www.w3.org/2005/Atom">${links.map((link) => `<entry><link type="application/cap+xml" href="${link}"/></entry>`).join('')}</feed>`;
    const dead = Array.from({ length: 60 }, (_, at) => `/dead/${at}`);
    pages.set('/blocked', text(entries([...dead, `/${'x'.repeat(3_000)}`, '/cap/live.xml'])));
    pages.set('/cap/live.xml', text(alertCalled('live')));
    expect(await round('/blocked')).toMatchObject({ taken: 0 });
    expect(await round('/blocked')).toMatchObject({ taken: 1 });
    pages.set('/late', text(entries(['/cap/late.xml'])));
    pages.set('/cap/late.xml', text(alertCalled('late')));
    const hurried = await askFeed(at.rome.core, feedAt('/late'), { roundMs: 0 });
    expect(hurried).toMatchObject({ taken: 0, faults: [] });
    expect(await round('/late')).toMatchObject({ taken: 1 });
  });

  it('[CAP-25] one round takes in a hundred alerts; the rest come with the next', async () => {
    const bare = (at: number): string =>
      `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>m-${at}</identifier><sender>s</sender></alert>`;
    pages.set(
      '/many',
      text(`<feed>${Array.from({ length: 130 }, (_, at) => bare(at)).join('')}</feed>`, { etag: '"m"' }),
    );
    expect(await round('/many')).toMatchObject({ taken: 100, known: 0 });
    expect(await round('/many')).toMatchObject({ taken: 30, known: 100 });
  }, 60_000);

  it('[CAP-24] what breaks the reading thread breaks nothing else', async () => {
    const dying = new URL(
      `data:text/javascript,import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(3));`,
    );
    expect(await readApart(new Uint8Array(3), dying)).toEqual({
      pieces: [],
      links: [],
      fault: 'the reading thread ended',
    });
    expect(await readApart(new TextEncoder().encode(foreignXml))).toMatchObject({
      pieces: [{ which: 0 }],
      fault: null,
    });
  });
});

describe('an alert of a node', () => {
  it('[CAP-9] [ALERT-8] is downloaded as CAP by whoever may read it, and the look is in the read log', async () => {
    const now = at.rome.core.now().getTime();
    const time = (hours: number): string => new Date(now + hours * 3_600_000).toISOString();
    const input = { ...examples.issue, onset: null, expires: time(2), legalBasis: 'agreement-2024' };
    const actor = { role: 'coordinator', ref: 'c' } as const;
    const issued = await act(at.rome.core, {
      group,
      kind: 'alert',
      record: null,
      command: 'issue',
      input,
      actor,
      released: false,
    });
    if (!issued.ok) throw new Error(`${issued.code}: ${issued.message}`);
    const { record } = issued;
    await until(at.rome, { group, kind: 'alert', record }, (state) => state === 'issued');
    const officer = await at.visitor(['officer']);
    const path = `/api/records/${group}/alert/${record}/exports`;
    const answer = await officer.get(`${path}/message-1.xml`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/cap+xml']);
    expect(answer.headers.get('content-disposition')).toContain('attachment; filename="message-1.xml"');
    const found = checkCap(new Uint8Array(await answer.arrayBuffer()));
    expect(found).toMatchObject({
      verdict: 'valid',
      alerts: [{ standard: [], losses: [], alert: { identifier: `${record}.1` } }],
    });
    expect((await officer.get(`${path}/message-2.xml`)).status).toBe(404);
    expect((await officer.get(`/api/records/${group}/request/${record}/exports/message-1.xml`)).status).toBe(404);
    await at.rome.core.projector.idle();
    const auditor = await at.visitor(['auditor']);
    const { lines } = routes.journal.response.parse(await (await auditor.get('/api/journal')).json());
    expect(lines.map(({ what, ref }) => [what, ref])).toContainEqual(['read.export', officer.account.id]);
  });

  it('[ALERT-7] the issuer’s node says by itself that the time is over', async () => {
    const { core } = at.rome;
    await sayOver(core);
    const rows = async () =>
      (
        await core.store.view.list({
          box: 'open',
          me: core.me,
          now: core.now().toISOString(),
          kind: 'alert',
          sort: 'created',
          limit: 10,
        })
      ).rows;
    const [open] = await rows();
    expect(open?.facets.state).toBe('issued');
    ahead = 3 * 3_600_000;
    await sayOver(core);
    await until(at.rome, { group, kind: 'alert', record: open?.record ?? '' }, (state) => state === 'expired');
    expect(await rows()).toEqual([]);
  });
});
