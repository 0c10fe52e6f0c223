import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import command from '../../apps/cli/node-process.json' with { type: 'json' };
import { type Person, personAt } from './door.ts';

const way = z.object({ url: z.string(), cookie: z.string(), administrator: z.string() });

export interface DeskProcess {
  readonly person: Person;
  /** Who runs the node. */
  readonly administrator: Person;
  readonly pid: number;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** A node as a process, begun as `entente serve` begins it, with somebody at its officers' door. What it keeps for a moment it keeps under `temporary`. */
export async function deskProcess(directory: string, temporary: string): Promise<DeskProcess> {
  const child = fork(join(import.meta.dirname, 'desk-node.ts'), [directory], {
    execArgv: ['--disable-warning=ExperimentalWarning', ...command.flags],
    env: { ...process.env, ...command.environment, TMPDIR: temporary },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the node ended at once')));
  const [said] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
  const { url, cookie, administrator } = way.parse(said);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };
  const stop = (): Promise<void> => end('SIGTERM');
  const [person, runs] = [personAt(url, cookie), personAt(url, administrator)];
  return { person, administrator: runs, pid: child.pid ?? 0, stop, kill: () => end('SIGKILL') };
}
