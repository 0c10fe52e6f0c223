import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallest, withoutSmall } from './small-cells.ts';

const of = (...counts: number[]) => withoutSmall(counts.map((count) => ({ family: 'a', count })));

describe('figures that are published', () => {
  it('[POL-50] a figure of one to four is not told, nought and five are', () => {
    expect(of(0, 5, 80)).toEqual([0, 5, 80]);
    expect(of(1, 4, 80)).toEqual([null, null, 80]);
  });

  it('[POL-50] where one alone is untold, the next smallest of its family is untold too, and those equal to it', () => {
    expect(of(3, 40, 9)).toEqual([null, 40, null]);
    expect(of(3, 9, 9, 40)).toEqual([null, null, null, 40]);
    expect(
      withoutSmall([
        { family: 'a', count: 3 },
        { family: 'b', count: 9 },
      ]),
    ).toEqual([null, 9]);
  });

  it('[POL-50] in every table: no small figure is told, none stands alone untold, and the order does not matter', () => {
    const table = fc.array(fc.record({ family: fc.constantFrom('a', 'b'), count: fc.nat({ max: 12 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(table, (cells) => {
        const told = withoutSmall(cells);
        for (const figure of told) expect(figure === null || figure === 0 || figure >= smallest).toBe(true);
        for (const family of ['a', 'b']) {
          const mine = cells.flatMap((cell, at) => (cell.family === family ? [told[at]] : []));
          const untold = mine.filter((figure) => figure === null).length;
          expect(untold !== 1 || mine.every((figure) => figure === null || figure === 0)).toBe(true);
        }
        expect(withoutSmall([...cells].reverse())).toEqual([...told].reverse());
      }),
    );
  });
});
