import { sha256, toBase64 } from '#crypto';
import { checkpointText } from '../../log/checkpoint.ts';
import { encodeEntry } from '../../log/entry.ts';
import { appendLeaves, emptyRange, leafHash, type Range, rootOf } from '../../log/tree.ts';
import type { AppendBatch, EventRow, RecordRow, Store, ViewBatch } from '../port.ts';

/** A store that a suite may open, close and open again on the same data, and throw away. */
export interface StoreUnderTest {
  open(): Promise<Store>;
  destroy(): Promise<void>;
}
export type MakeStore = () => Promise<StoreUnderTest>;

/** Runs `work` on a fresh store and throws the store away. */
export async function withStore(
  make: MakeStore,
  work: (store: Store, again: () => Promise<Store>) => Promise<void>,
): Promise<void> {
  const subject = await make();
  let store = await subject.open();
  try {
    await work(store, async () => {
      await store.close();
      store = await subject.open();
      return store;
    });
  } finally {
    await store.close();
    await subject.destroy();
  }
}

export const origin = 'gmmp.ma-it/it-moi/1';
const group = 'gmmp.ma-it';
const member = 'it-moi';
export const feedRow = { origin, group, member, own: true };

export function payloadOf(seq: number, length = 100): Uint8Array {
  const seed = sha256(new TextEncoder().encode(`payload ${seq}`));
  return Uint8Array.from({ length }, (_, i) => (seed[i % 32] ?? 0) ^ (i & 0xff));
}

export function entryOf(seq: number, feed = origin, length = 100): Uint8Array {
  const time = new Date(Date.UTC(2026, 0, 1) + seq * 1000).toISOString();
  const body = toBase64(sha256(payloadOf(seq, length)));
  const bind = toBase64(sha256(new TextEncoder().encode(`bind ${seq}`)));
  return encodeEntry({ feed, seq, time, kind: 'data', keep: '2027-01', size: length, body, bind });
}

export type Batch = Omit<AppendBatch, 'headers' | 'wrapped'>;

/** A well-formed batch of `count` entries after `range`; the checkpoint's signature is not one: stores do not look at it. */
export function batchAfter(range: Range, count: number, feed = origin): Batch & { range: Range } {
  const entries = Array.from({ length: count }, (_, i) => entryOf(range.size + i, feed));
  const leafHashes = entries.map(leafHash);
  const after = appendLeaves(range, leafHashes);
  return {
    origin: feed,
    from: range.size,
    entries,
    leafHashes,
    payloads: entries.map((_, i) => payloadOf(range.size + i)),
    frontier: after.hashes,
    checkpoint: `${checkpointText({ origin: feed, size: after.size, root: rootOf(after) })}\n— ${feed} c2lnbmVk\n`,
    range: after,
  };
}

/** A key for each entry below `size`, as every entry has one before it is in the log. */
export async function putKeys({ keys }: Pick<Store, 'keys'>, size: number): Promise<void> {
  const seqs = Array.from({ length: size }, (_, seq) => seq);
  await keys.put(seqs.map((seq) => ({ origin, seq, header: payloadOf(seq, 200), wrapped: null })));
}

/** Fills a feed to `sizes`, one batch each; the compact range at the end. */
export async function fillFeed(store: Pick<Store, 'log'>, sizes: readonly number[], feed = origin): Promise<Range> {
  await store.log.createFeed({ origin: feed, group, member, own: true });
  let range: Range = emptyRange;
  for (const size of sizes) {
    const { range: after, ...batch } = batchAfter(range, size - range.size, feed);
    const result = await store.log.append(batch);
    if (result !== 'ok') throw new Error(`the store answered ${result}`);
    range = after;
  }
  return range;
}

export const instant = (day: number): string => new Date(Date.UTC(2026, 5, 1) + day * 86_400_000).toISOString();

type Changes = Partial<Omit<RecordRow, 'facets'>> & { readonly facets?: Partial<RecordRow['facets']> };

export function recordOf(name: string, { facets, ...changes }: Changes = {}): RecordRow {
  return {
    group,
    kind: 'request',
    record: name,
    facets: {
      title: 'Vehicle at the port',
      from: 'it-moi',
      to: ['ma-moi'],
      state: 'asked',
      ended: false,
      waitingOn: ['ma-moi'],
      created: instant(0),
      updated: instant(1),
      due: { instant: instant(3), zone: 'Africa/Casablanca', tzdb: '2026c' },
      where: null,
      urgency: '3d',
      reference: null,
      handling: { codes: ['H1'], tlp: 'AMBER', pap: 'AMBER' },
      text: '',
      ...facets,
    },
    state: '{"asked":true}',
    exceptions: [],
    tallies: [],
    listed: true,
    ...changes,
  };
}

export function eventOf(record: string, seq: number, changes: Partial<EventRow> = {}): EventRow {
  return {
    origin,
    seq,
    group,
    kind: 'request',
    record,
    type: 'request.asked/1',
    time: instant(0),
    charter: 1,
    seen: { 'gmmp.ma-it/ma-moi/1': seq },
    by: { role: 'officer', ref: 'c7' },
    data: '{"facts":"…"}',
    ...changes,
  };
}

export function viewBatch(changes: Partial<ViewBatch>): ViewBatch {
  return { positions: {}, events: [], exceptions: [], records: [], marks: [], ...changes };
}
