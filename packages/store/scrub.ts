import { setImmediate as pause } from 'node:timers/promises';
import { sha256, toBase64 } from '#crypto';
import { parseCheckpointText } from '../log/checkpoint.ts';
import { parseEntry } from '../log/entry.ts';
import { appendLeaf, leafHash, type Range, rootOf, sameBytes } from '../log/tree.ts';
import { StoreFault } from './fault.ts';
import { fold, tileHeight } from './growth.ts';
import type { LogStore, Store } from './port.ts';

/** Something stored that is no longer what was hashed and signed. */
export interface Damage {
  readonly origin: string;
  readonly what: 'feed' | 'entry' | 'payload' | 'subtree' | 'checkpoint' | 'key' | 'file';
  /** Index of the entry, or size of the checkpoint; null when it cannot be told. */
  readonly seq: number | null;
  readonly detail: string;
}

/** Entries read at a time: one bundle, the unit whose hash is stored. */
const bundle = 2 ** tileHeight;

/** Where to begin to look at the end only: the last complete bundle and what follows it. */
export const tailOf = (size: number): number => Math.max(0, (Math.floor(size / bundle) - 1) * bundle);

/**
 * Hashes stored entries again, from index `from` (rounded down to a bundle) to the end, and compares with what is stored
 * of the tree, with every checkpoint and with the frontier; every body with its entry; every key with its checksum.
 * Before a node signs after a start it looks at the tail ({@link tailOf}); the whole is for the background and takes about
 * 2 s for 100,000 entries, giving way to other work after each bundle. What the feed gains meanwhile is not looked at.
 */
export async function scrubFeed(
  store: Pick<Store, 'log' | 'keys'>,
  origin: string,
  from = 0,
): Promise<readonly Damage[]> {
  try {
    return await new Scrub(store, origin).run(Math.floor(from / bundle) * bundle);
  } catch (error) {
    if (error instanceof StoreFault && error.code === 'corrupt') {
      return [{ origin, what: 'file', seq: null, detail: error.message }];
    }
    throw error;
  }
}

class Scrub {
  readonly #store: Pick<Store, 'log' | 'keys'>;
  readonly #origin: string;
  readonly #damage: Damage[] = [];
  #checkpoint: { size: number; note: string } | null = null;

  constructor(store: Pick<Store, 'log' | 'keys'>, origin: string) {
    this.#store = store;
    this.#origin = origin;
  }

  async run(from: number): Promise<readonly Damage[]> {
    const feed = await this.#store.log.feed(this.#origin);
    if (feed === null) return [];
    let range = await rangeAt(this.#store.log, this.#origin, from);
    this.#checkpoint = await this.#nextCheckpoint(from);
    for (let at = from; at < feed.size; at += bundle) {
      range = await this.#bundle(range, Math.min(at + bundle, feed.size));
      await pause();
    }
    const same =
      range.hashes.length === feed.frontier.length &&
      range.hashes.every((hash, i) => sameBytes(hash, feed.frontier[i] ?? new Uint8Array()));
    if (!same) this.#report('feed', feed.size, 'the entries do not hash to the stored frontier');
    if (feed.size > 0 && feed.checkpoint === null) this.#report('checkpoint', feed.size, 'the last checkpoint is gone');
    return this.#damage;
  }

  async #bundle(before: Range, to: number): Promise<Range> {
    const entries = await this.#store.log.entries(this.#origin, before.size, to);
    const leaves = entries.map(leafHash);
    await this.#payloads(before.size, entries);
    for (const seq of await this.#store.keys.damaged(this.#origin, before.size, to)) {
      this.#report('key', seq, 'its header or wrapped key is not what was put, or not there');
    }
    if (entries.length === bundle) await this.#subtrees(before.size, leaves);
    let range = before;
    for (const leaf of leaves) {
      range = appendLeaf(range, leaf);
      if (this.#checkpoint?.size === range.size) await this.#compare(range, this.#checkpoint.note);
    }
    return range;
  }

  async #payloads(from: number, entries: readonly Uint8Array[]): Promise<void> {
    const payloads = await this.#store.log.payloads(this.#origin, from, from + entries.length);
    const headers = await this.#store.keys.headers(this.#origin, from, from + entries.length);
    entries.forEach((bytes, i) => {
      const entry = parseEntry(bytes);
      const payload = payloads[i];
      if ('ok' in entry) return;
      if (entry.seq !== from + i || entry.feed !== this.#origin) this.#report('entry', from + i, 'it is another entry');
      if (payload !== null && payload !== undefined && toBase64(sha256(payload)) !== entry.body) {
        this.#report('payload', from + i, 'it is not the body its entry commits to');
      }
      if (payload === null && headers[i] !== null)
        this.#report('payload', from + i, 'it is gone, and was never erased: its key is still there');
    });
  }

  /** Every stored subtree that ends with this bundle. */
  async #subtrees(from: number, leaves: readonly Uint8Array[]): Promise<void> {
    let hash = fold(leaves);
    let index = from / bundle;
    for (let level = tileHeight; hash !== null; level += tileHeight) {
      const stored = await this.#store.log.node(this.#origin, level, index);
      if (stored === null || !sameBytes(stored, hash)) {
        this.#report('subtree', from, `it is not the hash of level ${level} of the stored entries`);
      }
      if (index % bundle !== bundle - 1) return;
      const first = index + 1 - bundle;
      const below = Array.from({ length: bundle }, (_, i) => this.#store.log.node(this.#origin, level, first + i));
      hash = fold((await Promise.all(below)).filter((node) => node !== null));
      index = first / bundle;
    }
  }

  async #compare(range: Range, note: string): Promise<void> {
    const parsed = parseCheckpointText(note.slice(0, note.indexOf('\n\n') + 1));
    const good = !('ok' in parsed) && parsed.origin === this.#origin && parsed.size === range.size;
    if (!good || !sameBytes(parsed.root, rootOf(range))) {
      this.#report('checkpoint', range.size, 'it does not sign the stored entries');
    }
    this.#checkpoint = await this.#nextCheckpoint(range.size);
  }

  #nextCheckpoint(after: number): ReturnType<LogStore['checkpointAfter']> {
    return this.#store.log.checkpointAfter(this.#origin, after, 0);
  }

  #report(what: Damage['what'], seq: number | null, detail: string): void {
    this.#damage.push({ origin: this.#origin, what, seq, detail });
  }
}

/** Compact range of the first `size` leaves (a multiple of a bundle), from stored subtrees. */
async function rangeAt(log: LogStore, origin: string, size: number): Promise<Range> {
  const hashes: Uint8Array[] = [];
  let start = 0;
  for (let level = 52; level >= tileHeight; level--) {
    const width = 2 ** level;
    if (size - start < width) continue;
    const hash = await log.node(origin, level, start / width);
    if (hash !== null) hashes.push(hash);
    start += width;
  }
  return { size, hashes };
}
