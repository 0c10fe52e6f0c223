import { stat } from 'node:fs/promises';
import { piecesOf } from './pieces.ts';

/** A file to be packed: its name in the archive, and where it lies. */
export interface Packed {
  readonly name: string;
  readonly path: string;
}

const block = 512;
const longestName = 100;
/** Sizes beyond eleven octal digits are written in base 256, as GNU tar does. */
const largestOctal = 8 ** 11;

/** The files as a POSIX tar archive, so that any tar unpacks what age has opened. */
export async function* pack(files: readonly Packed[]): AsyncGenerator<Uint8Array> {
  for (const { name, path } of files) {
    const { size } = await stat(path);
    yield headerOf(name, size);
    let read = 0;
    for await (const chunk of piecesOf(path)) {
      read += chunk.length;
      yield chunk;
    }
    if (read !== size) throw new Error(`${path} changed while it was being packed`);
    yield new Uint8Array((block - (size % block)) % block);
  }
  yield new Uint8Array(2 * block);
}

function headerOf(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > longestName) throw new RangeError(`${name} is too long a name for this archive`);
  const header = Buffer.alloc(block);
  const octal = (value: number, at: number, width: number): void =>
    void header.write(`${value.toString(8).padStart(width - 1, '0')}\0`, at, 'latin1');
  header.write(name, 0, 'utf8');
  octal(0o600, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  if (size < largestOctal) octal(size, 124, 12);
  else writeBase256(header, size);
  octal(0, 136, 12);
  header.write('        ', 148, 'latin1');
  header.write('0', 156, 'latin1');
  header.write('ustar\u000000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}

function writeBase256(header: Buffer, size: number): void {
  header[124] = 0x80;
  header.writeBigUInt64BE(BigInt(size), 128);
}

export class BadArchive extends Error {}

export interface Sink {
  write(bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
  /** Instead of `end`, when the rest will not come. */
  abandon(): Promise<void>;
}

/** Unpacks plain files; `place` decides where each goes, and throws for a name it does not want. */
export async function unpack(
  source: AsyncIterable<Uint8Array>,
  place: (name: string, size: number) => Promise<Sink>,
): Promise<void> {
  const bytes = reader(source);
  for (;;) {
    const header = await bytes.take(block);
    if (header.every((byte) => byte === 0)) return;
    const { name, size } = readHeader(header);
    const sink = await place(name, size);
    try {
      for (let left = size; left > 0; ) {
        const piece = await bytes.some(left);
        await sink.write(piece);
        left -= piece.length;
      }
    } catch (error) {
      await sink.abandon();
      throw error;
    }
    await sink.end();
    await bytes.take((block - (size % block)) % block);
  }
}

function readHeader(header: Buffer): { name: string; size: number } {
  const field = (from: number, length: number): string =>
    header
      .toString('utf8', from, from + length)
      .replace(/\0.*$/s, '')
      .trim();
  const stated = Number.parseInt(field(148, 8), 8);
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  const plain = header[156] === 0x30 || header[156] === 0;
  if (sum !== stated || !plain || field(345, 155) !== '') throw new BadArchive('the archive is damaged');
  const size = (header[124] ?? 0) & 0x80 ? Number(header.readBigUInt64BE(128)) : Number.parseInt(field(124, 12), 8);
  if (!Number.isSafeInteger(size)) throw new BadArchive('the archive is damaged');
  return { name: field(0, 100), size };
}

/** Bytes on demand from a source that gives them in pieces of its own choosing. */
function reader(source: AsyncIterable<Uint8Array>): {
  take(length: number): Promise<Buffer>;
  some(most: number): Promise<Uint8Array>;
} {
  const pieces = source[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  async function some(most: number): Promise<Uint8Array> {
    while (rest.length === 0) {
      const next = await pieces.next();
      if (next.done === true) throw new BadArchive('the archive breaks off');
      rest = next.value;
    }
    const piece = rest.subarray(0, most);
    rest = rest.subarray(piece.length);
    return piece;
  }
  return {
    some,
    async take(length) {
      const parts: Uint8Array[] = [];
      for (let left = length; left > 0; ) {
        const piece = await some(left);
        parts.push(piece);
        left -= piece.length;
      }
      return Buffer.concat(parts);
    },
  };
}
