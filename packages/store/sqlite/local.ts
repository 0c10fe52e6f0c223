import type { LocalStore } from '../port.ts';
import { Database, text } from './database.ts';

const schema = `CREATE TABLE document(collection TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
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
      this.#database
        .prepare(
          'INSERT INTO document VALUES (?, ?, ?) ON CONFLICT (collection, key) DO UPDATE SET value = excluded.value',
        )
        .run(collection, key, value);
      return true;
    });
  }

  async delete(collection: string, key: string): Promise<void> {
    this.#database.transaction(() =>
      this.#database.prepare('DELETE FROM document WHERE collection = ? AND key = ?').run(collection, key),
    );
  }

  async erase(keys: Parameters<LocalStore['erase']>[0]): Promise<void> {
    const remove = this.#database.prepare('DELETE FROM document WHERE collection = ? AND key = ?');
    this.#database.transaction(() => {
      for (const { collection, key } of keys) remove.run(collection, key);
    });
    this.#database.truncateLog();
  }

  async list(collection: string, prefix = ''): Promise<readonly { key: string; value: string }[]> {
    const sql = 'SELECT key, value FROM document WHERE collection = ? AND key >= ? AND key < ? ORDER BY key';
    const rows = this.#database.guard(() => this.#database.prepare(sql).all(collection, prefix, `${prefix}\u{10ffff}`));
    return rows.map((row) => ({ key: text(row, 'key'), value: text(row, 'value') }));
  }

  integrity(): readonly string[] {
    return this.#database.integrity();
  }

  copyTo(...to: Parameters<Database['copyTo']>): Promise<void> {
    return this.#database.copyTo(...to);
  }

  close(): void {
    this.#database.close();
  }

  #read(collection: string, key: string): string | null {
    const row = this.#database
      .prepare('SELECT value FROM document WHERE collection = ? AND key = ?')
      .get(collection, key);
    return row === undefined ? null : text(row, 'value');
  }
}
