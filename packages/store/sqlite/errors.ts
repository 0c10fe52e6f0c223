import { StoreFault, type StoreFaultCode } from '../fault.ts';

/** Primary result codes of SQLite, https://sqlite.org/rescode.html, and codes of the operating system. */
const codes = new Map<number | string, StoreFaultCode>([
  [5, 'locked'],
  [8, 'readonly'],
  [10, 'io'],
  [11, 'corrupt'],
  [13, 'full'],
  [14, 'io'],
  [26, 'corrupt'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'readonly'],
  ['EACCES', 'readonly'],
  ['EIO', 'io'],
]);

/** The store fault behind an error of SQLite or of the file system; any other error is a bug and stays what it is. */
export function asFault(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreFault) return error;
  const code = codes.get(codeOf(error));
  return code === undefined ? error : new StoreFault(code, error.message, { cause: error });
}

/** Extended result codes carry the primary one in their low byte. */
function codeOf(error: Error): number | string {
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff;
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
