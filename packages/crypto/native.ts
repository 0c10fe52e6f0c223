import { hash } from 'node:crypto';
import sodium from 'sodium-native';

export type { Rnd } from './contract.d.ts';

/** Below this length libsodium's call is the cheaper one; above it OpenSSL's SHA instructions win. */
const SHORT = 200;

/** SHA-256 (FIPS 180-4), 32 bytes. */
export function sha256(data: Uint8Array): Uint8Array {
  const out = new Uint8Array(32);
  if (data.length <= SHORT) sodium.crypto_hash_sha256(out, data);
  else out.set(hash('sha256', data, 'buffer'));
  return out;
}

/** Strict base64 with padding (RFC 4648 §4). */
export function toBase64(data: Uint8Array): string {
  return view(data).toString('base64');
}

/** The bytes, or null when the text is not the one canonical encoding of them. */
export function fromBase64(text: string): Uint8Array | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? new Uint8Array(bytes) : null;
}

export function toHex(data: Uint8Array): string {
  return view(data).toString('hex');
}

function view(data: Uint8Array): Buffer {
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}

/** Public key (32 bytes) of an Ed25519 seed (32 bytes), RFC 8032. */
export function ed25519PublicKey(seed: Uint8Array): Uint8Array {
  return expandedKey(seed).slice(32);
}

/** Signature (64 bytes) over `message` with a 32-byte seed. */
export function ed25519Sign(seed: Uint8Array, message: Uint8Array): Uint8Array {
  const signature = new Uint8Array(64);
  sodium.crypto_sign_detached(signature, message, expandedKey(seed));
  return signature;
}

/** libsodium's form of a secret key, seed then public key, kept as long as the caller keeps the seed. */
const expanded = new WeakMap<Uint8Array, Uint8Array>();

function expandedKey(seed: Uint8Array): Uint8Array {
  const known = expanded.get(seed);
  // A seed array may have been overwritten since: the copy inside the expanded key tells.
  if (known !== undefined && seed.every((byte, at) => byte === known[at])) return known;
  const secretKey = new Uint8Array(64);
  sodium.crypto_sign_seed_keypair(new Uint8Array(32), secretKey, seed);
  expanded.set(seed, secretKey);
  return secretKey;
}

/**
 * libsodium's verdict: the same on every runtime, unlike OpenSSL's, which changed between versions.
 * Never call it directly: `verifyStrict` of packages/notes adds the checks that make the rule independent of the library.
 */
export function ed25519VerifyNative(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  return sodium.crypto_sign_verify_detached(signature, message, publicKey);
}

/** True when the 32 bytes are the canonical encoding of a point of the prime-order group other than the identity. */
export function ed25519IsPrimeOrderPoint(point: Uint8Array): boolean {
  return point.length === 32 && sodium.crypto_core_ed25519_is_valid_point(point);
}

/** Public key of an X25519 secret, RFC 7748. */
export function x25519PublicKey(secret: Uint8Array): Uint8Array {
  const out = new Uint8Array(32);
  sodium.crypto_scalarmult_base(out, secret);
  return out;
}

/** Shared secret, or null for an all-zero result (RFC 7748 §6.1). */
export function x25519(secret: Uint8Array, publicKey: Uint8Array): Uint8Array | null {
  const out = new Uint8Array(32);
  try {
    sodium.crypto_scalarmult(out, secret, publicKey);
    return out;
  } catch {
    return null;
  }
}

const BLOCK = 64;
/** Scratch of one call, never kept across calls: everything here is synchronous. */
const inner = new Uint8Array(BLOCK + 1024);
const outer = new Uint8Array(BLOCK + 32);

/** HMAC-SHA-256 (RFC 2104), composed: the runtime's own HMAC object costs several times its two hashes. */
export function hmacSha256(key: Uint8Array, data: Uint8Array): Uint8Array {
  const short = key.length > BLOCK ? sha256(key) : key;
  const message = data.length <= 1024 ? inner : new Uint8Array(BLOCK + data.length);
  for (let at = 0; at < BLOCK; at++) {
    const byte = short[at] ?? 0;
    message[at] = byte ^ 0x36;
    outer[at] = byte ^ 0x5c;
  }
  message.set(data, BLOCK);
  outer.set(sha256(message.subarray(0, BLOCK + data.length)), BLOCK);
  return sha256(outer);
}

/** HKDF-SHA-256 (RFC 5869). */
export function hkdfSha256(input: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number): Uint8Array {
  if (length > 255 * 32) throw new RangeError('HKDF-SHA-256 gives at most 8,160 bytes');
  const pseudoRandomKey = hmacSha256(salt, input);
  const out = new Uint8Array(length);
  let block: Uint8Array = new Uint8Array(0);
  for (let made = 0, counter = 1; made < length; made += 32, counter++) {
    const message = new Uint8Array(block.length + info.length + 1);
    message.set(block);
    message.set(info, block.length);
    message[message.length - 1] = counter;
    block = hmacSha256(pseudoRandomKey, message);
    out.set(length - made < 32 ? block.subarray(0, length - made) : block, made);
  }
  return out;
}

const TAG = 16;

/** ChaCha20-Poly1305 (RFC 8439): ciphertext with the 16-byte tag appended. */
export function chacha20poly1305Seal(key: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array): Uint8Array {
  const out = new Uint8Array(plaintext.length + TAG);
  chacha20poly1305SealInto(out, key, nonce, plaintext);
  return out;
}

/** The plaintext, or null when the tag does not fit. */
export function chacha20poly1305Open(key: Uint8Array, nonce: Uint8Array, ciphertext: Uint8Array): Uint8Array | null {
  if (ciphertext.length < TAG) return null;
  const out = new Uint8Array(ciphertext.length - TAG);
  return chacha20poly1305OpenInto(out, key, nonce, ciphertext) ? out : null;
}

/** The same into `out`, which is 16 bytes longer than the plaintext: long streams are sealed without an allocation a chunk. */
export function chacha20poly1305SealInto(
  out: Uint8Array,
  key: Uint8Array,
  nonce: Uint8Array,
  plaintext: Uint8Array,
): void {
  sodium.crypto_aead_chacha20poly1305_ietf_encrypt(out, plaintext, null, null, nonce, key);
}

/** The same into `out`, which is 16 bytes shorter than the ciphertext; false when the tag does not fit. */
export function chacha20poly1305OpenInto(
  out: Uint8Array,
  key: Uint8Array,
  nonce: Uint8Array,
  ciphertext: Uint8Array,
): boolean {
  // Anything but a wrong tag is a mistake of the caller, and libsodium's refusal of it must not pass for one.
  if (out.length + TAG !== ciphertext.length) throw new RangeError('out must be 16 bytes shorter than the ciphertext');
  try {
    sodium.crypto_aead_chacha20poly1305_ietf_decrypt(out, null, ciphertext, null, nonce, key);
    return true;
  } catch {
    return false;
  }
}
