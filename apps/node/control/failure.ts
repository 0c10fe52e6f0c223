import { StoreFault } from '../../../packages/store/fault.ts';
import { BrokenCharter } from '../broken-charter.ts';
import { ConfigError } from '../config.ts';

/** Why an operation could not be done: a stable code, and one sentence that says what to do. */
export class OperationFailed extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OperationFailed';
    this.code = code;
  }
}

export interface FailureText {
  readonly code: string;
  readonly message: string;
}

/** How an error is told to the operator. What is not one of ours is a bug, and says so. */
export function failureOf(error: unknown): FailureText {
  if (error instanceof OperationFailed) return { code: error.code, message: error.message };
  if (error instanceof ConfigError) return { code: 'config', message: error.message };
  if (error instanceof BrokenCharter) return { code: 'charter.broken', message: error.message };
  if (error instanceof StoreFault) return { code: `store.${error.code}`, message: error.message };
  const system = systemFailure(error);
  if (system !== null) return system;
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message: `This is a fault of the program: ${message}` };
}

const remedies: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read or written by this user: run as the user the node runs as, or change its owner',
  EPERM: 'it may not be read or written by this user: run as the user the node runs as, or change its owner',
  ENOENT: 'it is not there: check the path',
  ENOTDIR: 'a part of the path is a file: name a folder',
  EISDIR: 'it is a folder: name a file',
  EEXIST: 'it is there already: name another, or remove it',
  ENOSPC: 'the disk is full: make room and run the command again',
  EROFS: 'the disk is read-only: name another place',
  EDQUOT: 'the room this user may take is used up: make room, or have it raised, and run the command again',
  EFBIG: 'a file so large cannot be kept there (a FAT disk ends at 4 GB): name a place on another disk',
  ENAMETOOLONG: 'the name is too long for that disk: name a shorter one',
  EIO: 'the disk reported an error: check its health and the system log, and take another disk if it stays',
  ESTALE: 'the network disk was lost: mount it again and run the command again',
  EBUSY: 'it is in use by the system: name another place',
  EADDRINUSE: 'another program listens there: stop it, or set another port in node.json',
  EADDRNOTAVAIL: 'this machine has no such address: set the host in node.json to one of its own',
};

function systemFailure(error: unknown): FailureText | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const remedy = remedies[error.code];
  if (remedy === undefined) return null;
  const where = 'path' in error && typeof error.path === 'string' ? error.path : addressOf(error);
  return { code: `system.${error.code}`, message: `${where}: ${remedy}` };
}

const addressOf = (error: Error): string =>
  'address' in error && 'port' in error ? `${String(error.address)}:${String(error.port)}` : error.message;
