import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Store } from '../../../packages/store/port.ts';
import { OperationFailed } from '../control/failure.ts';
import type { Progress } from '../control/progress.ts';
import type { NodeCore } from '../core.ts';
import { boundariesFile, hasBoundaries } from '../map/kept-boundaries.ts';
import { namesIn } from '../naming/lists/folder.ts';
import { listFolder } from '../naming/places.ts';
import { version } from '../version.ts';
import { copyWhole, digestOf, syncFile, syncFolder, syncParent, systemCode, writeStream } from './files.ts';
import { makeFolders } from './make-folders.ts';
import {
  type BackupFile,
  backupFormat,
  type Manifest,
  manifestFile,
  plainName,
  sealedWithFile,
  secretsFile,
} from './manifest.ts';
import { removeOld } from './old.ts';
import { writingTo } from './place.ts';
import { forgetPlain, makePlainFolder } from './plain.ts';
import { type Packed, pack } from './tar.ts';
import { begin, removeUnfinished, unfinished } from './unfinished.ts';

export interface Backup {
  readonly path: string;
  readonly files: number;
  readonly bytes: number;
  /** Own backups beside it that were older than 30 days, and are gone. */
  readonly removed: readonly string[];
  /** Those that are as old and could not be removed. */
  readonly stays: readonly string[];
  /** Screening lists that this node has loaded. They are in no backup: an operator loads them again. */
  readonly lists: readonly string[];
}

/**
 * Copies a node while it works: the log first and its keys after it, as they are written the other way round, so that
 * nothing in the copied log lacks its key. The log and the sealed segments stay as they are; whatever opens them, and the
 * node's own documents, are sealed to `recovery` (an age recipient). Left out: the head, which must never come back from a
 * copy, the view, which follows from the log, and screening lists, which are large, of others, and loaded anew. `to` ending in .tar makes one file, anything else a folder.
 */
export function makeBackup(node: NodeCore, to: string, recovery: string, progress: Progress): Promise<Backup> {
  // One after the other: two at once would clear each other's work away.
  return node.locks.run('backup', async () => {
    if (existsSync(to))
      throw new OperationFailed('backup.there', `${to} is there already: name a new place for each backup.`);
    const files = await writingTo(dirname(to), () => make(node, to, recovery, progress));
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    const old = await removeOld(node, dirname(to));
    return { path: to, files: files.length, bytes, ...old, lists: namesIn(listFolder(node.directory)) };
  });
}

async function make(node: NodeCore, to: string, recovery: string, progress: Progress): Promise<readonly BackupFile[]> {
  const work = `${to}${unfinished}`;
  await removeUnfinished(dirname(to), node.config.member);
  await rm(work, { recursive: true, force: true });
  await makeFolders(work, 0o700);
  try {
    const done = await begin(work, node.config.member);
    const files = await fill(node, work, recovery, progress);
    await done();
    if (to.endsWith('.tar')) await intoOneFile(work, to, files);
    else await rename(work, to);
    await syncParent(to);
    return files;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function fill(
  node: NodeCore,
  work: string,
  recovery: string,
  progress: Progress,
): Promise<readonly BackupFile[]> {
  await copyPart(node.store, 'log', join(work, 'log.db'), progress);
  const plain = await makePlainFolder(node.directory);
  try {
    await writingTo(node.directory, async () => {
      await copyPart(node.store, 'keys', join(plain, 'keys.db'), progress);
      await copyPart(node.store, 'local', join(plain, 'local.db'), progress);
    });
    await copyBlobs(join(node.directory, 'blobs'), join(work, 'blobs'), progress);
    const open = await describe(work, progress);
    await writingTo(node.directory, () =>
      writeFile(join(plain, sealedWithFile), JSON.stringify(open), { mode: 0o600 }),
    );
    await sealSecrets(node, plain, join(work, secretsFile), recovery);
    const sealed = { path: secretsFile, ...(await digestOf(join(work, secretsFile))) };
    return await describeBackup(node, work, recovery, [...open, sealed]);
  } finally {
    await forgetPlain(node.directory);
  }
}

async function describeBackup(
  node: NodeCore,
  work: string,
  recovery: string,
  files: Manifest['files'],
): Promise<readonly BackupFile[]> {
  const { member, name } = node.config;
  const made = node.now().toISOString();
  const said: Manifest = { format: backupFormat, member, name, made, software: version, recovery, files };
  await writeFile(join(work, manifestFile), `${JSON.stringify(said, null, 1)}\n`, { mode: 0o600 });
  await syncFile(join(work, manifestFile));
  await syncFolder(work);
  return files;
}

async function copyPart(store: Store, part: 'log' | 'keys' | 'local', path: string, progress: Progress): Promise<void> {
  await store.copy(part, path, (done, total) => progress({ t: 'count', what: `pages of ${part}.db`, done, total }));
  await chmod(path, 0o600);
  await syncFile(path);
}

/** The settings last: a folder with settings is a node that is whole, also for whoever opens the archive by hand. */
async function sealSecrets(node: NodeCore, plain: string, to: string, recovery: string): Promise<void> {
  const keyFiles = (await readdir(join(node.directory, 'keys'))).filter((file) =>
    /^[a-z]{1,16}\.(key|crt)$/.test(file),
  );
  const packed: Packed[] = [
    ...[sealedWithFile, 'keys.db', 'local.db'].map((name) => ({ name, path: join(plain, name) })),
    ...(hasBoundaries(node.directory) ? [{ name: boundariesFile, path: join(node.directory, boundariesFile) }] : []),
    ...keyFiles.map((file) => ({ name: `keys/${file}`, path: join(node.directory, 'keys', file) })),
    { name: 'node.json', path: join(node.directory, 'node.json') },
  ];
  const { Encrypter } = await import('age-encryption');
  const sealer = new Encrypter();
  sealer.addRecipient(recovery);
  const sealed = await sealer.encrypt(Readable.toWeb(Readable.from(pack(packed))) as ReadableStream<Uint8Array>);
  await writeStream(to, sealed);
}

async function copyBlobs(from: string, to: string, progress: Progress): Promise<void> {
  await mkdir(to, { mode: 0o700 });
  let done = 0;
  for (const folder of await readdir(from)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    await mkdir(join(to, folder), { mode: 0o700 });
    for (const name of await readdir(join(from, folder))) {
      if (!/^[0-9a-f]{64}$/.test(name)) continue;
      if (await copyBlob(join(from, folder, name), join(to, folder, name)))
        progress({ t: 'count', what: 'sealed segments', done: ++done, total: null });
    }
  }
}

/** False for one that was erased since its name was read. */
async function copyBlob(from: string, to: string): Promise<boolean> {
  try {
    await copyWhole(from, to);
    return true;
  } catch (error) {
    // The same code would come of a disk that was taken away from under the backup.
    if (systemCode(error) !== 'ENOENT' || !(error instanceof Error && 'path' in error && error.path === from))
      throw error;
    await rm(to, { force: true });
    return false;
  }
}

async function describe(work: string, progress: Progress): Promise<Manifest['files']> {
  const names = (await readdir(work, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(work.length + 1))
    .filter((path) => plainName.test(path))
    .sort();
  const files: Manifest['files'] = [];
  for (const path of names) {
    files.push({ path, ...(await digestOf(join(work, path))) });
    progress({ t: 'count', what: 'files hashed', done: files.length, total: names.length });
  }
  return files;
}

async function intoOneFile(work: string, to: string, files: readonly BackupFile[]): Promise<void> {
  const packed = [manifestFile, ...files.map(({ path }) => path)].map((name) => ({ name, path: join(work, name) }));
  const whole = join(work, 'whole.tar');
  await writeStream(whole, pack(packed));
  await rename(whole, to);
}
