import { readFile, stat } from 'node:fs/promises';

/** Bytes of a file of at most so many; null of anything else: a pipe would be waited for, a device has no end. */
export async function readPlain(path: string, longest: number): Promise<Buffer | null> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile() || found.size > longest) return null;
  return readFile(path).catch(() => null);
}
