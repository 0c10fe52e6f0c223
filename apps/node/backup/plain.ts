import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const folder = 'copying';

/** What a backup copies in plain until it is sealed lies in the data directory, beside what it is a copy of, and nowhere else. */
export async function makePlainFolder(directory: string): Promise<string> {
  await forgetPlain(directory);
  const path = join(directory, folder);
  await mkdir(path, { mode: 0o700 });
  return path;
}

/** Also after a process that ended in the middle: what is erased from now on must not live on in a copy. */
export const forgetPlain = (directory: string): Promise<void> =>
  rm(join(directory, folder), { recursive: true, force: true });
