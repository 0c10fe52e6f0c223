import { hex } from '@scure/base';
import { type Rnd, toHex } from '#crypto';
import { type MatchKey, tagOf } from './keys.ts';
import { smallestSet, tagBytes } from './sizes.ts';
import { evaluate } from './voprf.ts';

/** What the holder shows of what it holds: tags in order, with as many that mean nothing as make a power of two. */
export interface TagSet {
  /** Hex, sorted, each once. */
  readonly tags: readonly string[];
}

/** Tags of the inputs, one at a time, so that a caller can show progress, stop and go on. */
export function* tagsOf(key: MatchKey, inputs: Iterable<Uint8Array>): Generator<string> {
  for (const input of inputs) yield toHex(tagOf(evaluate(key.secret, input)));
}

/** How many tags a set has that holds `count`: the next power of two, at least 64. */
export const paddedCount = (count: number): number =>
  Math.max(smallestSet, 2 ** Math.ceil(Math.log2(Math.max(1, count))));

/** Pads with chance to the next power of two, at least 64: the size tells no more than an order of magnitude. */
export function tagSet(tags: Iterable<string>, rnd: Rnd): TagSet {
  const all = new Set(tags);
  const size = paddedCount(all.size);
  while (all.size < size) all.add(toHex(rnd(tagBytes)));
  return { tags: [...all].sort() };
}

/** The tags one after the other, in their order: what travels as a file. */
export function packTags({ tags }: TagSet): Uint8Array {
  const bytes = new Uint8Array(tags.length * tagBytes);
  for (const [at, tag] of tags.entries()) bytes.set(hex.decode(tag), at * tagBytes);
  return bytes;
}

/** Tags one after the other, in any order, as a set that travels. */
export function packedSet(tags: Uint8Array, rnd: Rnd): Uint8Array {
  const one = (at: number): string => toHex(tags.subarray(at * tagBytes, (at + 1) * tagBytes));
  return packTags(
    tagSet(
      Array.from({ length: tags.length / tagBytes }, (_, at) => one(at)),
      rnd,
    ),
  );
}

/** What an answer is held against: whether a tag (hex) stands in the set. */
export interface KnownTags {
  has(tag: string): boolean;
}

/** Looks tags up in the file as it travelled, without taking it apart. Null when it is none: not sorted, a tag twice, another length. */
export function knownTags(file: Uint8Array): KnownTags | null {
  if (file.length % tagBytes !== 0) return null;
  const count = file.length / tagBytes;
  const tagAt = (at: number): Uint8Array => file.subarray(at * tagBytes, (at + 1) * tagBytes);
  for (let at = 1; at < count; at++) if (order(tagAt(at - 1), tagAt(at)) >= 0) return null;
  return {
    has(tag) {
      let [low, high] = [0, count - 1];
      while (low <= high) {
        const middle = (low + high) >> 1;
        const here = toHex(tagAt(middle));
        if (here === tag) return true;
        if (tag < here) high = middle - 1;
        else low = middle + 1;
      }
      return false;
    },
  };
}

/** Below zero when `one` comes first. */
function order(one: Uint8Array, other: Uint8Array): number {
  for (let at = 0; at < tagBytes; at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
