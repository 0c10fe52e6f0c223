import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Store } from '../../../packages/store/port.ts';
import { OperationFailed } from '../control/failure.ts';
import type { Progress } from '../control/progress.ts';
import type { NodeCore } from '../core.ts';
import { boundariesFile, hasBoundaries } from '../map/kept-boundaries.ts';
import { version } from '../version.ts';
import { digestOf, syncFile, syncFolder, syncParent, writeStream } from './files.ts';
import { makeFolders } from './make-folders.ts';
import { backupFormat, type Manifest, manifestFile, secretsFile } from './manifest.ts';
import { removeOld } from './old.ts';
import { type Packed, pack } from './tar.ts';

export interface Backup {
  readonly path: string;
  readonly files: number;
  readonly bytes: number;
  /** Own backups beside it that were older than 30 days, and are gone. */
  readonly removed: readonly string[];
}

/**
 * Copies a node while it works: the log first and its keys after it, as they are written the other way round, so that
 * nothing in the copied log lacks its key. The log and the sealed segments stay as they are; whatever opens them, and the
 * node's own documents, are sealed to `recovery` (an age recipient). Left out: the head, which must never come back from a
 * copy, and the view, which follows from the log. `to` ending in .tar makes one file, anything else a folder.
 */
export async function makeBackup(node: NodeCore, to: string, recovery: string, progress: Progress): Promise<Backup> {
  if (existsSync(to))
    throw new OperationFailed('backup.there', `${to} is there already: name a new place for each backup.`);
  const work = `${to}.unfinished`;
  await rm(work, { recursive: true, force: true });
  await makeFolders(work, 0o700);
  try {
    const files = await fill(node, work, recovery, progress);
    if (to.endsWith('.tar')) await intoOneFile(work, to, files);
    else await rename(work, to);
    await syncParent(to);
    const removed = await removeOld(node, dirname(to));
    return { path: to, files: files.length, bytes: files.reduce((sum, file) => sum + file.size, 0), removed };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function fill(node: NodeCore, work: string, recovery: string, progress: Progress): Promise<Manifest['files']> {
  await copyPart(node.store, 'log', join(work, 'log.db'), progress);
  await sealSecrets(node, work, recovery, progress);
  await copyBlobs(join(node.directory, 'blobs'), join(work, 'blobs'), progress);
  const files = await describe(work, progress);
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

/** The plain copies exist only until they are sealed, in a folder nobody else can enter. */
async function sealSecrets(node: NodeCore, work: string, recovery: string, progress: Progress): Promise<void> {
  const plain = join(work, 'plain');
  await mkdir(plain, { mode: 0o700 });
  await copyPart(node.store, 'keys', join(plain, 'keys.db'), progress);
  await copyPart(node.store, 'local', join(plain, 'local.db'), progress);
  const keyFiles = (await readdir(join(node.directory, 'keys'))).filter((file) =>
    /^[a-z]{1,16}\.(key|crt)$/.test(file),
  );
  const packed: Packed[] = [
    { name: 'node.json', path: join(node.directory, 'node.json') },
    ...(hasBoundaries(node.directory) ? [{ name: boundariesFile, path: join(node.directory, boundariesFile) }] : []),
    ...keyFiles.map((file) => ({ name: `keys/${file}`, path: join(node.directory, 'keys', file) })),
    { name: 'keys.db', path: join(plain, 'keys.db') },
    { name: 'local.db', path: join(plain, 'local.db') },
  ];
  const { Encrypter } = await import('age-encryption');
  const sealer = new Encrypter();
  sealer.addRecipient(recovery);
  const sealed = await sealer.encrypt(Readable.toWeb(Readable.from(pack(packed))) as ReadableStream<Uint8Array>);
  await writeStream(join(work, secretsFile), sealed);
  await rm(plain, { recursive: true });
}

/** Sealed segments never change under their names: a link is a copy wherever the disk is the same. */
async function copyBlobs(from: string, to: string, progress: Progress): Promise<void> {
  await mkdir(to, { mode: 0o700 });
  let done = 0;
  for (const folder of await readdir(from).catch(() => [])) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    await mkdir(join(to, folder), { mode: 0o700 });
    for (const name of await readdir(join(from, folder))) {
      if (!/^[0-9a-f]{64}$/.test(name)) continue;
      await copyFile(join(from, folder, name), join(to, folder, name));
      await syncFile(join(to, folder, name));
      progress({ t: 'count', what: 'sealed segments', done: ++done, total: null });
    }
  }
}

async function describe(work: string, progress: Progress): Promise<Manifest['files']> {
  const names = (await readdir(work, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(work.length + 1))
    .sort();
  const files: Manifest['files'] = [];
  for (const path of names) {
    files.push({ path, ...(await digestOf(join(work, path))) });
    progress({ t: 'count', what: 'files hashed', done: files.length, total: names.length });
  }
  return files;
}

async function intoOneFile(work: string, to: string, files: Manifest['files']): Promise<void> {
  const packed = [manifestFile, ...files.map(({ path }) => path)].map((name) => ({ name, path: join(work, name) }));
  const part = join(dirname(to), `.${basename(to)}.new`);
  await rm(part, { force: true });
  await writeStream(part, pack(packed));
  await rename(part, to);
}
