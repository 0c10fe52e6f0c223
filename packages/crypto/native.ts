import { hash } from 'node:crypto';
import sodium from 'sodium-native';

export type { Rnd } from './contract.d.ts';

/**
 * Short arguments are copied into these before libsodium sees them, and short results out of them: V8 keeps small arrays
 * on its own heap, and moving one out for a native call costs more than the call. One call's scratch never outlives the
 * call, everything here is synchronous, and each thread has its own.
 */
const digest = Buffer.alloc(32);
const point = Buffer.alloc(32);
const key32 = Buffer.alloc(32);
const nonce12 = Buffer.alloc(12);
const BLOCK = 64;
const LONGEST = 1024;
const message = Buffer.alloc(BLOCK + LONGEST);
const outer = Buffer.alloc(BLOCK + 32);
const outerTail = outer.subarray(BLOCK);
/** `message`'s first n bytes, made once for each n. */
const heads: Buffer[] = Array.from({ length: message.length + 1 }, (_, length) => message.subarray(0, length));

function head(length: number): Buffer {
  return heads[length] ?? message;
}

/** Exactly as many bytes as the place holds: a short key must never be completed by what lay there before. */
function load(into: Buffer, bytes: Uint8Array): void {
  if (bytes.length !== into.length) throw new RangeError(`expected ${into.length} bytes, got ${bytes.length}`);
  into.set(bytes);
}

/** SHA-256 (FIPS 180-4), 32 bytes. By OpenSSL, which uses the processor's SHA instructions; libsodium's takes twice as long. */
export function sha256(data: Uint8Array): Uint8Array {
  const out = new Uint8Array(32);
  sha256Into(out, data);
  return out;
}

/** As text, because a Buffer costs this call as much again as two kilobytes of hashing. */
function sha256Into(out: Uint8Array, data: Uint8Array): void {
  const text = hash('sha256', data, 'binary');
  for (let at = 0; at < 32; at++) out[at] = text.charCodeAt(at);
}

/** SHA-512 (FIPS 180-4), 64 bytes. */
export function sha512(data: Uint8Array): Uint8Array {
  return new Uint8Array(hash('sha512', data, 'buffer'));
}

/** Strict base64 with padding (RFC 4648 §4). */
export function toBase64(data: Uint8Array): string {
  return view(data).toString('base64');
}

/** The bytes, or null when the text is not the one canonical encoding of them. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length === 44) return hashFromBase64(text);
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? new Uint8Array(bytes) : null;
}

const sextets = new Uint8Array(128).fill(255);
for (const [value, character] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  sextets[character.charCodeAt(0)] = value;

/** 31 to 33 bytes, the length of nearly everything that is written in base64 here: three times as fast by table. */
function hashFromBase64(text: string): Uint8Array | null {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const out = new Uint8Array(33 - padding);
  let bits = 0;
  let wrong = 0;
  for (let at = 0, to = 0; at < 44; at++) {
    const value = at < 44 - padding ? (sextets[text.charCodeAt(at)] ?? 255) : 0;
    wrong |= value;
    bits = (bits << 6) | value;
    if ((at & 3) !== 3) continue;
    out[to++] = bits >> 16;
    out[to++] = bits >> 8;
    out[to++] = bits;
    // The last group's bits beyond the bytes must be zero, or a second text would stand for the same bytes.
    if (at === 43) wrong |= bits & (padding === 2 ? 0xffff : padding === 1 ? 0xff : 0) ? 128 : 0;
    bits = 0;
  }
  return wrong > 63 ? null : out;
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
  load(key32, secret);
  sodium.crypto_scalarmult_base(digest, key32);
  return new Uint8Array(digest);
}

/** Shared secret, or null for an all-zero result (RFC 7748 §6.1). */
export function x25519(secret: Uint8Array, publicKey: Uint8Array): Uint8Array | null {
  load(key32, secret);
  load(point, publicKey);
  try {
    sodium.crypto_scalarmult(digest, key32, point);
    return new Uint8Array(digest);
  } catch {
    return null;
  }
}

/** HMAC-SHA-256 (RFC 2104), composed: the runtime's own HMAC object costs several times its two hashes. */
export function hmacSha256(key: Uint8Array, data: Uint8Array): Uint8Array {
  if (key.length > BLOCK) return hmacSha256(sha256(key), data);
  if (data.length <= LONGEST) {
    message.set(data, BLOCK);
    macOfMessage(key, data.length);
  } else {
    const long = new Uint8Array(BLOCK + data.length);
    long.set(data, BLOCK);
    pad(key, long);
    sha256Into(outerTail, long);
    sha256Into(digest, outer);
  }
  return new Uint8Array(digest);
}

/** Leaves in `digest` the HMAC of the `length` bytes that stand in `message` after its first block. */
function macOfMessage(key: Uint8Array, length: number): void {
  pad(key, message);
  sha256Into(outerTail, head(BLOCK + length));
  sha256Into(digest, outer);
}

/** Inner pad into the first block of `into`, outer pad into that of `outer`. */
function pad(key: Uint8Array, into: Uint8Array): void {
  for (let at = 0; at < BLOCK; at++) {
    const byte = at < key.length ? (key[at] ?? 0) : 0;
    into[at] = byte ^ 0x36;
    outer[at] = byte ^ 0x5c;
  }
}

/** HKDF-SHA-256 (RFC 5869). */
export function hkdfSha256(input: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number): Uint8Array {
  if (length > 255 * 32) throw new RangeError('HKDF-SHA-256 gives at most 8,160 bytes');
  const pseudoRandomKey = hmacSha256(salt, input);
  if (length === 32 && info.length < LONGEST) {
    message.set(info, BLOCK);
    message[BLOCK + info.length] = 1;
    macOfMessage(pseudoRandomKey, info.length + 1);
    return new Uint8Array(digest);
  }
  return expand(pseudoRandomKey, info, length);
}

function expand(pseudoRandomKey: Uint8Array, info: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(length);
  let block: Uint8Array = new Uint8Array(0);
  for (let made = 0, counter = 1; made < length; made += 32, counter++) {
    const step = new Uint8Array(block.length + info.length + 1);
    step.set(block);
    step.set(info, block.length);
    step[step.length - 1] = counter;
    block = hmacSha256(pseudoRandomKey, step);
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
  load(key32, key);
  load(nonce12, nonce);
  sodium.crypto_aead_chacha20poly1305_ietf_encrypt(out, plaintext, null, null, nonce12, key32);
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
  load(key32, key);
  load(nonce12, nonce);
  try {
    sodium.crypto_aead_chacha20poly1305_ietf_decrypt(out, null, ciphertext, null, nonce12, key32);
    return true;
  } catch {
    return false;
  }
}
