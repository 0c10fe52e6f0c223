import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chance, testSeed } from '../../../dev/chance.ts';
import { ask, group, type NodePair, nodePair, officer } from '../../../dev/nodes/pair.ts';
import { noteSigner, signNote } from '../../../packages/notes/index.ts';
import { question } from '../../cli/demo/statements.ts';
import { act } from '../act.ts';
import { nameBlob } from '../attachments/ledger.ts';
import { keepManifest } from '../attachments/manifests.ts';
import { sealStream } from '../attachments/seal-stream.ts';
import { type OpenNode, openNode } from '../start.ts';
import { courierText, listText, parseCourierText, parseList } from './list.ts';
import { takeIn } from './take-in.ts';
import { type CourierOrder, writeCourier } from './write.ts';

const seed = testSeed();
const random = chance(seed);
const own = `${group}/it-moi/1`;
const silent = (): void => {};

let pair: NodePair;
let rome: OpenNode;
let rabat: OpenNode;
let folder = '';

beforeEach(async () => {
  pair = await nodePair();
  folder = await mkdtemp(join(tmpdir(), 'entente-courier-'));
  [rome, rabat] = await Promise.all([openNode(pair.places.rome.directory), openNode(pair.places.rabat.directory)]);
});
afterEach(async () => {
  await rome.close();
  await rabat.close();
  await pair[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const place = (name: string): string => join(folder, name);
function send(from: OpenNode, root: string, order: Partial<CourierOrder> = {}, signal = new AbortController().signal) {
  return writeCourier(from.core, { root, group, to: null, since: { t: 'all' }, ...order }, silent, signal);
}
const bring = (to: OpenNode, root: string) => takeIn(to.core, root, silent);
const held = async (node: OpenNode, origin = own): Promise<number> =>
  (await node.core.store.log.feed(origin))?.size ?? 0;
const bytesOf = async (node: OpenNode) => {
  const { log, keys } = node.core.store;
  const size = await held(node);
  return {
    leaves: await log.entries(own, 0, size),
    payloads: await log.payloads(own, 0, size),
    headers: await keys.headers(own, 0, size),
  };
};

describe('a courier', () => {
  it('[NODE-45] carries feeds one way and receipts the other, byte for byte as the line does', async () => {
    for (let i = 0; i < 260; i++) await ask(rome, { reference: `RM-${i}` });
    const carried = await send(rome, place('out'));
    expect(carried.feeds).toEqual([{ origin: own, from: 0, to: 260 }]);
    const taken = await bring(rabat, place('out'));
    expect(taken).toMatchObject({
      from: 'it-moi',
      damaged: [],
      feeds: [{ origin: own, from: 0, to: 260, fault: null }],
    });
    expect(await bytesOf(rabat)).toEqual(await bytesOf(rome));
    await rabat.core.projector.idle();
    const list = { box: 'all', me: 'ma-moi', now: new Date().toISOString(), sort: 'created', limit: 10 } as const;
    expect((await rabat.core.store.view.list(list)).rows).toHaveLength(10);
    await send(rabat, place('back'));
    expect((await bring(rome, place('back'))).receipts).toEqual([{ origin: own, size: 260 }]);
    const receipts = await rome.core.store.log.cosignatures(own);
    expect(receipts.map(({ key, size }) => ({ key, size }))).toEqual([{ key: 'ma-moi/mirror', size: 260 }]);
  });

  it('[NODE-45] taken in twice, or out of order, changes nothing more', async () => {
    await ask(rome);
    await send(rome, place('first'));
    await ask(rome);
    await send(rome, place('second'));
    await bring(rabat, place('second'));
    const before = await bytesOf(rabat);
    expect((await bring(rabat, place('second'))).feeds).toMatchObject([{ from: 2, to: 2 }]);
    expect((await bring(rabat, place('first'))).feeds).toMatchObject([{ from: 2, to: 2 }]);
    expect(await bytesOf(rabat)).toEqual(before);
  });

  it('[NODE-45] carries only what the other has not confirmed, when asked to', async () => {
    await ask(rome);
    await send(rome, place('one'));
    await bring(rabat, place('one'));
    await send(rabat, place('back'));
    await bring(rome, place('back'));
    await ask(rome);
    const order = { to: 'ma-moi', since: { t: 'confirmed' } } as const;
    expect((await send(rome, place('two'), order)).feeds).toEqual([{ origin: own, from: 1, to: 2 }]);
    expect((await bring(rabat, place('two'))).feeds).toMatchObject([{ from: 1, to: 2, fault: null }]);
    const later = { t: 'instant', at: new Date(Date.now() + 60_000).toISOString() } as const;
    expect((await send(rome, place('none'), { since: later })).feeds).toEqual([{ origin: own, from: 2, to: 2 }]);
  });

  it('[NODE-45] carries the sealed segments of attachments', async () => {
    const { blobs, rnd, store } = rome.core;
    const sealed = await sealStream(Readable.from([random.bytes(3_000)]), { rnd, put: blobs.put });
    const id = randomUUID();
    await keepManifest(store.local, { id, name: 'evidence.bin', mediaType: 'application/octet-stream', ...sealed });
    for (const { sha256 } of sealed.segments) await nameBlob(store.local, sha256, group);
    const input = { ...question(rome.core.now(), id) };
    const acted = await act(rome.core, {
      group,
      kind: 'request',
      record: null,
      command: 'ask',
      input,
      actor: officer,
      released: false,
    });
    expect(acted).toMatchObject({ ok: true });
    const [segment] = sealed.segments;
    await send(rome, place('out'));
    expect(await bring(rabat, place('out'))).toMatchObject({ segments: 1, damaged: [] });
    expect(await rabat.core.blobs.size(segment?.sha256 ?? '')).toBe(segment?.size);
  });

  it('[NODE-46] interrupted, it is no courier; run again, it goes on', async () => {
    for (let i = 0; i < 3; i++) await ask(rome);
    const stop = new AbortController();
    stop.abort();
    await expect(send(rome, place('out'), {}, stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
    await expect(bring(rabat, place('out'))).rejects.toMatchObject({ code: 'courier.none' });
    await send(rome, place('out'));
    expect((await bring(rabat, place('out'))).feeds).toMatchObject([{ to: 3, fault: null }]);
  });

  it('[NODE-46] renewed in the same folder it leaves nothing of the one before', async () => {
    await ask(rome);
    await send(rome, place('out'));
    await ask(rome);
    await send(rome, place('out'));
    const files = parseList(await readFile(join(place('out'), 'files'), 'utf8'));
    const there = (await readdir(place('out'), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    expect(there.map((entry) => join(entry.parentPath, entry.name).slice(place('out').length + 1)).sort()).toEqual(
      [...(files?.keys() ?? []), 'courier', 'files'].sort(),
    );
    await writeFile(join(folder, 'other'), 'mine');
    await expect(send(rome, folder)).rejects.toMatchObject({ code: 'courier.folder' });
  });
});

describe('a damaged courier', () => {
  it(`[NODE-46] every kind of file, damaged in any way, is refused by its name, and nothing is half-written (seed ${seed})`, async () => {
    for (let i = 0; i < 5; i++) await ask(rome);
    await send(rome, place('good'));
    const files = [...(parseList(await readFile(join(place('good'), 'files'), 'utf8'))?.keys() ?? [])];
    const needed = /\/(checkpoint\/|bodies|tile\/entries)/;
    const one = [...new Map(files.map((path) => [path.replace(/\d+/g, '#'), path])).values()];
    const [blocking, harmless] = [one.filter((path) => needed.test(path)), one.filter((path) => !needed.test(path))];
    expect([blocking.length, harmless.length]).toEqual([3, 2]);
    for (const path of [...blocking, ...harmless])
      for (const damage of [flip, truncate, lengthen, remove]) {
        const bad = place('bad');
        await cp(place('good'), bad, { recursive: true });
        await damage(join(bad, path));
        expect((await bring(rabat, bad)).damaged).toEqual([path]);
        expect(await held(rabat), path).toBe(blocking.includes(path) ? 0 : 5);
        await rm(bad, { recursive: true });
      }
  });

  it('[NODE-46] its list and its note are the maker’s word: altered, signed by another, or for another, they are refused', async () => {
    await ask(rome);
    await send(rome, place('good'), { to: 'ma-moi' });
    const altered = async (change: (root: string) => Promise<void>): Promise<unknown> => {
      const root = place(`altered-${random.int(2 ** 31)}`);
      await cp(place('good'), root, { recursive: true });
      await change(root);
      return bring(rabat, root).then(
        () => 'taken',
        (error: { code?: string }) => error.code,
      );
    };
    const said = parseCourierText(`${(await readFile(join(place('good'), 'courier'), 'utf8')).split('\n\n')[0]}\n`);
    if (said === null) throw new Error('no courier');
    const forged = (change: object) => async (root: string) => {
      const signer = noteSigner('it-moi/doc', random.bytes(32));
      await writeFile(join(root, 'courier'), signNote(courierText({ ...said, ...change }), [signer]));
    };
    expect(await altered((root) => appendFile(join(root, 'files'), '\n'))).toBe('courier.list');
    // A flipped bit may leave the form of the note whole: then its name, its maker or its list is another.
    expect(await altered((root) => flip(join(root, 'courier')))).toMatch(
      /^courier\.(note|signature|list|other|group)$/,
    );
    expect(await altered(forged({}))).toBe('courier.signature');
    expect(await altered(forged({ from: 'nobody' }))).toBe('courier.signature');
    expect(await altered(forged({ to: 'fr-moi' }))).toBe('courier.other');
    expect(await altered(forged({ from: 'ma-moi' }))).toBe('courier.own');
    expect(await altered(forged({ group: 'other.group' }))).toBe('courier.group');
    expect(await altered((root) => rm(join(root, 'courier')))).toBe('courier.none');
    expect(await held(rabat)).toBe(0);
    expect(await altered(async () => {})).toBe('taken');
  });

  it('[NODE-46] pipes and devices in the place of its files are waited for by nobody', async () => {
    await ask(rome);
    await send(rome, place('good'));
    const path = `v1/body/${'0'.repeat(64)}`;
    const list = listText([{ path, size: 0, sha256: createHash('sha256').digest('hex') }]);
    const said = { group, from: 'it-moi', to: null, made: '2026-11-22T03:10:00.000Z' };
    const strange = async (name: string, replace: (at: string) => Promise<unknown> | unknown): Promise<unknown> => {
      const root = place(`strange-${random.int(2 ** 31)}`);
      await cp(place('good'), root, { recursive: true });
      if (name === path) {
        const text = courierText({ ...said, list: createHash('sha256').update(list).digest('hex') });
        await writeFile(join(root, 'courier'), signNote(text, [noteSigner('it-moi/doc', random.bytes(32))]));
        await writeFile(join(root, 'files'), list);
        await mkdir(join(root, 'v1/body'), { recursive: true });
      } else await rm(join(root, name));
      await replace(join(root, name));
      return bring(rabat, root).then(
        () => 'taken',
        (error: { code?: string }) => error.code,
      );
    };
    const pipe = (at: string): void => void spawnSync('mkfifo', [at]);
    const device = (at: string): Promise<void> => symlink('/dev/zero', at);
    for (const replace of [pipe, device]) {
      expect(await strange('courier', replace)).toBe('courier.none');
      expect(await strange('files', replace)).toBe('courier.list');
      expect(await strange(path, replace)).toBe('courier.signature');
    }
    expect(await held(rabat)).toBe(0);
  });

  it('[NODE-46] a maker whose checkpoint says less than its name is told of, and the import ends', async () => {
    await ask(rome);
    await send(rome, place('good'));
    const root = place('good');
    const files = [...(parseList(await readFile(join(root, 'files'), 'utf8'))?.values() ?? [])];
    const renamed = files.map((file) => ({
      ...file,
      path: file.path.replace(/checkpoint\/[1-9]\d*$/, 'checkpoint/900'),
    }));
    for (const [at, { path }] of files.entries())
      if (path !== renamed[at]?.path) await rename(join(root, path), join(root, renamed[at]?.path ?? ''));
    const list = listText(renamed.toSorted((one, other) => (one.path < other.path ? -1 : 1)));
    const text = courierText({
      group,
      from: 'it-moi',
      to: null,
      made: '2026-11-22T03:10:00.000Z',
      list: createHash('sha256').update(list).digest('hex'),
    });
    await writeFile(join(root, 'files'), list);
    await writeFile(join(root, 'courier'), signNote(text, [rome.core.keys.doc]));
    const { feeds } = await bring(rabat, root);
    expect(feeds.find(({ origin }) => origin === own)).toMatchObject({ carried: 900, fault: expect.anything() });
    expect(await held(rabat)).toBeLessThanOrEqual(1);
  });

  it.each(['../escape', 'v1/../../escape', '/etc/passwd', 'v1/body/x', 'keys/root.key'])(
    '[NODE-46] a list that names %s is refused',
    (path) => expect(parseList(`${'0'.repeat(64)} 1 ${path}\n`)).toBeNull(),
  );
});

async function flip(path: string): Promise<void> {
  const bytes = await readFile(path);
  const at = random.int(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(7));
  await writeFile(path, bytes);
}
const truncate = async (path: string): Promise<void> => writeFile(path, (await readFile(path)).subarray(0, -1));
const lengthen = (path: string): Promise<void> => appendFile(path, 'x');
const remove = (path: string): Promise<void> => rm(path);
