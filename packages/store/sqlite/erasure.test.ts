import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { RecordRow, Store } from '../port.ts';
import { eventOf, fillFeed, origin, payloadOf, recordOf, viewBatch } from '../suite/fixtures.ts';
import { openSqliteStore } from './open.ts';

const directories: string[] = [];
afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true });
});

function freshDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'entente-erasure-'));
  directories.push(directory);
  return directory;
}

/** Files of the data directory that hold these bytes, wherever. */
function filesWith(directory: string, canary: Uint8Array | string): string[] {
  return readdirSync(directory).filter((name) => readFileSync(join(directory, name)).includes(Buffer.from(canary)));
}

const canary = 'qanarybird';
const spoken = (i: number, text: string): RecordRow =>
  recordOf(`it-moi.${i}`, {
    facets: { title: text, text: `${text} in common words ${i}` },
    state: JSON.stringify({ text }),
  });

async function fill(store: Store, erasable: number): Promise<void> {
  await fillFeed(store, [100, 200]);
  const keyOf = (seq: number) => ({ origin, seq, header: payloadOf(seq + 1000), wrapped: payloadOf(seq + 2000, 48) });
  await store.keys.put(Array.from({ length: 200 }, (_, seq) => keyOf(seq)));
  const text = (i: number): string => (i === erasable ? canary : `bird${i}`);
  for (let from = 0; from < 200; from += 50) {
    const numbers = Array.from({ length: 50 }, (_, i) => from + i);
    const events = numbers.map((i) => eventOf(`it-moi.${i}`, i, { data: JSON.stringify({ facts: text(i) }) }));
    await store.view.apply(viewBatch({ events, records: numbers.map((i) => spoken(i, text(i))) }));
  }
}

async function erase(store: Store, seq: number): Promise<void> {
  await store.log.erasePayload(origin, seq, null);
  await store.keys.erase(origin, seq);
  const tombstone = recordOf(`it-moi.${seq}`, { facets: { title: 'Erased', text: '' }, state: '{}' });
  await store.view.apply(
    viewBatch({ records: [tombstone], exceptions: [{ origin, seq, status: 'erased', code: 'erased' }] }),
  );
}

it.each([3, 77, 199])(
  '[STORE-20] after an erasure nothing of entry %i is in any file, and the rest is found',
  async (seq) => {
    const directory = freshDirectory();
    const store = await openSqliteStore(directory);
    await fill(store, seq);
    expect(filesWith(directory, canary)).not.toEqual([]);
    await erase(store, seq);
    for (const gone of [canary, payloadOf(seq), payloadOf(seq + 1000), payloadOf(seq + 2000, 48)]) {
      expect(filesWith(directory, gone)).toEqual([]);
    }
    const query = { box: 'all', me: 'it-moi', now: '', sort: 'due', limit: 9 } as const;
    expect((await store.view.list({ ...query, text: canary })).rows).toEqual([]);
    expect((await store.view.list({ ...query, text: 'bird100' })).rows).toHaveLength(1);
    await store.close();
    expect(filesWith(directory, canary)).toEqual([]);
  },
);

it('[STORE-31] nothing of a document that was erased, changed or deleted is in any file', async () => {
  const directory = freshDirectory();
  const store = await openSqliteStore(directory);
  for (let i = 0; i < 200; i++) await store.local.put('draft/1', `d${i}`, `${canary} ${'word '.repeat(i * 7)}`);
  for (let i = 0; i < 100; i++) await store.local.put('draft/1', `d${i}`, 'nothing');
  for (let i = 100; i < 150; i++) await store.local.delete('draft/1', `d${i}`);
  expect(filesWith(directory, canary)).not.toEqual([]);
  await store.local.erase(Array.from({ length: 50 }, (_, i) => ({ collection: 'draft/1', key: `d${150 + i}` })));
  expect(filesWith(directory, canary)).toEqual([]);
  await store.close();
});

it('[STORE-20] a cleared view leaves no word behind', async () => {
  const directory = freshDirectory();
  const store = await openSqliteStore(directory);
  await fill(store, 5);
  await store.view.clear();
  expect(filesWith(directory, canary)).toEqual([]);
  await store.close();
});

it('[STORE-20 control] without emptying the write-ahead log, the words would still be there', async () => {
  const directory = freshDirectory();
  const store = await openSqliteStore(directory);
  await fill(store, 5);
  const tombstone = recordOf('it-moi.5', { facets: { title: 'Erased', text: '' }, state: '{}' });
  await store.view.apply(viewBatch({ records: [tombstone] }));
  expect(filesWith(directory, canary)).not.toEqual([]);
  await store.close();
});
