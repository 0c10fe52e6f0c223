import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lockDirectory } from '../../../packages/store/lock.ts';
import { interruptedRestore } from '../config.ts';
import { OperationFailed } from '../control/failure.ts';
import { syncFolder, syncParent, systemCode } from './files.ts';
import { makeFolders } from './make-folders.ts';
import { writingTo } from './place.ts';

/** Written last: a directory with settings is a node that is whole. */
const settings = 'node.json';
/** What a new file system has of its own. */
const ofTheDisk = ['lost+found'];
/** What a restore puts in place before the settings. */
const ofARestore = /^(blobs|keys|uploads|boundaries\.json|lock|lock\.holder|(log|keys|local|view)\.db(-wal|-shm)?)$/;

/**
 * Makes a data directory in a folder inside it and puts it in its place when it is whole. Inside, because the directory may be a
 * disk of its own, or the only place where this user may write. One process at a time; what an interrupted one left is cleared.
 */
export async function intoDirectory<T>(directory: string, make: (work: string) => Promise<T>): Promise<T> {
  const [isNew, work] = [!existsSync(directory), join(directory, interruptedRestore)];
  mustBeFree(directory, isNew ? [] : await readdir(directory));
  return writingTo(directory, async () => {
    await makeFolders(work, 0o700);
    const lock = lockDirectory(work);
    const put: string[] = [];
    try {
      for (const name of await leftovers(directory)) await rm(join(directory, name), { recursive: true, force: true });
      await rm(join(work, 'node'), { recursive: true, force: true });
      await mkdir(join(work, 'node'), { mode: 0o700 });
      const made = await make(join(work, 'node'));
      await putInPlace(join(work, 'node'), directory, put);
      if (isNew) await syncParent(directory);
      return made;
    } catch (error) {
      for (const name of put) await rm(join(directory, name), { recursive: true, force: true });
      throw error;
    } finally {
      lock.release();
      await rm(work, { recursive: true, force: true });
      if (isNew) await rmdir(directory).catch(() => undefined);
    }
  });
}

/** Nothing is there, or only what an interrupted restore left, which never came as far as the settings. */
function mustBeFree(directory: string, names: readonly string[]): void {
  const others = names.filter((name) => !ofTheDisk.includes(name) && name !== interruptedRestore);
  if (others.length === 0 || (names.includes(interruptedRestore) && others.every((name) => ofARestore.test(name))))
    return;
  throw new OperationFailed('restore.there', `${directory} is not empty: name a new directory.`);
}

async function leftovers(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory);
  // Asked again under the lock: another process may have come first, and be done.
  mustBeFree(directory, names);
  return names.filter((name) => name !== interruptedRestore && !ofTheDisk.includes(name));
}

async function putInPlace(made: string, directory: string, put: string[]): Promise<void> {
  await chmod(directory, 0o700).catch((error: unknown) => {
    // The directory of somebody else in which this user may write; the doctor tells who can read it.
    if (systemCode(error) !== 'EPERM') throw error;
  });
  const names = (await readdir(made)).filter((name) => name !== settings);
  for (const name of [...names, settings]) {
    if (name === settings) await syncFolder(directory);
    put.push(name);
    await rename(join(made, name), join(directory, name));
  }
  await syncFolder(directory);
}
