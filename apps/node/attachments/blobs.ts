import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Sealed segments by the SHA-256 of their bytes. A name is only ever given to bytes that have it, and that are on disk. */
export interface Blobs {
  put(sha256: string, bytes: Uint8Array): Promise<void>;
  size(sha256: string): Promise<number | null>;
  /** Bytes [from, to), shorter at the end of the file. */
  read(sha256: string, from: number, to: number): Promise<Uint8Array | null>;
  /** For reading in pieces, into memory the reader uses again; null when it is not here. */
  open(sha256: string): Promise<OpenBlob | null>;
  erase(sha256: string): Promise<void>;
  /** A download under way: what has come so far survives a crash. */
  partial(sha256: string): Promise<PartialBlob>;
}

export interface OpenBlob {
  readonly size: number;
  /** Fills `piece` from byte `at` on; gives the number of bytes that were there. */
  read(piece: Uint8Array, at: number): Promise<number>;
  close(): Promise<void>;
}

export interface PartialBlob {
  readonly length: number;
  append(bytes: Uint8Array): Promise<void>;
  /** Checks the hash; names the blob and answers true, or throws the bytes away and answers false. */
  finish(): Promise<boolean>;
  close(): Promise<void>;
}

const name = /^[0-9a-f]{64}$/;

async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readAt(handle: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(length);
  const { bytesRead } = await handle.read(buffer, 0, length, from);
  return buffer.subarray(0, bytesRead);
}

/** The hash of what a file holds so far, to be gone on with. */
async function hashOf(handle: FileHandle, length: number): Promise<Hash> {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(Math.min(length, 1 << 20));
  for (let at = 0; at < length; ) {
    const { bytesRead } = await handle.read(piece, 0, piece.length, at);
    if (bytesRead === 0) break;
    hash.update(piece.subarray(0, bytesRead));
    at += bytesRead;
  }
  return hash;
}

export async function openBlobs(directory: string): Promise<Blobs> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const pathOf = (sha256: string): string => {
    if (!name.test(sha256)) throw new RangeError('a blob is named by 64 hex digits');
    return join(directory, sha256.slice(0, 2), sha256);
  };

  async function settle(temporary: string, sha256: string): Promise<void> {
    const path = pathOf(sha256);
    await rename(temporary, path);
    await syncDirectory(dirname(path));
  }

  return {
    async put(sha256, bytes) {
      const path = pathOf(sha256);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const temporary = `${path}.new`;
      try {
        await writeDurably(temporary, bytes);
      } catch (error) {
        // On a full disk a half-written file would take the room that is wanted.
        await rm(temporary, { force: true });
        throw error;
      }
      await settle(temporary, sha256);
    },
    async size(sha256) {
      return stat(pathOf(sha256)).then(
        (found) => found.size,
        () => null,
      );
    },
    async read(sha256, from, to) {
      const handle = await open(pathOf(sha256), 'r').catch(() => null);
      if (handle === null) return null;
      try {
        return await readAt(handle, from, Math.max(0, to - from));
      } finally {
        await handle.close();
      }
    },
    async open(sha256) {
      const handle = await open(pathOf(sha256), 'r').catch(() => null);
      if (handle === null) return null;
      const { size } = await handle.stat();
      return {
        size,
        read: async (piece, at) => (await handle.read(piece, 0, piece.length, at)).bytesRead,
        close: () => handle.close(),
      };
    },
    async erase(sha256) {
      for (const suffix of ['', '.part', '.new']) await rm(`${pathOf(sha256)}${suffix}`, { force: true });
    },
    async partial(sha256) {
      const path = pathOf(sha256);
      const temporary = `${path}.part`;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const handle = await open(temporary, 'a+', 0o600);
      let length = (await handle.stat()).size;
      // Hashed as it comes: what is read back from the disk is what was just written to it.
      const hash = await hashOf(handle, length);
      return {
        get length() {
          return length;
        },
        async append(bytes) {
          const written = handle.appendFile(bytes);
          hash.update(bytes);
          await written;
          length += bytes.length;
        },
        async finish() {
          await handle.sync();
          await handle.close();
          if (hash.digest('hex') !== sha256) {
            await rm(temporary, { force: true });
            return false;
          }
          await settle(temporary, sha256);
          return true;
        },
        close: () => handle.close(),
      };
    },
  };
}

/** Names of all blobs held, for backups and the courier. */
export async function blobNames(directory: string): Promise<readonly string[]> {
  const folders = await readdir(directory).catch(() => []);
  const names = await Promise.all(folders.map((folder) => readdir(join(directory, folder)).catch(() => [])));
  return names.flat().filter((file) => name.test(file));
}
