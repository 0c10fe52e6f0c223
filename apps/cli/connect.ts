import { existsSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import pino from 'pino';
import { z } from 'zod';
import { StoreFault } from '../../packages/store/fault.ts';
import { OperationFailed } from '../node/control/failure.ts';
import { type InputOf, type OperationName, type OutputOf, operations } from '../node/control/operations.ts';
import { progressEvent } from '../node/control/progress.ts';
import { socketFile, socketPath } from '../node/control/socket.ts';
import { openNode } from '../node/start.ts';
import type { Terminal } from './terminal.ts';

type Spoken = Pick<Terminal, 'directory' | 'progress'>;

/**
 * Has an operation done: by the node that runs on the data directory, or, when none does, on the directory itself, opened
 * for this one operation. Never beside a running node.
 */
export async function perform<N extends OperationName>(
  terminal: Spoken,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  for (const end = performance.now() + startingMs; ; await pause(50)) {
    const answered = existsSync(socketFile(terminal.directory)) ? await ask(terminal, name, input) : null;
    if (answered !== null) return operations[name].output.parse(answered.result) as OutputOf<N>;
    try {
      return operations[name].output.parse(await inProcess(terminal, name, input)) as OutputOf<N>;
    } catch (error) {
      // A node that is just starting has its lock before it has its socket.
      const starting = error instanceof StoreFault && error.code === 'locked' && performance.now() < end;
      if (!starting) throw error;
    }
  }
}

/** How long a node that holds the lock may take until it listens, milliseconds. */
const startingMs = 10_000;

async function inProcess(terminal: Spoken, name: OperationName, input: unknown): Promise<unknown> {
  const { progress } = terminal;
  const open = await openNode(terminal.directory, { log: pino({ level: 'silent' }) });
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal);
  try {
    const node = { core: open.core, log: open.log, running: null };
    return await operations[name].call(node, input, { progress, signal: stop.signal });
  } finally {
    process.off('SIGINT', onSignal);
    await open.close();
  }
}

const spokenLine = z.union([
  z.object({ progress: progressEvent }),
  z.object({ result: z.unknown() }),
  z.object({ failure: z.object({ code: z.string(), message: z.string() }) }),
]);

/** Null when nobody listens at the socket: the node died, or is not there. */
async function ask(terminal: Spoken, name: OperationName, input: unknown): Promise<{ result: unknown } | null> {
  const incoming = await post(terminal.directory, name, JSON.stringify(input));
  if (incoming === null) return null;
  if (incoming.statusCode !== 200)
    throw new OperationFailed('version', 'The running node does not know this command: restart it with this version.');
  for await (const line of createInterface({ input: incoming })) {
    const spoken = spokenLine.parse(JSON.parse(line));
    if ('progress' in spoken) terminal.progress(spoken.progress);
    else if ('failure' in spoken) throw new OperationFailed(spoken.failure.code, spoken.failure.message);
    else return spoken;
  }
  throw new OperationFailed(
    'stopped',
    'The node stopped before it had answered: look at its log, then run this again.',
  );
}

function post(directory: string, name: string, body: string): Promise<IncomingMessage | null> {
  const { path, release } = socketPath(directory);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { socketPath: path, path: `/${name}`, method: 'POST', headers: { 'content-type': 'application/json' } },
      resolve,
    );
    outgoing.on('close', release);
    outgoing.on('error', (error) => {
      const absent = 'code' in error && (error.code === 'ECONNREFUSED' || error.code === 'ENOENT');
      if (absent) resolve(null);
      else reject(error);
    });
    outgoing.end(body);
  });
}
