import { type Database, number, text } from './database.ts';

/**
 * How many rows of each table somebody put there. A row that was changed is told by its own checksum or by the tree; one
 * that was taken out, or put in by another hand, is told by this.
 */
export const censusSchema = 'CREATE TABLE census(name TEXT PRIMARY KEY, rows INTEGER NOT NULL) STRICT, WITHOUT ROWID';

/** Notes that `by` rows came (or went). Call inside the transaction that changes them, with what it changed. */
export function counted(database: Database, name: string, by: number | bigint): void {
  if (Number(by) === 0) return;
  database
    .prepare('INSERT INTO census VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET rows = rows + excluded.rows')
    .run(name, Number(by));
}

/** One sentence for each name whose rows are not as many as were put. `found` has a figure for every name there is. */
export function miscounts(database: Database, found: ReadonlyMap<string, number>): string[] {
  const rows = database.prepare('SELECT name, rows FROM census').all();
  const expected = new Map(rows.map((row) => [text(row, 'name'), number(row, 'rows')]));
  return [...new Set([...found.keys(), ...expected.keys()])].flatMap((name) => {
    const [there, put] = [found.get(name) ?? 0, expected.get(name) ?? 0];
    if (there === put) return [];
    const sign =
      there < put ? `${put - there} of ${put} taken out` : `${there - put} more than the ${put} that were put`;
    return [`${database.path}: rows of "${name}": ${sign}`];
  });
}

/** Rows of these tables, as they are. */
export function rowsOf(database: Database, tables: readonly string[]): Map<string, number> {
  return new Map(
    tables.map((table) => [table, number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get() ?? {}, 'n')]),
  );
}
