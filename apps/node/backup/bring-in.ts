import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { OperationFailed } from '../control/failure.ts';
import type { Progress } from '../control/progress.ts';
import { damaged } from './damaged.ts';
import { copyWhole, digestOf, newFile, systemCode } from './files.ts';
import {
  type BackupFile,
  backupFormat,
  type Manifest,
  manifest,
  manifestFile,
  plainName,
  secretsFile,
} from './manifest.ts';
import { piecesOf } from './pieces.ts';
import { BadArchive, unpack } from './tar.ts';

/** Copies the files of a backup, a folder or one file whatever its name, and compares each with the hash the manifest gives. */
export async function bringIn(from: string, work: string, progress: Progress): Promise<Manifest> {
  const isFolder = await looksLikeBackup(from);
  const unpacked = isFolder ? null : await unpackAll(from, work);
  const source = isFolder ? from : work;
  const said = await readManifest(join(source, manifestFile), from);
  mustBeListed(said, unpacked ?? []);
  let done = 0;
  for (const file of said.files) {
    if (isFolder) await copyIn(source, work, file);
    const found = await digestOf(join(work, file.path)).catch(absentOr(() => null));
    if (found === null) throw damaged(file.path, 'is missing');
    if (found.sha256 !== file.sha256 || found.size !== file.size) throw notAsWritten(file);
    progress({ t: 'count', what: 'files compared', done: ++done, total: said.files.length });
  }
  return said;
}

const notAsWritten = ({ path }: BackupFile): OperationFailed => damaged(path, 'is not as it was written');

/** Goes on with another value where something is not there; every other error stays what it is. */
const absentOr =
  <T>(otherwise: () => T) =>
  (error: unknown): T => {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP'].includes(systemCode(error) ?? '')) return otherwise();
    throw error;
  };

/** True for a folder, false for a file. */
async function looksLikeBackup(from: string): Promise<boolean> {
  const found = await stat(from).catch(absentOr(() => null));
  if (found === null) throw new OperationFailed('restore.none', `${from} is not there: check the path.`);
  if (!found.isDirectory() && !found.isFile())
    throw new OperationFailed('restore.none', `${from} is neither a folder nor a file: name a backup.`);
  return found.isDirectory();
}

function mustBeListed(said: Manifest, unpacked: readonly string[]): void {
  const listed = new Set(said.files.map(({ path }) => path));
  for (const { path } of said.files) if (!plainName.test(path)) throw damaged(path, 'is no file of a backup');
  for (const needed of ['log.db', secretsFile]) if (!listed.has(needed)) throw damaged(needed, 'is missing');
  if (listed.size < said.files.length) throw damaged(manifestFile, 'names a file twice');
  for (const name of unpacked)
    if (name !== manifestFile && !listed.has(name)) throw damaged(name, 'is not in its list');
}

/** What stands in the place of a file and is none, a pipe or a device, is not read, nor more than the file is long. */
async function copyIn(source: string, work: string, file: BackupFile): Promise<void> {
  const path = join(source, file.path);
  const found = await stat(path).catch(absentOr(() => null));
  if (found === null || !found.isFile()) throw damaged(file.path, 'is missing');
  if (found.size !== file.size) throw notAsWritten(file);
  await mkdir(dirname(join(work, file.path)), { recursive: true, mode: 0o700 });
  await copyWhole(path, join(work, file.path));
}

async function unpackAll(from: string, work: string): Promise<readonly string[]> {
  const names = new Set<string>();
  try {
    await unpack(piecesOf(from), async (name) => {
      if ((name !== manifestFile && !plainName.test(name)) || names.has(name))
        throw damaged(name, 'is no file of a backup');
      names.add(name);
      await mkdir(dirname(join(work, name)), { recursive: true, mode: 0o700 });
      return newFile(join(work, name));
    });
  } catch (error) {
    if (error instanceof BadArchive) throw damaged(from, `cannot be read (${error.message})`);
    throw error;
  }
  return [...names];
}

const anyFormat = z.looseObject({ format: z.string() });
const laterFormat = /^entente\.backup\/v\d{1,4}$/;

async function readManifest(path: string, from: string): Promise<Manifest> {
  const text = await readFile(path, 'utf8').catch(absentOr(() => null));
  if (text === null) throw new OperationFailed('restore.none', `${from} holds no backup: ${manifestFile} is missing.`);
  const said = parsed(text);
  const whole = manifest.safeParse(said);
  if (whole.success) return whole.data;
  const other = anyFormat.safeParse(said);
  if (other.success && other.data.format !== backupFormat && laterFormat.test(other.data.format))
    throw new OperationFailed(
      'restore.newer',
      `This backup is of the form ${other.data.format}, this release reads ${backupFormat}: restore it with the release that made it.`,
    );
  throw damaged(manifestFile, 'cannot be read');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
