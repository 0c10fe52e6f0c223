import { type Rnd, toHex } from '#crypto';
import { type MatchKey, tagOf } from './keys.ts';
import { evaluate } from './voprf.ts';

const smallest = 64;
const tagBytes = 16;

/** What the holder shows of what it holds: tags in order, with as many that mean nothing as make a power of two. */
export interface TagSet {
  /** Hex, sorted, each once. */
  readonly tags: readonly string[];
}

/** Tags of the inputs, one at a time, so that a caller can show progress, stop and go on. */
export function* tagsOf(key: MatchKey, inputs: Iterable<Uint8Array>): Generator<string> {
  for (const input of inputs) yield toHex(tagOf(evaluate(key.secret, input)));
}

/** Pads with chance to the next power of two, at least 64: the size tells no more than an order of magnitude. */
export function tagSet(tags: Iterable<string>, rnd: Rnd): TagSet {
  const all = new Set(tags);
  const size = Math.max(smallest, 2 ** Math.ceil(Math.log2(Math.max(1, all.size))));
  while (all.size < size) all.add(toHex(rnd(tagBytes)));
  return { tags: [...all].sort() };
}
