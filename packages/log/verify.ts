import { emptyRoot, HASH_BYTES, nodeHash, sameBytes } from './tree.ts';

const half = (n: number): number => Math.floor(n / 2);
const odd = (n: number): boolean => n % 2 === 1;
const isIndex = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
const areHashes = (hashes: readonly Uint8Array[]): boolean => hashes.every((hash) => hash.length === HASH_BYTES);

/** Checks that the leaf with `leaf` as its hash stands at `index` of the tree of `size` leaves (RFC 9162 §2.1.3.2). */
export function verifyInclusion(
  size: number,
  index: number,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!isIndex(size) || !isIndex(index) || index >= size || !areHashes([leaf, root, ...proof])) return false;
  let [fn, sn] = [index, size - 1];
  let hash = leaf;
  for (const p of proof) {
    if (sn === 0) return false;
    if (odd(fn) || fn === sn) {
      hash = nodeHash(p, hash);
      while (!odd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      hash = nodeHash(hash, p);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && sameBytes(hash, root);
}

/**
 * Checks that the tree of `from` leaves is a prefix of the tree of `to` leaves (RFC 9162 §2.1.4.2).
 * A proof from the empty tree says nothing and is refused.
 */
export function verifyConsistency(
  from: number,
  to: number,
  fromRoot: Uint8Array,
  toRoot: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  return from === 0 ? false : verifySubtreeConsistency(0, from, to, fromRoot, toRoot, proof);
}

/** True when [start, end) is a subtree: `start` is a multiple of the smallest power of two that holds `end − start`. */
function isSubtree(start: number, end: number): boolean {
  if (!isIndex(start) || !isIndex(end) || start >= end) return false;
  let power = 1;
  while (power < end - start) power *= 2;
  return start % power === 0;
}

/** Checks a leaf of a subtree [start, end) against that subtree's root (draft-ietf-plants-merkle-tree-certs §4.3). */
export function verifySubtreeInclusion(
  start: number,
  end: number,
  index: number,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  return isSubtree(start, end) && index >= start && verifyInclusion(end - start, index - start, leaf, proof, root);
}

/**
 * Checks that `subtree` is the root over leaves [start, end) of the tree of `size` leaves with root `root`
 * (draft-ietf-plants-merkle-tree-certs §4.4; for start = 0 the consistency proof of RFC 9162).
 */
export function verifySubtreeConsistency(
  start: number,
  end: number,
  size: number,
  subtree: Uint8Array,
  root: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!isIndex(start) || !isIndex(size) || end > size) return false;
  // Nothing is part of everything, and its root is known.
  if (start === end) return proof.length === 0 && sameBytes(subtree, emptyRoot);
  if (!isSubtree(start, end) || (proof.length > 0 && !areHashes([subtree, root, ...proof]))) return false;
  let [fn, sn, tn] = [start, end - 1, size - 1];
  const shift = (): void => {
    [fn, sn, tn] = [half(fn), half(sn), half(tn)];
  };
  // Up to the largest node that both trees share, which the proof starts from.
  if (sn === tn) while (fn !== sn) shift();
  else while (fn !== sn && odd(sn)) shift();
  const rest = [...proof];
  const seed = fn === sn ? subtree : rest.shift();
  if (seed === undefined) return false;
  let [fr, sr] = [seed, seed];
  for (const p of rest) {
    if (tn === 0) return false;
    if (odd(sn) || sn === tn) {
      if (fn < sn) fr = nodeHash(p, fr);
      sr = nodeHash(p, sr);
      while (!odd(sn) && sn !== 0) shift();
    } else {
      sr = nodeHash(sr, p);
    }
    shift();
  }
  return tn === 0 && sameBytes(fr, subtree) && sameBytes(sr, root);
}
