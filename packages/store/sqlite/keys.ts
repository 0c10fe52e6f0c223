import { crc32 } from 'node:zlib';
import type { KeyStore } from '../port.ts';
import { censusSchema, counted, miscounts } from './census.ts';
import { bytesOrNull, Database, number, type Row } from './database.ts';
import { Places, placesSchema } from './places.ts';

/** `erased` stays when the key is gone: a late copy of it must never bring the content back. */
const schema = `${censusSchema}; ${placesSchema};
  CREATE TABLE key(place INTEGER PRIMARY KEY, header BLOB, header_sum INTEGER, wrapped BLOB, wrapped_sum INTEGER,
    erased INTEGER NOT NULL DEFAULT 0) STRICT`;

const putSql = `INSERT INTO key(place, header, header_sum, wrapped, wrapped_sum) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (place) DO UPDATE SET
    header = coalesce(excluded.header, header), header_sum = coalesce(excluded.header_sum, header_sum),
    wrapped = coalesce(excluded.wrapped, wrapped), wrapped_sum = coalesce(excluded.wrapped_sum, wrapped_sum)
  WHERE erased = 0`;

/** What was put, or nothing at all once it was erased. */
function isSound(row: Row): boolean {
  const intact = (name: string) => sum(bytesOrNull(row, name)) === row[`${name}_sum`];
  const erased = number(row, 'erased');
  const gone = row.header === null && row.wrapped === null;
  return intact('header') && intact('wrapped') && (erased === 0 || (erased === 1 && gone));
}

const sum = (bytes: Uint8Array | null): number | null => (bytes === null ? null : crc32(bytes));

/** What opens the bodies, in `keys.db`: destroying a row here is what erasing means. */
export class SqliteKeyStore implements KeyStore {
  readonly #database: Database;
  readonly #places: Places;

  constructor(path: string) {
    this.#database = new Database(path, {
      version: 1,
      schema,
      secureDelete: true,
      pageSize: 8192,
      cacheKiB: 8192,
      checkpointPages: 2000,
    });
    this.#places = new Places(this.#database);
  }

  async put(rows: Parameters<KeyStore['put']>[0]): Promise<void> {
    try {
      this.#database.transaction(() => {
        const put = this.#database.prepare(putSql);
        for (const { origin, seq, header, wrapped } of rows) {
          put.run(this.#places.make(origin) + seq, header, sum(header), wrapped, sum(wrapped));
        }
      });
    } catch (error) {
      this.#places.forget();
      throw error;
    }
  }

  async headers(origin: string, from: number, to: number): Promise<readonly (Uint8Array | null)[]> {
    const found: (Uint8Array | null)[] = new Array(Math.max(0, to - from)).fill(null);
    this.#database.guard(() => {
      const start = this.#places.find(origin);
      if (start === null) return;
      const sql = 'SELECT place, header FROM key WHERE place >= ? AND place < ?';
      for (const row of this.#database.prepare(sql).all(start + from, start + to)) {
        found[number(row, 'place') - start - from] = bytesOrNull(row, 'header');
      }
    });
    return found;
  }

  async wrapped(origin: string, seq: number): Promise<Uint8Array | null> {
    return this.#database.guard(() => {
      const start = this.#places.find(origin);
      if (start === null) return null;
      const row = this.#database.prepare('SELECT wrapped FROM key WHERE place = ?').get(start + seq);
      return row === undefined ? null : bytesOrNull(row, 'wrapped');
    });
  }

  /** On return the key is in no page of the file and not in its write-ahead log. */
  async erase(origin: string, seq: number): Promise<void> {
    const sql = `INSERT INTO key(place, erased) VALUES (?, 1) ON CONFLICT (place) DO UPDATE
      SET header = NULL, header_sum = NULL, wrapped = NULL, wrapped_sum = NULL, erased = 1 WHERE erased = 0`;
    this.#database.transaction(() => {
      const { changes } = this.#database.prepare(sql).run(this.#places.make(origin) + seq);
      counted(this.#database, 'erased', changes);
    });
    this.#database.truncateLog();
  }

  async repair(origin: string, headers: ReadonlyMap<number, Uint8Array>): Promise<void> {
    this.#database.transaction(() => {
      const start = this.#places.make(origin);
      const find = this.#database.prepare('SELECT wrapped, wrapped_sum FROM key WHERE place = ? AND erased = 0');
      const put =
        this.#database.prepare(`INSERT INTO key(place, header, header_sum, wrapped, wrapped_sum) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (place) DO UPDATE SET header = excluded.header, header_sum = excluded.header_sum,
          wrapped = excluded.wrapped, wrapped_sum = excluded.wrapped_sum WHERE erased = 0`);
      for (const [seq, header] of headers) {
        const row = find.get(start + seq);
        const before = row === undefined ? null : bytesOrNull(row, 'wrapped');
        const wrapped = row !== undefined && sum(before) === row.wrapped_sum ? before : null;
        put.run(start + seq, header, sum(header), wrapped, sum(wrapped));
      }
    });
  }

  async damaged(origin: string, from: number, to: number): Promise<readonly number[]> {
    return this.#database.guard(() => {
      const start = this.#places.find(origin);
      if (start === null) return Array.from({ length: to - from }, (_, at) => from + at);
      const rows = this.#database.prepare('SELECT * FROM key WHERE place >= ? AND place < ?');
      const sound = new Set(
        rows
          .all(start + from, start + to)
          .filter(isSound)
          .map((row) => number(row, 'place') - start),
      );
      return Array.from({ length: to - from }, (_, at) => from + at).filter((seq) => !sound.has(seq));
    });
  }

  integrity(): readonly string[] {
    const structure = this.#database.integrity();
    if (structure.length > 0) return structure;
    const erased = this.#database.prepare('SELECT count(*) AS n FROM key WHERE erased = 1').get();
    return miscounts(this.#database, new Map([['erased', number(erased ?? {}, 'n')]]));
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
}
