import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';

/** Longest path a Unix socket can have on every system, bytes (sun_path of macOS, less its final zero). */
const longest = 103;

export interface SocketPath {
  readonly path: string;
  release(): void;
}

export const socketFile = (directory: string): string => join(directory, 'control.sock');

/** The socket under a name short enough for the kernel: a deep data directory is reached through its open folder. */
export function socketPath(directory: string): SocketPath {
  const path = socketFile(directory);
  if (Buffer.byteLength(path) <= longest || !existsSync('/proc/self/fd')) return { path, release: () => {} };
  const folder = openSync(directory, 'r');
  return { path: `/proc/self/fd/${folder}/control.sock`, release: () => closeSync(folder) };
}
