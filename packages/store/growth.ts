import { nodeHash } from '../log/tree.ts';

/** Every this many levels of the tree the hashes of complete subtrees are stored: 256 leaves, 65,536, … (the tiles of C2SP). */
export const tileHeight = 8;

export interface Subtree {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

export interface Growth {
  readonly frontier: readonly Uint8Array[];
  /** Complete subtrees of a stored level that the new leaves finished. */
  readonly finished: readonly Subtree[];
}

/**
 * Adds leaves to a compact range (hashes of the complete subtrees that cover `size` leaves, largest first).
 * Invariant: one hash for each bit set in the size.
 */
export function grow(frontier: readonly Uint8Array[], size: number, leafHashes: readonly Uint8Array[]): Growth {
  const stack = [...frontier];
  const finished: Subtree[] = [];
  let seq = size;
  for (const leaf of leafHashes) {
    let hash = leaf;
    let level = 0;
    for (let rest = seq; rest % 2 === 1; rest = (rest - 1) / 2) {
      hash = nodeHash(stack.pop() ?? hash, hash);
      level += 1;
      if (level % tileHeight === 0) finished.push({ level, index: (rest - 1) / 2, hash });
    }
    stack.push(hash);
    seq += 1;
  }
  return { frontier: stack, finished };
}

/** Hash of a complete subtree from its 2^n leaves or subtrees, in order. */
export function fold(hashes: readonly Uint8Array[]): Uint8Array | null {
  let row = hashes;
  while (row.length > 1) {
    const above: Uint8Array[] = [];
    for (let i = 0; i + 1 < row.length; i += 2) {
      const [left, right] = [row[i], row[i + 1]];
      if (left !== undefined && right !== undefined) above.push(nodeHash(left, right));
    }
    row = above;
  }
  return row[0] ?? null;
}
