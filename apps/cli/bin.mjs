#!/usr/bin/env node
// The command as installed. It runs on any Node that still starts, and hands over to the one the project brings along, with
// the limits of memory a node runs under.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const entry = join(here, 'entry.mjs');
const { flags, environment } = JSON.parse(readFileSync(join(here, 'node-process.json'), 'utf8'));
const bundled = join(here, '../../node_modules/.bin/node');
const recent = Number(process.versions.node.split('.')[0]) >= 24;

if (recent || existsSync(bundled)) {
  const node = recent ? process.execPath : bundled;
  const child = spawn(node, [...flags, entry, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...environment, ...process.env },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
} else {
  console.error('entente needs Node 24: run "npm ci" in the project folder, which brings it along.');
  process.exitCode = 69;
}
