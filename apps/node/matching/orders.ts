import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { NodeCore } from '../core.ts';

const keptMs = 70 * 86_400_000;

/** Where the tags of a set stand here, in the order of what was tagged: by them a tag in a request is known again. */
export const orderPath = (node: NodeCore, record: string): string => join(node.directory, 'matching', record);

/** Orders of weeks long past: nobody asks about their tags any more. */
export async function forgetOldOrders(node: NodeCore): Promise<void> {
  const folder = orderPath(node, '');
  const oldest = node.now().getTime() - keptMs;
  for (const name of await readdir(folder).catch(() => []))
    if ((await stat(join(folder, name))).mtimeMs < oldest) await rm(join(folder, name));
}
