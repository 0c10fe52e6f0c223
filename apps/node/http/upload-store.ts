import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileStore } from '@tus/file-store';

/** An upload nobody has sealed after this long is thrown away. */
const keptMs = 3 * 24 * 3_600_000;
/** Left free for the log: a file must not take the room in which the next entry would be written. */
const reserve = 64 << 20;

/** Files on their way in, as their bytes arrive. The name of each begins with the account it belongs to. */
export class UploadStore extends FileStore {
  private constructor(directory: string) {
    super({ directory, expirationPeriodInMilliseconds: keptMs });
  }

  static async open(directory: string): Promise<UploadStore> {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    return new UploadStore(directory);
  }

  pathOf(id: string): string {
    return join(this.directory, id);
  }

  /** As the library writes, but it says what the disk said: a full one is another matter than a broken line. */
  override async write(bytes: Readable, id: string, offset: number): Promise<number> {
    const file = createWriteStream(this.pathOf(id), { flags: 'r+', start: offset });
    await pipeline(bytes, file);
    return offset + file.bytesWritten;
  }

  /** Uploads this person has begun and not sealed. */
  async countOf(account: string): Promise<number> {
    const names = await readdir(this.directory);
    return names.filter((name) => name.startsWith(`${account}-`) && !name.endsWith('.json')).length;
  }

  /** Whether a file of that size fits twice: as it is uploaded, and sealed beside it. */
  async fits(size: number): Promise<boolean> {
    const { bavail, bsize } = await statfs(this.directory);
    return bavail * bsize >= 2 * size + reserve;
  }

  async discard(id: string): Promise<void> {
    await Promise.all([rm(this.pathOf(id), { force: true }), rm(`${this.pathOf(id)}.json`, { force: true })]);
  }

  /** Throws away what was begun long ago and never sealed. */
  async sweep(now: Date): Promise<void> {
    for (const name of await readdir(this.directory)) {
      const found = await stat(this.pathOf(name)).catch(() => null);
      if (found !== null && now.getTime() - found.mtimeMs > keptMs) await rm(this.pathOf(name), { force: true });
    }
  }
}
