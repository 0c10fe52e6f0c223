import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { ensureTools } from './tools.ts';

const root = resolve(import.meta.dirname, '../..');
const bin = (name: string): string => join(root, 'node_modules/.bin', name);

/** The README's test command: tools, pages, then every test; the last line says how many passed and failed. */
function main(): number {
  const missing = ensureTools();
  for (const { tool, skips } of missing) console.error(`missing: ${tool}; what is skipped without it: ${skips}`);
  const build = spawnSync(bin('vite'), ['build', 'apps/web', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
  if (build.status !== 0) {
    console.log('the pages do not build\n0 passed, 1 failed');
    return 1;
  }
  const run = spawnSync(bin('vitest'), ['run', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  return run.status ?? 1;
}

process.exitCode = main();
