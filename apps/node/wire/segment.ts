import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OpenBlob } from '../attachments/blobs.ts';
import { groupsOfBlob } from '../attachments/ledger.ts';
import type { Caller } from '../charters.ts';
import type { NodeCore } from '../core.ts';

/** Bytes read at a time, into memory that is used again and again. */
const piece = 256 << 10;

/** One sealed segment, from any byte on. Only members of a group whose record named it are told that it is here. */
export async function sendSegment(
  node: NodeCore,
  caller: Caller,
  sha256: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const groups = await groupsOfBlob(node.store.local, sha256);
  const blob = groups.some((group) => caller.groups.has(group)) ? await node.blobs.open(sha256) : null;
  if (blob === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('nothing here\n');
    return;
  }
  try {
    await sendRange(blob, request.headers.range, response);
  } finally {
    await blob.close();
  }
}

async function sendRange(blob: OpenBlob, asked: string | undefined, response: ServerResponse): Promise<void> {
  const { size } = blob;
  const range = rangeOf(asked, size);
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
  await sendBytes(blob, from, to, response);
  response.end();
}

/** One piece is read while the one before is taken by the line: two pieces of memory, however long the segment is. */
async function sendBytes(blob: OpenBlob, from: number, to: number, response: ServerResponse): Promise<void> {
  let [reading, leaving] = [Buffer.allocUnsafeSlow(piece), Buffer.allocUnsafeSlow(piece)];
  let taken: Promise<void> = Promise.resolve();
  for (let at = from; at < to && !response.destroyed; ) {
    const count = await blob.read(reading.subarray(0, Math.min(piece, to - at)), at);
    if (count === 0) break;
    await taken;
    [reading, leaving] = [leaving, reading];
    taken = write(response, leaving.subarray(0, count));
    at += count;
  }
  await taken;
}

/** Resolves when the bytes were taken, or nobody is there to take them. */
function write(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    response.once('close', resolve);
    response.write(bytes, () => {
      response.off('close', resolve);
      resolve();
    });
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
