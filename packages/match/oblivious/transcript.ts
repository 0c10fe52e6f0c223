import { sha512 } from '#crypto';
import { fromUniform, scalarFrom } from './ristretto.ts';

const encoder = new TextEncoder();
/** RFC 9497, 3.1: mode 1 is VOPRF. */
const context = 'OPRFV1-\u0001-ristretto255-SHA512';
const toGroup = encoder.encode(`HashToGroup-${context}`);
const toScalar = encoder.encode(`HashToScalar-${context}`);
export const seedTag = encoder.encode(`Seed-${context}`);
const blockBytes = 128;
const uniformBytes = 64;

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Two bytes, big-endian (I2OSP of RFC 8017). */
export const short = (value: number): Uint8Array => Uint8Array.of(value >> 8, value & 0xff);
/** Its length in two bytes, then itself. */
export const sized = (bytes: Uint8Array): Uint8Array => joined(short(bytes.length), bytes);
export const word = (text: string): Uint8Array => encoder.encode(text);

/** `expand_message_xmd` of RFC 9380, 5.3.1, with SHA-512, for exactly one block of 64 bytes. */
function expanded(message: Uint8Array, tag: Uint8Array): Uint8Array {
  const tail = joined(tag, Uint8Array.of(tag.length));
  const first = sha512(joined(new Uint8Array(blockBytes), message, short(uniformBytes), Uint8Array.of(0), tail));
  return sha512(joined(first, Uint8Array.of(1), tail));
}

export const hashToGroup = (input: Uint8Array): Uint8Array => fromUniform(expanded(input, toGroup));
export const hashToScalar = (input: Uint8Array): Uint8Array => scalarFrom(expanded(input, toScalar));
