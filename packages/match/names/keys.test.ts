import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keysOf, shareKey } from './keys.ts';

const skeleton = fc.string({ unit: fc.constantFrom('A', 'B', 'L', 'K', 'M'), maxLength: 11 });
const word = fc.record({ skeleton, article: fc.boolean(), misread: fc.constantFrom(0, 1, 2) });

it('[MATCH-29] words are compared exactly where an index would find the one by the other', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const keys = new Set(keysOf(a.skeleton, a.article, a.misread));
      expect(shareKey(a, b)).toBe(keysOf(b.skeleton, b.article, b.misread).some((key) => keys.has(key)));
    }),
    { numRuns: 3000 },
  );
});
