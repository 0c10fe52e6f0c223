import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** The pages are built once; a checkout without them would serve nothing to look at. */
export async function buildPages(tell: (line: string) => void): Promise<void> {
  if (existsSync(resolve(root, 'apps/web/dist/index.html'))) return;
  tell('building the pages (once)');
  const vite = resolve(root, 'node_modules/.bin/vite');
  const built = spawnSync(vite, ['build', 'apps/web', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (built.status !== 0) throw new Error('the pages could not be built: run "npm run web" and look at what it says');
}
