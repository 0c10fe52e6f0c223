import { ed25519PublicKey, ed25519Sign, toBase64 } from '#crypto';
import { cosignatureMessage } from './contexts.ts';
import { type Algorithm, isKeyName, keyIdOf, MAX_TIME, vkeyOf } from './vkey.ts';

const encoder = new TextEncoder();

export interface Signer {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly vkey: string;
  /** One signature line over `text`: `— <name> <base64>` and the final line feed. */
  sign(text: string): string;
}

export interface Cosigner {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly vkey: string;
  /** One cosignature line that states `unixSeconds` over a checkpoint text. */
  cosign(text: string, unixSeconds: number): string;
}

/** Signature line of a signed note (C2SP signed-note). */
export function signatureLine(name: string, keyId: Uint8Array, signature: Uint8Array): string {
  const bytes = new Uint8Array(4 + signature.length);
  bytes.set(keyId);
  bytes.set(signature, 4);
  return `— ${name} ${toBase64(bytes)}\n`;
}

function identity(name: string, algorithm: Algorithm, seed: Uint8Array): { keyId: Uint8Array; vkey: string } {
  if (!isKeyName(name)) throw new Error(`not a key name: ${name}`);
  const publicKey = ed25519PublicKey(seed);
  return { keyId: keyIdOf(name, algorithm, publicKey), vkey: vkeyOf(name, algorithm, publicKey) };
}

/** Signs notes with Ed25519 (algorithm 0x01); `seed` is the 32-byte RFC 8032 secret. */
export function noteSigner(name: string, seed: Uint8Array): Signer {
  const { keyId, vkey } = identity(name, 1, seed);
  return { name, keyId, vkey, sign: (text) => signatureLine(name, keyId, ed25519Sign(seed, encoder.encode(text))) };
}

/** Cosigns checkpoints (algorithm 0x04, C2SP tlog-cosignature). One seed serves one cosigner: v1 does not sign its name. */
export function cosigner(name: string, seed: Uint8Array): Cosigner {
  const { keyId, vkey } = identity(name, 4, seed);
  const cosign = (text: string, unixSeconds: number): string => {
    if (!Number.isSafeInteger(unixSeconds) || unixSeconds < 0 || unixSeconds > MAX_TIME)
      throw new Error('time must be whole Unix seconds');
    const timed = new Uint8Array(72);
    new DataView(timed.buffer).setBigUint64(0, BigInt(unixSeconds));
    timed.set(ed25519Sign(seed, encoder.encode(cosignatureMessage(unixSeconds, text))), 8);
    return signatureLine(name, keyId, timed);
  };
  return { name, keyId, vkey, cosign };
}
