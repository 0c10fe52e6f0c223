import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { free } from '../../../../packages/match/names/search/growing.ts';
import { NameIndex } from '../../../../packages/match/names/search/names.ts';

/** An index of a list in memory, all of it in one piece that is given back when it is closed: it is searched no more then. */
export interface KeptIndex {
  /** Null of a file that is none, of another way of reading names, or that cannot be read. */
  readonly index: NameIndex | null;
  close(): void;
}

/** Bytes that are read at once. */
const piece = 1 << 26;

export function keptIndex(path: string): KeptIndex {
  const bytes = bytesIn(path);
  const index = bytes === null ? null : NameIndex.from(bytes);
  if (bytes !== null && index === null) free(bytes);
  return { index, close: () => bytes !== null && free(bytes) };
}

function bytesIn(path: string): Uint8Array | null {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const bytes = new Uint8Array(fstatSync(file).size);
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(file, bytes, at, Math.min(piece, bytes.length - at), at);
      if (read === 0) return null;
      at += read;
    }
    return bytes;
  } catch {
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}
