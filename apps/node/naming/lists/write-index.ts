import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { headBefore, headRoom } from '../../../../packages/match/names/search/file.ts';
import type { Entry } from '../../../../packages/match/names/search/segment.ts';
import { StreamedIndex } from '../../../../packages/match/names/search/streamed.ts';

/** An index of names that is written into a new file while it is made, so that it is never in memory as a whole. */
export interface IndexFile {
  add(entry: Entry): void;
  /** Names so far. */
  readonly names: number;
  /** Writes what is left, calls `summing` before the file is read once for its sum, and gives its length; on disk when it returns. */
  finish(summing?: () => void): number;
  /** To be called in the end, whether it was finished or not. */
  close(): void;
}

const piece = 1 << 20;

export function createIndexFile(path: string): IndexFile {
  const file = openSync(path, 'w+', 0o600);
  let length = headRoom;
  const put = (bytes: Uint8Array, place: number): number => {
    let at = 0;
    while (at < bytes.length) at += writeSync(file, bytes, at, bytes.length - at, place + at);
    return at;
  };
  const index = new StreamedIndex((bytes) => {
    length += put(bytes, length);
  });
  return {
    add: (entry) => index.add(entry),
    get names() {
      return index.length;
    },
    finish(summing = () => {}) {
      const lengths = index.finish();
      summing();
      put(headBefore(lengths, piecesFrom(file, headRoom)), 0);
      fsyncSync(file);
      return length;
    },
    close: () => closeSync(file),
  };
}

/** A file from a place on. What is given is over with the next. */
function* piecesFrom(file: number, from: number): Iterable<Uint8Array> {
  const bytes = Buffer.allocUnsafe(piece);
  for (let at = from; ; ) {
    const read = readSync(file, bytes, 0, piece, at);
    if (read === 0) return;
    at += read;
    yield bytes.subarray(0, read);
  }
}
