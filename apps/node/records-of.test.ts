import { expect, it, vi } from 'vitest';
import { fill } from '../../dev/bench/list/fill.ts';
import { nodePair } from '../../dev/nodes/pair.ts';
import { openSqliteStore } from '../../packages/store/sqlite/open.ts';
import type { Fetcher } from './attachments/fetch.ts';
import { createReactions } from './reactions.ts';
import { recordsOf } from './records-of.ts';

const records = 2_048;

/** How often others had their turn until the work was done. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const counting = setInterval(() => {}, 1_000);
  const turn = (): void => {
    turns += 1;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  await work();
  clearImmediate(next);
  clearInterval(counting);
  return turns;
}

it('[NODE-258] others have their turn while all records are looked through: by a list, by what is done after a start, by the names', async () => {
  await using pair = await nodePair();
  const { rome: place } = pair.places;
  const store = await openSqliteStore(place.directory);
  await fill(store.view, records, () => {});
  await store.close();
  const rome = await pair.start('rome');
  // The node has started, and what looks through everything has not come to its end.
  expect(rome.naming.ready).toBe(false);
  const all = await turnsDuring(async () => {
    let found = 0;
    for await (const _ of recordsOf(rome.core, 'request')) found += 1;
    expect(found).toBeGreaterThan(records / 2);
  });
  expect(all).toBeGreaterThan(5);
  const nothing: Fetcher = { want: async () => {}, forget: async () => {}, stir() {}, idle: () => true, close() {} };
  const reactions = createReactions(rome.core, nothing, (error) => {
    throw error;
  });
  expect(await turnsDuring(() => reactions.scan())).toBeGreaterThan(2);
  await reactions.close();
  await vi.waitFor(() => expect(rome.naming.ready).toBe(true), 10_000);
});
