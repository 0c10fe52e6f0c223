import { afterAll, beforeAll, expect, it } from 'vitest';
import { done, list, phones, seek, soughtAt } from '../../../dev/matching/pair.ts';
import { sameWorlds, type TracedWorld, type Worlds } from '../../../dev/matching/worlds.ts';
import { head } from '../../../dev/nodes/pair.ts';
import { identifierTypes } from '../../../packages/match/identifiers/types.ts';
import { privateGroupOf } from '../names.ts';

/** What is asked in each world. */
const asked = phones(1_000, 64);
const began = '2026-11-24T08:00:00.000Z';
let worlds: Worlds;
beforeAll(async () => {
  worlds = await sameWorlds(began);
});
afterAll(() => worlds[Symbol.asyncDispose]());

type Listed = Parameters<typeof list>[1];

/** From the list of the holder to an hour after the answer; what was found, and all that passed between the two. */
async function lived(
  world: TracedWorld,
  held: Listed,
  sheltered: Listed = [],
): Promise<{ hits: number; wire: readonly string[] }> {
  const { rome, rabat, clock } = world;
  const goOn = async (seconds: number): Promise<void> => {
    clock.now = new Date(clock.now.getTime() + seconds * 1_000);
    await world.settle();
  };
  try {
    if (sheltered.length > 0) {
      const identifiers = sheltered.map(({ value }) => ({ kind: 'phone', value }));
      const fled = {
        names: ['Salma Idrissi'],
        identifiers,
        fled: ['MA'],
        born: null,
        records: [],
        files: [],
        note: null,
      };
      const home = { group: privateGroupOf('it-moi'), kind: 'protection', record: null, command: 'shelter' };
      await done(rome.core, { ...home, input: fled, actor: head });
    }
    await list(rome, held);
    await world.settle();
    await goOn(3);
    const record = await seek(rabat, asked);
    await world.settle();
    for (const seconds of [3, 3, 1, 10, 50, 3_530]) await goOn(seconds);
    const { found } = await soughtAt(rabat, record);
    return { hits: found?.hits.length ?? -1, wire: world.wire };
  } finally {
    await world.close();
  }
}

it('[PSI-43] a world in which all 64 are held one in which none is, and one in which they are sheltered have the same entries, of the same bytes, at the same ticks, by the same requests', async () => {
  const all = await lived(await worlds.open(), asked);
  const none = await lived(await worlds.open(), phones(9_000, 1));
  const sheltered = await lived(await worlds.open(), asked.slice(0, 16), asked.slice(0, 16));
  expect([all.hits, none.hits, sheltered.hits]).toEqual([64, 0, 0]);
  expect(all.wire).toEqual(none.wire);
  expect(sheltered.wire).toEqual(none.wire);
  const said = all.wire.filter((line) => line.includes(' under '));
  // The tags, the question, the answer; the beat after 08:00:03 is 08:00:10.
  expect(said.map((line) => line.slice(11, 36))).toEqual([
    '08:00:00.000Z ma-moi asks',
    '08:00:03.000Z it-moi asks',
    '08:00:10.000Z ma-moi asks',
  ]);
  // One set for every category that the charter opens, whatever is held.
  expect(all.wire.filter((line) => line.includes('for a segment')).length).toBe(identifierTypes.length);
}, 60_000);
