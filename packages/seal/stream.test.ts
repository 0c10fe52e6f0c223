import { describe, expect, it } from 'vitest';
import { seededBytes } from '../../dev/test/chance.ts';
import { openPayload, payloadLength, plaintextLength } from './index.ts';
import { sealPayload } from './stream.ts';

const rnd = seededBytes('stream');
const [key, nonce] = [rnd(16), rnd(16)];
const CHUNK = 65_536 + 16;

/** Payload of three chunks, cut into nonce and chunks. */
const plaintext = rnd(150_000);
const payload = sealPayload(key, nonce, plaintext);
const parts = [0, 1, 2].map((at) => payload.subarray(16 + at * CHUNK, Math.min(payload.length, 16 + (at + 1) * CHUNK)));
const joined = (...chunks: readonly (Uint8Array | undefined)[]) =>
  new Uint8Array(Buffer.concat([nonce, ...chunks.map((chunk) => chunk ?? new Uint8Array(0))]));

describe('a payload', () => {
  it('[SEAL-13] has one length for each length of plaintext', () => {
    for (const size of [0, 1, 65_535, 65_536, 65_537, 131_072, 1 << 27])
      expect(plaintextLength(payloadLength(size))).toBe(size);
    const none = [0, 15, 16, 31, 16 + CHUNK + 16, 16 + CHUNK + 1, 16 + 2 * CHUNK + 15];
    expect(none.map(plaintextLength)).toEqual(none.map(() => null));
  });

  it('[SEAL-13] refuses chunks that were moved, left out, repeated or added', () => {
    const [a, b, c] = parts;
    expect(openPayload(key, joined(a, b, c))).toEqual(plaintext);
    for (const wrong of [
      joined(b, a, c),
      joined(a, b),
      joined(a, c),
      joined(b, c),
      joined(a, b, b, c),
      joined(a, a, b, c),
      joined(c),
      joined(),
    ])
      expect(openPayload(key, wrong)).toBeNull();
    expect(openPayload(key, payload.subarray(0, -1))).toBeNull();
    expect(openPayload(key, new Uint8Array([...payload, 0]))).toBeNull();
  });

  it('[SEAL-13] refuses one changed byte anywhere: nonce, text, tags', () => {
    for (const at of [0, 15, 16, 17, 16 + CHUNK - 1, 16 + CHUNK, 16 + 2 * CHUNK, payload.length - 1]) {
      const changed = payload.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x40;
      expect(openPayload(key, changed)).toBeNull();
    }
    expect(openPayload(rnd(16), payload)).toBeNull();
  });
});
