#!/usr/bin/env node
// The command as installed. It runs on any Node that still starts, and hands over to the one the project brings along.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const main = join(here, 'main.ts');
const bundled = join(here, '../../node_modules/.bin/node');

if (Number(process.versions.node.split('.')[0]) >= 24) {
  const { run } = await import(main);
  process.exitCode = await run(process.argv.slice(2));
} else if (existsSync(bundled)) {
  const child = spawn(bundled, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
} else {
  console.error('entente needs Node 24: run "npm ci" in the project folder, which brings it along.');
  process.exitCode = 69;
}
