import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#crypto';
import { readerOf, seedOf } from '../../dev/generate/invented.ts';
import {
  appendLeaf,
  appendLeaves,
  consistencyProof,
  emptyRange,
  emptyRoot,
  inclusionProof,
  isRange,
  leafHash,
  nodeHash,
  type Range,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './index.ts';

/** The tree as RFC 6962 §2.1 defines it, written without any of the code under test. */
function naiveRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array());
  if (leaves.length === 1) return leaves[0] ?? new Uint8Array();
  const k = split(leaves.length);
  return sha256(Uint8Array.from([1, ...naiveRoot(leaves.slice(0, k)), ...naiveRoot(leaves.slice(k))]));
}

/** PATH(m, D[n]) of RFC 6962 §2.1.1. */
function naivePath(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return m < k
    ? [...naivePath(m, leaves.slice(0, k)), naiveRoot(leaves.slice(k))]
    : [...naivePath(m - k, leaves.slice(k)), naiveRoot(leaves.slice(0, k))];
}

/** SUBPROOF(m, D[n], b) of RFC 6962 §2.1.2. */
function naiveSubproof(m: number, leaves: readonly Uint8Array[], whole: boolean): Uint8Array[] {
  const n = leaves.length;
  if (m === n) return whole ? [] : [naiveRoot(leaves)];
  const k = split(n);
  return m <= k
    ? [...naiveSubproof(m, leaves.slice(0, k), whole), naiveRoot(leaves.slice(k))]
    : [...naiveSubproof(m - k, leaves.slice(k), false), naiveRoot(leaves.slice(0, k))];
}

function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

const leaves = Array.from({ length: 300 }, (_, i) => leafHash(new TextEncoder().encode(`invented leaf ${i}`)));
const read = readerOf(leaves);
const rootAt = (n: number): Uint8Array => naiveRoot(leaves.slice(0, n));
const list = (hashes: readonly Uint8Array[]): Buffer[] => hashes.map((hash) => Buffer.from(hash));

describe('the tree', () => {
  it('[LOG-10] hashes leaves, nodes and nothing as RFC 6962 says', () => {
    expect(Buffer.from(leafHash(new Uint8Array())).toString('hex')).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
    expect(Buffer.from(emptyRoot).toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    const [a, b] = [seedOf('a'), seedOf('b')];
    expect(Buffer.from(nodeHash(a, b))).toEqual(Buffer.from(sha256(Uint8Array.from([1, ...a, ...b]))));
    expect(Buffer.from(leafHash(new Uint8Array(5000)))).toEqual(Buffer.from(sha256(new Uint8Array(5001))));
    expect(() => nodeHash(a, b.subarray(1))).toThrow();
  });

  it('[LOG-11] has the root of its definition at every size, leaf by leaf', () => {
    let range: Range = emptyRange;
    for (const [i, leaf] of leaves.entries()) {
      expect(Buffer.from(rootOf(range)).equals(rootAt(i)), `size ${i}`).toBe(true);
      expect(isRange(range)).toBe(true);
      range = appendLeaf(range, leaf);
    }
  });

  it('[LOG-11] gives the same range in any portions, and leaves the old range alone', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (a, b) => {
        const [m, n] = [Math.min(a, b), Math.max(a, b)];
        const half = appendLeaves(emptyRange, leaves.slice(0, m));
        const before = list(half.hashes);
        const whole = appendLeaves(half, leaves.slice(m, n));
        expect(list(half.hashes)).toEqual(before);
        expect(Buffer.from(rootOf(whole)).equals(rootAt(n))).toBe(true);
        expect(whole).toEqual(appendLeaves(emptyRange, leaves.slice(0, n)));
      }),
    );
  });

  it('[LOG-11] tells a range from what is none', () => {
    const range = appendLeaves(emptyRange, leaves.slice(0, 7));
    expect(isRange({ ...range, size: 6 })).toBe(false);
    expect(isRange({ ...range, size: -1 })).toBe(false);
    expect(isRange({ ...range, size: 0.5 })).toBe(false);
    expect(isRange({ ...range, hashes: range.hashes.slice(1) })).toBe(false);
    expect(isRange({ ...range, hashes: range.hashes.map((hash) => hash.subarray(1)) })).toBe(false);
    expect(() => appendLeaf({ size: 3, hashes: [] }, leaves[0] ?? emptyRoot)).toThrow();
  });
});

describe('inclusion proofs', () => {
  it('[LOG-12] are those of the definition, and verify, for every leaf of every size up to 70', async () => {
    for (let n = 1; n <= 70; n++)
      for (let i = 0; i < n; i++) {
        const proof = await inclusionProof(n, i, read);
        expect(list(proof), `${i} of ${n}`).toEqual(list(naivePath(i, leaves.slice(0, n))));
        expect(verifyInclusion(n, i, leaves[i] ?? emptyRoot, proof, rootAt(n))).toBe(true);
      }
  });

  it('[LOG-12] are refused with any part changed', async () => {
    const cases = fc.tuple(fc.integer({ min: 2, max: 300 }), fc.nat(299), fc.nat(4), fc.nat(300), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(cases, async ([n, at, what, where, bit]) => {
        const i = at % n;
        const leaf = leaves[i] ?? emptyRoot;
        const proof = await inclusionProof(n, i, read);
        const flip = (hash: Uint8Array): Uint8Array => hash.with(bit >> 3, (hash[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
        const other = where === i ? i + 1 : where;
        const wrong = [
          () => verifyInclusion(n, i, flip(leaf), proof, rootAt(n)),
          () => verifyInclusion(n, i, leaf, proof, flip(rootAt(n))),
          () =>
            verifyInclusion(
              n,
              i,
              leaf,
              proof.with(where % proof.length, flip(proof[where % proof.length] ?? leaf)),
              rootAt(n),
            ),
          () => verifyInclusion(n, other, leaf, proof, rootAt(n)),
          () => verifyInclusion(n, i, leaf, where % 2 === 0 ? proof.slice(1) : [...proof, leaf], rootAt(n)),
        ];
        expect(wrong[what]?.()).toBe(false);
      }),
    );
  });

  it('[LOG-12] are neither made nor accepted outside the tree', async () => {
    await expect(inclusionProof(5, 5, read)).rejects.toThrow(RangeError);
    await expect(inclusionProof(0, 0, read)).rejects.toThrow(RangeError);
    await expect(inclusionProof(5, -1, read)).rejects.toThrow(RangeError);
    const [leaf = emptyRoot] = leaves;
    for (const [n, i] of [
      [0, 0],
      [1, 1],
      [1, -1],
      [1.5, 0],
      [Number.NaN, 0],
      [2 ** 53, 0],
    ] as const)
      expect(verifyInclusion(n, i, leaf, [], leaf)).toBe(false);
    expect(verifyInclusion(2, 0, leaf, [leaf.subarray(1)], rootAt(2))).toBe(false);
  });

  it('[LOG-12] reach to the largest trees that numbers can count', () => {
    const size = 2 ** 52 + 1;
    const [leaf = emptyRoot] = leaves;
    const left = seedOf('left');
    expect(verifyInclusion(size, size - 1, leaf, [left], nodeHash(left, leaf))).toBe(true);
    expect(verifyInclusion(size, size - 2, leaf, [left], nodeHash(left, leaf))).toBe(false);
  });
});

describe('consistency proofs', () => {
  it('[LOG-13] are those of the definition, and verify, for every pair of sizes up to 70', async () => {
    for (let n = 1; n <= 70; n++)
      for (let m = 1; m <= n; m++) {
        const proof = await consistencyProof(m, n, read);
        expect(list(proof), `${m} to ${n}`).toEqual(list(naiveSubproof(m, leaves.slice(0, n), true)));
        expect(verifyConsistency(m, n, rootAt(m), rootAt(n), proof)).toBe(true);
      }
  });

  it('[LOG-13] are refused with any part changed, and between trees that fork', async () => {
    const sizes = fc.tuple(
      fc.integer({ min: 1, max: 299 }),
      fc.integer({ min: 1, max: 300 }),
      fc.nat(5),
      fc.nat(300),
      fc.nat(255),
    );
    await fc.assert(
      fc.asyncProperty(sizes, async ([a, b, what, where, bit]) => {
        const [m, n] = [Math.min(a, b), Math.max(a, b) + (a === b ? 1 : 0)];
        fc.pre(n <= 300);
        const proof = await consistencyProof(m, n, read);
        const flip = (hash: Uint8Array): Uint8Array => hash.with(bit >> 3, (hash[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
        const forked = leaves.slice(0, m).with(where % m, seedOf('another leaf'));
        const wrong = [
          () => verifyConsistency(m, n, flip(rootAt(m)), rootAt(n), proof),
          () => verifyConsistency(m, n, rootAt(m), flip(rootAt(n)), proof),
          () =>
            verifyConsistency(
              m,
              n,
              rootAt(m),
              rootAt(n),
              proof.with(where % proof.length, flip(proof[where % proof.length] ?? emptyRoot)),
            ),
          () => verifyConsistency(m, n, rootAt(m), rootAt(n), proof.slice(1)),
          () => verifyConsistency(m, n, rootAt(m), rootAt(n), [...proof, emptyRoot]),
          () => verifyConsistency(m, n, naiveRoot(forked), rootAt(n), proof),
        ];
        expect(wrong[what]?.()).toBe(false);
      }),
    );
  });

  it('[LOG-13] from nothing or from a larger tree are refused', async () => {
    expect(await consistencyProof(0, 5, read)).toEqual([]);
    expect(await consistencyProof(5, 5, read)).toEqual([]);
    await expect(consistencyProof(6, 5, read)).rejects.toThrow(RangeError);
    expect(verifyConsistency(0, 5, emptyRoot, rootAt(5), [])).toBe(false);
    expect(verifyConsistency(5, 5, rootAt(5), rootAt(5), [])).toBe(true);
    expect(verifyConsistency(5, 5, rootAt(5), rootAt(6), [])).toBe(false);
    expect(verifyConsistency(6, 5, rootAt(6), rootAt(5), [])).toBe(false);
  });
});
