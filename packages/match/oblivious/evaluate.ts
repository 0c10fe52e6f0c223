import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js';
import { sha512 } from '#crypto';

const encoder = new TextEncoder();
/** Mode 1: VOPRF (RFC 9497, 3.1). */
const context = 'OPRFV1-\u0001-ristretto255-SHA512';
const DST = encoder.encode(`HashToGroup-${context}`);
const finalWord = encoder.encode('Finalize');

/** The function on an input of one's own, with the secret at hand (RFC 9497, 3.3.1 `Evaluate`, mode VOPRF): 64 bytes. */
export function evaluate(secret: Uint8Array, input: Uint8Array): Uint8Array {
  const scalar = ristretto255.Point.Fn.fromBytes(secret);
  const element = ristretto255_hasher.hashToCurve(input, { DST }).multiply(scalar).toBytes();
  return sha512(joined(sized(input), sized(element), finalWord));
}

/** Two bytes of length, big-endian, before the bytes. */
const sized = (bytes: Uint8Array): Uint8Array => joined(Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes);

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
