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

/** `nonce` is 16 fresh bytes and the file key has sealed nothing before. */
export function sealPayload(fileKey: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array): Uint8Array {
  const out = new Uint8Array(payloadLength(plaintext.length));
  const key = hkdfSha256(fileKey, nonce, LABEL, 32);
  const chunkNonce = new Uint8Array(12);
  out.set(nonce);
  let index = 0;
  let from = 0;
  do {
    const to = Math.min(from + CHUNK, plaintext.length);
    const at = NONCE + index * SEALED_CHUNK;
    setNonce(chunkNonce, index++, to === plaintext.length);
    chacha20poly1305SealInto(out.subarray(at, at + to - from + TAG), key, chunkNonce, plaintext.subarray(from, to));
    from = to;
  } while (from < plaintext.length);
  return out;
}

/** The plaintext, or null when a chunk was altered, moved, left out or added. */
export function openPayload(fileKey: Uint8Array, payload: Uint8Array): Uint8Array | null {
  const size = plaintextLength(payload.length);
  if (size === null) return null;
  const out = new Uint8Array(size);
  const key = hkdfSha256(fileKey, payload.subarray(0, NONCE), LABEL, 32);
  const chunkNonce = new Uint8Array(12);
  let index = 0;
  let from = 0;
  do {
    const to = Math.min(from + CHUNK, size);
    const at = NONCE + index * SEALED_CHUNK;
    setNonce(chunkNonce, index++, to === size);
    if (!chacha20poly1305OpenInto(out.subarray(from, to), key, chunkNonce, payload.subarray(at, at + to - from + TAG)))
      return null;
    from = to;
  } while (from < size);
  return out;
}

/** Eleven bytes of counter, one of "this is the last". */
function setNonce(nonce: Uint8Array, index: number, last: boolean): void {
  nonce[7] = index >>> 24;
  nonce[8] = index >>> 16;
  nonce[9] = index >>> 8;
  nonce[10] = index;
  nonce[11] = last ? 1 : 0;
}
