import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Ending of the folder a backup is made in. */
export const unfinished = '.unfinished';
const mark = 'begun';

/** Notes whose backup is being made here. What resolves takes the note away again, once the backup is whole. */
export async function begin(work: string, member: string): Promise<() => Promise<void>> {
  const path = join(work, mark);
  await writeFile(path, member, { mode: 0o600 });
  return () => rm(path);
}

/** Removes what backups of this node left in a folder when their process was killed. Call while none is being made. */
export async function removeUnfinished(folder: string, member: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.endsWith(unfinished)) continue;
    const whose = await readFile(join(folder, name, mark), 'utf8').catch(() => null);
    if (whose === member) await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}
