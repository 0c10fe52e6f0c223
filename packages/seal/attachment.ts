import { type Rnd, sha256, toHex } from '#crypto';
import { FILE_KEY, unwrapHeader, writeHeader } from './header.ts';
import { type Identity, parseRecipient } from './identity.ts';
import { CHUNK, NONCE, openChunk, payloadKey, payloadLength, sealChunk } from './stream.ts';

/**
 * A file is cut into segments of 8 MiB, each an age file of its own to the file's own identity. The identity's secret
 * travels inside the sealed record, so whoever can read the record can read the file, and erasing the record erases it.
 */
export const SEGMENT = 8 * 1_048_576;
/** An age header with one X25519 stanza. */
const HEADER = 168;
const CHUNKS = SEGMENT / CHUNK;

/** Length of the sealed segment over `size` bytes of plaintext. */
export function segmentLength(size: number): number {
  return HEADER + payloadLength(size);
}

/** The longest sealed segment. */
export const MAX_SEGMENT = segmentLength(SEGMENT);

export interface SegmentName {
  /** Hex, over the sealed bytes. */
  readonly sha256: string;
  /** Length of the sealed bytes. */
  readonly size: number;
}

/** Where each segment's plaintext stands in the file; null when sizes and segments do not belong together. */
export function segmentPlan(
  size: number,
  segments: readonly SegmentName[],
): readonly (SegmentName & { readonly from: number; readonly to: number })[] | null {
  if (segments.length !== Math.ceil(size / SEGMENT)) return null;
  const plan = segments.map((segment, at) => {
    const from = at * SEGMENT;
    return { ...segment, from, to: Math.min(size, from + SEGMENT) };
  });
  return plan.every(({ size: sealed, from, to }) => sealed === segmentLength(to - from)) ? plan : null;
}

/** Seals one segment (1 byte to 8 MiB) in one go. */
export function sealSegment(
  chunk: Uint8Array,
  recipient: string,
  rnd: Rnd,
): SegmentName & { readonly bytes: Uint8Array } {
  const sealer = segmentSealer(recipient, rnd, new Uint8Array(segmentLength(chunk.length)));
  sealer.add(chunk);
  const bytes = sealer.finish();
  return { bytes, sha256: toHex(sha256(bytes)), size: bytes.length };
}

/** Seals one segment as its plaintext arrives, into a buffer that is used again and again. */
export interface SegmentSealer {
  /** Takes what still fits and says how many bytes that was. */
  add(bytes: Uint8Array): number;
  readonly full: boolean;
  /** The sealed segment: a view of the buffer. */
  finish(): Uint8Array;
}

/** `out` holds `MAX_SEGMENT` bytes, or the length of the one segment that is expected. */
export function segmentSealer(recipient: string, rnd: Rnd, out: Uint8Array): SegmentSealer {
  const publicKey = parseRecipient(recipient);
  if (publicKey === null) throw new RangeError('not an age X25519 recipient');
  const chance = rnd(FILE_KEY + NONCE + 32);
  const fileKey = chance.subarray(0, FILE_KEY);
  const nonce = chance.subarray(FILE_KEY, FILE_KEY + NONCE);
  out.set(writeHeader(fileKey, [publicKey], chance.subarray(FILE_KEY + NONCE)));
  const payload = out.subarray(HEADER);
  payload.set(nonce);
  const key = payloadKey(fileKey, nonce);
  const staged = new Uint8Array(CHUNK);
  let used = 0;
  let index = 0;

  /** A full chunk is sealed only when it is known whether another follows. */
  function addOnce(bytes: Uint8Array): number {
    if (used === CHUNK) {
      if (index === CHUNKS - 1) return 0;
      sealChunk(payload, key, index++, false, staged);
      used = 0;
    }
    const taken = Math.min(CHUNK - used, bytes.length);
    staged.set(taken === bytes.length ? bytes : bytes.subarray(0, taken), used);
    used += taken;
    return taken;
  }

  return {
    add(bytes) {
      let taken = 0;
      while (taken < bytes.length) {
        const more = addOnce(bytes.subarray(taken, taken + CHUNK));
        if (more === 0) break;
        taken += more;
      }
      return taken;
    },
    get full() {
      return used === CHUNK && index === CHUNKS - 1;
    },
    finish() {
      sealChunk(payload, key, index, true, staged.subarray(0, used));
      return out.subarray(0, segmentLength(index * CHUNK + used));
    },
  };
}

/** The plaintext of a segment, or null when it does not open. Its hash was compared before: here only the key is asked. */
export function openSegment(bytes: Uint8Array, identity: Identity): Uint8Array | null {
  const opener = segmentOpener(bytes, identity);
  return opener === null ? null : opener.read(0, opener.size);
}

export interface SegmentOpener {
  /** Bytes of plaintext. */
  readonly size: number;
  /** Plaintext [from, to), opening only the chunks it lies in; null when one was tampered with. */
  read(from: number, to: number): Uint8Array | null;
}

/** Prepares a segment for reading from anywhere in it; null when its header is not for this identity. */
export function segmentOpener(bytes: Uint8Array, identity: Identity): SegmentOpener | null {
  const payload = bytes.subarray(HEADER);
  const size = sizeOf(bytes.length);
  const fileKey = size === null ? 'header' : unwrapHeader(bytes.subarray(0, HEADER), identity);
  if (size === null || typeof fileKey === 'string') return null;
  const key = payloadKey(fileKey, payload.subarray(0, NONCE));
  return {
    size,
    read(from, to) {
      const first = Math.floor(from / CHUNK);
      const start = first * CHUNK;
      const end = Math.min(size, Math.ceil(to / CHUNK) * CHUNK);
      const out = new Uint8Array(end - start);
      for (let at = start, index = first; at < end; at += CHUNK, index++) {
        const chunk = out.subarray(at - start, Math.min(at + CHUNK, end) - start);
        if (!openChunk(chunk, key, index, at + CHUNK >= size, payload)) return null;
      }
      return out.subarray(from - start, to - start);
    },
  };
}

/** Plaintext bytes of a sealed segment of this length; null when no segment has that length. */
function sizeOf(length: number): number | null {
  const payload = length - HEADER - NONCE;
  const size = payload - 16 * Math.ceil(payload / (CHUNK + 16));
  return size > 0 && size <= SEGMENT && segmentLength(size) === length ? size : null;
}
