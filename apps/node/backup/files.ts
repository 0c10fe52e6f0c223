import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { piecesOf } from './pieces.ts';
import type { Sink } from './tar.ts';

/** SHA-256 of a file, hex, and its size in bytes. */
export async function digestOf(path: string): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of piecesOf(path)) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size };
}

/** Writes a new file of mode 0600, on disk once `end` resolves. */
export async function newFile(path: string): Promise<Sink> {
  const handle = await open(path, 'wx', 0o600);
  return {
    write: (bytes) => writeAll(handle, bytes),
    async end() {
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    abandon: () => handle.close(),
  };
}

/** `write` may take less than it is given. */
async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
}

export async function writeStream(path: string, source: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await newFile(path);
  try {
    for await (const piece of source) await file.write(piece);
  } catch (error) {
    await file.abandon();
    throw error;
  }
  await file.end();
}

/** A file as it is, whatever its mode was, on disk once it resolves. */
export const copyWhole = (from: string, to: string): Promise<void> => writeStream(to, piecesOf(from));

/** Makes the names in a folder durable. */
export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export const syncParent = (path: string): Promise<void> => syncFolder(dirname(path));

export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The code of an error of the system, such as ENOENT; null of any other error. */
export const systemCode = (error: unknown): string | null =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string' ? error.code : null;
