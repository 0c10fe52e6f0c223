import type { IncomingMessage, ServerResponse } from 'node:http';
import { groupsOfBlob } from '../attachments/ledger.ts';
import type { Caller } from '../charters.ts';
import type { NodeCore } from '../core.ts';

const piece = 1 << 20;

/** One sealed segment, from any byte on. Only members of a group whose record named it are told that it is here. */
export async function sendSegment(
  node: NodeCore,
  caller: Caller,
  sha256: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const size = await node.blobs.size(sha256);
  const groups = await groupsOfBlob(node.store.local, sha256);
  if (size === null || !groups.some((group) => caller.groups.has(group))) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('nothing here\n');
    return;
  }
  const range = rangeOf(request.headers.range, size);
  if (range === null) {
    response.writeHead(416, { 'content-range': `bytes */${size}` });
    response.end();
    return;
  }
  const { from, to } = range;
  const whole = to - from === size;
  response.writeHead(whole ? 200 : 206, {
    'content-type': 'application/octet-stream',
    'content-length': to - from,
    'accept-ranges': 'bytes',
    ...(whole ? {} : { 'content-range': `bytes ${from}-${to - 1}/${size}` }),
  });
  for (let at = from; at < to && !response.destroyed; at += piece) {
    const bytes = await node.blobs.read(sha256, at, Math.min(to, at + piece));
    if (bytes === null) break;
    if (!response.write(bytes)) await drained(response);
  }
  response.end();
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.once('drain', done);
    response.once('close', done);
  });
}

/** [from, to) of `bytes=N-` or `bytes=N-M` with N inside the file; null when it cannot be served. */
function rangeOf(header: string | undefined, size: number): { from: number; to: number } | null {
  if (header === undefined) return { from: 0, to: size };
  const match = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header);
  if (match === null) return null;
  const from = Number(match[1]);
  const to = match[2] === '' ? size : Math.min(size, Number(match[2]) + 1);
  return from < to ? { from, to } : null;
}
