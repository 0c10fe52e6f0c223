import { nodeHash } from './tree.ts';

/** Reads the root of the complete subtree of 2^level leaves that starts at leaf `index` · 2^level. */
export type HashReader = (level: number, index: number) => Promise<Uint8Array>;

/** A run of leaves [from, to) whose hash stands in a proof. */
export type Span = readonly [from: number, to: number];

/**
 * Inclusion proof of leaf `index` in the tree of `size` leaves, from the leaf's sibling up (RFC 6962 §2.1.1).
 * Throws when `index` is outside the tree; whatever `read` throws passes through.
 */
export async function inclusionProof(size: number, index: number, read: HashReader): Promise<Uint8Array[]> {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index) || index < 0 || index >= size)
    throw new RangeError(`leaf ${index} is not in a tree of ${size}`);
  const spans: Span[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitPoint(to - from);
    spans.push(index < middle ? [middle, to] : [from, middle]);
    if (index < middle) to = middle;
    else from = middle;
  }
  return readAll(spans.reverse(), read);
}

/**
 * Consistency proof between the trees of the first `from` and the first `to` leaves (RFC 6962 §2.1.2); empty when they are
 * the same tree or the first is empty. Throws when `from` is beyond `to`.
 */
export async function consistencyProof(from: number, to: number, read: HashReader): Promise<Uint8Array[]> {
  return readAll(consistencySpans(from, to), read);
}

/** The runs of leaves whose roots make up the consistency proof, in its order. Throws when `from` is beyond `to`. */
export function consistencySpans(from: number, to: number): Span[] {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 0 || from > to)
    throw new RangeError(`a tree of ${from} is no prefix of a tree of ${to}`);
  if (from === 0 || from === to) return [];
  const spans: Span[] = [];
  let [start, end] = [0, to];
  // Walks down to the node that ends exactly at `from`, and notes what branches off on the way.
  while (end !== from) {
    const middle = start + splitPoint(end - start);
    spans.push(from <= middle ? [middle, end] : [start, middle]);
    if (from <= middle) end = middle;
    else start = middle;
  }
  // The old root itself is known to the verifier: it is left out when it is that node.
  if (start !== 0) spans.push([start, end]);
  return spans.reverse();
}

/** The largest power of two smaller than n, for n ≥ 2. */
function splitPoint(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

const readAll = (spans: readonly Span[], read: HashReader): Promise<Uint8Array[]> =>
  Promise.all(spans.map(([from, to]) => spanHash(from, to, read)));

/** Root over [from, to), put together from complete subtrees. */
async function spanHash(from: number, to: number, read: HashReader): Promise<Uint8Array> {
  const n = to - from;
  if (n === 1) return read(0, from);
  const k = splitPoint(n);
  if (k * 2 === n) return read(Math.log2(n), from / n);
  const [left, right] = await Promise.all([spanHash(from, from + k, read), spanHash(from + k, to, read)]);
  return nodeHash(left, right);
}
