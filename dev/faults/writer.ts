import { appendFileSync } from 'node:fs';
import { emptyRange, type Range } from '../../packages/log/tree.ts';
import { StoreFault } from '../../packages/store/fault.ts';
import type { Store } from '../../packages/store/port.ts';
import { openSqliteStore } from '../../packages/store/sqlite/open.ts';
import { batchAfter, eventOf, feedRow, origin, recordOf, viewBatch } from '../../packages/store/suite/fixtures.ts';
import { headerOf } from './expected.ts';

/**
 * A process that writes until it is killed: `node writer.ts DIRECTORY JOURNAL SYNCHRONOUS SEED`. To the journal, which
 * lies on another disk than the one that fails, it adds a line when something has been answered: `start SIZE` with what it
 * found, `ack SIZE` after a round of writes to all four files, `CODE SIZE` when the disk refused one and SIZE entries could
 * still be read. What it writes for an index is always the same, so another process can check it.
 */
async function writeOnce(store: Store, range: Range, count: number): Promise<Range> {
  const { range: after, ...batch } = batchAfter(range, count);
  const seqs = batch.entries.map((_, i) => range.size + i);
  await store.keys.put(seqs.map((seq) => ({ origin, seq, header: headerOf(seq), wrapped: null })));
  const result = await store.log.append(batch);
  if (result !== 'ok') throw new StoreFault('full', result);
  const records = seqs.map((seq) => recordOf(`it-moi.${seq}`, { facets: { text: `word${seq}` } }));
  const events = seqs.map((seq) => eventOf(`it-moi.${seq}`, seq));
  await store.view.apply(viewBatch({ positions: { [origin]: after.size }, records, events }));
  await store.local.put('counter', 'size', String(after.size));
  return after;
}

async function standing(store: Store): Promise<Range> {
  const feed = await store.log.feed(origin);
  return feed === null ? emptyRange : { size: feed.size, hashes: feed.frontier };
}

async function main([directory = '', journal = '', synchronous = '', seed = '1']: readonly string[]): Promise<void> {
  const note = (word: string, size: number): void => appendFileSync(journal, `${word} ${size}\n`);
  const store = await openSqliteStore(directory, { synchronous: synchronous === 'NORMAL' ? 'NORMAL' : 'FULL' });
  await store.log.createFeed(feedRow);
  let range = await standing(store);
  let state = Number(seed);
  note('start', range.size);
  for (;;) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    try {
      range = await writeOnce(store, range, 1 + ((state >>> 16) % 24));
      note('ack', range.size);
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error;
      range = await standing(store);
      note(error.code, (await store.log.entries(origin, 0, range.size)).length);
    }
  }
}

await main(process.argv.slice(2));
