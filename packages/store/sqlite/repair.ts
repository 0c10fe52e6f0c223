import { emptyRange, leafHash, rootOf, sameBytes } from '../../log/tree.ts';
import { grow } from '../growth.ts';
import type { Repair } from '../port.ts';
import { bytes, type Database, number } from './database.ts';
import { type Feed, updateFeed } from './feeds.ts';

/**
 * Pieces another member holds, over what is damaged of a feed whose first entry lies at `start`. Call inside a transaction. The
 * tree is made anew from all entries as they would then be; unless it has the signed root, nothing is written.
 */
export function repairFeed(database: Database, feed: Feed, start: number, repair: Repair): boolean {
  const stored = new Map(
    database
      .prepare('SELECT place, entry FROM entry WHERE place >= ? AND place < ?')
      .all(start, start + feed.size)
      .map((row) => [number(row, 'place') - start, bytes(row, 'entry')]),
  );
  const leaves: Uint8Array[] = [];
  for (let seq = 0; seq < feed.size; seq++) {
    const entry = repair.entries.get(seq) ?? stored.get(seq);
    if (entry === undefined) return false;
    leaves.push(leafHash(entry));
  }
  const { frontier, finished } = grow(emptyRange.hashes, 0, leaves);
  if (!sameBytes(rootOf({ size: feed.size, hashes: frontier }), repair.root)) return false;
  const putEntry = database.prepare('INSERT OR REPLACE INTO entry VALUES (?, ?)');
  for (const [seq, entry] of repair.entries) if (seq < feed.size) putEntry.run(start + seq, entry);
  putPayloads(database, feed, start, repair.payloads);
  database.prepare('DELETE FROM subtree WHERE feed = ?').run(feed.id);
  const putSubtree = database.prepare('INSERT INTO subtree VALUES (?, ?, ?, ?)');
  for (const { level, index, hash } of finished) putSubtree.run(feed.id, level, index, hash);
  updateFeed(database, { ...feed, frontier });
  return true;
}

/** A body that is not held any more was erased, or was never given: neither comes back by a repair. */
function putPayloads(database: Database, { size }: Feed, start: number, payloads: Repair['payloads']): void {
  const held = database.prepare('SELECT held FROM payload WHERE place = ?');
  const put = database.prepare('INSERT OR REPLACE INTO payload VALUES (?, 1, ?)');
  for (const [seq, payload] of payloads) {
    const row = held.get(start + seq);
    if (seq < size && (row === undefined || number(row, 'held') === 1)) put.run(start + seq, payload);
  }
}
