import { readFileSync, renameSync } from 'node:fs';
import { sameFrom } from '../../../packages/match/names/compare.ts';
import { listRows, NoHeader, queryRows } from '../../../packages/match/names/lists/read.ts';
import { isDamaged } from '../../../packages/match/names/lists/row.ts';
import {
  type Column,
  type ColumnMap,
  columnsOfLists,
  type Layout,
  lackingIn,
  referenceTo,
} from '../../../packages/match/names/lists/table.ts';
import { buildSegment } from '../../../packages/match/names/search/build.ts';
import { NameIndex } from '../../../packages/match/names/search/names.ts';
import type { Entry } from '../../../packages/match/names/search/segment.ts';
import { OperationFailed } from '../../node/control/failure.ts';
import { linesOf } from '../../node/naming/lists/lines.ts';
import { createIndexFile } from '../../node/naming/lists/write-index.ts';
import type { Damages } from './damages.ts';
import type { Progress } from './progress.ts';

/** The answer to one query: the id of the best entry, or '' when none is at the threshold, and the score of the best. */
export interface Answered {
  readonly query: string;
  readonly id: string;
  readonly score: number;
}

/** The entries of a list, whatever it is written in. Damaged rows are told, the others read. */
export function* entriesOf(
  path: string,
  said: ColumnMap,
  { damages, progress }: { readonly damages: Damages; readonly progress: Progress },
): Iterable<Entry> {
  const lines = linesOf(path, (bytes) => progress.read(bytes));
  for (const { line, read } of withHeader(path, ['id', 'name'], listRows(lines, said))) {
    progress.row();
    if (isDamaged(read)) damages.tell(line, read.damaged);
    else yield* read;
  }
}

/** An index of entries. */
export const indexOf = (entries: Iterable<Entry>): NameIndex => new NameIndex([buildSegment(entries)]);

/** Writes an index of entries to a file: whole, or not at all. Gives how many they are, and its length. */
export function keepIndex(entries: Iterable<Entry>, path: string): { readonly names: number; readonly bytes: number } {
  const index = createIndexFile(`${path}.part`);
  try {
    for (const entry of entries) index.add(entry);
    const bytes = index.finish();
    renameSync(`${path}.part`, path);
    return { names: index.names, bytes };
  } finally {
    index.close();
  }
}

/** Reads an index from a file. */
export function keptIndex(path: string): NameIndex {
  const index = NameIndex.from(readFileSync(path));
  if (index !== null) return index;
  throw new OperationFailed(
    'names.index',
    `${path} is no index of names, is cut off, or is of an earlier version: make it again with “entente names index”.`,
  );
}

/** The best entry for each query of a table, in their order; a damaged row has none. */
export function* answersOf(path: string, index: NameIndex, damages: Damages): Iterable<Answered> {
  for (const { line, read, text } of withHeader(path, ['query_name'], queryRows(linesOf(path)))) {
    if (isDamaged(read)) {
      damages.tell(line, read.damaged);
      yield { query: text, id: '', score: 0 };
      continue;
    }
    const [best] = index.search(read);
    const score = best?.score ?? 0;
    yield { query: read.text, id: best !== undefined && score >= sameFrom ? best.entry.id : '', score };
  }
}

function* withHeader<T>(path: string, wanted: readonly string[], rows: Iterable<T>): Iterable<T> {
  try {
    yield* rows;
  } catch (error) {
    if (!(error instanceof NoHeader)) throw error;
    throw new OperationFailed('names.header', wordsOn(path, wanted, error.layout));
  }
}

/** What is wrong with a header, what columns there are, and what to do. */
function wordsOn(path: string, wanted: readonly string[], layout: Layout | null): string {
  if (layout === null)
    return `${path}: the first line has to name the columns, with tabs, commas, semicolons or bars between, or be a JSON object.`;
  const there = layout.headings.map((_, place) => `“${referenceTo(place, layout.headings)}”`).join(', ');
  if (layout.unknown.length > 0)
    return `${path}: there is no column ${layout.unknown.map((one) => `“${one}”`).join(', ')}; its columns are ${there}.`;
  const lacking = wanted.includes('id') ? lackingIn(layout) : wanted;
  const say = wanted.includes('id')
    ? ` Say which they are: ${lacking.map((column) => `--column ${column}=HEADING`).join(' ')} (or #1, #2 … by place; a list without identifiers can use its names for them).`
    : '';
  return `${path}: the first line has to name the columns, or be a JSON object; there is none for ${lacking.join(' and ')}. Its columns are ${there}.${say}`;
}

/** What of a list stands in which column, as the command line says it: `name=Full name`. */
export function columnsSaid(words: readonly string[]): ColumnMap {
  const said: Partial<Record<Column, string>> = {};
  for (const word of words) {
    const [, what = '', heading = ''] = /^([a-z]+)=(.+)$/.exec(word) ?? [];
    const column = columnsOfLists.find((one) => one === what);
    if (column === undefined)
      throw new OperationFailed(
        'names.column',
        `“${word}” says of no column what it holds: write one of ${columnsOfLists.join(', ')}, “=” and the heading of the column, or # and its place.`,
      );
    said[column] = heading;
  }
  return said;
}
