import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { StoreFault } from '../fault.ts';
import { lockDirectory } from '../lock.ts';
import type { Store } from '../port.ts';
import { removeDatabase } from './database.ts';
import { asFault } from './errors.ts';
import { SqliteKeyStore } from './keys.ts';
import { SqliteLocalStore } from './local.ts';
import { SqliteLogStore } from './log.ts';
import { SqliteViewStore } from './view.ts';

export interface SqliteStoreOptions {
  /** Only the control of the power-cut test lowers it (for log.db), to prove that the test can fail. */
  readonly synchronous?: 'FULL' | 'NORMAL';
  /** The directory is one of a node that was made: what can be made anew from nowhere is not begun anew in silence. */
  readonly whole?: boolean;
}

/** What no other file of a data directory holds. */
const irreplaceable = ['log.db', 'keys.db', 'local.db'];

/**
 * Opens, and creates when new, the four files of a data directory. Throws a StoreFault `locked` when another process
 * has it, `corrupt` when a file is no database or one of a whole directory is gone, `full` or `readonly` when it cannot be
 * written, `newer` when a later release wrote it.
 */
export async function openSqliteStore(directory: string, options: SqliteStoreOptions = {}): Promise<Store> {
  makeDirectory(directory);
  const lock = lockDirectory(directory);
  const open: { close(): void }[] = [{ close: () => lock.release() }];
  const keep = <T extends { close(): void }>(part: T): T => {
    open.push(part);
    return part;
  };
  const close = () => {
    for (const part of open.splice(0).reverse()) part.close();
  };
  try {
    if (options.whole === true) mustBeThere(directory);
    const log = keep(new SqliteLogStore(join(directory, 'log.db'), options));
    const keys = keep(new SqliteKeyStore(join(directory, 'keys.db')));
    const view = keep(new SqliteViewStore(join(directory, 'view.db')));
    const local = keep(new SqliteLocalStore(join(directory, 'local.db')));
    const integrity = async () => [log, keys, local].flatMap((part) => part.integrity());
    const copy: Store['copy'] = (part, path, progress) => ({ log, keys, local })[part].copyTo(path, progress);
    const compareView: Store['compareView'] = async (refill) => {
      const path = join(directory, 'view-made-anew.db');
      removeDatabase(path);
      const fresh = new SqliteViewStore(path);
      try {
        await refill(fresh);
        return view.differences(path);
      } finally {
        fresh.close();
        removeDatabase(path);
      }
    };
    const settle: Store['settle'] = async () => {
      // One file a turn: an act that comes meanwhile waits for one of them at most.
      for (const part of [log, keys, view, local]) {
        part.settle();
        await turn();
      }
    };
    return { log, keys, view, local, integrity, compareView, copy, settle, close: async () => close() };
  } catch (error) {
    close();
    throw error;
  }
}

/** An empty file is taken for a new database by SQLite, and is what a disk may leave of one after a crash. */
function mustBeThere(directory: string): void {
  for (const file of irreplaceable) {
    const size = statSync(join(directory, file), { throwIfNoEntry: false })?.size ?? null;
    if (size === null) throw new StoreFault('corrupt', 'the file is not there', { file });
    if (size === 0) throw new StoreFault('corrupt', 'the file is empty', { file });
  }
}

function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw asFault(error);
  }
}
