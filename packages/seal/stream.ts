import { chacha20poly1305OpenInto, chacha20poly1305SealInto, hkdfSha256 } from '#crypto';

/** The payload of an age v1 file (c2sp.org/age, "Payload"): a nonce, then STREAM chunks of 64 KiB. */
export const CHUNK = 65_536;
const TAG = 16;
export const NONCE = 16;
const SEALED_CHUNK = CHUNK + TAG;
const LABEL = new TextEncoder().encode('payload');

/** Length of a payload over `size` bytes of plaintext. */
export function payloadLength(size: number): number {
  return NONCE + size + TAG * Math.max(1, Math.ceil(size / CHUNK));
}

/** Length of the plaintext of a payload of `length` bytes, or null when no plaintext has that payload length. */
export function plaintextLength(length: number): number | null {
  const chunks = Math.max(1, Math.ceil((length - NONCE) / SEALED_CHUNK));
  const size = length - NONCE - chunks * TAG;
  return size >= 0 && payloadLength(size) === length ? size : null;
}

/** The key of one payload; `nonce` is its first 16 bytes. */
export function payloadKey(fileKey: Uint8Array, nonce: Uint8Array): Uint8Array {
  return hkdfSha256(fileKey, nonce, LABEL, 32);
}

/** `nonce` is 16 fresh bytes and the file key has sealed nothing before. */
export function sealPayload(fileKey: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array): Uint8Array {
  const out = new Uint8Array(payloadLength(plaintext.length));
  const key = payloadKey(fileKey, nonce);
  out.set(nonce);
  for (let index = 0, from = 0; from < plaintext.length || index === 0; index++, from += CHUNK) {
    const last = from + CHUNK >= plaintext.length;
    sealChunk(out, key, index, last, plaintext.subarray(from, from + CHUNK));
  }
  return out;
}

/** Seals chunk `index` into its place in the payload that starts at `out`'s first byte. */
export function sealChunk(out: Uint8Array, key: Uint8Array, index: number, last: boolean, plaintext: Uint8Array): void {
  const at = NONCE + index * SEALED_CHUNK;
  chacha20poly1305SealInto(out.subarray(at, at + plaintext.length + TAG), key, chunkNonce(index, last), plaintext);
}

/** The plaintext, or null when a chunk was altered, moved, left out or added. */
export function openPayload(fileKey: Uint8Array, payload: Uint8Array): Uint8Array | null {
  const size = plaintextLength(payload.length);
  if (size === null) return null;
  const out = new Uint8Array(size);
  const key = payloadKey(fileKey, payload.subarray(0, NONCE));
  for (let index = 0, from = 0; from < size || index === 0; index++, from += CHUNK) {
    if (!openChunk(out.subarray(from, from + CHUNK), key, index, from + CHUNK >= size, payload)) return null;
  }
  return out;
}

/** Opens chunk `index` of a payload into `out`, which has the length of its plaintext; false when it was tampered with. */
export function openChunk(
  out: Uint8Array,
  key: Uint8Array,
  index: number,
  last: boolean,
  payload: Uint8Array,
): boolean {
  const at = NONCE + index * SEALED_CHUNK;
  return chacha20poly1305OpenInto(out, key, chunkNonce(index, last), payload.subarray(at, at + out.length + TAG));
}

const scratch = new Uint8Array(12);

/** Eleven bytes of counter, one of "this is the last". Valid until the next call. */
function chunkNonce(index: number, last: boolean): Uint8Array {
  scratch[7] = index >>> 24;
  scratch[8] = index >>> 16;
  scratch[9] = index >>> 8;
  scratch[10] = index;
  scratch[11] = last ? 1 : 0;
  return scratch;
}
