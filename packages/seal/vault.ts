import { chacha20poly1305Open, chacha20poly1305Seal, hkdfSha256, type Rnd } from '#crypto';

/**
 * File keys as a node keeps them: each wrapped under the node's vault key, with a key derived for this place alone.
 * A row moved to another feed or index does not open.
 */
const SALT = 32;
/** The derived key is used once, so its nonce may be constant. */
const ZERO_NONCE = new Uint8Array(12);
const encoder = new TextEncoder();

/** 64 bytes: salt, then the sealed file key. */
export function wrapFileKey(
  vaultKey: Uint8Array,
  origin: string,
  seq: number,
  fileKey: Uint8Array,
  rnd: Rnd,
): Uint8Array {
  const salt = rnd(SALT);
  const sealed = chacha20poly1305Seal(keyOf(vaultKey, salt, origin, seq), ZERO_NONCE, fileKey);
  const wrapped = new Uint8Array(SALT + sealed.length);
  wrapped.set(salt);
  wrapped.set(sealed, SALT);
  return wrapped;
}

/** The file key, or null when the bytes were not wrapped for this place by this vault. */
export function unwrapFileKey(
  vaultKey: Uint8Array,
  origin: string,
  seq: number,
  wrapped: Uint8Array,
): Uint8Array | null {
  if (wrapped.length < SALT) return null;
  const key = keyOf(vaultKey, wrapped.subarray(0, SALT), origin, seq);
  return chacha20poly1305Open(key, ZERO_NONCE, wrapped.subarray(SALT));
}

function keyOf(vaultKey: Uint8Array, salt: Uint8Array, origin: string, seq: number): Uint8Array {
  return hkdfSha256(vaultKey, salt, encoder.encode(`entente.vault/v1\n${origin}\n${seq}\n`), 32);
}
