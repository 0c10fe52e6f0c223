import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';

/** A node in a process of its own, which can be ended as a power switch ends it. */
export interface NodeProcess {
  /** Rome asks Rabat; resolves with the ids of the acts, rejects with the refusal. */
  ask(reference: string): Promise<readonly string[]>;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const reply = z.object({ id: z.number(), acts: z.array(z.string()).optional(), failed: z.string().optional() });

export async function nodeProcess(directory: string): Promise<NodeProcess> {
  const child = fork(join(import.meta.dirname, 'acting-node.ts'), [directory], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk.toString()}`.slice(-4_000);
  });
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`the node ended at once:\n${complaint}`))),
  ]);
  let next = 0;
  return {
    ask(reference) {
      const id = ++next;
      return new Promise((resolve, reject) => {
        const onMessage = (raw: unknown): void => {
          const said = reply.safeParse(raw);
          if (!said.success || said.data.id !== id) return;
          child.off('message', onMessage);
          if (said.data.acts === undefined) reject(new Error(said.data.failed));
          else resolve(said.data.acts);
        };
        child.on('message', onMessage);
        child.once('exit', () => reject(new Error('the node was killed')));
        child.send({ id, reference });
      });
    },
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

/** Asks a condition of the world again until it holds; the error of the last try when it does not within the time. */
export async function eventually<T>(look: () => Promise<T>, withinMs = 30_000): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
