import { chacha20poly1305Open, chacha20poly1305Seal, type Rnd, sha256, toHex } from '#crypto';

/** 256 unpredictable bits as 43 characters that need no escaping in a cookie, a link or a header. */
export function newSecret(rnd: Rnd): string {
  return Buffer.from(rnd(32)).toString('base64url');
}

/** What is stored in the place of a secret: whoever reads the store cannot use what is written there. */
export function hashOf(secret: string): string {
  return toHex(sha256(Buffer.from(secret, 'utf8')));
}

/** Seals a short secret under the node's vault key (32 bytes): nonce (12 bytes) and ciphertext, base64. */
export function sealSecret(vaultKey: Uint8Array, plaintext: string, rnd: Rnd): string {
  const nonce = rnd(12);
  const sealed = chacha20poly1305Seal(vaultKey, nonce, Buffer.from(plaintext, 'utf8'));
  return Buffer.concat([nonce, sealed]).toString('base64');
}

/** The secret, or null when it was sealed under another key or was altered. */
export function openSecret(vaultKey: Uint8Array, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < 28) return null;
  const plaintext = chacha20poly1305Open(vaultKey, bytes.subarray(0, 12), bytes.subarray(12));
  return plaintext === null ? null : Buffer.from(plaintext).toString('utf8');
}
