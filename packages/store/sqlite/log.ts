import { leafHash, sameBytes } from '../../log/tree.ts';
import { StoreFault } from '../fault.ts';
import { fold, grow, tileHeight } from '../growth.ts';
import type { AppendBatch, AppendResult, Cosignature, FeedRow, LogStore } from '../port.ts';
import { bytes, Database, number, type Row, text, textOrNull } from './database.ts';

/** Entries a feed can hold before its places would run into the next feed's; 2^17 feeds stay within safe integers. */
const reach = 2 ** 36;

const schema = `
  CREATE TABLE feed(id INTEGER PRIMARY KEY, origin TEXT NOT NULL UNIQUE, grp TEXT NOT NULL, member TEXT NOT NULL,
    own INTEGER NOT NULL, size INTEGER NOT NULL, bytes INTEGER NOT NULL, frontier BLOB NOT NULL, frozen TEXT) STRICT;
  CREATE TABLE entry(place INTEGER PRIMARY KEY, entry BLOB NOT NULL, held INTEGER NOT NULL) STRICT;
  CREATE TABLE payload(place INTEGER PRIMARY KEY, payload BLOB NOT NULL) STRICT;
  CREATE TABLE subtree(feed INTEGER NOT NULL, level INTEGER NOT NULL, ix INTEGER NOT NULL, hash BLOB NOT NULL,
    PRIMARY KEY (feed, level, ix)) STRICT, WITHOUT ROWID;
  CREATE TABLE checkpoint(feed INTEGER NOT NULL, size INTEGER NOT NULL, note TEXT NOT NULL,
    PRIMARY KEY (feed, size)) STRICT, WITHOUT ROWID;
  CREATE TABLE cosigner(feed INTEGER NOT NULL, key TEXT NOT NULL, PRIMARY KEY (feed, key)) STRICT, WITHOUT ROWID;
  CREATE TABLE cosignature(feed INTEGER NOT NULL, key TEXT NOT NULL, size INTEGER NOT NULL, time INTEGER NOT NULL,
    line TEXT NOT NULL, PRIMARY KEY (feed, key, size)) STRICT, WITHOUT ROWID;
  CREATE TABLE charter(grp TEXT NOT NULL, version INTEGER NOT NULL, note TEXT NOT NULL,
    PRIMARY KEY (grp, version)) STRICT, WITHOUT ROWID;
  CREATE TABLE evidence(id INTEGER PRIMARY KEY, origin TEXT NOT NULL, evidence TEXT NOT NULL,
    UNIQUE (origin, evidence)) STRICT`;

interface Feed extends FeedRow {
  readonly id: number;
}

function concat(hashes: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(hashes));
}
function split(hashes: Uint8Array): Uint8Array[] {
  return Array.from({ length: hashes.length / 32 }, (_, i) => hashes.slice(32 * i, 32 * i + 32));
}

/** Feeds, bodies, checkpoints, cosignatures, charters: the truth, in `log.db`. */
export class SqliteLogStore implements LogStore {
  readonly #database: Database;

  constructor(path: string, options: { synchronous?: 'FULL' | 'OFF' } = {}) {
    this.#database = new Database(path, {
      version: 1,
      schema,
      secureDelete: true,
      pageSize: 8192,
      cacheKiB: 16_384,
      checkpointPages: 2000,
      ...options,
    });
  }

  async feeds(): Promise<readonly FeedRow[]> {
    return this.#all('SELECT * FROM feed ORDER BY origin').map((row) => this.#feedRow(row));
  }

  async feed(origin: string): Promise<FeedRow | null> {
    return this.#database.guard(() => this.#find(origin));
  }

  async createFeed(row: Parameters<LogStore['createFeed']>[0]): Promise<void> {
    const sql = `INSERT INTO feed(origin, grp, member, own, size, bytes, frontier) VALUES (?, ?, ?, ?, 0, 0, x'')
      ON CONFLICT (origin) DO NOTHING`;
    this.#write(sql, row.origin, row.group, row.member, row.own ? 1 : 0);
  }

  async append(batch: Omit<AppendBatch, 'headers' | 'wrapped'>): Promise<AppendResult> {
    try {
      return this.#database.transaction(() => this.#append(batch));
    } catch (error) {
      if (error instanceof StoreFault && (error.code === 'full' || error.code === 'readonly')) return 'full';
      throw error;
    }
  }

  /** Inside a transaction: the size is compared and set in one step, so two appends at once cannot fork a feed. */
  #append(batch: Omit<AppendBatch, 'headers' | 'wrapped'>): AppendResult {
    const feed = this.#require(batch.origin);
    if (feed.frozen !== null) return 'frozen';
    if (feed.size !== batch.from) return 'conflict';
    const growth = grow(feed.frontier, feed.size, batch.leafHashes);
    assertConsistent(batch, growth.frontier);
    this.#putEntries(feed.id * reach + feed.size, batch);
    const subtree = this.#database.prepare('INSERT INTO subtree VALUES (?, ?, ?, ?)');
    for (const { level, index, hash } of growth.finished) subtree.run(feed.id, level, index, hash);
    const size = feed.size + batch.entries.length;
    const taken = batch.payloads.reduce((sum, payload) => sum + (payload?.length ?? 0), 0);
    this.#database
      .prepare('INSERT INTO checkpoint VALUES (?, ?, ?) ON CONFLICT (feed, size) DO UPDATE SET note = excluded.note')
      .run(feed.id, size, batch.checkpoint);
    this.#database
      .prepare('UPDATE feed SET size = ?, bytes = bytes + ?, frontier = ? WHERE id = ?')
      .run(size, taken, concat(growth.frontier), feed.id);
    return 'ok';
  }

  #putEntries(start: number, { entries, payloads }: Pick<AppendBatch, 'entries' | 'payloads'>): void {
    const putEntry = this.#database.prepare('INSERT INTO entry VALUES (?, ?, ?)');
    const putPayload = this.#database.prepare('INSERT INTO payload VALUES (?, ?)');
    let place = start;
    for (const entry of entries) {
      const payload = payloads[place - start] ?? null;
      putEntry.run(place, entry, payload === null ? 0 : 1);
      if (payload !== null) putPayload.run(place, payload);
      place += 1;
    }
  }

  async freeze(origin: string, reason: string): Promise<void> {
    this.#write('UPDATE feed SET frozen = coalesce(frozen, ?) WHERE origin = ?', reason, origin);
  }

  async entries(origin: string, from: number, to: number): Promise<readonly Uint8Array[]> {
    return this.#database.guard(() => {
      const feed = this.#find(origin);
      return feed === null ? [] : this.#entries(feed, from, Math.min(to, feed.size));
    });
  }

  #entries(feed: Feed, from: number, to: number): Uint8Array[] {
    const start = feed.id * reach;
    const rows = this.#database
      .prepare('SELECT entry FROM entry WHERE place >= ? AND place < ? ORDER BY place')
      .all(start + from, start + to);
    if (rows.length !== Math.max(0, to - from))
      throw new StoreFault('corrupt', `entries of ${feed.origin} are missing`);
    return rows.map((row) => bytes(row, 'entry'));
  }

  async payloads(origin: string, from: number, to: number): Promise<readonly (Uint8Array | null)[]> {
    return this.#database.guard(() => {
      const feed = this.#find(origin);
      if (feed === null) return [];
      const start = feed.id * reach + from;
      const length = Math.max(0, Math.min(to, feed.size) - from);
      const found: (Uint8Array | null)[] = new Array(length).fill(null);
      const rows = this.#database.prepare('SELECT place, payload FROM payload WHERE place >= ? AND place < ?');
      for (const row of rows.all(start, start + length)) found[number(row, 'place') - start] = bytes(row, 'payload');
      return found;
    });
  }

  async erasePayload(origin: string, seq: number): Promise<void> {
    this.#database.transaction(() => {
      const place = this.#require(origin).id * reach + seq;
      this.#database.prepare('DELETE FROM payload WHERE place = ?').run(place);
      this.#database.prepare('UPDATE entry SET held = 0 WHERE place = ?').run(place);
    });
    this.#database.truncateLog();
  }

  async node(origin: string, level: number, index: number): Promise<Uint8Array | null> {
    return this.#database.guard(() => {
      const feed = this.#find(origin);
      if (feed === null || (index + 1) * 2 ** level > feed.size) return null;
      const stored = level - (level % tileHeight);
      const width = 2 ** (level - stored);
      return fold(this.#row(feed, stored, index * width, (index + 1) * width));
    });
  }

  /** Hashes of the subtrees [from, to) of a stored level; leaves are hashed from their entries. */
  #row(feed: Feed, level: number, from: number, to: number): Uint8Array[] {
    if (level === 0) return this.#entries(feed, from, to).map(leafHash);
    const rows = this.#database
      .prepare('SELECT hash FROM subtree WHERE feed = ? AND level = ? AND ix >= ? AND ix < ? ORDER BY ix')
      .all(feed.id, level, from, to);
    if (rows.length !== to - from) throw new StoreFault('corrupt', `subtrees of ${feed.origin} are missing`);
    return rows.map((row) => bytes(row, 'hash'));
  }

  async checkpointAfter(origin: string, after: number, reach: number): Promise<{ size: number; note: string } | null> {
    const select = 'SELECT size, note FROM checkpoint WHERE feed = (SELECT id FROM feed WHERE origin = ?)';
    const within = this.#all(
      `${select} AND size > ? AND size <= ? ORDER BY size DESC LIMIT 1`,
      origin,
      after,
      after + reach,
    );
    const [row] = within.length > 0 ? within : this.#all(`${select} AND size > ? ORDER BY size LIMIT 1`, origin, after);
    return row === undefined ? null : { size: number(row, 'size'), note: text(row, 'note') };
  }

  /** Of two cosignatures by one key on one size the first stays: it is the earlier proof of receipt. */
  async putCosignature(origin: string, { key, size, time, line }: Cosignature): Promise<void> {
    this.#database.transaction(() => {
      const { id } = this.#require(origin);
      this.#database.prepare('INSERT OR IGNORE INTO cosigner VALUES (?, ?)').run(id, key);
      this.#database.prepare('INSERT OR IGNORE INTO cosignature VALUES (?, ?, ?, ?, ?)').run(id, key, size, time, line);
    });
  }

  async cosignatures(origin: string): Promise<readonly Cosignature[]> {
    return this.#cosignatures(
      origin,
      'SELECT * FROM cosignature WHERE feed = ? AND key = ? ORDER BY size DESC LIMIT 1',
    );
  }

  async firstCovering(origin: string, seq: number): Promise<readonly Cosignature[]> {
    const sql = 'SELECT * FROM cosignature WHERE feed = ? AND key = ? AND size > ? ORDER BY size LIMIT 1';
    return this.#cosignatures(origin, sql, seq);
  }

  #cosignatures(origin: string, sql: string, ...more: number[]): readonly Cosignature[] {
    return this.#database.guard(() => {
      const feed = this.#find(origin);
      if (feed === null) return [];
      const keys = this.#database.prepare('SELECT key FROM cosigner WHERE feed = ? ORDER BY key').all(feed.id);
      return keys
        .flatMap((row) => this.#database.prepare(sql).all(feed.id, text(row, 'key'), ...more))
        .map((row) => ({
          key: text(row, 'key'),
          size: number(row, 'size'),
          time: number(row, 'time'),
          line: text(row, 'line'),
        }));
    });
  }

  async charters(group: string): Promise<readonly string[]> {
    return this.#all('SELECT note FROM charter WHERE grp = ? ORDER BY version', group).map((row) => text(row, 'note'));
  }

  async groups(): Promise<readonly string[]> {
    return this.#all('SELECT DISTINCT grp FROM charter ORDER BY grp').map((row) => text(row, 'grp'));
  }

  async putCharter(group: string, version: number, note: string): Promise<boolean> {
    return this.#database.transaction(() => {
      this.#database.prepare('INSERT OR IGNORE INTO charter VALUES (?, ?, ?)').run(group, version, note);
      const there = this.#database
        .prepare('SELECT note FROM charter WHERE grp = ? AND version = ?')
        .get(group, version);
      return there !== undefined && text(there, 'note') === note;
    });
  }

  async putEvidence(origin: string, evidence: string): Promise<void> {
    this.#write('INSERT OR IGNORE INTO evidence(origin, evidence) VALUES (?, ?)', origin, evidence);
  }

  async evidence(): Promise<readonly { origin: string; evidence: string }[]> {
    const rows = this.#all('SELECT origin, evidence FROM evidence ORDER BY id');
    return rows.map((row) => ({ origin: text(row, 'origin'), evidence: text(row, 'evidence') }));
  }

  close(): void {
    this.#database.close();
  }

  #all(sql: string, ...values: (string | number)[]): Row[] {
    return this.#database.guard(() => this.#database.prepare(sql).all(...values));
  }

  #write(sql: string, ...values: (string | number)[]): void {
    this.#database.transaction(() => this.#database.prepare(sql).run(...values));
  }

  #find(origin: string): Feed | null {
    const row = this.#database.prepare('SELECT * FROM feed WHERE origin = ?').get(origin);
    return row === undefined ? null : this.#feedRow(row);
  }

  #require(origin: string): Feed {
    const feed = this.#find(origin);
    if (feed === null) throw new Error(`no feed ${origin}: create it before anything is put into it`);
    return feed;
  }

  #feedRow(row: Row): Feed {
    const id = number(row, 'id');
    const last = this.#database
      .prepare('SELECT note FROM checkpoint WHERE feed = ? ORDER BY size DESC LIMIT 1')
      .get(id);
    return {
      id,
      origin: text(row, 'origin'),
      group: text(row, 'grp'),
      member: text(row, 'member'),
      own: number(row, 'own') === 1,
      size: number(row, 'size'),
      bytes: number(row, 'bytes'),
      frontier: split(bytes(row, 'frontier')),
      checkpoint: last === undefined ? null : text(last, 'note'),
      frozen: textOrNull(row, 'frozen'),
    };
  }
}

/** A batch that contradicts itself is a bug of the caller; taking it in would sign a tree that the entries do not have. */
function assertConsistent(batch: Omit<AppendBatch, 'headers' | 'wrapped'>, frontier: readonly Uint8Array[]): void {
  const { entries, leafHashes, payloads } = batch;
  if (entries.length !== leafHashes.length || entries.length !== payloads.length) {
    throw new Error(
      `a batch for ${batch.origin} has ${entries.length} entries, ${leafHashes.length} leaf hashes, ${payloads.length} payloads`,
    );
  }
  const same =
    frontier.length === batch.frontier.length &&
    frontier.every((hash, i) => sameBytes(hash, batch.frontier[i] ?? new Uint8Array()));
  if (!same) throw new Error(`the frontier of a batch for ${batch.origin} does not follow from its leaf hashes`);
}
