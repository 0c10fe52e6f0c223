import { setImmediate as breathe } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import type { RecordLine } from '../../../packages/contract/record.ts';

/** Columns by their heading; a cell of null is empty. */
export type Columns<Line> = Readonly<Record<string, (line: Line) => string | null>>;

export const recordColumns: Columns<RecordLine> = {
  reference: ({ reference }) => reference,
  title: ({ title }) => title,
  group: ({ groupTitle }) => groupTitle,
  'exercise until': ({ exercise }) => exercise?.until ?? null,
  kind: ({ kind }) => kind,
  state: ({ state }) => state,
  from: ({ from }) => from,
  to: ({ to }) => to.join(' '),
  'waiting on': ({ waitingOn }) => waitingOn.join(' '),
  created: ({ created }) => created,
  updated: ({ updated }) => updated,
  due: ({ due }) => due?.instant ?? null,
  urgency: ({ urgency }) => urgency,
  handling: ({ handling }) => handling.codes.join(' '),
  TLP: ({ handling }) => handling.tlp,
  PAP: ({ handling }) => handling.pap,
  record: ({ record }) => record,
};

/** What a spreadsheet takes for the beginning of a formula, also after space or marks that nobody sees, also in full width. */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/** A cell that is read as text, whatever stands in it. */
export function harmless(cell: string): string {
  return formula.test(cell) || /^[\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** A table as CSV (RFC 4180) in UTF-8 with a byte order mark, made page by page so that others are served meanwhile. */
export async function csvOf<Line>(
  pages: AsyncIterable<readonly Line[]>,
  columns: Columns<Line>,
): Promise<{ text: string; rows: number }> {
  const parts = [stringify([Object.keys(columns)], { bom: true })];
  let rows = 0;
  for await (const page of pages) {
    const cells = page.map((line) => Object.values(columns).map((column) => harmless(column(line) ?? '')));
    if (cells.length > 0) parts.push(stringify(cells));
    rows += page.length;
    await breathe();
  }
  return { text: parts.join(''), rows };
}
