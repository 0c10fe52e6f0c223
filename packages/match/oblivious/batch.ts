import { ristretto255, ristretto255_oprf } from '@noble/curves/ed25519.js';
import { hkdfSha256, type Rnd, toHex } from '#crypto';
import { type MatchKey, tagOf } from './keys.ts';
import type { TagSet } from './tag-set.ts';

const { voprf } = ristretto255_oprf;

/** Every batch has this many elements, whatever is asked: the holder learns that a batch came, and nothing of how much. */
export const batchSize = 64;
const elementBytes = 32;

export type MatchRefusal = {
  readonly ok: false;
  readonly code: 'match.size' | 'match.element' | 'match.proof' | 'match.answer';
  readonly message: string;
};
const refuse = (code: MatchRefusal['code'], message: string): MatchRefusal => ({ ok: false, code, message });

/** What the asker sends, and what it keeps to read the answer. */
export interface Batch {
  readonly ok: true;
  /** 64 elements of 32 bytes. */
  readonly blinded: readonly Uint8Array[];
  readonly blinds: readonly Uint8Array[];
  readonly inputs: readonly Uint8Array[];
  /** How many of the inputs were asked; the rest are dummies. */
  readonly asked: number;
}

/**
 * Blinds 1 to 64 inputs and as many dummies as make 64. All chance comes from `seed` (32 bytes), which is kept in the sealed request:
 * whoever audits it makes the very same batch again and sees what was asked.
 */
export function blindBatch(inputs: readonly Uint8Array[], seed: Uint8Array): Batch | MatchRefusal {
  if (inputs.length === 0 || inputs.length > batchSize)
    return refuse('match.size', `Ask about 1 to ${batchSize} identifiers at a time.`);
  const chance = chanceFrom(seed);
  const filled = [...inputs, ...Array.from({ length: batchSize - inputs.length }, () => chance(elementBytes))];
  const made = filled.map((input) => voprf.blind(input, drawn(chance)));
  return {
    ok: true,
    blinded: made.map(({ blinded }) => blinded),
    blinds: made.map(({ blind }) => blind),
    inputs: filled,
    asked: inputs.length,
  };
}

/** Chance as the library draws it: always with a length, in memory of its own. */
const drawn =
  (rnd: Rnd) =>
  (length = elementBytes): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(rnd(length));

/** HKDF over a counter: the same seed gives the same chance. */
function chanceFrom(seed: Uint8Array): Rnd {
  let counter = 0;
  return (length) => {
    counter += 1;
    return hkdfSha256(seed, new Uint8Array(), new TextEncoder().encode(`entente.match/v1 ${counter}`), length);
  };
}

/** Whether bytes are the one encoding of an element that is not the identity (RFC 9496, 4.3.1; RFC 9497, 2.1). */
export function isElement(bytes: Uint8Array): boolean {
  if (bytes.length !== elementBytes) return false;
  try {
    return !ristretto255.Point.fromBytes(bytes).is0();
  } catch {
    return false;
  }
}

export interface Answer {
  readonly ok: true;
  readonly evaluated: readonly Uint8Array[];
  /** 64 bytes: all were evaluated with the key of the matter, and none with another. */
  readonly proof: Uint8Array;
}

/** The holder's work on a batch: exactly 64 elements, each checked before any is touched. */
export function answerBatch(key: MatchKey, blinded: readonly Uint8Array[], rnd: Rnd): Answer | MatchRefusal {
  if (blinded.length !== batchSize) return refuse('match.size', `A batch has exactly ${batchSize} elements.`);
  if (!blinded.every(isElement)) return refuse('match.element', 'An element of this batch is none of the group.');
  const { evaluated, proof } = voprf.blindEvaluateBatch(key.secret, key.public, [...blinded], drawn(rnd));
  return { ok: true, evaluated, proof };
}

/** Reads an answer: which of the inputs asked stand in the holder's tags, by their places. Nothing is read where the proof does not hold. */
export function readAnswer(
  batch: Batch,
  answer: Pick<Answer, 'evaluated' | 'proof'>,
  publicKey: Uint8Array,
  { tags }: TagSet,
): { readonly ok: true; readonly hits: readonly number[] } | MatchRefusal {
  if (answer.evaluated.length !== batchSize || !answer.evaluated.every(isElement))
    return refuse('match.answer', 'This answer is not one to a batch.');
  const known = new Set(tags);
  const outputs = outputsOf(batch, answer, publicKey);
  if (outputs === null)
    return refuse('match.proof', 'The proof does not hold: the holder used another key than the one of this week.');
  const found = outputs.map((output) => known.has(toHex(tagOf(output))));
  return { ok: true, hits: found.flatMap((hit, at) => (hit && at < batch.asked ? at : [])) };
}

function outputsOf(
  { inputs, blinds, blinded }: Batch,
  { evaluated, proof }: Pick<Answer, 'evaluated' | 'proof'>,
  publicKey: Uint8Array,
): readonly Uint8Array[] | null {
  const items = inputs.map((input, at) => ({
    input,
    blind: blinds[at] ?? new Uint8Array(),
    blinded: blinded[at] ?? new Uint8Array(),
    evaluated: evaluated[at] ?? new Uint8Array(),
  }));
  try {
    return voprf.finalizeBatch(items, publicKey, proof);
  } catch {
    return null;
  }
}
