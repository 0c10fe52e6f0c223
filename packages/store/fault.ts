/**
 * What can be wrong with a store. `full` and `readonly` pass by themselves once the operator has made room; `io` and
 * `corrupt` need a person; `locked` means another process works on the same data directory; `newer` that a later release
 * wrote it.
 */
export type StoreFaultCode = 'full' | 'readonly' | 'io' | 'corrupt' | 'locked' | 'newer';

const remedies: Readonly<Record<StoreFaultCode, string>> = {
  full: 'the disk is full: make room, nothing was half-written and the store resumes by itself',
  readonly: 'the disk is read-only: remount it writable, nothing was half-written and the store resumes by itself',
  io: 'the disk reported an error: check its health and the system log before going on',
  corrupt: 'stored data is damaged: `entente doctor` says which, restore it from a backup',
  locked: 'another process works on this data directory: stop it first',
  newer: 'a newer release wrote this data directory: install that release, nothing was changed',
};

/** What heals a damaged file of a data directory; the node is stopped meanwhile. */
const cures: Readonly<Record<string, string>> = {
  'log.db':
    'restore the data directory from a backup ("entente restore"); what a backup lacks of the own feed comes back from the peers',
  'keys.db':
    'restore the data directory from a backup ("entente restore"): without it nothing that was sealed can be read',
  'view.db':
    'stop the node and remove view.db, view.db-wal and view.db-shm: it is made again from the log, nothing is lost',
  'local.db':
    'restore the data directory from a backup ("entente restore"); lost is what came since: accounts and passkeys, sessions, drafts, tokens',
  'head.db':
    'stop the node and remove head.db, head.db-wal and head.db-shm: the node asks its peers how far its feed had come before it signs again ("entente relearn")',
};

interface FaultOptions extends ErrorOptions {
  /** Name of the file it happened to, as the data directory has it. */
  readonly file?: string | undefined;
}

/** Rejection of every store method that could not do its work because of the disk; `append` answers `full` instead. */
export class StoreFault extends Error {
  readonly code: StoreFaultCode;
  readonly detail: string;
  readonly file: string | null;
  /** What to do about it. */
  readonly remedy: string;
  constructor(code: StoreFaultCode, detail: string, { file, ...options }: FaultOptions = {}) {
    const cure = code === 'corrupt' && file !== undefined ? cures[file] : undefined;
    super(cure === undefined ? `${remedies[code]} (${detail})` : `${file} is damaged: ${cure} (${detail})`, options);
    this.name = 'StoreFault';
    this.code = code;
    this.detail = detail;
    this.file = file ?? null;
    this.remedy = cure ?? remedies[code];
  }
}
