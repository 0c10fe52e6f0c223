import { sha256 } from '#crypto';
import { tagBytes } from './sizes.ts';
import { deriveKeys, type Keys } from './voprf.ts';

const encoder = new TextEncoder();

/** What a key is good for: the questions of one member to another, in one category, in one week. */
export interface Matter {
  readonly holder: string;
  readonly asker: string;
  readonly category: string;
  /** `2026-W47` */
  readonly week: string;
}

/** `secret` is the holder's alone; to `public` the holder commits with the tags of the week. 32 bytes each. */
export interface MatchKey extends Keys {
  readonly matter: Matter;
}

/** Key of a matter from the holder's seed of 32 bytes (RFC 9497, 3.2.1, mode VOPRF, ristretto255-SHA512). */
export function matchKey(seed: Uint8Array, matter: Matter): MatchKey {
  const { holder, asker, category, week } = matter;
  const info = encoder.encode(['entente.oprf/v1', holder, asker, category, week].join('|'));
  return { matter, ...deriveKeys(seed, info) };
}

const prefix = encoder.encode('entente.tag/v1');

/** The tag of an output of the function: what the holder publishes and the asker compares. 16 bytes. */
export function tagOf(output: Uint8Array): Uint8Array {
  const data = new Uint8Array(prefix.length + output.length);
  data.set(prefix);
  data.set(output, prefix.length);
  return sha256(data).slice(0, tagBytes);
}
