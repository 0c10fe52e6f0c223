import { describe, expect, it } from 'vitest';
import { poison, poisons } from '../../dev/nodes/hostile-author.ts';
import { ask, group, nodePair, until } from '../../dev/nodes/pair.ts';

const theirs = `${group}/it-moi/1`;

describe('a poisonous entry', () => {
  it('[NODE-10] is set aside with its reason and never blocks the feed, whatever it is', async () => {
    await using pair = await nodePair();
    const [rome, rabat] = [await pair.start('rome'), await pair.start('rabat')];
    const placed = new Map<number, string>();
    for (const what of poisons) placed.set(await poison(rome, what), what);
    const asked = await ask(rome);
    await until(rome, asked, (state) => state === 'received');
    const aside = (await rabat.core.store.view.exceptions(100)).filter((one) => one.origin === theirs);
    const unseen = [...placed].filter(([seq]) => !aside.some((one) => one.seq === seq)).map(([, what]) => what);
    expect(unseen).toEqual([]);
    const kept = aside.filter((one) => one.status === 'newer').map((one) => placed.get(one.seq));
    expect(kept.toSorted()).toEqual(['newer version', 'unknown kind']);
    expect(Object.prototype).not.toHaveProperty('admin');
  });

  it.each([255, 256, 257])('[NODE-10] at index %i, the edge of a tile, the feed goes on', async (index) => {
    await using pair = await nodePair();
    const rome = await pair.start('rome');
    const first = await ask(rome);
    for (let size = 1; size < index; size += 1) await poison(rome, 'huge number');
    await poison(rome, 'not JSON');
    const last = await ask(rome, { reference: 'AFTER' });
    await pair.start('rabat');
    expect(await until(rome, first, (state) => state === 'received')).toBe('received');
    expect(await until(rome, last, (state) => state === 'received')).toBe('received');
  });
});
