import { sha256 } from '#crypto';

/** Bytes of a SHA-256 hash. */
export const HASH_BYTES = 32;

/** Root of the tree without leaves (RFC 6962 §2.1). */
export const emptyRoot: Uint8Array = sha256(new Uint8Array(0));

// Buffers shared by all calls: hashing is synchronous, so no two calls can meet in them. Allocating costs more than hashing.
const short = new Uint8Array(1024);

/** Hash of a leaf: SHA-256(0x00 ‖ entry) (RFC 6962 §2.1). */
export function leafHash(entry: Uint8Array): Uint8Array {
  const length = entry.length + 1;
  const input = length <= short.length ? short.subarray(0, length) : new Uint8Array(length);
  input.set(entry, 1);
  return sha256(input);
}

const pair = new Uint8Array(1 + 2 * HASH_BYTES);
pair[0] = 1;

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right) (RFC 6962 §2.1). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length !== HASH_BYTES || right.length !== HASH_BYTES)
    throw new Error('a node is made of two 32-byte hashes');
  pair.set(left, 1);
  pair.set(right, 1 + HASH_BYTES);
  return sha256(pair);
}

/**
 * Compact range: what has to be kept of the first `size` leaves to go on appending. `hashes` are the roots of the complete
 * subtrees that `size` decomposes into, largest (leftmost) first; there are as many as `size` has binary ones.
 */
export interface Range {
  readonly size: number;
  readonly hashes: readonly Uint8Array[];
}

export const emptyRange: Range = { size: 0, hashes: [] };

export function appendLeaf(range: Range, leaf: Uint8Array): Range {
  return appendLeaves(range, [leaf]);
}

/** The range after all of `leaves` (leaf hashes), in one pass over one array. */
export function appendLeaves(range: Range, leaves: readonly Uint8Array[]): Range {
  const hashes = [...range.hashes];
  let size = range.size;
  for (const leaf of leaves) {
    let node = leaf;
    // Each trailing one of the size is a complete subtree that the new leaf fills up.
    for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
      const left = hashes.pop();
      if (left === undefined) throw new Error('this range does not hold as many hashes as its size asks for');
      node = nodeHash(left, node);
    }
    hashes.push(node);
    size++;
  }
  return { size, hashes };
}

/** Root of the tree of the range's leaves. */
export function rootOf(range: Range): Uint8Array {
  let root: Uint8Array | null = null;
  for (let i = range.hashes.length - 1; i >= 0; i--) {
    const hash = range.hashes[i];
    if (hash !== undefined) root = root === null ? hash : nodeHash(hash, root);
  }
  return root ?? emptyRoot;
}

/** True when the range has the number of hashes its size asks for. Use it on anything read from outside. */
export function isRange(range: Range): boolean {
  if (!Number.isSafeInteger(range.size) || range.size < 0) return false;
  let ones = 0;
  for (let rest = range.size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
  return range.hashes.length === ones && range.hashes.every((hash) => hash.length === HASH_BYTES);
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
