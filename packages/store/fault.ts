/**
 * What the disk can do to a store. `full` and `readonly` pass by themselves once the operator has made room; `io` and
 * `corrupt` need a person; `locked` means another process works on the same data directory.
 */
export type StoreFaultCode = 'full' | 'readonly' | 'io' | 'corrupt' | 'locked';

const remedy: Readonly<Record<StoreFaultCode, string>> = {
  full: 'the disk is full: make room, nothing was half-written and the store resumes by itself',
  readonly: 'the disk is read-only: remount it writable, nothing was half-written and the store resumes by itself',
  io: 'the disk reported an error: check its health and the system log before going on',
  corrupt: 'stored data is damaged: run `entente doctor`, then restore this feed from a peer or from a backup',
  locked: 'another process works on this data directory: stop it first',
};

/** Rejection of every store method that could not do its work because of the disk; `append` answers `full` instead. */
export class StoreFault extends Error {
  readonly code: StoreFaultCode;
  constructor(code: StoreFaultCode, detail: string, options?: ErrorOptions) {
    super(`${remedy[code]} (${detail})`, options);
    this.name = 'StoreFault';
    this.code = code;
  }
}
