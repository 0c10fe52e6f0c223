import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answered,
  list,
  type MatchingPair,
  matchingPair,
  phone,
  phones,
  seek,
  soughtAt,
  soughtIs,
  tagsAt,
} from '../../../dev/matching/pair.ts';

let world: MatchingPair;
beforeAll(async () => {
  world = await matchingPair();
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

describe('private matching between two nodes', () => {
  it('[NODE-180] nothing can be found that no person made findable', async () => {
    const record = await seek(world.rabat, phones(0, 3));
    await soughtIs(world.rabat, record, (state) => state === 'failed');
    expect((await soughtAt(world.rabat, record)).failed?.code).toBe('match.noSet');
  });

  it('[NODE-181] the asker alone learns what both hold, with the tag by which the holder knows it', async () => {
    await list(world.rome, phones(100, 70), { contact: 'Duty desk' });
    const { published } = await tagsAt(world.rabat);
    expect(published?.count).toBe(128);
    const record = await seek(world.rabat, [...phones(0, 2), ...phones(110, 2)]);
    await answered(world, record);
    const { found, sealed } = await soughtAt(world.rabat, record);
    expect(found?.hits.map(({ at }) => sealed?.identifiers[at]?.value)).toEqual([phone(110), phone(111)]);
    expect(found).toMatchObject({ tags: 128, contact: 'Duty desk' });
  });
});
