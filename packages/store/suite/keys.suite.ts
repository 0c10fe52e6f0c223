import { describe, expect, it } from 'vitest';
import { type MakeStore, origin, withStore } from './fixtures.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

export function keysContract(make: MakeStore): void {
  describe('keys', () => {
    it('[STORE-11] keeps headers and wrapped keys; a later put adds what was missing', () => {
      return withStore(make, async ({ keys }, again) => {
        await keys.put([
          { origin, seq: 0, header: bytes(1, 2), wrapped: null },
          { origin, seq: 2, header: bytes(3), wrapped: bytes(9) },
        ]);
        await keys.put([{ origin, seq: 0, header: null, wrapped: bytes(8) }]);
        const reopened = (await again()).keys;
        expect(await reopened.headers(origin, 0, 4)).toEqual([bytes(1, 2), null, bytes(3), null]);
        expect(await reopened.wrapped(origin, 0)).toEqual(bytes(8));
        expect(await reopened.wrapped(origin, 1)).toBeNull();
        expect(await reopened.headers('gmmp.ma-it/nobody/1', 0, 2)).toEqual([null, null]);
        // Those of which nothing was ever put.
        expect(await reopened.damaged(origin, 0, 4)).toEqual([1, 3]);
      });
    });

    it('[STORE-12] an erased key stays erased, whatever is put later', () => {
      return withStore(make, async ({ keys }) => {
        await keys.put([{ origin, seq: 5, header: bytes(1), wrapped: bytes(2) }]);
        await keys.erase(origin, 5);
        await keys.erase(origin, 6);
        await keys.put([
          { origin, seq: 5, header: bytes(1), wrapped: bytes(2) },
          { origin, seq: 6, header: bytes(1), wrapped: bytes(2) },
        ]);
        expect(await keys.headers(origin, 5, 7)).toEqual([null, null]);
        expect([await keys.wrapped(origin, 5), await keys.wrapped(origin, 6)]).toEqual([null, null]);
      });
    });
  });
}
