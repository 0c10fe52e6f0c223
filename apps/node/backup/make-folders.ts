import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OperationFailed } from '../control/failure.ts';

/**
 * Makes a folder and those above it that are missing, one by one. Node's own recursive mkdir never returns where the parent is
 * there and a folder in it is "not found" all the same, as under /proc.
 *
 * @param path absolute
 * @param mode of each folder that is made
 */
export async function makeFolders(path: string, mode = 0o777): Promise<void> {
  const missing: string[] = [];
  for (let at = path; !(await isThere(at)); at = dirname(at)) missing.unshift(at);
  for (const folder of missing) await makeFolder(folder, mode);
}

async function makeFolder(folder: string, mode: number): Promise<void> {
  try {
    await mkdir(folder, { mode });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) !== 'ENOENT') throw error;
    throw new OperationFailed(
      'folder.impossible',
      `${dirname(folder)} is there, but no folder can be made in it: name a place on a disk.`,
      { cause: error },
    );
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);
