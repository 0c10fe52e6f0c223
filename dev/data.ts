import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder or file of the outside data set, or null when this machine has none: tests then skip, visibly. */
export function dataPath(name: string): string | null {
  const root = process.env.ENTENTE_DATA ?? resolve(import.meta.dirname, '../../shared/data');
  const path = join(root, name);
  return existsSync(path) ? path : null;
}
