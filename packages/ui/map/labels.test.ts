import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type Wanted } from './labels.ts';
import { runs, shortened, textAt } from './writing.ts';

const size = { width: 800, height: 480 };
const some = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 480 }),
    reach: fc.constantFrom(0, 5, 20),
    width: fc.integer({ min: 10, max: 160 }),
    rank: fc.integer({ min: 0, max: 5 }),
  }),
  { maxLength: 40 },
);

describe('names on a map', () => {
  it('[WEB-101] no name covers a mark or another name, and none hangs over the edge', () => {
    fc.assert(
      fc.property(some, fc.boolean(), (raw, toLeft) => {
        const wanted = raw.map(({ x, y, ...rest }, id): Wanted => ({ ...rest, id: `${id}`, at: [x, y], height: 16 }));
        const placed = placeLabels(wanted, size, toLeft);
        const boxes = wanted.flatMap(({ id, width, height }) => {
          const at = placed.get(id);
          return at ? [{ id, ...at, width, height }] : [];
        });
        const marks = wanted
          .filter(({ reach }) => reach > 0)
          .map(({ at: [x, y], reach }) => ({
            id: '',
            x: x - reach,
            y: y - reach,
            width: 2 * reach,
            height: 2 * reach,
          }));
        for (const one of boxes) {
          expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= 800 && one.y + one.height <= 480).toBe(true);
          for (const other of [...boxes.filter(({ id }) => id !== one.id), ...marks])
            expect(
              one.x < other.x + other.width &&
                other.x < one.x + one.width &&
                one.y < other.y + other.height &&
                other.y < one.y + one.height,
            ).toBe(false);
        }
      }),
    );
  });

  it('[WEB-101] the more important name has the place, and the side follows the direction of the page', () => {
    const at = [400, 240] as const;
    const two: readonly Wanted[] = [
      { id: 'small', at, reach: 0, width: 700, height: 400, rank: 0 },
      { id: 'large', at, reach: 0, width: 700, height: 400, rank: 9 },
    ];
    expect([...placeLabels(two, size, false).keys()]).toEqual(['large']);
    const one: Wanted = { id: 'a', at, reach: 5, width: 50, height: 16, rank: 1 };
    expect(placeLabels([one], size, false).get('a')?.x).toBeGreaterThan(400);
    expect(placeLabels([one], size, true).get('a')?.x).toBeLessThan(400);
  });

  it('[WEB-101] a text begins where its own direction begins, and cannot turn what stands beside it', () => {
    expect(runs('ميناء طنجة المتوسط')).toBe('rtl');
    expect(runs('12 · Tanger Med')).toBe('ltr');
    expect(textAt('طنجة', 100, 40)).toMatchObject({
      x: 140,
      direction: 'rtl',
      textAnchor: 'start',
      unicodeBidi: 'isolate',
    });
    expect(textAt('Genova', 100, 40)).toMatchObject({ x: 100, direction: 'ltr' });
    expect(shortened('a\u202Eb')).toBe('a[RLO]b');
    expect([...shortened('x'.repeat(200))]).toHaveLength(34);
  });
});
