import { hkdfSha256, type Rnd, toHex } from '#crypto';
import { isElement } from './element.ts';
import { type MatchKey, tagOf } from './keys.ts';
import { batchSize } from './sizes.ts';
import type { KnownTags } from './tag-set.ts';
import { blindEvaluate, blinded, finalize, proofHolds, randomScalar } from './voprf.ts';

const dummyBytes = 32;

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
  const filled = [...inputs, ...Array.from({ length: batchSize - inputs.length }, () => chance(dummyBytes))];
  const blinds = filled.map(() => randomScalar(chance));
  const elements = filled.map((input, at) => blinded(input, blinds[at] ?? input));
  return { ok: true, blinded: elements, blinds, inputs: filled, asked: inputs.length };
}

/** HKDF over a counter: the same seed gives the same chance. */
function chanceFrom(seed: Uint8Array): Rnd {
  let counter = 0;
  return (length) => {
    counter += 1;
    return hkdfSha256(seed, new Uint8Array(), new TextEncoder().encode(`entente.match/v1 ${counter}`), length);
  };
}

export interface Answer {
  readonly ok: true;
  readonly evaluated: readonly Uint8Array[];
  /** 64 bytes: all were evaluated with the key of the matter, and none with another. */
  readonly proof: Uint8Array;
}

/** The holder's work on a batch: exactly 64 elements, each checked before any is touched. */
export function answerBatch(key: MatchKey, elements: readonly Uint8Array[], rnd: Rnd): Answer | MatchRefusal {
  if (elements.length !== batchSize) return refuse('match.size', `A batch has exactly ${batchSize} elements.`);
  if (!elements.every(isElement)) return refuse('match.element', 'An element of this batch is none of the group.');
  return { ok: true, ...blindEvaluate(key, elements, rnd) };
}

/** An input asked that stands in the holder's tags: its place in the batch, and the tag (hex) by which the holder knows it. */
export interface Hit {
  readonly at: number;
  readonly tag: string;
}

/** Reads an answer: which of the inputs asked stand in the holder's tags, by their places. Nothing is read where the proof does not hold. */
export function readAnswer(
  batch: Batch,
  answer: Pick<Answer, 'evaluated' | 'proof'>,
  publicKey: Uint8Array,
  known: KnownTags,
): { readonly ok: true; readonly hits: readonly Hit[] } | MatchRefusal {
  if (answer.evaluated.length !== batchSize || !answer.evaluated.every(isElement))
    return refuse('match.answer', 'This answer is not one to a batch.');
  if (!isElement(publicKey) || !proofHolds(publicKey, batch.blinded, answer.evaluated, answer.proof))
    return refuse('match.proof', 'The proof does not hold: the holder used another key than the one of this week.');
  const hits = batch.inputs.slice(0, batch.asked).flatMap((input, at) => {
    const [blind, evaluated] = [batch.blinds[at], answer.evaluated[at]];
    if (blind === undefined || evaluated === undefined) return [];
    const tag = toHex(tagOf(finalize(input, blind, evaluated)));
    return known.has(tag) ? [{ at, tag }] : [];
  });
  return { ok: true, hits };
}
