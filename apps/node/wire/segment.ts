import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '../charters.ts';
import type { NodeCore } from '../core.ts';
import { groupsOfBlob } from '../attachments/ledger.ts';

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
  const from = rangeStart(request.headers.range, size);
  if (from === null) {
    response.writeHead(416, { 'content-range': `bytes */${size}` });
    response.end();
    return;
  }
  response.writeHead(from === 0 ? 200 : 206, {
    'content-type': 'application/octet-stream',
    'content-length': size - from,
    'accept-ranges': 'bytes',
    ...(from === 0 ? {} : { 'content-range': `bytes ${from}-${size - 1}/${size}` }),
  });
  for (let at = from; at < size && !response.destroyed; at += piece) {
    const bytes = await node.blobs.read(sha256, at, Math.min(size, at + piece));
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

/** `bytes=N-` or `bytes=N-M` with N inside the file; null when it cannot be served. */
function rangeStart(header: string | undefined, size: number): number | null {
  if (header === undefined) return 0;
  const match = /^bytes=(\d{1,15})-\d{0,15}$/.exec(header);
  const from = match === null ? Number.NaN : Number(match[1]);
  return from < size ? from : null;
}
