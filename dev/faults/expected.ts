import { join } from 'node:path';
import type { Store } from '../../packages/store/port.ts';
import { scrubFeed } from '../../packages/store/scrub.ts';
import { openSqliteStore } from '../../packages/store/sqlite/open.ts';
import { entryOf, origin, payloadOf } from '../../packages/store/suite/fixtures.ts';

/** What the writer puts as the header of an index. */
export const headerOf = (seq: number): Uint8Array => payloadOf(seq + 1_000_000, 300);

/** What the writer's journal says was answered. */
export interface Answered {
  /** Entries that must be in the log. */
  readonly log: number;
  /** Entries that must be in keys, view and documents too: the last full round. */
  readonly all: number;
  readonly refusals: readonly string[];
}

export function answered(journal: string): Answered {
  const lines = journal.split('\n').slice(0, -1);
  const sizes = (word: string): number[] =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => Number(line.split(' ')[1]));
  const all = Math.max(0, ...sizes('ack'));
  const refusals = lines.filter((line) => !/^(ack|start) /.test(line)).map((line) => line.split(' ')[0] ?? '');
  return { log: Math.max(all, ...sizes('start')), all, refusals };
}

const same = (a: Uint8Array | null | undefined, b: Uint8Array): boolean =>
  a !== null && a !== undefined && Buffer.compare(a, b) === 0;

/** Everything in a data directory that contradicts what the writer was answered; none when all is well. */
export async function violations(directory: string, { log, all }: Answered): Promise<readonly string[]> {
  const store = await openSqliteStore(join(directory));
  try {
    const feed = await store.log.feed(origin);
    const size = feed?.size ?? 0;
    const found = [...(await contents(store, size, all)), ...(await store.integrity())];
    if (size < log) found.push(`${log - size} answered entries of ${log} are lost from the log`);
    for (const { what, seq, detail } of await scrubFeed(store, origin)) found.push(`${what} ${seq}: ${detail}`);
    return found;
  } finally {
    await store.close();
  }
}

async function contents(store: Store, size: number, all: number): Promise<string[]> {
  const [entries, payloads, headers, positions, counter] = await Promise.all([
    store.log.entries(origin, 0, size),
    store.log.payloads(origin, 0, size),
    store.keys.headers(origin, 0, size),
    store.view.positions(),
    store.local.get('counter', 'size'),
  ]);
  const found: string[] = [];
  for (let seq = 0; seq < size; seq++) {
    if (!same(entries[seq], entryOf(seq))) found.push(`entry ${seq} is another`);
    if (!same(payloads[seq], payloadOf(seq))) found.push(`body ${seq} is another`);
    if (!same(headers[seq], headerOf(seq))) found.push(`the key of entry ${seq} is not there before its entry`);
  }
  if ((positions[origin] ?? 0) < all) found.push(`the view is at ${positions[origin]}, and ${all} was answered`);
  if (Number(counter ?? 0) < all) found.push(`the documents are at ${counter}, and ${all} was answered`);
  return found;
}
