import { open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { NodeCore } from '../core.ts';
import { keptDays, type Manifest, manifest, manifestFile } from './manifest.ts';

/** A tar archive is made of blocks of this size; the first says name and length of its first file. */
const block = 512;
/** No manifest is longer. */
const longest = 64 << 20;

export interface Removal {
  readonly removed: readonly string[];
  /** As old, and the folder did not let it go. */
  readonly stays: readonly string[];
}

type Remove = (path: string) => Promise<void>;

const removeWhole: Remove = (path) => rm(path, { recursive: true });

/**
 * Removes this node's own backups in a folder that are older than they may be, and names them. Leaves alone what is not one of its
 * own, and everything while the clock is in doubt. Never throws: the backup that was just made is whole, whatever becomes of these.
 */
export async function removeOld(node: NodeCore, folder: string, remove: Remove = removeWhole): Promise<Removal> {
  if ((await node.clock.doubt()) !== null) return { removed: [], stays: [] };
  const oldest = node.now().getTime() - keptDays * 86_400_000;
  const removed: string[] = [];
  const stays: string[] = [];
  for (const name of (await readdir(folder).catch(() => [])).sort()) {
    const path = join(folder, name);
    const said = await saidOf(path).catch(() => null);
    if (said === null || said.member !== node.config.member || !(Date.parse(said.made) < oldest)) continue;
    const gone = await remove(path).then(
      () => true,
      () => false,
    );
    (gone ? removed : stays).push(path);
  }
  return { removed, stays };
}

/** What a folder or archive says of itself as a backup; throws when it is none. */
async function saidOf(path: string): Promise<Manifest> {
  const found = await stat(path);
  // A pipe with such a name would never be read to its end.
  const text = found.isDirectory()
    ? await readFile(join(path, manifestFile), 'utf8')
    : found.isFile() && path.endsWith('.tar')
      ? await firstFile(path)
      : '';
  return manifest.parse(JSON.parse(text));
}

/** A backup in one file begins with its manifest. */
async function firstFile(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(block);
    await file.read(head, 0, block, 0);
    const size = Number.parseInt(head.toString('latin1', 124, 136), 8);
    if (!head.toString('latin1', 0, 100).startsWith(`${manifestFile}\0`) || !(size > 0 && size < longest)) return '';
    const body = Buffer.alloc(size);
    await file.read(body, 0, size, block);
    return body.toString('utf8');
  } finally {
    await file.close();
  }
}
