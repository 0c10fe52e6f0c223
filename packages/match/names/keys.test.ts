import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keysOf, shareKey } from './keys.ts';

/** Neighbours are never alike in a skeleton. */
const skeleton = fc
  .string({ unit: fc.constantFrom('A', 'B', 'L', 'K', 'M'), maxLength: 14 })
  .map((classes) => classes.replaceAll(/(.)\1+/g, '$1'));
type Keyed = Parameters<typeof shareKey>[0];
const word: fc.Arbitrary<Keyed> = fc.record({ skeleton, article: fc.boolean(), misread: fc.constantFrom(0, 1, 2) });

const haveOneKey = (a: Keyed, b: Keyed): boolean => {
  const keys = new Set(keysOf(a.skeleton, a.article, a.misread));
  return keysOf(b.skeleton, b.article, b.misread).some((key) => keys.has(key));
};

it('[MATCH-29] words that hold a comparison are found in an index, the one by the other', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      if (shareKey(a, b)) expect(haveOneKey(a, b)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

it('[MATCH-29] where no class stands between two that are alike, no others share a key', () => {
  const isSimple = ({ skeleton }: Keyed) => !/(.).\1/.test(skeleton);
  fc.assert(
    fc.property(word.filter(isSimple), word.filter(isSimple), (a, b) => {
      expect(shareKey(a, b)).toBe(haveOneKey(a, b));
    }),
    { numRuns: 3000 },
  );
});

it('[MATCH-29] a consonant may be lost between two that are alike, which are one then: Mohammad and Moammad', () => {
  const plain = (skeleton: string) => ({ skeleton, article: false, misread: 0 });
  expect(shareKey(plain('MHMD'), plain('MD'))).toBe(true);
  expect(shareKey(plain('MD'), plain('MHMD'))).toBe(true);
  expect(shareKey(plain('MHMD'), plain('LK'))).toBe(false);
  expect(shareKey(plain('FRNK'), plain('FRDRK'))).toBe(false);
});
