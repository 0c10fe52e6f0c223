import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendLeaves, emptyRange, leafHash, type Range, rootOf } from '../../log/tree.ts';
import { fold } from '../growth.ts';
import type { LogStore } from '../port.ts';
import { scrubFeed, tailOf } from '../scrub.ts';
import {
  batchAfter,
  entryOf,
  feedRow,
  fillFeed,
  type MakeStore,
  origin,
  payloadOf,
  putKeys,
  withStore,
} from './fixtures.ts';

export function logContract(make: MakeStore): void {
  describe('log', () => {
    it('[STORE-2] appends at the feed’s size only', () => {
      return withStore(make, async ({ log }) => {
        await log.createFeed(feedRow);
        expect(await log.feed(origin)).toEqual({
          ...feedRow,
          size: 0,
          bytes: 0,
          frontier: [],
          checkpoint: null,
          frozen: null,
        });
        const { range, ...first } = batchAfter(emptyRange, 3);
        expect(await log.append(first)).toBe('ok');
        expect(await log.append(first)).toBe('conflict');
        const { range: _, ...second } = batchAfter(range, 2);
        expect(await log.append({ ...second, from: 2 })).toBe('conflict');
        expect(await log.append(second)).toBe('ok');
        expect((await log.feed(origin))?.size).toBe(5);
      });
    });

    it('[STORE-2] of two appends at one size one is taken, whatever their order: the history stays one line', () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
          (rounds) => withStore(make, async ({ log }) => linear(log, rounds)),
        ),
        { numRuns: 25, seed: Number(process.env.ENTENTE_SEED ?? Date.now() % 2 ** 31) },
      ));

    it('[STORE-3] a batch that contradicts itself is refused whole', () => {
      return withStore(make, async ({ log }) => {
        await log.createFeed(feedRow);
        const { range: _, ...batch } = batchAfter(emptyRange, 3);
        await expect(log.append({ ...batch, payloads: [] })).rejects.toThrow('3 entries');
        await expect(log.append({ ...batch, frontier: batch.frontier.toReversed() })).rejects.toThrow('frontier');
        expect((await log.feed(origin))?.size).toBe(0);
        expect(await log.entries(origin, 0, 10)).toEqual([]);
      });
    });

    it('[STORE-4] a frozen feed takes nothing more and keeps its first reason', () => {
      return withStore(make, async ({ log }, again) => {
        const range = await fillFeed({ log }, [2]);
        await log.freeze(origin, 'two roots at size 2');
        await log.freeze(origin, 'another reason');
        const { range: _, ...batch } = batchAfter(range, 1);
        expect(await log.append(batch)).toBe('frozen');
        const feed = await (await again()).log.feed(origin);
        expect([feed?.frozen, feed?.size]).toEqual(['two roots at size 2', 2]);
      });
    });

    it('[STORE-5] what a batch brought is all there after opening again', () => {
      return withStore(make, async (store, again) => {
        const range = await fillFeed(store, [1, 300, 301]);
        const { log } = await again();
        expect(await log.feeds()).toHaveLength(1);
        expect(await log.feed(origin)).toMatchObject({ size: 301, bytes: 30_100, frontier: range.hashes });
        expect(await log.entries(origin, 299, 999)).toEqual([entryOf(299), entryOf(300)]);
        expect(await log.payloads(origin, 0, 2)).toEqual([payloadOf(0), payloadOf(1)]);
        expect(await log.feed('gmmp.ma-it/nobody/1')).toBeNull();
        expect(await log.entries('gmmp.ma-it/nobody/1', 0, 9)).toEqual([]);
        expect(await log.payloads('gmmp.ma-it/nobody/1', 0, 9)).toEqual([]);
      });
    });

    it('[STORE-6] gives the hash of every complete subtree, and of no other', () => {
      return withStore(make, async (store) => {
        await fillFeed(store, [200, 255, 256, 600, 777]);
        const leaves = Array.from({ length: 777 }, (_, seq) => leafHash(entryOf(seq)));
        for (const [level, index] of [
          [0, 0],
          [0, 776],
          [3, 7],
          [7, 5],
          [8, 0],
          [8, 2],
          [9, 0],
        ] as const) {
          const width = 2 ** level;
          expect(await store.log.node(origin, level, index)).toEqual(
            fold(leaves.slice(index * width, (index + 1) * width)),
          );
        }
        for (const [level, index] of [
          [0, 777],
          [8, 3],
          [9, 1],
          [10, 0],
          [16, 0],
        ] as const) {
          expect(await store.log.node(origin, level, index)).toBeNull();
        }
      });
    });

    it('[STORE-7] keeps every checkpoint and finds the largest within reach, else the next', () => {
      return withStore(make, async (store) => {
        await fillFeed(store, [3, 10, 11, 40]);
        const sizeAfter = async (after: number, reach: number) =>
          (await store.log.checkpointAfter(origin, after, reach))?.size;
        expect(await sizeAfter(0, 100)).toBe(40);
        expect(await sizeAfter(0, 11)).toBe(11);
        expect(await sizeAfter(3, 1)).toBe(10);
        expect(await sizeAfter(11, 4)).toBe(40);
        expect(await sizeAfter(40, 4)).toBeUndefined();
        expect(await store.log.checkpointAfter('gmmp.ma-it/nobody/1', 0, 9)).toBeNull();
      });
    });

    it('[STORE-8] keeps the latest cosignature of each key and the first that covers an entry', () => {
      return withStore(make, async (store) => {
        await fillFeed(store, [30]);
        const put = (key: string, size: number, time: number) =>
          store.log.putCosignature(origin, { key, size, time, line: `${key} ${size} ${time}` });
        for (const [key, size, time] of [
          ['ma', 10, 100],
          ['ma', 30, 300],
          ['ma', 20, 200],
          ['ma', 30, 999],
          ['fr', 5, 50],
        ] as const) {
          await put(key, size, time);
        }
        const brief = (rows: Awaited<ReturnType<LogStore['cosignatures']>>) =>
          rows.map(({ key, size, time }) => [key, size, time]);
        expect(brief(await store.log.cosignatures(origin))).toEqual([
          ['fr', 5, 50],
          ['ma', 30, 300],
        ]);
        expect(brief(await store.log.firstCovering(origin, 4))).toEqual([
          ['fr', 5, 50],
          ['ma', 10, 100],
        ]);
        expect(brief(await store.log.firstCovering(origin, 10))).toEqual([['ma', 20, 200]]);
        expect(brief(await store.log.firstCovering(origin, 30))).toEqual([]);
      });
    });

    it('[STORE-9] a charter of a version is put once', () => {
      return withStore(make, async ({ log }) => {
        expect(await log.putCharter('gmmp.ma-it', 2, 'second')).toBe(true);
        expect(await log.putCharter('gmmp.ma-it', 1, 'first')).toBe(true);
        expect(await log.putCharter('gmmp.ma-it', 1, 'first')).toBe(true);
        expect(await log.putCharter('gmmp.ma-it', 1, 'another first')).toBe(false);
        expect(await log.charters('gmmp.ma-it')).toEqual(['first', 'second']);
        expect(await log.groups()).toEqual(['gmmp.ma-it']);
        await log.putEvidence(origin, 'two notes');
        await log.putEvidence(origin, 'two notes');
        expect(await log.evidence()).toEqual([{ origin, evidence: 'two notes' }]);
      });
    });

    it('[STORE-10] erasing a body leaves entry, tree and checkpoints as they were', () => {
      return withStore(make, async (store) => {
        await putKeys(store, 300);
        await fillFeed(store, [300]);
        const before = await store.log.node(origin, 8, 0);
        await store.keys.erase(origin, 7);
        await store.log.erasePayload(origin, 7, null);
        expect(await store.log.payloads(origin, 6, 9)).toEqual([payloadOf(6), null, payloadOf(8)]);
        expect(await store.log.node(origin, 8, 0)).toEqual(before);
        expect(await scrubFeed(store, origin)).toEqual([]);
      });
    });

    it('[STORE-30] keeps the shell of what was erased, and only that: the first one stays, and outlives a restart', () => {
      return withStore(make, async (store, again) => {
        await fillFeed(store, [300]);
        const shell = (record: string) => ({
          kind: 'request',
          record,
          type: 'request.asked/1',
          charter: 1,
          seen: { 'gmmp.ma-it/ma-moi/1': 3 },
          by: { role: 'officer', ref: 'o-1' },
        });
        await store.log.erasePayload(origin, 7, shell('it-moi.7'));
        await store.log.erasePayload(origin, 7, shell('it-moi.8'));
        await store.log.erasePayload(origin, 9, null);
        const { log } = await again();
        expect(await log.shells(origin, 0, 300)).toEqual(new Map([[7, shell('it-moi.7')]]));
        expect(await log.shells(origin, 8, 300)).toEqual(new Map());
        expect(await log.shells('gmmp.ma-it/nobody/1', 0, 9)).toEqual(new Map());
        expect((await log.payloads(origin, 7, 10)).map((payload) => payload === null)).toEqual([true, false, true]);
      });
    });

    it('[STORE-10] a body that the peer no longer holds is absent from the beginning', () => {
      return withStore(make, async (store) => {
        await store.log.createFeed(feedRow);
        const { range: _, ...batch } = batchAfter(emptyRange, 3);
        await store.keys.put(
          [0, 1, 2].map((seq) => ({ origin, seq, header: seq === 1 ? null : payloadOf(seq), wrapped: null })),
        );
        await store.log.append({ ...batch, payloads: [payloadOf(0), null, payloadOf(2)] });
        expect(await store.log.payloads(origin, 0, 3)).toEqual([payloadOf(0), null, payloadOf(2)]);
        expect(await scrubFeed(store, origin)).toEqual([]);
      });
    });

    it('[STORE-40] pieces of another member are written over what is here only when all entries then have the signed root', () => {
      return withStore(make, async (store) => {
        await putKeys(store, 600);
        await fillFeed(store, [300, 600]);
        const feed = await store.log.feed(origin);
        const root = rootOf({ size: 600, hashes: feed?.frontier ?? [] });
        const pieces = { origin, root, entries: new Map([[7, entryOf(7)]]), payloads: new Map([[7, payloadOf(7)]]) };
        expect(await store.log.repair({ ...pieces, entries: new Map([[7, entryOf(8)]]) })).toBe(false);
        expect(await store.log.repair({ ...pieces, root: payloadOf(1, 32) })).toBe(false);
        expect(await store.log.repair(pieces)).toBe(true);
        expect(await scrubFeed(store, origin)).toEqual([]);
        await store.log.erasePayload(origin, 7, null);
        await store.keys.erase(origin, 7);
        expect(await store.log.repair(pieces)).toBe(true);
        await store.keys.repair(origin, new Map([[7, payloadOf(7)]]));
        expect(await store.log.payloads(origin, 7, 8)).toEqual([null]);
        expect(await store.keys.headers(origin, 7, 8)).toEqual([null]);
      });
    });

    it('[STORE-26] finds nothing wrong with an intact feed, from any index', () => {
      return withStore(make, async (store) => {
        await putKeys(store, 1025);
        await fillFeed(store, [1, 2, 255, 256, 257, 1023, 1025]);
        for (const from of [0, 1, 256, 800, tailOf(1025), 1025])
          expect(await scrubFeed(store, origin, from)).toEqual([]);
        expect(await store.integrity()).toEqual([]);
        expect([tailOf(0), tailOf(256), tailOf(700)]).toEqual([0, 0, 256]);
      });
    });
  });
}

/** In each round several writers append at the size they saw; exactly one of them gets in. */
async function linear(log: LogStore, rounds: readonly (readonly number[])[]): Promise<void> {
  await log.createFeed(feedRow);
  let range: Range = emptyRange;
  for (const counts of rounds) {
    const batches = counts.map((count) => batchAfter(range, count));
    const results = await Promise.all(batches.map(({ range: _, ...batch }) => log.append(batch)));
    expect(results.filter((result) => result === 'ok')).toHaveLength(1);
    expect(results.filter((result) => result === 'conflict')).toHaveLength(counts.length - 1);
    range = batches[results.indexOf('ok')]?.range ?? range;
    expect(await log.feed(origin)).toMatchObject({ size: range.size, frontier: range.hashes });
  }
  const stored = await log.entries(origin, 0, range.size);
  expect(appendLeaves(emptyRange, stored.map(leafHash))).toEqual(range);
}
