import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteTable } from './byte-table.ts';

const text = new TextDecoder('utf-8', { ignoreBOM: true });

it('[MATCH-21] texts are numbered as they come, each once, also those that have one sum', () => {
  // These two have the same sum of 32 bits.
  const alike = ['Mzg0ODExNTAyMg==', 'MzQ5Nzg5MzUy'];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...alike))), (texts) => {
      const table = new ByteTable();
      const all = [...alike, ...texts].map((one) => one.toWellFormed());
      const first = [...new Set(all)];
      expect(all.map((one) => table.numberOf(one))).toEqual(all.map((one) => first.indexOf(one)));
      expect(first.map((_, number) => text.decode(table.at(number)))).toEqual(first);
      expect(table.length).toBe(first.length);
    }),
  );
  const many = new ByteTable();
  for (let at = 0; at < 5_000; at++) expect(many.numberOf(`n${at}`)).toBe(at);
  for (let at = 0; at < 5_000; at++) expect(many.numberOf(`n${at}`)).toBe(at);
});
