import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { ListRefusal } from '../../../../packages/contract/name-lists.ts';
import { listRows, NoHeader, type Row } from '../../../../packages/match/names/lists/read.ts';
import { type ColumnMap, layoutOf } from '../../../../packages/match/names/lists/table.ts';
import type { Entry } from '../../../../packages/match/names/search/segment.ts';
import { linesOf } from './lines.ts';

/** A file is no list as a whole: why. */
export class NoList extends Error {
  readonly refusal: ListRefusal;
  constructor(refusal: ListRefusal) {
    super(`the file is no list: ${refusal}`);
    this.refusal = refusal;
  }
}

const utf16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** The rows of a list, or NoList before the first of them. `read` is told how many bytes were read. */
export function* rowsIn(
  path: string,
  said: ColumnMap = {},
  read: (bytes: number) => void = () => {},
): Iterable<Row<readonly Entry[]>> {
  refuseForeign(path);
  try {
    yield* listRows(linesOf(path, read), said);
  } catch (error) {
    throw error instanceof NoHeader ? new NoList('columns') : error;
  }
}

/** How a file is laid out by its first line and what is said of it. */
export function layoutIn(path: string, said: ColumnMap = {}) {
  refuseForeign(path);
  const first = firstLine(path);
  return first.startsWith('{')
    ? ({ format: 'entities' } as const)
    : ({ format: 'table', layout: layoutOf(first, said) } as const);
}

/** What no row of it could be read from: nothing, or letters that are written otherwise than this node reads them. */
function refuseForeign(path: string): void {
  if (statSync(path).size === 0) throw new NoList('empty');
  const bytes = beginning(path);
  const isMarked = utf16.some((mark) => mark.every((byte, at) => bytes[at] === byte));
  const end = bytes.indexOf(0x0a);
  const first = bytes.subarray(0, end < 0 ? bytes.length : end);
  const isTorn = first[0] !== 0x7b && end >= 0 && firstLine(path).includes('\ufffd');
  if (isMarked || first.includes(0) || isTorn) throw new NoList('encoding');
}

function beginning(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(1 << 16);
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}

function firstLine(path: string): string {
  for (const line of linesOf(path)) return line.replace(/^\ufeff/, '');
  return '';
}
