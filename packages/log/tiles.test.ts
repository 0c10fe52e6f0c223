import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryBundle, isFault, parseEntryBundle, parseTilePath, tilePath } from './index.ts';

describe('tile paths', () => {
  it('[LOG-14] are those of tlog-tiles', () => {
    expect(tilePath(0, 0)).toBe('tile/0/000');
    expect(tilePath(0, 1_234_067)).toBe('tile/0/x001/x234/067');
    expect(tilePath('entries', 999, 12)).toBe('tile/entries/999.p/12');
    expect(tilePath(3, 1000)).toBe('tile/3/x001/000');
  });

  it('[LOG-14] are read back as they were written', () => {
    const level = fc.oneof(fc.constant('entries' as const), fc.nat(63));
    fc.assert(
      fc.property(level, fc.nat({ max: 999_999_999_999_999 }), fc.integer({ min: 1, max: 256 }), (l, index, width) => {
        expect(parseTilePath(tilePath(l, index, width))).toEqual({ level: l, index, width });
      }),
    );
  });

  it.each([
    'tile/0/0',
    'tile/0/x000/000',
    'tile/00/000',
    'tile/64/000',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/012',
    'tile/0/000.p/257',
    '/tile/0/000',
    'tile/0/000/',
    'tile/0/001/000',
    'tile/data/000',
    'tile/0/000.p/1\n',
    'tile/0/../000',
    '',
  ])('[LOG-14] spelled %j are refused', (path) => expect(parseTilePath(path)).toBeNull());
});

describe('entry bundles', () => {
  const entries = fc.array(fc.uint8Array({ maxLength: 700 }), { maxLength: 256 });

  it('[LOG-15] give back their entries', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const back = parseEntryBundle(entryBundle(list), list.length);
        expect(isFault(back) ? null : back.map((entry) => [...entry])).toEqual(list.map((entry) => [...entry]));
      }),
      { numRuns: 50 },
    );
  });

  it('[LOG-15] with more, fewer or cut entries are refused', () => {
    const bundle = entryBundle([new Uint8Array(300), new Uint8Array(5)]);
    expect(isFault(parseEntryBundle(bundle, 2))).toBe(false);
    for (const [bytes, expected] of [
      [bundle, 1],
      [bundle, 3],
      [bundle.subarray(1), 2],
      [bundle.subarray(0, -1), 2],
      [bundle.subarray(0, 303), 2],
      [new Uint8Array(1), 1],
    ] as const)
      expect(parseEntryBundle(bytes, expected)).toMatchObject({ code: 'bundle.malformed' });
    expect(() => entryBundle([new Uint8Array(65_536)])).toThrow();
  });

  it('[LOG-15] of arbitrary bytes never fail otherwise', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 2000 }),
        fc.nat(300),
        (bytes, expected) => void parseEntryBundle(bytes, expected),
      ),
    );
  });
});
