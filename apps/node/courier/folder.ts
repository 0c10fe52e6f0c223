import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf, newFile, syncFolder } from '../backup/files.ts';
import { makeFolders } from '../backup/make-folders.ts';
import { OperationFailed } from '../control/failure.ts';
import { folders, type Listed, listFile, noteFile } from './list.ts';

/** The medium, as it is written: what is there already and right is not written again. */
export interface CourierFolder {
  put(path: string, bytes: Uint8Array): Promise<void>;
  /** For what is too large for memory, and is named by its hash: written only when it is not there. */
  putNamed(path: string, sha256: string, size: number, pieces: AsyncIterable<Uint8Array>): Promise<void>;
  readonly files: readonly Listed[];
  /** Removes what an earlier courier left and this one does not carry, and makes all of it durable; then the note may be written. */
  finish(note: (list: string) => string, list: (files: readonly Listed[]) => string): Promise<void>;
}

/** Opens a folder for a courier: a new one, or one that carried a courier before. Until it is finished it is none. */
export async function openFolder(root: string): Promise<CourierFolder> {
  await makeFolders(root);
  const there = (await readdir(root)).filter((entry) => entry !== 'lost+found');
  const strange = there.filter((entry) => ![noteFile, listFile, ...folders].some((known) => entry.startsWith(known)));
  if (strange.length > 0)
    throw new OperationFailed(
      'courier.folder',
      `${root} holds other things (${strange[0]}): name a folder of its own.`,
    );
  await rm(join(root, noteFile), { force: true });
  const files: Listed[] = [];

  async function write(path: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
    const target = join(root, path);
    await makeFolders(dirname(target));
    await rm(`${target}.new`, { force: true });
    const file = await newFile(`${target}.new`);
    for await (const piece of pieces) await file.write(piece);
    await file.end();
    await rename(`${target}.new`, target);
  }

  async function removeOthers(): Promise<void> {
    const kept = new Set(files.map(({ path }) => path));
    for (const folder of folders) {
      if (!existsSync(join(root, folder))) continue;
      for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name).slice(root.length + 1);
        if (entry.isFile() && !kept.has(path)) await rm(join(root, path));
      }
    }
  }

  return {
    files,
    async put(path, bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (!(await holds(join(root, path), sha256, bytes.length))) await write(path, [bytes]);
      files.push({ path, size: bytes.length, sha256 });
    },
    async putNamed(path, sha256, size, pieces) {
      if (!(await holds(join(root, path), sha256, size))) await write(path, pieces);
      files.push({ path, size, sha256 });
    },
    async finish(note, list) {
      await removeOthers();
      files.sort((one, other) => (one.path < other.path ? -1 : 1));
      const text = list(files);
      await write(listFile, [Buffer.from(text)]);
      await syncFolder(root);
      await write(noteFile, [Buffer.from(note(text))]);
      await syncFolder(root);
    },
  };
}

async function holds(path: string, sha256: string, size: number): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.size === size && (await digestOf(path)).sha256 === sha256;
}
