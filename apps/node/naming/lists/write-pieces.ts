import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** Writes pieces one after the other into a new file that only this node's user reads, and gives its length; on disk when it returns. */
export function writePieces(path: string, pieces: readonly Uint8Array[]): number {
  const file = openSync(path, 'w', 0o600);
  let length = 0;
  try {
    for (const piece of pieces)
      for (let at = 0; at < piece.length; ) {
        const wrote = writeSync(file, piece, at);
        at += wrote;
        length += wrote;
      }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return length;
}

/** Makes the names in a folder durable. */
export function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
