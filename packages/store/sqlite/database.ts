import { rmSync } from 'node:fs';
import { backup, DatabaseSync, type StatementSync } from 'node:sqlite';
import { StoreFault } from '../fault.ts';
import { asFault } from './errors.ts';

export interface DatabaseOptions {
  /** `user_version` of the schema; a file with a higher one is refused. */
  readonly version: number;
  readonly schema: string;
  /** What it holds follows from elsewhere: a file of an older schema is thrown away and begun anew. */
  readonly derived?: boolean;
  /** Overwrite what is deleted. On wherever plain text or keys are kept. */
  readonly secureDelete: boolean;
  readonly pageSize: number;
  /** Page cache in KiB. */
  readonly cacheKiB: number;
  /** Pages in the write-ahead log before it is copied back. */
  readonly checkpointPages: number;
  /** Only the power-cut control lowers it, to prove that the test can fail. */
  readonly synchronous?: 'FULL' | 'NORMAL';
}

/** Pages copied before the connection is free for others again. */
const pagesAtOnce = 1_000;

/** One SQLite file: pragmas, cached statements, transactions that either happen or do not. */
export class Database {
  readonly path: string;
  readonly #options: DatabaseOptions;
  #raw: DatabaseSync;
  #statements = new Map<string, StatementSync>();
  #unsettled = false;

  constructor(path: string, options: DatabaseOptions) {
    this.path = path;
    this.#options = options;
    this.#raw = this.#open();
  }

  #open(): DatabaseSync {
    const { pageSize, cacheKiB, checkpointPages, secureDelete, synchronous = 'FULL' } = this.#options;
    try {
      const raw = new DatabaseSync(this.path);
      raw.exec(`PRAGMA page_size=${pageSize}; PRAGMA journal_mode=WAL; PRAGMA synchronous=${synchronous};
        PRAGMA mmap_size=0; PRAGMA cache_size=-${cacheKiB}; PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=OFF;
        PRAGMA wal_autocheckpoint=${checkpointPages}; PRAGMA journal_size_limit=${pageSize * checkpointPages};
        PRAGMA secure_delete=${secureDelete ? 'ON' : 'OFF'}`);
      // What a process deleted before it ended without a word is in the log it left behind.
      raw.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      const found = versionOf(raw);
      if (this.#options.derived === true && found > 0 && found < this.#options.version) {
        raw.close();
        removeDatabase(this.path);
        return this.#open();
      }
      this.#migrate(raw, found);
      return raw;
    } catch (error) {
      throw asFault(error, this.path);
    }
  }

  #migrate(raw: DatabaseSync, found: number): void {
    if (found > this.#options.version) {
      throw new StoreFault('newer', `${this.path}, schema ${found}`);
    }
    if (found === this.#options.version) return;
    raw.exec(`BEGIN IMMEDIATE; ${this.#options.schema}; PRAGMA user_version=${this.#options.version}; COMMIT`);
  }

  /** The statement, compiled once. */
  prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#raw.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** Runs `work` in one transaction; on return it is on disk, on a throw it never happened. */
  transaction<T>(work: () => T): T {
    return this.guard(() => {
      this.prepare('BEGIN IMMEDIATE').run();
      try {
        const result = work();
        this.prepare('COMMIT').run();
        this.#unsettled = true;
        return result;
      } catch (error) {
        this.#rollback();
        throw error;
      }
    });
  }

  /** SQLite ends the transaction by itself after some faults; a second rollback is then refused, and rightly. */
  #rollback(): void {
    try {
      this.#raw.exec('ROLLBACK');
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('no transaction is active')) throw error;
    }
  }

  /** Runs `work`; an error of SQLite comes out as a StoreFault. */
  guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asFault(error, this.path);
    }
  }

  /** Copies the write-ahead log back. Otherwise the transaction that fills it does, and an act waits for thousands of pages. */
  settle(): void {
    if (!this.#unsettled) return;
    this.#unsettled = false;
    this.guard(() => this.prepare('PRAGMA wal_checkpoint(PASSIVE)').get());
  }

  /** Copies the write-ahead log back and empties it, so that what was deleted is in no file any more. */
  truncateLog(): void {
    const row = this.guard(() => this.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get());
    if (row?.busy !== 0)
      throw new StoreFault('locked', `${this.path} is being read, so it still holds what was erased`);
  }

  /** Sentences of SQLite's own check of the file's structure; none when it is sound. Reads the whole file. */
  integrity(): readonly string[] {
    try {
      const rows = this.#raw.prepare('PRAGMA integrity_check').all();
      return rows.map((row) => text(row, 'integrity_check')).filter((line) => line !== 'ok');
    } catch (error) {
      const fault = asFault(error, this.path);
      if (fault instanceof StoreFault && fault.code === 'corrupt') return [fault.message];
      throw fault;
    }
  }

  /** Copies the file page by page while it is in use; what is written meanwhile through this connection is in the copy. */
  async copyTo(path: string, progress: (done: number, total: number) => void): Promise<void> {
    const told = ({ totalPages, remainingPages }: { totalPages: number; remainingPages: number }): void =>
      progress(totalPages - remainingPages, totalPages);
    try {
      await backup(this.#raw, path, { rate: pagesAtOnce, progress: told });
    } catch (error) {
      throw asFault(error, this.path);
    }
  }

  /** Lets go of an attached file; statements that read it are forgotten with it. */
  detach(name: string): void {
    this.#statements = new Map();
    this.#raw.exec(`DETACH ${name}`);
  }

  /** Closes, lets the caller remove the files, opens anew. */
  reopen(between: () => void): void {
    this.close();
    between();
    this.#raw = this.#open();
  }

  close(): void {
    this.#statements = new Map();
    this.#raw.close();
  }
}

function versionOf(raw: DatabaseSync): number {
  return number(raw.prepare('PRAGMA user_version').get() ?? {}, 'user_version');
}

/** Removes a closed database with the files beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

export type Row = ReturnType<StatementSync['all']>[number];

function wrong(column: string, expected: string): StoreFault {
  return new StoreFault('corrupt', `column ${column} holds no ${expected}`);
}
export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw wrong(column, 'number');
  return value;
}
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw wrong(column, 'text');
  return value;
}
export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}
export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw wrong(column, 'bytes');
  return value;
}
export function bytesOrNull(row: Row, column: string): Uint8Array | null {
  return row[column] === null ? null : bytes(row, column);
}
