import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import command from '../node-process.json' with { type: 'json' };

/** A node as its own operating-system process, as an operator runs it. */
export interface NodeProcess {
  readonly pid: number;
  readonly url: string;
  /** Ends it the way a power switch does. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const entry = resolve(import.meta.dirname, '../entry.mjs');
const readyWithinMs = 30_000;

export async function startNodeProcess(directory: string, url: string): Promise<NodeProcess> {
  const child = spawn(process.execPath, [...command.flags, entry, 'serve', '--data', directory], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...command.environment, ...process.env },
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk.toString()}`.slice(-4_000);
  });
  await ready(child, url, () => complaint);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };
  return { pid: child.pid ?? 0, url, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

async function ready(child: ChildProcess, url: string, complaint: () => string): Promise<void> {
  for (const end = performance.now() + readyWithinMs; performance.now() < end; await pause(20)) {
    if (child.exitCode !== null) throw new Error(`the node of ${url} ended at once:\n${complaint()}`);
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.ok === true) return;
  }
  child.kill('SIGKILL');
  throw new Error(`the node of ${url} did not answer within ${readyWithinMs / 1_000} s:\n${complaint()}`);
}
