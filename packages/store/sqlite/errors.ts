import { basename } from 'node:path';
import { StoreFault, type StoreFaultCode } from '../fault.ts';

/** Result codes of SQLite, https://sqlite.org/rescode.html, primary ones if not said otherwise, and codes of the operating system. */
const codes = new Map<number | string, StoreFaultCode>([
  [5, 'locked'],
  [8, 'readonly'],
  [10, 'io'],
  [11, 'corrupt'],
  [13, 'full'],
  [14, 'io'],
  [26, 'corrupt'],
  // SQLITE_IOERR_SHMSIZE, an extended one: no room for the file beside the write-ahead log.
  [4874, 'full'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'readonly'],
  ['EACCES', 'readonly'],
  ['EIO', 'io'],
]);

/**
 * The store fault behind an error of SQLite or of the file system; any other error is a bug and stays what it is.
 * @param path of the file at work, whose name the fault then has
 */
export function asFault(error: unknown, path?: string): unknown {
  const file = path === undefined ? undefined : basename(path);
  if (error instanceof StoreFault)
    return error.file === null && file !== undefined
      ? new StoreFault(error.code, error.detail, { cause: error.cause, file })
      : error;
  if (!(error instanceof Error)) return error;
  const code = codesOf(error)
    .map((one) => codes.get(one))
    .find((one) => one !== undefined);
  return code === undefined ? error : new StoreFault(code, error.message, { cause: error, file });
}

/** From the most to the least exact: extended result codes carry the primary one in their low byte. */
function codesOf(error: Error): readonly (number | string)[] {
  if ('errcode' in error && typeof error.errcode === 'number') return [error.errcode, error.errcode & 0xff];
  return 'code' in error && typeof error.code === 'string' ? [error.code] : [];
}
