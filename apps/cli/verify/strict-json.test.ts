import { describe, expect, it } from 'vitest';
import { chance, testSeed } from '../../../dev/chance.ts';
import { scanJson } from '../../../packages/seal/json.ts';
import { jsonFault } from './strict-json.ts';

const seed = testSeed();
const parts = String.raw`{ } [ ] , : "a" "b" "\u0061" "__proto__" "\ud83d\ude00" "\ud800" "\\ud800" 0 -1 01 1e400 9007199254740993 1.5 true null {"a":1} [[2]]`;

describe('the verifier’s own rule for JSON', () => {
  it(`[SEAL-18] takes and refuses what the ledger does, text for text (ENTENTE_SEED=${seed})`, () => {
    const rnd = chance(seed);
    const pieces = [...parts.split(' '), ' '];
    const differ: string[] = [];
    let taken = 0;
    for (let i = 0; i < 5_000; i++) {
      const inside = Array.from({ length: rnd.int(6) }, () => pieces[rnd.int(pieces.length)]).join('');
      for (const text of [inside, `{"a":${inside}}`, `{"b":[{"a":0,${inside}}]}`]) {
        const scanned = scanJson(text);
        if (typeof scanned !== 'string') taken++;
        if ((jsonFault(text) === null) !== (typeof scanned !== 'string')) differ.push(text);
      }
    }
    expect(differ).toEqual([]);
    expect(taken).toBeGreaterThan(300);
  });

  it('[SEAL-14] counts levels and bytes as the ledger does', () => {
    const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect([32, 33].map((levels) => jsonFault(deep(levels)) === null)).toEqual([true, false]);
    const long = (bytes: number): string => `"${'é'.repeat((bytes - 2) / 2)}"`;
    expect([1_048_576, 1_048_578].map((bytes) => jsonFault(long(bytes)) === null)).toEqual([true, false]);
  });
});
