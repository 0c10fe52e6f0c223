import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * The formatter and linter, from the package of this machine's own platform. The package that would choose one names platforms
 * that not every registry carries, and `npm ci` refuses a lock file without them.
 */
export const biome = resolve(
  import.meta.dirname,
  `../../node_modules/@biomejs/cli-${process.platform}-${process.arch}/biome`,
);

if (import.meta.main) process.exitCode = spawnSync(biome, process.argv.slice(2), { stdio: 'inherit' }).status ?? 1;
