/**
 * The primitives every pure package may use, as `#crypto`. No state, no clock, no chance: randomness is an argument.
 * `native.ts` implements it with node:crypto and sodium-native; another runtime maps `#crypto` to its own module.
 */

/** Fills a new array of `length` unpredictable bytes. The only source of chance a pure function may be given. */
export type Rnd = (length: number) => Uint8Array;

/** SHA-256 (FIPS 180-4), 32 bytes. */
export function sha256(data: Uint8Array): Uint8Array;
/** SHA-512 (FIPS 180-4), 64 bytes. */
export function sha512(data: Uint8Array): Uint8Array;
/** Strict base64 with padding (RFC 4648 §4). */
export function toBase64(data: Uint8Array): string;
/** The bytes, or null when the text is not the one canonical encoding of them. */
export function fromBase64(text: string): Uint8Array | null;
export function toHex(data: Uint8Array): string;

/** Public key (32 bytes) of an Ed25519 seed (32 bytes), RFC 8032. */
export function ed25519PublicKey(seed: Uint8Array): Uint8Array;
/** Signature (64 bytes) over `message` with a 32-byte seed. */
export function ed25519Sign(seed: Uint8Array, message: Uint8Array): Uint8Array;
/** The library's own verdict. Never call it directly: `verifyStrict` of packages/notes gives the same answer on every runtime. */
export function ed25519VerifyNative(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
/** True when the 32 bytes are the canonical encoding of a point of the prime-order group other than the identity. */
export function ed25519IsPrimeOrderPoint(point: Uint8Array): boolean;

/** Public key of an X25519 secret, RFC 7748. */
export function x25519PublicKey(secret: Uint8Array): Uint8Array;
/** Shared secret, or null for an all-zero result (RFC 7748 §6.1). */
export function x25519(secret: Uint8Array, publicKey: Uint8Array): Uint8Array | null;
/** HKDF-SHA-256 (RFC 5869). */
export function hkdfSha256(input: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number): Uint8Array;
export function hmacSha256(key: Uint8Array, data: Uint8Array): Uint8Array;
/** ChaCha20-Poly1305 (RFC 8439): ciphertext with the 16-byte tag appended. */
export function chacha20poly1305Seal(key: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array): Uint8Array;
/** The plaintext, or null when the tag does not fit. */
export function chacha20poly1305Open(key: Uint8Array, nonce: Uint8Array, ciphertext: Uint8Array): Uint8Array | null;
/** The same into `out`, which is 16 bytes longer than the plaintext: long streams are sealed without an allocation a chunk. */
export function chacha20poly1305SealInto(
  out: Uint8Array,
  key: Uint8Array,
  nonce: Uint8Array,
  plaintext: Uint8Array,
): void;
/** The same into `out`, which is 16 bytes shorter than the ciphertext; false, and nothing of use in `out`, when the tag does not fit. */
export function chacha20poly1305OpenInto(
  out: Uint8Array,
  key: Uint8Array,
  nonce: Uint8Array,
  ciphertext: Uint8Array,
): boolean;
