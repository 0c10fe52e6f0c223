import { columnNames } from '../../../kinds/crossing/import/columns.ts';
import type { CountRow } from '../../../packages/contract/machines.ts';

const piece = 64 * 1_024;

/** A text in pieces, so that reading a large one leaves room for others in between. */
export async function* piecesOf(text: string): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += piece) yield text.slice(from, from + piece);
}

const quoted = (value: string | number | null | undefined): string =>
  `"${String(value ?? '')
    .replace(/[\r\n]/g, ' ')
    .replaceAll('"', '""')}"`;

/** Rows of JSON as the table that says the same, so that both are read by one reader. A row without a port is of the token's own. */
export function tableOf(rows: readonly CountRow[], port: string): string {
  const lines = rows.map((row) => columnNames.map((name) => quoted(name === 'port' ? (row.port ?? port) : row[name])));
  return `${[columnNames, ...lines].map((fields) => fields.join(',')).join('\n')}\n`;
}
