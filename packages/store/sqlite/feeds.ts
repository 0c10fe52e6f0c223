import { StoreFault } from '../fault.ts';
import type { FeedRow } from '../port.ts';
import { counted } from './census.ts';
import { bytes, type Database, number, type Row, text, textOrNull } from './database.ts';
import { rowSum } from './row-sum.ts';

export const feedsSchema = `CREATE TABLE feed(id INTEGER PRIMARY KEY, origin TEXT NOT NULL UNIQUE, grp TEXT NOT NULL,
  member TEXT NOT NULL, own INTEGER NOT NULL, size INTEGER NOT NULL, bytes INTEGER NOT NULL, frontier BLOB NOT NULL,
  frozen TEXT, sum INTEGER NOT NULL) STRICT`;

/** What the table knows of a feed; the checkpoint is joined from its own table. */
export interface Feed extends Omit<FeedRow, 'checkpoint'> {
  readonly id: number;
}

function concat(hashes: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(hashes));
}
function split(hashes: Uint8Array): Uint8Array[] {
  return Array.from({ length: hashes.length / 32 }, (_, i) => hashes.slice(32 * i, 32 * i + 32));
}

function sumOf({ origin, group, member, own, size, bytes: taken, frontier, frozen }: Omit<Feed, 'id'>): number {
  const hashes = Buffer.concat(frontier).toString('base64');
  return rowSum([origin, group, member, own ? 1 : 0, size, taken, hashes, frozen]);
}

function feedOf(row: Row): Feed {
  const feed = {
    id: number(row, 'id'),
    origin: text(row, 'origin'),
    group: text(row, 'grp'),
    member: text(row, 'member'),
    own: number(row, 'own') === 1,
    size: number(row, 'size'),
    bytes: number(row, 'bytes'),
    frontier: split(bytes(row, 'frontier')),
    frozen: textOrNull(row, 'frozen'),
  };
  if (number(row, 'sum') !== sumOf(feed)) {
    throw new StoreFault('corrupt', `the row of feed ${feed.origin} is not what was written`);
  }
  return feed;
}

export function allFeeds(database: Database): Feed[] {
  return database.prepare('SELECT * FROM feed ORDER BY origin').all().map(feedOf);
}

/**
 * Feeds by their origin. A row is read and checked once and then remembered: one act asks some forty times, and nobody but this
 * connection writes the file. Forget a feed whenever it was, or was to be, written.
 */
export class Feeds {
  readonly #database: Database;
  readonly #known = new Map<string, Feed>();

  constructor(database: Database) {
    this.#database = database;
  }

  find(origin: string): Feed | null {
    const known = this.#known.get(origin);
    if (known !== undefined) return known;
    const row = this.#database.prepare('SELECT * FROM feed WHERE origin = ?').get(origin);
    if (row === undefined) return null;
    const feed = feedOf(row);
    this.#known.set(origin, feed);
    return feed;
  }

  forget(origin: string): void {
    this.#known.delete(origin);
  }
}

/** Puts a feed there when it is new. Call inside a transaction. */
export function insertFeed(
  database: Database,
  row: { origin: string; group: string; member: string; own: boolean },
): void {
  const feed = { ...row, size: 0, bytes: 0, frontier: [], frozen: null };
  const { changes } = database
    .prepare(
      `INSERT INTO feed(origin, grp, member, own, size, bytes, frontier, sum) VALUES (?, ?, ?, ?, 0, 0, x'', ?)
       ON CONFLICT (origin) DO NOTHING`,
    )
    .run(row.origin, row.group, row.member, row.own ? 1 : 0, sumOf(feed));
  counted(database, 'feed', changes);
}

/** Writes what changes of a feed. Call inside a transaction. */
export function updateFeed(database: Database, feed: Feed): void {
  database
    .prepare('UPDATE feed SET size = ?, bytes = ?, frontier = ?, frozen = ?, sum = ? WHERE id = ?')
    .run(feed.size, feed.bytes, concat(feed.frontier), feed.frozen, sumOf(feed), feed.id);
}
