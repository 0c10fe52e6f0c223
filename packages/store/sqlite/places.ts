import { type Database, number, text } from './database.ts';

/** Entries a feed can hold before its numbers would run into the next feed's; 2^17 feeds stay within safe integers. */
export const reach = 2 ** 36;

/** The table behind {@link Places}; each of the files that number entries has its own. */
export const placesSchema = 'CREATE TABLE place(id INTEGER PRIMARY KEY, origin TEXT NOT NULL UNIQUE) STRICT';

/**
 * Maps (origin, seq) to one integer, so that the entries of a feed lie next to each other in their table.
 * The numbers mean nothing outside their own file.
 */
export class Places {
  readonly #database: Database;
  #ids = new Map<string, number>();
  #origins = new Map<number, string>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** First place of a feed, or null when the file knows nothing of it. */
  find(origin: string): number | null {
    const known = this.#ids.get(origin);
    if (known !== undefined) return known * reach;
    const row = this.#database.prepare('SELECT id FROM place WHERE origin = ?').get(origin);
    if (row === undefined) return null;
    const id = number(row, 'id');
    this.#remember(id, origin);
    return id * reach;
  }

  /** First place of a feed, making room for it when it is new. Call inside a transaction, {@link forget} after a rollback. */
  make(origin: string): number {
    const found = this.find(origin);
    if (found !== null) return found;
    this.#database.prepare('INSERT INTO place(origin) VALUES (?)').run(origin);
    return this.make(origin);
  }

  /** The feed and index of a place. */
  name(place: number): { origin: string; seq: number } {
    const id = Math.floor(place / reach);
    const seq = place - id * reach;
    const known = this.#origins.get(id);
    if (known !== undefined) return { origin: known, seq };
    const origin = text(this.#database.prepare('SELECT origin FROM place WHERE id = ?').get(id) ?? {}, 'origin');
    this.#remember(id, origin);
    return { origin, seq };
  }

  forget(): void {
    this.#ids = new Map();
    this.#origins = new Map();
  }

  #remember(id: number, origin: string): void {
    this.#ids.set(origin, id);
    this.#origins.set(id, origin);
  }
}
