import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ZodType } from 'zod';

/** A script of this folder as its own process, which tells what it has done by messages. */
export interface Script {
  readonly pid: number;
  /** The next message; rejects when the process ends without one. */
  hears<T>(shape: ZodType<T>): Promise<T>;
  stop(): Promise<void>;
}

export function startScript(file: string, args: readonly string[]): Script {
  const child = fork(join(import.meta.dirname, file), [...args], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return {
    pid: child.pid ?? 0,
    hears: async (shape) => shape.parse(await nextMessage(child, file)),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}

async function nextMessage(child: ChildProcess, file: string): Promise<unknown> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with ${code} before it had said anything`);
  });
  const [message] = await Promise.race([once(child, 'message'), ended]);
  return message;
}
