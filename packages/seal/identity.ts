import { bech32 } from '@scure/base';
import { type Rnd, x25519PublicKey } from '#crypto';

/** An age X25519 identity: what opens. `recipient` is what others seal to. */
export interface Identity {
  readonly secret: Uint8Array;
  readonly publicKey: Uint8Array;
  /** `age1…` */
  readonly recipient: string;
}

const IDENTITY = 'age-secret-key-';
const RECIPIENT = 'age';
/** 32 bytes are 52 characters of Bech32, with human part, separator and checksum 62 and 74. */
const MAX_LENGTH = 90;

export function generateIdentity(rnd: Rnd): Identity {
  return identityOf(rnd(32));
}

/** Reads `AGE-SECRET-KEY-1…` (c2sp.org/age); null when it is anything else. */
export function parseIdentity(text: string): Identity | null {
  const secret = text === text.toUpperCase() ? decode(text.toLowerCase(), IDENTITY) : null;
  return secret && identityOf(secret);
}

/** `AGE-SECRET-KEY-1…`: keep it where keys are kept. */
export function identityText(identity: Identity): string {
  return bech32.encodeFromBytes(IDENTITY, identity.secret).toUpperCase();
}

export function recipientOf(identity: Identity): string {
  return identity.recipient;
}

/** The X25519 key behind `age1…`, or null when it is anything else. */
export function parseRecipient(text: string): Uint8Array | null {
  return decode(text, RECIPIENT);
}

function identityOf(secret: Uint8Array): Identity {
  const publicKey = x25519PublicKey(secret);
  return { secret, publicKey, recipient: bech32.encodeFromBytes(RECIPIENT, publicKey) };
}

function decode(text: string, humanPart: string): Uint8Array | null {
  if (text.length > MAX_LENGTH || !text.startsWith(`${humanPart}1`)) return null;
  try {
    const { prefix, bytes } = bech32.decodeToBytes(text);
    return prefix === humanPart && bytes.length === 32 ? bytes : null;
  } catch {
    return null;
  }
}
