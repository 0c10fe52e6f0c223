import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { connect } from 'node:tls';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { question } from '../../apps/cli/demo/statements.ts';
import { act } from '../../apps/node/act.ts';
import { nameBlob } from '../../apps/node/attachments/ledger.ts';
import { type Keyring, readKeys } from '../../apps/node/data/keys.ts';
import type { RunningNode } from '../../apps/node/start.ts';
import { daysLeft, pinOfPem, renewCertificate } from '../../apps/node/wire/certificate.ts';
import { strictTls } from '../../apps/node/wire/dial.ts';
import { type Charter, charterHash, charterText } from '../../packages/charter/index.ts';
import { signNote } from '../../packages/notes/index.ts';
import { answer, type PeerReads } from '../../packages/sync/index.ts';
import { ask, head, nodePair, until } from '../nodes/pair.ts';
import { eventually } from '../nodes/processes.ts';
import { type NodeTrio, nodeTrio } from '../nodes/trio.ts';
import { carelessDoor } from './careless-door.ts';
import { leaks, strangers } from './knocks.ts';
import { answerOf, get, say, statusOf } from './raw.ts';

const group = 'gmmp.ma-it';
const feed = `/v1/f/${group}/ma-moi/1`;
const checkpoint = `${feed}/checkpoint?after=0&reach=1&wait=0`;

/** Rabat's real door: Rome shares a group with it, Paris another. */
describe('the peers’ door', () => {
  let trio: NodeTrio;
  let rabat: RunningNode;
  let rome: ReturnType<typeof readKeys>;
  let paris: ReturnType<typeof readKeys>;

  beforeAll(async () => {
    trio = await nodeTrio();
    rome = readKeys(trio.places.rome.directory, 'it-moi');
    paris = readKeys(trio.places.paris.directory, 'fr-moi');
    rabat = await trio.start('rabat');
    rabat.relearning.override();
    await sharedByRabat();
  });
  afterAll(async () => {
    await trio[Symbol.asyncDispose]();
  });

  /** Something to be kept from Paris: one entry of the group with Rome, one file named there. */
  async function sharedByRabat(): Promise<void> {
    const input = { ...question(new Date(), null), to: ['it-moi'] };
    const wanted = { group, kind: 'request', record: null, command: 'ask', input, actor: head, released: false };
    const acted = await act(rabat.core, wanted);
    if (!acted.ok) throw new Error(acted.message);
    await rabat.core.blobs.put(sha256, file);
    await nameBlob(rabat.core.store.local, sha256, group);
  }
  const file = Buffer.from('sealed bytes');
  const sha256 = createHash('sha256').update(file).digest('hex');

  const port = (): number => rabat.peersDoor.port;
  const asked = (keys: { tls: { key: string; cert: string } }, path: string) =>
    say({ port: port(), tls: keys.tls, send: get(path) });

  it('[NODE-60] a member is answered, and a stranger of any kind hears not one byte, whatever he says', async () => {
    expect(statusOf(await asked(rome, checkpoint))).toBe(200);
    expect(await leaks(port(), await strangers(rome.tls, 'it-moi'))).toEqual([]);
  });

  it('[NODE-60 control] the same attacks find a careless door', async () => {
    const pins = [pinOfPem(rome.tls.cert)];
    const careless = await carelessDoor(rabat.core.keys.tls, pins);
    const found = await leaks(careless.port, await strangers(rome.tls, 'it-moi'));
    await careless.close();
    for (const name of ['no certificate', 'a member’s certificate that ended', 'a member over TLS 1.2'])
      expect(found.filter((leak) => leak.startsWith(name)).length).toBeGreaterThan(0);
  });

  it('[NODE-60] a session begun with a certificate lets nobody in without one', async () => {
    const first = connect({ host: '127.0.0.1', port: port(), ...strictTls, ...rome.tls, rejectUnauthorized: false });
    const sessions: Buffer[] = [];
    first.on('session', (session) => sessions.push(session)).resume();
    first.write(get(checkpoint));
    await once(first, 'close');
    const own = first.getSession();
    for (const session of [...sessions, ...(own === undefined ? [] : [own])]) {
      const heard = await say({ port: port(), tls: { session }, send: get(checkpoint) });
      expect({ bytes: heard.bytes.length, closed: heard.closed }).toEqual({ bytes: 0, closed: true });
    }
  });

  it('[NODE-61] what belongs to another group is answered as what does not exist, to the byte', async () => {
    const pairs: readonly (readonly [string, string])[] = [
      [checkpoint, '/v1/f/gmmp.ma-xx/ma-moi/1/checkpoint?after=0&reach=1&wait=0'],
      [checkpoint.replace('ma-moi', 'it-moi'), checkpoint.replace('ma-moi', 'xx-moi')],
      [`${feed}/tile/0/000.p/1`, '/v1/f/gmmp.ma-xx/ma-moi/1/tile/0/000.p/1'],
      [`${feed}/tile/entries/000.p/1`, '/v1/f/gmmp.ma-xx/ma-moi/1/tile/entries/000.p/1'],
      [`${feed}/bodies/0?to=1&max=9`, '/v1/f/gmmp.ma-xx/ma-moi/1/bodies/0?to=1&max=9'],
      [`/v1/m/${group}/it-moi/1/checkpoint?after=0&wait=0`, '/v1/m/gmmp.ma-xx/it-moi/1/checkpoint?after=0&wait=0'],
      [`/v1/body/${sha256}`, `/v1/body/${'0'.repeat(64)}`],
      ['/v1/f/private.ma-moi/ma-moi/1/checkpoint?after=0&reach=1&wait=0', checkpoint.replace(group, 'private.xx-moi')],
      [`/v1/pair/charter/${group}`, '/v1/pair/charter/gmmp.ma-xx'],
    ];
    for (const [foreign, absent] of pairs) {
      const [one, other] = [await asked(paris, foreign), await asked(paris, absent)];
      expect([foreign, statusOf(one)]).toEqual([foreign, 404]);
      expect(answerOf(one)).toBe(answerOf(other));
    }
    expect(statusOf(await asked(rome, `/v1/body/${sha256}`))).toBe(200);
  });

  it('[NODE-62] no method but GET, no spelling but the one, and nothing of what exists behind another', async () => {
    const origin = `https://127.0.0.1:${port()}`;
    const spellings = [
      `/${checkpoint}`,
      checkpoint.replace('/f/', '/%66/'),
      checkpoint.replace(group, 'gmmp%2ema-it'),
      `/v1/f/../f/${group}/ma-moi/1/checkpoint?after=0&reach=1&wait=0`,
      `/v1/f/%2e%2e/%2e%2e/keys/root.key`,
      '/../../../../etc/passwd',
      `${origin}${checkpoint}`,
      `http://169.254.169.254/latest/meta-data`,
      `${checkpoint}&wait=1`,
      `${checkpoint}#x`,
      checkpoint.replace('after=0', 'after=00'),
      checkpoint.replace('after=0', 'after=9007199254740993'),
      checkpoint.replace('after=0', 'after=-1'),
      checkpoint.replace('after=0', 'after=1e3'),
      checkpoint.replace('wait=0', 'wait=26'),
      checkpoint.replace('reach=1', 'reach=4097'),
      `${feed}/tile/7/000`,
      `${feed}/tile/0/x999/x999/x999/x999/999`,
      `${feed}/tile/entries/000.p/0`,
      `${feed}/tile/entries/000.p/256`,
      `${feed}/bodies/0?to=4097&max=1`,
      `${feed}/bodies/1?to=1&max=1`,
      checkpoint.replace(group, 'a'.repeat(7_000)),
      '*',
    ];
    for (const path of spellings) {
      const heard = await asked(rome, path);
      expect([path, statusOf(heard)]).toEqual([path, 400]);
      expect(heard.bytes.toString('latin1').split('\r\n\r\n')[1]).toBe('');
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const heard = await say({
        port: port(),
        tls: rome.tls,
        send: `${method} ${checkpoint} HTTP/1.1\r\nhost: x\r\n\r\n`,
      });
      expect([method, statusOf(heard), heard.closed]).toEqual([method, 405, true]);
    }
    const chunks = `GET ${checkpoint} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n`;
    for (const send of [chunks, `GET ${checkpoint} HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n`]) {
      const heard = await say({ port: port(), tls: rome.tls, send });
      expect([statusOf(heard), heard.closed]).toEqual([400, true]);
    }
    const long = await asked(rome, `/${'a'.repeat(9_000)}`);
    expect([431, 0]).toContain(statusOf(long));
    const tunnel = await say({ port: port(), tls: rome.tls, send: 'CONNECT 127.0.0.1:22 HTTP/1.1\r\nhost: x\r\n\r\n' });
    expect({ bytes: tunnel.bytes.length, closed: tunnel.closed }).toEqual({ bytes: 0, closed: true });
  });

  it('[NODE-63] one member of two groups holds 36 connections at most, and loses its oldest', async () => {
    const options = { host: '127.0.0.1', port: port(), ...strictTls, ...rome.tls, rejectUnauthorized: false };
    const held = Array.from({ length: 48 }, () => connect(options).on('error', () => {}));
    await Promise.all(held.map((socket) => once(socket, 'secureConnect')));
    await eventually(async () => expect(held.filter((socket) => !socket.destroyed).length).toBe(36));
    expect(statusOf(await asked(rome, checkpoint))).toBe(200);
    for (const socket of held) socket.destroy();
  });

  it('[NODE-63] a poll ends with its connection: whoever comes back is not taken for many', async () => {
    const options = { host: '127.0.0.1', port: port(), ...strictTls, ...rome.tls, rejectUnauthorized: false };
    const poll = `GET ${checkpoint.replace('after=0', 'after=99').replace('wait=0', 'wait=25')} HTTP/1.1\r\nhost: x\r\n\r\n`;
    const held = Array.from({ length: 30 }, () => connect(options).on('error', () => {}));
    for (const socket of held) socket.write(poll.repeat(3));
    await eventually(async () => expect(statusOf(await asked(rome, checkpoint))).toBe(429));
    for (const socket of held) socket.destroy();
    await eventually(async () => expect(statusOf(await asked(rome, checkpoint))).toBe(200), 5_000);
  });

  it('[NODE-63] an answer of bodies ends at 8 MiB, whatever was asked for, and no more is read for it', async () => {
    let read = 0;
    const body = new Uint8Array(1 << 20);
    const many = (from: number, to: number) => {
      read += to - from;
      return Promise.resolve(Array.from({ length: to - from }, () => body));
    };
    const nothing = () => Promise.resolve(null);
    const reads: PeerReads = {
      ...{ size: () => Promise.resolve(4_096), node: nothing, held: nothing },
      ...{ checkpointAfter: nothing, headers: async (_, from, to) => Array(to - from).fill(new Uint8Array(200)) },
      payloads: (_, from, to) => many(from, to),
      entries: (_, from, to) => many(from, to),
    };
    const max = Number.MAX_SAFE_INTEGER;
    const said = await answer({ route: 'bodies', origin: 'a/b/1', from: 0, to: 4_096, max }, reads);
    expect(said.body.length).toBeLessThanOrEqual(8 << 20);
    expect(read).toBeLessThanOrEqual(16);
  });

  it('[NODE-66] whoever asks hundreds of times and hangs up on who calls back is called a few times, and fills no log', async () => {
    await using pair = await nodePair();
    const said: string[] = [];
    let calls = 0;
    const shut = createServer((socket) => {
      calls += 1;
      socket.destroy();
    }).listen(pair.places.rabat.peersPort, '127.0.0.1');
    await once(shut, 'listening');
    const log = pino({ level: 'info' }, { write: (line) => void said.push(line) });
    const one = await pair.start('rome', { log });
    const { tls } = readKeys(pair.places.rabat.directory, 'ma-moi');
    const options = { host: '127.0.0.1', port: one.peersDoor.port, ...strictTls, ...tls, rejectUnauthorized: false };
    const socket = connect(options).on('error', () => {});
    const start = performance.now();
    for (let i = 0; i < 300; i++) {
      socket.write(`GET ${checkpoint.replace('ma-moi', 'it-moi')} HTTP/1.1\r\nhost: x\r\n\r\n`);
      await once(socket, 'data');
    }
    const seconds = (performance.now() - start) / 1_000;
    socket.destroy();
    shut.close();
    // Twice a second each of its machines: the feed, the receipts, what it holds of ours.
    expect(calls).toBeLessThan(20 + 8 * seconds);
    // One line each of them.
    expect(said.filter((line) => line.includes('sync.unreachable')).length).toBeLessThanOrEqual(2);
  });

  it('[NODE-65] a certificate that nears its end is renewed at the start, under the same key', async () => {
    const place = trio.places.paris.directory;
    const path = join(place, 'keys/tls.crt');
    const nearly = await renewCertificate(paris.tls, new Date(Date.now() - 320 * 86_400_000));
    writeFileSync(path, nearly ?? '');
    expect(daysLeft(readFileSync(path, 'utf8'), new Date())).toBeLessThan(60);
    await trio.start('paris');
    const renewed = readFileSync(path, 'utf8');
    expect(daysLeft(renewed, new Date())).toBeGreaterThan(360);
    expect(pinOfPem(renewed)).toBe(pinOfPem(paris.tls.cert));
    await trio.stop('paris');
    expect(statusOf(await asked(readKeys(place, 'fr-moi'), '/v1/pair/charter/contact.ma-fr'))).toBe(200);
  });

  it('[NODE-61] a member that a charter removes is nobody with its next request, on the connection it holds', async () => {
    const held = connect({ host: '127.0.0.1', port: port(), ...strictTls, ...paris.tls, rejectUnauthorized: false });
    const contact = '/v1/f/contact.ma-fr/ma-moi/1/checkpoint?after=0&reach=1&wait=0';
    const kept = `GET ${contact} HTTP/1.1\r\nhost: x\r\n\r\n`;
    held.write(kept);
    const [first] = (await once(held, 'data')) as [Buffer];
    expect(first.toString('latin1')).toContain('HTTP/1.1 204');
    await remove('fr-moi', 'joint.three');
    await remove('fr-moi', 'contact.ma-fr');
    let told = 0;
    held.on('data', (bytes: Buffer) => {
      told += bytes.length;
    });
    held.write(kept);
    await once(held, 'close');
    expect(told).toBe(0);
    expect((await asked(paris, contact)).bytes.length).toBe(0);
  });

  it('[NODE-61] nothing beyond the cut is taken in from a member removed, not even over a line that stood', async () => {
    await using pair = await nodePair();
    const [one, two] = [await pair.start('rome'), await pair.start('rabat')];
    const theirs = `${group}/ma-moi/1`;
    await until(two, await ask(one), (state) => state === 'received');
    await eventually(async () => expect((await one.core.store.log.feed(theirs))?.size).toBeGreaterThan(0));
    const link = () => one.links.states().find(({ member }) => member === 'ma-moi');
    const cut = (await one.core.store.log.feed(theirs))?.size ?? 0;
    const { charters, keys } = one.core;
    expect(await charters.add(group, without(charters.of(group), 'ma-moi', cut, [keys, two.core.keys]))).toMatchObject({
      ok: true,
    });
    await eventually(async () => expect(link()?.pause).toBe('sync.beyond-cut'));
    const input = { ...question(new Date(), null), to: ['it-moi'] };
    const wanted = { group, kind: 'request', record: null, command: 'ask', input, actor: head, released: false };
    expect(await act(two.core, wanted)).toMatchObject({ ok: true });
    await expect(one.links.dialOf('ma-moi')?.get(checkpoint, { maxBytes: 9, timeoutMs: 5_000 })).rejects.toThrow();
    expect((await one.core.store.log.feed(theirs))?.size).toBe(cut);
  });

  async function remove(member: string, from: string): Promise<void> {
    const { charters, keys } = rabat.core;
    expect(await charters.add(from, without(charters.of(from), member, 0, [rome, keys, paris]))).toMatchObject({
      ok: true,
    });
  }
});

/** The next charter of a group, without a member, whose feed ends at `size`. */
function without(now: Charter | null, member: string, size: number, parties: readonly Keyring[]): string {
  if (now === null) throw new Error('no charter');
  const text = charterText({
    ...now,
    version: now.version + 1,
    previous: charterHash(charterText(now)),
    members: now.members.filter(({ id }) => id !== member),
    cuts: [{ origin: `${now.group}/${member}/1`, size }],
    matching: (now.matching ?? []).filter(({ asker, holder }) => asker !== member && holder !== member),
  });
  return signNote(
    text,
    parties.flatMap(({ root }) => (root === null ? [] : [root])),
  );
}
