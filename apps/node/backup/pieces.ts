import { createReadStream } from 'node:fs';

/**
 * A file piece by piece. It is opened when the first piece is asked for, so that whoever asks is told when it cannot be: a stream that nobody reads yet
 * tells nobody, and ends the process.
 */
export async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) if (Buffer.isBuffer(piece)) yield piece;
}
