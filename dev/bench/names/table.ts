import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rows of a table with tabs and one header line. */
export const rowsOf = (folder: string, name: string): readonly string[][] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** Rows of a table with commas, fields quoted where they need it; the header is left out. */
export function quotedRowsOf(folder: string, name: string): readonly string[][] {
  const rows: string[][] = [];
  for (const line of readFileSync(join(folder, name), 'utf8').split(/\r?\n/).slice(1)) {
    if (line === '') continue;
    rows.push(
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  }
  return rows;
}
