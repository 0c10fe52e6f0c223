import { stringify } from 'csv-stringify/browser/esm/sync';

/** Signs with which a spreadsheet takes a cell for a formula. */
const formula = /^[=+\-@\t\r]/u;
const harmless = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** A table as the address of a CSV file (RFC 4180, UTF-8 with a mark for spreadsheets); a cell that a spreadsheet would run is defused. */
export function csvAddress(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const text = stringify(
    [header, ...rows].map((row) => row.map(harmless)),
    { record_delimiter: 'windows', quoted_match: /[\r\n]/u },
  );
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${text}`)}`;
}
