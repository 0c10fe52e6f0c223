import { expect, it } from 'vitest';
import { numberTyped } from './number.ts';

it('[SITREP-14] numbers are taken as people type them in their languages; what can be read in two ways is not', () => {
  const typed: readonly (readonly [string, number])[] = [
    ['120', 120],
    ['1 200', 1_200],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['0,125', 0.125],
    ['1.200,5', 1_200.5],
    ['1,200.5', 1_200.5],
    ['١٢٠', 120],
    ['۱۲٫۵', 12.5],
    ["12'000", 12_000],
    ['-3', -3],
  ];
  for (const [text, value] of typed) expect([text, numberTyped(text)]).toEqual([text, value]);
  for (const text of ['', 'many', '1,200', '1.200', '1,2,3', '12 %', '0x10', '1e9', 'Infinity'])
    expect([text, numberTyped(text)]).toEqual([text, Number.NaN]);
});
