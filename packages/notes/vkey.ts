import { fromBase64, sha256, toBase64, toHex } from '#crypto';
import { cosignatureMessage } from './contexts.ts';
import { usableKey, verifyStrict } from './strict.ts';

const encoder = new TextEncoder();

/** C2SP signature types in use: 0x01 Ed25519, 0x04 timestamped Ed25519 cosignature. */
export type Algorithm = 1 | 4;
const SIGNATURE_BYTES: Readonly<Record<Algorithm, number>> = { 1: 64, 4: 72 };

/** Checks the signatures of one key. */
export interface Verifier {
  readonly name: string;
  readonly algorithm: Algorithm;
  readonly publicKey: Uint8Array;
  /** First four bytes of SHA-256(name ‖ 0x0A ‖ algorithm ‖ public key). */
  readonly keyId: Uint8Array;
  readonly vkey: string;
  /** `signature` is what follows the four bytes of the key ID. */
  verify(text: string, signature: Uint8Array): boolean;
  /** The time a cosignature states, in Unix seconds; null for an algorithm that states none. */
  time(signature: Uint8Array): number | null;
}

/** Key names: no white space, no `+`, no control characters (C2SP signed-note). */
export function isKeyName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
  return name.length > 0 && name.length <= 255 && name.isWellFormed() && !/[\s+\u0000-\u001f\u007f-\u009f]/u.test(name);
}

export function keyIdOf(name: string, algorithm: Algorithm, publicKey: Uint8Array): Uint8Array {
  const head = encoder.encode(`${name}\n`);
  const input = new Uint8Array(head.length + 1 + publicKey.length);
  input.set(head);
  input[head.length] = algorithm;
  input.set(publicKey, head.length + 1);
  return sha256(input).slice(0, 4);
}

/** The textual verifier key `name+hex+base64(algorithm ‖ public key)`. */
export function vkeyOf(name: string, algorithm: Algorithm, publicKey: Uint8Array): string {
  const typed = new Uint8Array(1 + publicKey.length);
  typed[0] = algorithm;
  typed.set(publicKey, 1);
  return `${name}+${toHex(keyIdOf(name, algorithm, publicKey))}+${toBase64(typed)}`;
}

const VKEYS_REMEMBERED = 4096;
const remembered = new Map<string, Verifier | null>();

/** Reads a verifier key of algorithm 0x01 or 0x04; null when it is malformed, its key ID is wrong or its point is unusable. */
export function parseVkey(vkey: string): Verifier | null {
  if (vkey.length > 512) return null;
  const known = remembered.get(vkey);
  if (known !== undefined) return known;
  const verifier = readVkey(vkey);
  if (remembered.size >= VKEYS_REMEMBERED) remembered.clear();
  remembered.set(vkey, verifier);
  return verifier;
}

function readVkey(vkey: string): Verifier | null {
  const parts = /^([^+]+)\+[0-9a-f]{8}\+([A-Za-z0-9+/=]+)$/.exec(vkey);
  const name = parts?.[1] ?? '';
  const typed = fromBase64(parts?.[2] ?? '');
  if (!isKeyName(name) || typed?.length !== 33) return null;
  const algorithm = typed[0];
  const publicKey = typed.slice(1);
  if ((algorithm !== 1 && algorithm !== 4) || !usableKey(publicKey)) return null;
  if (vkeyOf(name, algorithm, publicKey) !== vkey) return null;
  return makeVerifier(name, algorithm, publicKey, vkey);
}

function makeVerifier(name: string, algorithm: Algorithm, publicKey: Uint8Array, vkey: string): Verifier {
  const time = (signature: Uint8Array): number | null => (algorithm === 4 ? readTime(signature) : null);
  const verify = (text: string, signature: Uint8Array): boolean => {
    if (signature.length !== SIGNATURE_BYTES[algorithm]) return false;
    if (algorithm === 1) return verifyStrict(publicKey, encoder.encode(text), signature);
    const stated = readTime(signature);
    if (stated === null) return false;
    return verifyStrict(publicKey, encoder.encode(cosignatureMessage(stated, text)), signature.subarray(8));
  };
  return { name, algorithm, publicKey, keyId: keyIdOf(name, algorithm, publicKey), vkey, verify, time };
}

/** Latest time a cosignature may state, in Unix seconds (year 5138): every calendar library can still show it. */
export const MAX_TIME = 99_999_999_999;

/** Unsigned 64-bit big-endian seconds, at most `MAX_TIME`. */
function readTime(signature: Uint8Array): number | null {
  if (signature.length !== SIGNATURE_BYTES[4]) return null;
  let time = 0;
  for (let i = 0; i < 8; i++) time = time * 256 + (signature[i] ?? 0);
  return time <= MAX_TIME ? time : null;
}
