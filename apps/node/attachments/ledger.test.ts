import { expect, it } from 'vitest';
import { memoryStore } from '../auth/test-desk.ts';
import { groupsOfBlob, nameBlob, noteErased, wasErased } from './ledger.ts';

it('[NODE-131] a segment that was erased is not told of, and not wanted again, whoever names it', async () => {
  const local = memoryStore();
  const sha256 = 'ab'.repeat(32);
  expect(await nameBlob(local, sha256, 'gmmp.ma-it')).toBe(true);
  expect(await groupsOfBlob(local, sha256)).toEqual(['gmmp.ma-it']);
  await noteErased(local, sha256);
  expect([await wasErased(local, sha256), await groupsOfBlob(local, sha256)]).toEqual([true, []]);
  for (const group of ['gmmp.ma-it', 'another.group']) expect(await nameBlob(local, sha256, group)).toBe(false);
  expect(await groupsOfBlob(local, sha256)).toEqual([]);
});
