import { crc32 } from 'node:zlib';
import { StoreFault } from '../fault.ts';
import { number, type Row } from './database.ts';

/** Checksum kept in a row's column `sum`: finds what the disk has changed, not what somebody has. */
export const rowSum = (values: readonly (string | number | null)[]): number => crc32(JSON.stringify(values));

/** The row, when it is what was written; a damaged one is never used. */
export function intact(row: Row, what: string, values: readonly (string | number | null)[]): Row {
  if (number(row, 'sum') !== rowSum(values)) throw new StoreFault('corrupt', `${what} is not what was written`);
  return row;
}

/** What a read complains of, as a list: empty when it is sound. */
export function faultOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof StoreFault && error.code === 'corrupt') return [error.message];
    throw error;
  }
}
