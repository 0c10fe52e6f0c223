import { leafHash, sameBytes } from '../../log/tree.ts';
import { StoreFault } from '../fault.ts';
import { fold, grow, tileHeight } from '../growth.ts';
import type { AppendBatch, AppendResult, Cosignature, FeedRow, LogStore, Repair, Shell } from '../port.ts';
import { censusSchema, miscounts, rowsOf } from './census.ts';
import { allEvidence, charters, chartersSchema, groups, putCharter, putEvidence } from './charters.ts';
import { bytes, bytesOrNull, Database, number, type Row } from './database.ts';
import { allFeeds, type Feed, Feeds, feedsSchema, insertFeed, updateFeed } from './feeds.ts';
import {
  checkpointAfter,
  cosignatures,
  damagedReceipts,
  latestCheckpoint,
  putCheckpoint,
  putCosignature,
  receiptsSchema,
} from './receipts.ts';
import { repairFeed } from './repair.ts';
import { faultOf } from './row-sum.ts';
import { allShells, putShell, shellsOf, shellsSchema } from './shells.ts';

/** Entries a feed can hold before its places would run into the next feed's; 2^17 feeds stay within safe integers. */
const reach = 2 ** 36;

/** An entry has a payload row from the beginning; `held` says whether it still has to have a payload. */
const schema = `${censusSchema}; ${feedsSchema}; ${receiptsSchema}; ${chartersSchema}; ${shellsSchema};
  CREATE TABLE entry(place INTEGER PRIMARY KEY, entry BLOB NOT NULL) STRICT;
  CREATE TABLE payload(place INTEGER PRIMARY KEY, held INTEGER NOT NULL, payload BLOB) STRICT;
  CREATE TABLE subtree(feed INTEGER NOT NULL, level INTEGER NOT NULL, ix INTEGER NOT NULL, hash BLOB NOT NULL,
    PRIMARY KEY (feed, level, ix)) STRICT, WITHOUT ROWID`;

type Batch = Omit<AppendBatch, 'headers' | 'wrapped'>;

/** Feeds, bodies, checkpoints, cosignatures, charters: the truth, in `log.db`. */
export class SqliteLogStore implements LogStore {
  readonly #database: Database;
  readonly #feeds: Feeds;

  constructor(path: string, options: { synchronous?: 'FULL' | 'NORMAL' } = {}) {
    this.#database = new Database(path, {
      version: 1,
      schema,
      secureDelete: true,
      pageSize: 8192,
      cacheKiB: 16_384,
      checkpointPages: 2000,
      ...options,
    });
    this.#feeds = new Feeds(this.#database);
  }

  async feeds(): Promise<readonly FeedRow[]> {
    return this.#database.guard(() => allFeeds(this.#database).map((feed) => this.#row(feed)));
  }

  async feed(origin: string): Promise<FeedRow | null> {
    return this.#on(origin, null, (feed) => this.#row(feed));
  }

  #row({ id, ...feed }: Feed): FeedRow {
    return { ...feed, checkpoint: latestCheckpoint(this.#database, id)?.note ?? null };
  }

  async createFeed(row: Parameters<LogStore['createFeed']>[0]): Promise<void> {
    this.#change(row.origin, () => insertFeed(this.#database, row));
  }

  async append(batch: Batch): Promise<AppendResult> {
    try {
      return this.#change(batch.origin, () => this.#append(batch));
    } catch (error) {
      if (error instanceof StoreFault && (error.code === 'full' || error.code === 'readonly')) return 'full';
      throw error;
    }
  }

  /** Inside a transaction: the size is compared and set in one step, so two appends at once cannot fork a feed. */
  #append(batch: Batch): AppendResult {
    const feed = this.#require(batch.origin);
    if (feed.frozen !== null) return 'frozen';
    if (feed.size !== batch.from) return 'conflict';
    const { frontier, finished } = grow(feed.frontier, feed.size, batch.leafHashes);
    assertConsistent(batch, frontier);
    this.#putEntries(feed.id * reach + feed.size, batch);
    const subtree = this.#database.prepare('INSERT INTO subtree VALUES (?, ?, ?, ?)');
    for (const { level, index, hash } of finished) subtree.run(feed.id, level, index, hash);
    const size = feed.size + batch.entries.length;
    const taken = batch.payloads.reduce((sum, payload) => sum + (payload?.length ?? 0), 0);
    putCheckpoint(this.#database, feed.id, size, batch.checkpoint);
    updateFeed(this.#database, { ...feed, size, bytes: feed.bytes + taken, frontier });
    return 'ok';
  }

  #putEntries(start: number, { entries, payloads }: Batch): void {
    const putEntry = this.#database.prepare('INSERT INTO entry VALUES (?, ?)');
    const putPayload = this.#database.prepare('INSERT INTO payload VALUES (?, ?, ?)');
    let place = start;
    for (const entry of entries) {
      const payload = payloads[place - start] ?? null;
      putEntry.run(place, entry);
      putPayload.run(place, payload === null ? 0 : 1, payload);
      place += 1;
    }
  }

  async freeze(origin: string, reason: string): Promise<void> {
    this.#change(origin, () => {
      const feed = this.#require(origin);
      if (feed.frozen === null) updateFeed(this.#database, { ...feed, frozen: reason });
    });
  }

  async repair(repair: Repair): Promise<boolean> {
    return this.#change(repair.origin, () => {
      const feed = this.#require(repair.origin);
      return repairFeed(this.#database, feed, feed.id * reach, repair);
    });
  }

  async entries(origin: string, from: number, to: number): Promise<readonly Uint8Array[]> {
    return this.#on(origin, [], (feed) => this.#entries(feed, from, Math.min(to, feed.size)));
  }

  #entries(feed: Feed, from: number, to: number): Uint8Array[] {
    return this.#range('SELECT entry FROM entry WHERE place >= ? AND place < ? ORDER BY place', feed, from, to).map(
      (row) => bytes(row, 'entry'),
    );
  }

  async payloads(origin: string, from: number, to: number): Promise<readonly (Uint8Array | null)[]> {
    const sql = 'SELECT held, payload FROM payload WHERE place >= ? AND place < ? ORDER BY place';
    return this.#on(origin, [], (feed) =>
      this.#range(sql, feed, from, Math.min(to, feed.size)).map((row) => {
        const payload = bytesOrNull(row, 'payload');
        if (number(row, 'held') !== (payload === null ? 0 : 1)) throw lost(feed);
        return payload;
      }),
    );
  }

  /** Rows of the entries [from, to), one each: a missing one is damage, not an answer. */
  #range(sql: string, feed: Feed, from: number, to: number): Row[] {
    const start = feed.id * reach;
    const rows = this.#database.prepare(sql).all(start + from, start + to);
    if (rows.length !== Math.max(0, to - from)) throw lost(feed);
    return rows;
  }

  async erasePayload(origin: string, seq: number, shell: Shell | null): Promise<void> {
    this.#database.transaction(() => {
      const place = this.#require(origin).id * reach + seq;
      this.#database.prepare('UPDATE payload SET held = 0, payload = NULL WHERE place = ?').run(place);
      if (shell !== null) putShell(this.#database, place, shell);
    });
    this.#database.truncateLog();
  }

  async shells(origin: string, from: number, to: number): Promise<ReadonlyMap<number, Shell>> {
    return this.#on<ReadonlyMap<number, Shell>>(origin, new Map(), ({ id }) =>
      shellsOf(this.#database, id * reach, from, to),
    );
  }

  async node(origin: string, level: number, index: number): Promise<Uint8Array | null> {
    return this.#on(origin, null, (feed) => {
      if ((index + 1) * 2 ** level > feed.size) return null;
      const stored = level - (level % tileHeight);
      const width = 2 ** (level - stored);
      return fold(this.#hashes(feed, stored, index * width, (index + 1) * width));
    });
  }

  /** Hashes of the subtrees [from, to) of a stored level; leaves are hashed from their entries. */
  #hashes(feed: Feed, level: number, from: number, to: number): Uint8Array[] {
    if (level === 0) return this.#entries(feed, from, to).map(leafHash);
    const rows = this.#database
      .prepare('SELECT hash FROM subtree WHERE feed = ? AND level = ? AND ix >= ? AND ix < ? ORDER BY ix')
      .all(feed.id, level, from, to);
    if (rows.length !== to - from) throw lost(feed);
    return rows.map((row) => bytes(row, 'hash'));
  }

  async checkpointAfter(origin: string, after: number, within: number): ReturnType<LogStore['checkpointAfter']> {
    return this.#on(origin, null, ({ id }) => checkpointAfter(this.#database, id, after, within));
  }

  async putCosignature(origin: string, cosignature: Cosignature): Promise<void> {
    this.#database.transaction(() => putCosignature(this.#database, this.#require(origin).id, cosignature));
  }

  async cosignatures(origin: string): Promise<readonly Cosignature[]> {
    return this.#on(origin, [], ({ id }) => cosignatures(this.#database, id, null));
  }

  async firstCovering(origin: string, seq: number): Promise<readonly Cosignature[]> {
    return this.#on(origin, [], ({ id }) => cosignatures(this.#database, id, seq));
  }

  async charters(group: string): Promise<readonly string[]> {
    return this.#database.guard(() => charters(this.#database, group));
  }

  async groups(): Promise<readonly string[]> {
    return this.#database.guard(() => groups(this.#database));
  }

  async putCharter(group: string, version: number, note: string): Promise<boolean> {
    return this.#database.transaction(() => putCharter(this.#database, group, version, note));
  }

  async putEvidence(origin: string, evidence: string): Promise<void> {
    this.#database.transaction(() => putEvidence(this.#database, origin, evidence));
  }

  async evidence(): Promise<readonly { origin: string; evidence: string }[]> {
    return this.#database.guard(() => allEvidence(this.#database));
  }

  /** Sentences on what is wrong with the file itself; none when it is sound. */
  integrity(): readonly string[] {
    const structure = this.#database.integrity();
    return structure.length > 0 ? structure : this.#rowsAmiss();
  }

  /** Entries and bodies are as many as the feeds say; of the other tables each row is counted where it is put. */
  #rowsAmiss(): readonly string[] {
    const database = this.#database;
    const feeds = faultOf(() => allFeeds(database));
    if (feeds.length > 0) return feeds;
    const entries = allFeeds(database).reduce((sum, { size }) => sum + size, 0);
    const short = [...rowsOf(database, ['entry', 'payload'])].filter(([, rows]) => rows !== entries);
    return [
      ...miscounts(
        database,
        rowsOf(database, ['feed', 'checkpoint', 'cosigner', 'cosignature', 'charter', 'evidence', 'shell']),
      ),
      ...short.map(([table, rows]) => `${database.path}: ${rows} rows of "${table}" for ${entries} entries`),
      ...damagedReceipts(database),
      ...[
        () => groups(database).map((group) => charters(database, group)),
        () => allEvidence(database),
        () => allShells(database),
      ].flatMap(faultOf),
    ];
  }

  copyTo(...to: Parameters<Database['copyTo']>): Promise<void> {
    return this.#database.copyTo(...to);
  }

  settle(): void {
    this.#database.settle();
  }

  close(): void {
    this.#database.close();
  }

  /** Writes what is told of a feed, or fails: either way it is read again. */
  #change<T>(origin: string, work: () => T): T {
    try {
      return this.#database.transaction(work);
    } finally {
      this.#feeds.forget(origin);
    }
  }

  #on<T>(origin: string, absent: T, work: (feed: Feed) => T): T {
    return this.#database.guard(() => {
      const feed = this.#feeds.find(origin);
      return feed === null ? absent : work(feed);
    });
  }

  #require(origin: string): Feed {
    const feed = this.#feeds.find(origin);
    if (feed === null) throw new Error(`no feed ${origin}: create it before anything is put into it`);
    return feed;
  }
}

const lost = (feed: Feed): StoreFault => new StoreFault('corrupt', `a part of ${feed.origin} is not there any more`);

/** A batch that contradicts itself is a bug of the caller; taking it in would sign a tree that the entries do not have. */
function assertConsistent(batch: Batch, frontier: readonly Uint8Array[]): void {
  const { entries, leafHashes, payloads } = batch;
  if (entries.length !== leafHashes.length || entries.length !== payloads.length) {
    const counts = `${entries.length} entries, ${leafHashes.length} leaf hashes, ${payloads.length} payloads`;
    throw new Error(`a batch for ${batch.origin} has ${counts}`);
  }
  const same =
    frontier.length === batch.frontier.length &&
    frontier.every((hash, i) => sameBytes(hash, batch.frontier[i] ?? new Uint8Array()));
  if (!same) throw new Error(`the frontier of a batch for ${batch.origin} does not follow from its leaf hashes`);
}
