import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { sha256 } from '#crypto';

const { voprf } = ristretto255_oprf;
const encoder = new TextEncoder();

/** What a key is good for: the questions of one member to another, in one category, in one week. */
export interface Matter {
  readonly holder: string;
  readonly asker: string;
  readonly category: string;
  /** `2026-W47` */
  readonly week: string;
}

export interface MatchKey {
  readonly matter: Matter;
  /** 32 bytes, the holder's alone. */
  readonly secret: Uint8Array;
  /** 32 bytes: what the holder commits to with the tags of the week. */
  readonly public: Uint8Array;
}

/** Key of a matter from the holder's seed of 32 bytes (RFC 9497, 3.2.1, mode VOPRF, ristretto255-SHA512). */
export function matchKey(seed: Uint8Array, matter: Matter): MatchKey {
  const { holder, asker, category, week } = matter;
  const info = encoder.encode(['entente.oprf/v1', holder, asker, category, week].join('|'));
  const { secretKey, publicKey } = voprf.deriveKeyPair(seed, info);
  return { matter, secret: secretKey, public: publicKey };
}

const tagBytes = 16;
const prefix = encoder.encode('entente.tag/v1');

/** The tag of an output of the function: what the holder publishes and the asker compares. 16 bytes. */
export function tagOf(output: Uint8Array): Uint8Array {
  const data = new Uint8Array(prefix.length + output.length);
  data.set(prefix);
  data.set(output, prefix.length);
  return sha256(data).slice(0, tagBytes);
}
