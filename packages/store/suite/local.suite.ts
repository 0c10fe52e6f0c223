import { describe, expect, it } from 'vitest';
import { type MakeStore, withStore } from './fixtures.ts';

export function localContract(make: MakeStore): void {
  describe('local', () => {
    it('[STORE-23] puts a document only when what was expected is there', () => {
      return withStore(make, async ({ local }, again) => {
        expect(await local.put('account', 'a', '1', null)).toBe(true);
        expect(await local.put('account', 'a', '2', null)).toBe(false);
        expect(await local.put('account', 'a', '2', 'x')).toBe(false);
        expect(await local.put('account', 'a', '2', '1')).toBe(true);
        expect(await local.put('account', 'a', '3')).toBe(true);
        expect(await (await again()).local.get('account', 'a')).toBe('3');
      });
    });

    it('[STORE-23] of two writers that expect the same one is told that it lost', () => {
      return withStore(make, async ({ local }) => {
        await local.put('account', 'a', '1');
        const both = await Promise.all([local.put('account', 'a', 'x', '1'), local.put('account', 'a', 'y', '1')]);
        expect(both.filter(Boolean)).toHaveLength(1);
      });
    });

    it('[STORE-31] erases documents, also such as are not there', () => {
      return withStore(make, async ({ local }, again) => {
        for (const key of ['a', 'b', 'c']) await local.put('draft/1', key, key);
        await local.erase([
          { collection: 'draft/1', key: 'a' },
          { collection: 'draft/1', key: 'c' },
          { collection: 'draft/2', key: 'b' },
        ]);
        expect((await (await again()).local.list('draft/1')).map(({ key }) => key)).toEqual(['b']);
      });
    });

    it('[STORE-23] lists a collection by prefix, in order of the keys', () => {
      return withStore(make, async ({ local }) => {
        for (const key of ['b/2', 'a', 'b/1', 'c', 'b/é']) await local.put('draft', key, key);
        await local.put('session', 'b/3', '');
        await local.delete('draft', 'b/1');
        await local.delete('draft', 'never there');
        expect((await local.list('draft', 'b/')).map(({ key }) => key)).toEqual(['b/2', 'b/é']);
        expect(await local.list('draft')).toHaveLength(4);
        expect(await local.get('draft', 'b/1')).toBeNull();
      });
    });
  });
}
