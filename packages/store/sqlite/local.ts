import type { LocalStore } from '../port.ts';
import { censusSchema, counted, miscounts } from './census.ts';
import { Database, number, type Row, text } from './database.ts';
import { faultOf, intact, rowSum } from './row-sum.ts';

const schema = `${censusSchema};
  CREATE TABLE document(collection TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, sum INTEGER NOT NULL,
    PRIMARY KEY (collection, key)) STRICT, WITHOUT ROWID`;

/** Small documents of this node alone, in `local.db`. */
export class SqliteLocalStore implements LocalStore {
  readonly #database: Database;

  constructor(path: string) {
    this.#database = new Database(path, {
      version: 1,
      schema,
      secureDelete: true,
      pageSize: 4096,
      cacheKiB: 4096,
      checkpointPages: 1000,
    });
  }

  async get(collection: string, key: string): Promise<string | null> {
    return this.#database.guard(() => this.#read(collection, key));
  }

  async put(collection: string, key: string, value: string, expect?: string | null): Promise<boolean> {
    return this.#database.transaction(() => {
      if (expect !== undefined && this.#read(collection, key) !== expect) return false;
      const sum = rowSum([collection, key, value]);
      const insert = this.#database.prepare('INSERT OR IGNORE INTO document VALUES (?, ?, ?, ?)');
      const { changes } = insert.run(collection, key, value, sum);
      if (changes === 0)
        this.#database
          .prepare('UPDATE document SET value = ?, sum = ? WHERE collection = ? AND key = ?')
          .run(value, sum, collection, key);
      counted(this.#database, collection, changes);
      return true;
    });
  }

  async delete(collection: string, key: string): Promise<void> {
    this.#database.transaction(() => this.#remove(collection, key));
  }

  async erase(keys: Parameters<LocalStore['erase']>[0]): Promise<void> {
    this.#database.transaction(() => {
      for (const { collection, key } of keys) this.#remove(collection, key);
    });
    this.#database.truncateLog();
  }

  async list(collection: string, prefix = ''): Promise<readonly { key: string; value: string }[]> {
    const sql = 'SELECT * FROM document WHERE collection = ? AND key >= ? AND key < ? ORDER BY key';
    const rows = this.#database.guard(() => this.#database.prepare(sql).all(collection, prefix, `${prefix}\u{10ffff}`));
    return rows.map((row) => ({ key: text(row, 'key'), value: documentText(row) }));
  }

  integrity(): readonly string[] {
    const structure = this.#database.integrity();
    if (structure.length > 0) return structure;
    const counts = this.#database.prepare('SELECT collection, count(*) AS n FROM document GROUP BY collection').all();
    const found = new Map(counts.map((row) => [text(row, 'collection'), number(row, 'n')]));
    const changed = this.#database
      .prepare('SELECT * FROM document')
      .all()
      .flatMap((row) => faultOf(() => documentText(row)));
    return [...miscounts(this.#database, found), ...changed];
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

  #read(collection: string, key: string): string | null {
    const row = this.#database.prepare('SELECT * FROM document WHERE collection = ? AND key = ?').get(collection, key);
    return row === undefined ? null : documentText(row);
  }

  #remove(collection: string, key: string): void {
    const remove = this.#database.prepare('DELETE FROM document WHERE collection = ? AND key = ?');
    counted(this.#database, collection, -Number(remove.run(collection, key).changes));
  }
}

function documentText(row: Row): string {
  const [collection, key, value] = [text(row, 'collection'), text(row, 'key'), text(row, 'value')];
  return text(intact(row, `the document ${collection} ${key}`, [collection, key, value]), 'value');
}
