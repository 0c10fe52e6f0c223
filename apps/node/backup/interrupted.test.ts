import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type NodePair, nodePair } from '../../../dev/nodes/pair.ts';
import { generateIdentity, type Identity, identityText } from '../../../packages/seal/index.ts';
import type { Progress } from '../control/progress.ts';
import { type OpenNode, openNode } from '../start.ts';
import { makeBackup } from './make.ts';
import { openSecrets } from './open-secrets.ts';
import { writingTo } from './place.ts';
import { restoreBackup } from './restore.ts';

const silent = (): void => {};
const [one, other] = ['a', 'b'].map((letter) => letter.repeat(64)) as [string, string];
let folder = '';
let pair: NodePair;
let rome: OpenNode;
let identity: Identity;
const at = (name: string): string => join(folder, name);
const backup = (name: string, progress: Progress = silent) =>
  makeBackup(rome.core, at(name), identity.recipient, progress);
const restore = (from: string, to: string, now = Date.now()) =>
  restoreBackup(at(from), at(to), [identityText(identity)], silent, { now, override: false });
/** The files of a backup, given another word of itself. */
async function altered(from: string, to: string, change: (said: Record<string, unknown>) => void): Promise<void> {
  await cp(at(from), at(to), { recursive: true, force: true });
  const said: Record<string, unknown> = JSON.parse(await readFile(join(at(to), 'backup.json'), 'utf8'));
  change(said);
  await writeFile(join(at(to), 'backup.json'), JSON.stringify(said));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-interrupted-'));
  pair = await nodePair();
  rome = await openNode(pair.places.rome.directory);
  identity = generateIdentity(rome.core.rnd);
  await ask(rome);
  for (const name of [one, other]) await rome.core.blobs.put(name, Buffer.from('a sealed segment'));
  await backup('sound');
});
afterAll(async () => {
  await rome.close();
  await pair[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

describe('a backup, whatever comes between', () => {
  it('[CLI-53] what opens the copy lies in plain in the data directory and nowhere else, and not for long', async () => {
    const seen = new Set<string>();
    await backup('watched', () => {
      for (const file of readdirSync(at('watched.unfinished'), { recursive: true })) seen.add(String(file));
    });
    expect([...seen].filter((file) => /keys|local|node\.json|files\.json/.test(file))).toEqual([]);
    expect(existsSync(join(rome.core.directory, 'copying'))).toBe(false);
  });

  it('[CLI-53] what a killed one left is gone with the next, of this node only; and with the next start', async () => {
    for (const [name, whose] of [
      ['dead.unfinished', rome.core.me],
      ['theirs.unfinished', 'ma-moi'],
    ] as const) {
      await mkdir(at(name));
      await writeFile(join(at(name), 'begun'), whose);
    }
    execFileSync('mkfifo', [at('pipe.tar')]);
    await backup('after');
    expect((await readdir(folder)).filter((name) => name.endsWith('.unfinished'))).toEqual(['theirs.unfinished']);
    const { directory } = pair.places.rabat;
    await mkdir(join(directory, 'copying'));
    await writeFile(join(directory, 'copying/keys.db'), 'what a killed backup left');
    await (await openNode(directory)).close();
    expect(existsSync(join(directory, 'copying'))).toBe(false);
  });

  it('[CLI-58] names the screening lists that are loaded: they are not in it, and do not come back with it', async () => {
    const lists = join(rome.core.directory, 'names');
    expect((await backup('before-lists')).lists).toEqual([]);
    await mkdir(lists, { recursive: true });
    for (const file of ['un.index', 'un.json', 'eu.index', 'new.index.part'])
      await writeFile(join(lists, file), 'a list');
    expect((await backup('without-lists')).lists).toEqual(['eu', 'un']);
    await rm(lists, { recursive: true });
    await restore('without-lists', 'restored-without-lists');
    const back = await readdir(at('restored-without-lists'), { recursive: true });
    expect(back.filter((name) => /names|un\.|eu\./.test(name))).toEqual([]);
  });

  it('a segment that is erased meanwhile is left out; two at once are made one after the other', async () => {
    const made = backup('busy', (event) => {
      if (event.t === 'count' && event.what === 'sealed segments') void rome.core.blobs.erase(other);
    });
    const [first, second] = await Promise.allSettled([made, backup('busy')]);
    expect(first.status).toBe('fulfilled');
    expect(second).toMatchObject({ reason: { code: 'backup.there' } });
    await restore('busy', 'from-busy');
    expect(existsSync(at(`from-busy/blobs/aa/${one}`))).toBe(true);
  });

  it('[CLI-55] a disk that takes no more is told by its own place', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', path: '/data/blobs/aa' });
    const failed = writingTo('/mnt/backups', () => Promise.reject(full));
    await expect(failed).rejects.toMatchObject({
      code: 'system.ENOSPC',
      message: expect.stringMatching(/^\/mnt\/backups: the disk is full/),
    });
  });
});

describe('a restore, whatever comes between', () => {
  it('[CLI-54] works in a directory that is there and empty, such as a disk of its own, and reads files that are read-only', async () => {
    await cp(at('sound'), at('read-only'), { recursive: true });
    await chmod(at('read-only/log.db'), 0o444);
    await mkdir(at('disk/lost+found'), { recursive: true });
    const before = statSync(at('disk')).ino;
    await restore('read-only', 'disk');
    expect(statSync(at('disk')).ino).toBe(before);
    expect([statSync(at('disk/log.db')).mode & 0o777, statSync(at('disk')).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  it('[CLI-54] killed, it leaves no node, and is begun again', async () => {
    await mkdir(at('killed/.restoring/node/keys'), { recursive: true });
    await writeFile(at('killed/log.db'), 'half');
    await expect(openNode(at('killed'))).rejects.toThrow('"entente restore" was interrupted here, run it again');
    await writeFile(at('killed/letter.txt'), 'of somebody');
    await expect(restore('sound', 'killed')).rejects.toMatchObject({ code: 'restore.there' });
    await rm(at('killed/letter.txt'));
    await restore('sound', 'killed');
    expect(readdirSync(at('killed'))).not.toContain('.restoring');
    await (await openNode(at('killed'))).close();
  });

  it('[CLI-54] of two at once into one place one is done and the other told', async () => {
    const ends = await Promise.allSettled([restore('sound', 'twice'), restore('sound', 'twice')]);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'locked' } });
    await (await openNode(at('twice'))).close();
  });

  it('[CLI-55] a fault of the disk is told as one, and never as a damaged backup or a wrong identity', async () => {
    const entry = join(import.meta.dirname, '../../cli/entry.mjs');
    await writeFile(at('identity'), identityText(identity));
    const args = ['restore', at('sound'), '--identity', at('identity'), '--data', at('small'), '--json'];
    // No file longer than 32 kB: what a full disk does, on every machine.
    const said = JSON.parse(
      execFileSync('sh', ['-c', 'ulimit -f 64; "$0" "$@" || true', process.execPath, entry, ...args], {
        stdio: ['ignore', 'pipe', 'ignore'],
      }).toString(),
    );
    expect(said).toMatchObject({ ok: false, code: 'system.EFBIG' });
    expect(existsSync(at('small'))).toBe(false);
    await mkdir(at('work/keys.db'), { recursive: true });
    await cp(at('sound/secrets.age'), at('work/secrets.age'));
    await expect(openSecrets(at('work'), [identityText(identity)])).rejects.toMatchObject({ code: 'EEXIST' });
    await rm(at('work/keys.db'), { recursive: true });
    await rm(at('work/keys'), { recursive: true });
    await writeFile(at('work/secrets.age'), readFileSync(at('sound/secrets.age')).subarray(0, 30_000));
    await expect(openSecrets(at('work'), [identityText(identity)])).rejects.toMatchObject({ code: 'restore.damaged' });
  });

  it('[CLI-56] parts of two backups of one node are not put together', async () => {
    await ask(rome);
    await backup('later');
    const sums = JSON.parse(readFileSync(at('sound/backup.json'), 'utf8')).files;
    const log = sums.find(({ path }: { path: string }) => path === 'log.db');
    await altered('later', 'mixed', (said) => {
      said.files = (said.files as { path: string }[]).map((file) => (file.path === 'log.db' ? log : file));
    });
    await cp(at('sound/log.db'), at('mixed/log.db'));
    await expect(restore('mixed', 'from-mixed')).rejects.toMatchObject({
      code: 'restore.damaged',
      message: expect.stringContaining('log.db'),
    });
    await altered('later', 'less', (said) => {
      said.files = (said.files as { path: string }[]).filter(({ path }) => !path.startsWith('blobs'));
    });
    await expect(restore('less', 'from-less')).rejects.toMatchObject({ code: 'restore.damaged' });
    expect([existsSync(at('from-mixed')), existsSync(at('from-less'))]).toEqual([false, false]);
  });

  it('[CLI-56] one file under another name is a backup all the same; a form or a date that cannot be is told', async () => {
    await backup('whole.tar');
    await rename(at('whole.tar'), at('of-monday'));
    await restore('of-monday', 'monday');
    await expect(restore('sound', 'early', Date.parse('2020-01-01'))).rejects.toMatchObject({ code: 'restore.clock' });
    await altered('sound', 'newer', (said) => {
      said.format = 'entente.backup/v2';
    });
    await expect(restore('newer', 'from-newer')).rejects.toMatchObject({ code: 'restore.newer' });
    await expect(restore('nowhere', 'from-nowhere')).rejects.toMatchObject({ code: 'restore.none' });
    await expect(restore('pipe.tar', 'from-pipe')).rejects.toMatchObject({ code: 'restore.none' });
  });
});
