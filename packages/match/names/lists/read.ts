import type { WrittenName } from '../name.ts';
import type { Entry } from '../search/segment.ts';
import { entriesOfEntity } from './follow-the-money.ts';
import { recordsOf } from './records.ts';
import { type Damaged, isDamaged } from './row.ts';
import { type ColumnMap, entriesOfRow, type Layout, lackingIn, layoutOf, queryOfRow } from './table.ts';

/** What a row of a list or of a table of queries gives, and the line it begins in, from 1. */
export interface Row<T> {
  readonly line: number;
  readonly read: T | Damaged;
}

/** A list is no list: its first line is neither an entity nor a header that says which columns are for names and identifiers. */
export class NoHeader extends Error {
  /** What the first line would be, read as the header of a table. */
  readonly layout: Layout | null;
  constructor(layout: Layout | null) {
    super('the first line does not name the columns');
    this.layout = layout;
  }
}

/**
 * The rows of a screening list, one after the other, so that a list of any length is read in little memory: a table with a header (tabs, commas,
 * semicolons or bars between the columns), or FollowTheMoney with one entity a line. Which it is, its first line says; what is in which column, `said` or
 * the headings.
 */
export function* listRows(lines: Iterable<string>, said: ColumnMap = {}): Iterable<Row<readonly Entry[]>> {
  const { first, rest } = begun(lines);
  if (!first.startsWith('{')) {
    const header = layout(first, said);
    if (lackingIn(header).length > 0) throw new NoHeader(header);
    for (const record of recordsOf(rest, header.separator, 2)) {
      if ('damaged' in record) yield { line: record.line, read: record };
      else if (record.row !== '') yield { line: record.line, read: entriesOfRow(record.row, record.fields, header) };
    }
    return;
  }
  yield { line: 1, read: entriesOfEntity(first) };
  let line = 1;
  for (const text of rest) {
    line += 1;
    if (text !== '') yield { line, read: entriesOfEntity(text) };
  }
}

/** The rows of a table of queries. */
export function* queryRows(lines: Iterable<string>): Iterable<Row<WrittenName> & { readonly text: string }> {
  const { first, rest } = begun(lines);
  const header = layout(first);
  for (const record of recordsOf(rest, header.separator, 2)) {
    if ('damaged' in record) yield { line: record.line, read: record, text: '' };
    else {
      const { line, fields, row } = record;
      const read = queryOfRow(row, fields, header);
      yield { line, read, text: isDamaged(read) ? (fields[0] ?? '') : read.text };
    }
  }
}

function layout(header: string, said: ColumnMap = {}): Layout {
  const found = layoutOf(header, said);
  if (found === null || found.at.name < 0 || found.unknown.length > 0) throw new NoHeader(found);
  return found;
}

/** The first line without a byte order mark, and the others. */
function begun(lines: Iterable<string>): { first: string; rest: Iterable<string> } {
  const source = lines[Symbol.iterator]();
  const { done, value } = source.next();
  const rest = { [Symbol.iterator]: () => source };
  return { first: done === true ? '' : value.replace(/^\ufeff/, ''), rest };
}
