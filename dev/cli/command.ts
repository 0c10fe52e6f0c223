import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '../../apps/cli/entry.mjs');

export interface Ended {
  readonly code: unknown;
  readonly out: string;
  readonly err: string;
}

/** Runs the program in a process of its own, as an operator does; gives its exit code and what it printed. */
export async function entente(args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [entry, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const [code]: unknown[] = await once(child, 'close');
  return { code, out, err };
}
