import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { type Rnd, sha512 } from '#crypto';
import { add, inverse, isScalar, lessProduct, multiply, multiplyBase, scalarFrom } from './ristretto.ts';
import { hashToGroup, hashToScalar, joined, seedTag, short, sized, word } from './transcript.ts';

/**
 * The verifiable oblivious function of RFC 9497 (mode VOPRF, ristretto255-SHA512), on libsodium: a multiplication costs it a twentieth
 * of what it costs the library that checks it in the tests. Bytes that come from others are elements (`isElement`) before they come here.
 */
export interface Keys {
  readonly secret: Uint8Array;
  readonly public: Uint8Array;
}

/** `DeriveKeyPair` (3.2.1) from a seed of 32 bytes. */
export function deriveKeys(seed: Uint8Array, info: Uint8Array): Keys {
  const { secretKey, publicKey } = ristretto255_oprf.voprf.deriveKeyPair(Uint8Array.from(seed), Uint8Array.from(info));
  return { secret: secretKey, public: publicKey };
}

/** A scalar from chance: 64 bytes by the order of the group. */
export const randomScalar = (rnd: Rnd): Uint8Array => scalarFrom(rnd(64));

/** `Blind` (3.3.2). */
export const blinded = (input: Uint8Array, blind: Uint8Array): Uint8Array => multiply(blind, hashToGroup(input));

const finalWord = word('Finalize');
const output = (input: Uint8Array, element: Uint8Array): Uint8Array =>
  sha512(joined(sized(input), sized(element), finalWord));

/** `Evaluate`: the function on an input of one's own, with the secret at hand. 64 bytes. */
export const evaluate = (secret: Uint8Array, input: Uint8Array): Uint8Array =>
  output(input, multiply(secret, hashToGroup(input)));

/** `Finalize` without its proof, which the caller has verified for the whole batch. */
export const finalize = (input: Uint8Array, blind: Uint8Array, evaluated: Uint8Array): Uint8Array =>
  output(input, multiply(inverse(blind), evaluated));

/** `BlindEvaluate` (3.3.2) of a batch: every element under the key, and one proof for all (c, then s; 64 bytes). */
export function blindEvaluate(
  { secret, public: publicKey }: Keys,
  elements: readonly Uint8Array[],
  rnd: Rnd,
): { readonly evaluated: readonly Uint8Array[]; readonly proof: Uint8Array } {
  const evaluated = elements.map((element) => multiply(secret, element));
  const m = composite(weights(publicKey, elements, evaluated), elements);
  const z = multiply(secret, m);
  const r = randomScalar(rnd);
  const c = challenge(publicKey, m, z, multiplyBase(r), multiply(r, m));
  return { evaluated, proof: joined(c, lessProduct(r, c, secret)) };
}

/** `VerifyProof` (2.2.2): whether all of a batch was evaluated with the key of this public key. */
export function proofHolds(
  publicKey: Uint8Array,
  elements: readonly Uint8Array[],
  evaluated: readonly Uint8Array[],
  proof: Uint8Array,
): boolean {
  if (proof.length !== 64) return false;
  const [c, s] = [proof.slice(0, 32), proof.slice(32)];
  // Else one proof had several spellings, and other implementations would refuse what we read.
  if (!isScalar(c) || !isScalar(s)) return false;
  try {
    const all = weights(publicKey, elements, evaluated);
    const [m, z] = [composite(all, elements), composite(all, evaluated)];
    const t2 = add(multiplyBase(s), multiply(c, publicKey));
    const t3 = add(multiply(s, m), multiply(c, z));
    return same(challenge(publicKey, m, z, t2, t3), c);
  } catch {
    // A scalar of zero, or a sum that is the identity: nothing an honest holder sends.
    return false;
  }
}

/** One weight an element (2.2.1, `ComputeComposites`), so that no element can make up for another. */
function weights(
  publicKey: Uint8Array,
  elements: readonly Uint8Array[],
  evaluated: readonly Uint8Array[],
): readonly Uint8Array[] {
  const seed = sha512(joined(sized(publicKey), sized(seedTag)));
  const end = word('Composite');
  return elements.map((element, at) =>
    hashToScalar(joined(sized(seed), short(at), sized(element), sized(evaluated[at] ?? element), end)),
  );
}

function composite(scalars: readonly Uint8Array[], elements: readonly Uint8Array[]): Uint8Array {
  const terms = elements.map((element, at) => multiply(scalars[at] ?? new Uint8Array(32), element));
  return terms.reduce((sum, term) => add(sum, term));
}

function challenge(...elements: readonly Uint8Array[]): Uint8Array {
  return hashToScalar(joined(...elements.map(sized), word('Challenge')));
}

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
