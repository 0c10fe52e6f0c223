import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreFault } from './fault.ts';
import { asFault } from './sqlite/errors.ts';

export interface Lock {
  release(): void;
}

/**
 * Takes a data directory for this process alone; throws a StoreFault `locked` that names the holder.
 * The lock is one of the kernel (SQLite holds it on the file `lock`), so it ends with the process, however it ends.
 * Nothing else may open the file `lock`: closing it anywhere in this process would let the lock go (POSIX fcntl).
 */
export function lockDirectory(directory: string): Lock {
  const note = join(directory, 'lock.holder');
  const database = new DatabaseSync(join(directory, 'lock'), { timeout: 0 });
  try {
    database.exec('PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=MEMORY; BEGIN EXCLUSIVE');
    leaveNote(note);
  } catch (error) {
    database.close();
    const fault = asFault(error);
    if (!(fault instanceof StoreFault) || fault.code !== 'locked') throw fault;
    throw new StoreFault('locked', `${directory}, held by ${holder(note)}`, { cause: error });
  }
  return { release: () => database.close() };
}

/** Only for the message of whoever comes second, so a full disk does not keep the store from opening. */
function leaveNote(note: string): void {
  try {
    writeFileSync(note, `process ${process.pid}\n`);
  } catch (error) {
    const fault = asFault(error);
    if (!(fault instanceof StoreFault) || fault.code !== 'full') throw fault;
  }
}

function holder(note: string): string {
  try {
    return readFileSync(note, 'utf8').trim() || 'another process';
  } catch {
    return 'another process';
  }
}
