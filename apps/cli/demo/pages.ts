import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** What the pages are made of. */
const sources = ['apps/web', 'packages', 'kinds', 'package-lock.json'];

/** The pages are built when there are none, or when something they are made of was written since. */
export async function buildPages(tell: (line: string) => void): Promise<void> {
  const built = statSync(resolve(root, 'apps/web/dist/index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (sources.every((source) => newest(resolve(root, source)) < built)) return;
  tell('building the pages');
  const vite = resolve(root, 'node_modules/.bin/vite');
  const building = spawnSync(vite, ['build', 'apps/web', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Whoever calls: a test of ours would else get pages for development, a third larger.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (building.status !== 0)
    throw new Error('the pages could not be built: run "npm run web" and look at what it says');
}

/** When the newest file of a folder was written, milliseconds; what was built does not count. */
function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const within = readdirSync(path).filter((name) => name !== 'dist' && name !== 'node_modules');
  return Math.max(0, ...within.map((name) => newest(join(path, name))));
}
