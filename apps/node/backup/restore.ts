import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { Decrypter } from 'age-encryption';
import { openSqliteStore } from '../../../packages/store/sqlite/open.ts';
import { readConfig } from '../config.ts';
import { OperationFailed } from '../control/failure.ts';
import type { Progress } from '../control/progress.ts';
import { readKeys } from '../data/keys.ts';
import { digestOf, newFile, syncFolder, syncParent } from './files.ts';
import { makeFolders } from './make-folders.ts';
import { keptDays, type Manifest, manifest, manifestFile, plainName, secretName, secretsFile } from './manifest.ts';
import { BadArchive, unpack } from './tar.ts';

export interface Restored {
  readonly member: string;
  readonly name: string;
  readonly made: string;
  readonly feeds: number;
}

/**
 * Makes a data directory from a backup. Everything is checked in a folder beside it; only what is whole gets the name.
 * Without a head, the node relearns it from its peers before it signs.
 * @param identities `AGE-SECRET-KEY-1…`, of which one opens the secrets
 */
export async function restoreBackup(
  from: string,
  directory: string,
  identities: readonly string[],
  progress: Progress,
  /** `now` in milliseconds; `override`: also one so old that what was erased since would come back. */
  { now, override }: { readonly now: number; readonly override: boolean } = { now: Date.now(), override: false },
): Promise<Restored> {
  if (existsSync(directory) && (await readdir(directory)).length > 0)
    throw new OperationFailed('restore.there', `${directory} is not empty: name a new directory.`);
  const work = `${directory}.restoring`;
  await rm(work, { recursive: true, force: true });
  await makeFolders(work, 0o700);
  try {
    const said = await bringIn(from, work, progress);
    if (!override) mustBeYoung(said, now);
    await openSecrets(work, identities);
    const feeds = await inspect(work, said, progress);
    await mkdir(join(work, 'uploads'), { mode: 0o700 });
    await syncFolder(work);
    await rm(directory, { recursive: true, force: true });
    await rename(work, directory);
    await syncParent(directory);
    return { member: said.member, name: said.name, made: said.made, feeds };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Copies the files of the backup and compares each with the hash the manifest gives. */
async function bringIn(from: string, work: string, progress: Progress): Promise<Manifest> {
  if (from.endsWith('.tar')) await unpackAll(from, work);
  const source = from.endsWith('.tar') ? work : from;
  const said = await readManifest(join(source, manifestFile));
  let done = 0;
  for (const { path, size, sha256 } of said.files) {
    if (!plainName.test(path)) throw damaged(path, 'is no file of a backup');
    if (source !== work) {
      await mkdir(dirname(join(work, path)), { recursive: true, mode: 0o700 });
      await copyFile(join(source, path), join(work, path)).catch(() => {
        throw damaged(path, 'is missing');
      });
    }
    const found = await digestOf(join(work, path)).catch(() => null);
    if (found?.sha256 !== sha256 || found.size !== size) throw damaged(path, 'is not as it was written');
    progress({ t: 'count', what: 'files compared', done: ++done, total: said.files.length });
  }
  for (const needed of ['log.db', secretsFile])
    if (!said.files.some(({ path }) => path === needed)) throw damaged(needed, 'is missing');
  return said;
}

/** What was erased is in no backup after so many days: an older one would bring it back. */
function mustBeYoung({ made }: Manifest, now: number): void {
  if (now - Date.parse(made) <= keptDays * 86_400_000) return;
  throw new OperationFailed(
    'restore.old',
    `This backup was made on ${made}, more than ${keptDays} days ago: what was erased since would come back with it until the peers' recalls are heard again. Use a younger one, or say --override.`,
  );
}

const damaged = (path: string, how: string): OperationFailed =>
  new OperationFailed('restore.damaged', `${path} of this backup ${how}: use another backup. Nothing was restored.`);

async function unpackAll(from: string, work: string): Promise<void> {
  try {
    await unpack(createReadStream(from, { highWaterMark: 1 << 20 }), async (name) => {
      if (name !== manifestFile && !plainName.test(name)) throw damaged(name, 'is no file of a backup');
      await mkdir(dirname(join(work, name)), { recursive: true, mode: 0o700 });
      return newFile(join(work, name));
    });
  } catch (error) {
    if (error instanceof BadArchive) throw damaged(from, `cannot be read (${error.message})`);
    throw error;
  }
}

async function readManifest(path: string): Promise<Manifest> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null)
    throw new OperationFailed('restore.none', `${dirname(path)} holds no backup: backup.json is missing.`);
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    throw damaged(manifestFile, 'cannot be read');
  }
}

async function openSecrets(work: string, identities: readonly string[]): Promise<void> {
  const opener = new Decrypter();
  for (const identity of identities) opener.addIdentity(identity);
  const sealed = Readable.toWeb(createReadStream(join(work, secretsFile))) as ReadableStream<Uint8Array>;
  try {
    const opened = await opener.decrypt(sealed);
    await mkdir(join(work, 'keys'), { mode: 0o700 });
    await unpack(opened, async (name) => {
      if (!secretName.test(name)) throw damaged(name, 'is no file of a backup');
      return newFile(join(work, name));
    });
  } catch (error) {
    if (error instanceof OperationFailed) throw error;
    throw new OperationFailed(
      'restore.identity',
      'The secrets of this backup do not open: give the recovery identity it was made for, or use another backup. Nothing was restored.',
    );
  }
  await rm(join(work, secretsFile));
}

/** The restored directory is a node before it gets its name: settings, keys and stores are read as a node reads them. */
async function inspect(work: string, said: Manifest, progress: Progress): Promise<number> {
  progress({ t: 'say', message: 'checking the stores' });
  const config = readConfig(work);
  readKeys(work, config.member);
  const store = await openSqliteStore(work);
  try {
    const wrong = await store.integrity();
    if (wrong.length > 0) throw damaged('a store', `is damaged (${wrong[0] ?? ''})`);
    if (config.member !== said.member)
      throw damaged(manifestFile, `names ${said.member}, its settings ${config.member}`);
    return (await store.log.feeds()).length;
  } finally {
    await store.close();
    await rm(join(work, manifestFile), { force: true });
  }
}
