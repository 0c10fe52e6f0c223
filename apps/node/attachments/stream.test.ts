import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEGMENT } from '../../../packages/seal/index.ts';
import { AttachmentFault, type FileManifest, openStream } from './open-stream.ts';
import { type SealedFile, sealStream } from './seal-stream.ts';

const rnd = (length: number) => new Uint8Array(randomBytes(length));
const MiB = 1_048_576;

async function* pieces(bytes: Uint8Array, step: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}

async function sealed(
  bytes: Uint8Array,
  step = 64 * 1024,
): Promise<{ file: SealedFile; held: Map<string, Uint8Array> }> {
  const held = new Map<string, Uint8Array>();
  const put = async (sha256: string, segment: Uint8Array) => void held.set(sha256, segment.slice());
  return { file: await sealStream(pieces(bytes, step), { rnd, put }), held };
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

const codeOf = async (stream: AsyncIterable<Uint8Array>): Promise<string> => {
  try {
    await collect(stream);
    return 'opened';
  } catch (error) {
    return error instanceof AttachmentFault ? error.code : String(error);
  }
};

function flipped(bytes: Uint8Array | undefined, at: number): Uint8Array {
  const copy = bytes?.slice() ?? new Uint8Array(0);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

const plaintext = rnd(2 * SEGMENT + 1_234_567);

describe('a file', () => {
  it.each([0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1])('[SEAL-24] of %i bytes comes back', async (size) => {
    const bytes = plaintext.subarray(0, size);
    const { file, held } = await sealed(bytes, 1_000_003);
    expect([file.size, file.segments.length]).toEqual([size, Math.ceil(size / SEGMENT)]);
    expect(Buffer.compare(await collect(openStream(file, async (sha256) => held.get(sha256) ?? null)), bytes)).toBe(0);
  });

  it('[SEAL-27] is read in part from the segments the part lies in', async () => {
    const { file, held } = await sealed(plaintext);
    for (const [from, to] of [
      [0, 1],
      [SEGMENT - 5, SEGMENT + 5],
      [SEGMENT, SEGMENT + 1],
      [2 * SEGMENT + 7, plaintext.length],
      [65_536, 131_072],
    ] as const) {
      const asked = new Set<string>();
      const read = async (sha256: string) => {
        asked.add(sha256);
        return held.get(sha256) ?? null;
      };
      const part = await collect(openStream(file, read, { from, to }));
      expect(Buffer.compare(part, plaintext.subarray(from, to))).toBe(0);
      expect(asked.size).toBe(Math.ceil(to / SEGMENT) - Math.floor(from / SEGMENT));
    }
  });

  it('[SEAL-25] [SEAL-26] that is not the one described ends with a fault', async () => {
    const { file, held } = await sealed(plaintext);
    const other = await sealed(plaintext.subarray(1));
    const read = (from: Map<string, Uint8Array>) => async (sha256: string) => from.get(sha256) ?? null;
    const [a, b, c] = file.segments;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three segments');
    const withSegments = (segments: FileManifest['segments']) => ({ ...file, segments });
    const damaged = new Map(held);
    damaged.set(
      b.sha256,
      (held.get(b.sha256) ?? new Uint8Array(1)).map((byte, at) => (at === 5_000_000 ? byte ^ 1 : byte)),
    );
    const both = new Map([...held, ...other.held]);
    const expected: readonly (readonly [AsyncIterable<Uint8Array>, string])[] = [
      [openStream(file, read(held)), 'opened'],
      [openStream(file, read(damaged)), 'attachment.segment-hash'],
      [openStream(file, read(new Map())), 'attachment.missing'],
      [openStream(withSegments([a, b]), read(held)), 'attachment.manifest'],
      [openStream({ ...file, key: 'AGE-SECRET-KEY-1' }, read(held)), 'attachment.manifest'],
      [openStream({ ...file, key: other.file.key }, read(held)), 'attachment.segment'],
      [openStream(withSegments([b, a, c]), read(held)), 'attachment.file-hash'],
      [openStream({ ...file, sha256: other.file.sha256 }, read(held)), 'attachment.file-hash'],
      [openStream(withSegments([a, other.file.segments[1] ?? b, c]), read(both)), 'attachment.segment'],
    ];
    for (const [stream, code] of expected) expect(await codeOf(stream)).toBe(code);
  });

  it('[SEAL-26] gives out nothing of a segment whose hash is wrong', async () => {
    const { file, held } = await sealed(plaintext.subarray(0, SEGMENT));
    const [[name, bytes]] = [...held] as [[string, Uint8Array]];
    held.set(name, flipped(bytes, bytes.length - 1));
    const stream = openStream(file, async (sha256) => held.get(sha256) ?? null);
    await expect(stream.next()).rejects.toMatchObject({ code: 'attachment.segment-hash' });
  });

  it('is not named when a segment could not be stored', async () => {
    const put = async () => {
      throw new Error('disk full');
    };
    await expect(sealStream(pieces(plaintext, MiB), { rnd, put })).rejects.toThrow('disk full');
  });
});

describe('a large file on disk', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attachment-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is sealed and opened in a few segments of memory', async () => {
    const path = join(folder, 'evidence');
    const handle = await open(path, 'w');
    await handle.truncate(256 * MiB);
    await handle.close();
    let highest = 0;
    const before = process.memoryUsage().rss;
    const watch = () => {
      highest = Math.max(highest, process.memoryUsage().rss - before);
    };
    const file = await sealStream(createReadStream(path, { highWaterMark: MiB / 4 }), {
      rnd,
      put: async (sha256, bytes) => {
        watch();
        await writeFile(join(folder, sha256), bytes);
      },
    });
    let size = 0;
    const read = async (sha256: string) => new Uint8Array(await readFile(join(folder, sha256)));
    for await (const part of Readable.from(openStream(file, read))) {
      watch();
      size += part.length;
    }
    expect(size).toBe(256 * MiB);
    expect(highest).toBeLessThan(160 * MiB);
  });
});
