import { chmodSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { failureOf } from './failure.ts';
import type { ControlNode } from './operation.ts';
import { isOperation, operations } from './operations.ts';
import { socketFile, socketPath } from './socket.ts';

export interface ControlServer {
  close(): Promise<void>;
}

/** Longest input of an operation, bytes: charters are the largest. */
const longestInput = 1 << 20;

/**
 * The socket by which the command line speaks to a running node: whoever may open it owns the data directory anyway.
 * POST /<operation> with its input as JSON; the answer is one JSON object a line: progress, then `result` or `failure`.
 */
export async function openControl(directory: string, node: ControlNode): Promise<ControlServer> {
  const server = createServer((request, response) => {
    handle(node, request, response).catch((error: unknown) => {
      node.log.error({ err: error }, 'the control socket failed on a request');
      response.destroy();
    });
  });
  // A socket that is still there was left by a process that died: the data directory's lock is ours.
  rmSync(socketFile(directory), { force: true });
  const { path, release } = socketPath(directory);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });
  chmodSync(socketFile(directory), 0o600);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          release();
          rmSync(socketFile(directory), { force: true });
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function handle(node: ControlNode, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = (request.url ?? '').slice(1);
  if (request.method !== 'POST' || !isOperation(name)) return void response.writeHead(404).end();
  const raw = await readJson(request);
  if (raw === undefined) return void response.writeHead(400).end();
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const line = (value: object): void => void response.write(`${JSON.stringify(value)}\n`);
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  try {
    const progress = (event: object): void => line({ progress: event });
    line({ result: await operations[name].call(node, raw, { progress, signal: gone.signal }) });
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === 'internal') node.log.error({ err: error, operation: name }, 'an operation failed');
    line({ failure });
  }
  response.end();
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) return undefined;
    length += chunk.length;
    if (length > longestInput) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
