import { StoreFault, type StoreFaultCode } from '../fault.ts';

/** Primary result codes, https://sqlite.org/rescode.html. */
const codes = new Map<number, StoreFaultCode>([
  [5, 'locked'],
  [8, 'readonly'],
  [10, 'io'],
  [11, 'corrupt'],
  [13, 'full'],
  [14, 'io'],
  [26, 'corrupt'],
]);

/** The store fault behind an error of SQLite; any other error is a bug and stays what it is. */
export function asFault(error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error;
  const code = codes.get(error.errcode & 0xff);
  return code === undefined ? error : new StoreFault(code, error.message, { cause: error });
}
