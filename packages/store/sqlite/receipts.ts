import type { Cosignature } from '../port.ts';
import { counted } from './census.ts';
import { type Database, number, type Row, text } from './database.ts';
import { faultOf, intact, rowSum } from './row-sum.ts';

export const receiptsSchema = `
  CREATE TABLE checkpoint(feed INTEGER NOT NULL, size INTEGER NOT NULL, note TEXT NOT NULL, sum INTEGER NOT NULL,
    PRIMARY KEY (feed, size)) STRICT, WITHOUT ROWID;
  CREATE TABLE cosigner(feed INTEGER NOT NULL, key TEXT NOT NULL, PRIMARY KEY (feed, key)) STRICT, WITHOUT ROWID;
  CREATE TABLE cosignature(feed INTEGER NOT NULL, key TEXT NOT NULL, size INTEGER NOT NULL, time INTEGER NOT NULL,
    line TEXT NOT NULL, sum INTEGER NOT NULL, PRIMARY KEY (feed, key, size)) STRICT, WITHOUT ROWID`;

export interface StoredCheckpoint {
  readonly size: number;
  readonly note: string;
}

export function putCheckpoint(database: Database, feed: number, size: number, note: string): void {
  const sum = rowSum([feed, size, note]);
  const { changes } = database
    .prepare('INSERT OR IGNORE INTO checkpoint VALUES (?, ?, ?, ?)')
    .run(feed, size, note, sum);
  if (changes === 0)
    database.prepare('UPDATE checkpoint SET note = ?, sum = ? WHERE feed = ? AND size = ?').run(note, sum, feed, size);
  counted(database, 'checkpoint', changes);
}

function readCheckpoint(row: Row | undefined): StoredCheckpoint | null {
  if (row === undefined) return null;
  const [size, note] = [number(row, 'size'), text(row, 'note')];
  intact(row, `the checkpoint of size ${size}`, [number(row, 'feed'), size, note]);
  return { size, note };
}

const select = 'SELECT feed, size, note, sum FROM checkpoint WHERE feed = ?';

export function latestCheckpoint(database: Database, feed: number): StoredCheckpoint | null {
  return readCheckpoint(database.prepare(`${select} ORDER BY size DESC LIMIT 1`).get(feed));
}

/** See LogStore.checkpointAfter. */
export function checkpointAfter(
  database: Database,
  feed: number,
  after: number,
  reach: number,
): StoredCheckpoint | null {
  const within = database.prepare(`${select} AND size > ? AND size <= ? ORDER BY size DESC LIMIT 1`);
  const beyond = database.prepare(`${select} AND size > ? ORDER BY size LIMIT 1`);
  return readCheckpoint(within.get(feed, after, after + reach) ?? beyond.get(feed, after));
}

/** Of two cosignatures by one key on one size the first stays: it is the earlier proof of receipt. */
export function putCosignature(database: Database, feed: number, { key, size, time, line }: Cosignature): void {
  const cosigner = database.prepare('INSERT OR IGNORE INTO cosigner VALUES (?, ?)').run(feed, key);
  const cosignature = database
    .prepare('INSERT OR IGNORE INTO cosignature VALUES (?, ?, ?, ?, ?, ?)')
    .run(feed, key, size, time, line, rowSum([feed, key, size, time, line]));
  counted(database, 'cosigner', cosigner.changes);
  counted(database, 'cosignature', cosignature.changes);
}

/** One cosignature of each key: the largest, or the smallest that covers an index. One look-up a key. */
export function cosignatures(database: Database, feed: number, covering: number | null): Cosignature[] {
  const of = 'SELECT feed, key, size, time, line, sum FROM cosignature WHERE feed = ? AND key = ?';
  const keys = database.prepare('SELECT key FROM cosigner WHERE feed = ? ORDER BY key').all(feed);
  const latest = database.prepare(`${of} ORDER BY size DESC LIMIT 1`);
  const first = database.prepare(`${of} AND size > ? ORDER BY size LIMIT 1`);
  return keys
    .map((row) => text(row, 'key'))
    .flatMap((key) => (covering === null ? latest.all(feed, key) : first.all(feed, key, covering)))
    .map(readCosignature);
}

function readCosignature(row: Row): Cosignature {
  const [key, size, time, line] = [text(row, 'key'), number(row, 'size'), number(row, 'time'), text(row, 'line')];
  intact(row, `a cosignature of ${key}`, [number(row, 'feed'), key, size, time, line]);
  return { key, size, time, line };
}

/** Sentences on receipts that are not what was written; reads all of them. */
export function damagedReceipts(database: Database): string[] {
  const { path } = database;
  const cosigners = `SELECT feed, key FROM cosigner EXCEPT SELECT feed, key FROM cosignature`;
  const strangers = `SELECT feed, key FROM cosignature EXCEPT SELECT feed, key FROM cosigner`;
  const all = (sql: string): Row[] => database.prepare(sql).all();
  return [
    ...all('SELECT * FROM checkpoint').flatMap((row) => faultOf(() => readCheckpoint(row))),
    ...all('SELECT * FROM cosignature').flatMap((row) => faultOf(() => readCosignature(row))),
    ...[...all(cosigners), ...all(strangers)].map(
      (row) => `the list of cosigners has another key than ${text(row, 'key')}`,
    ),
  ].map((sentence) => `${path}: ${sentence}`);
}
