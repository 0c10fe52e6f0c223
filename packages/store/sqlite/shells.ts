import type { Shell } from '../port.ts';
import { counted } from './census.ts';
import { type Database, number, text } from './database.ts';
import { intact, rowSum } from './row-sum.ts';

export const shellsSchema =
  'CREATE TABLE shell(place INTEGER PRIMARY KEY, shell TEXT NOT NULL, sum INTEGER NOT NULL) STRICT';

export function putShell(database: Database, place: number, shell: Shell): void {
  const written = JSON.stringify(shell);
  const { changes } = database
    .prepare('INSERT INTO shell VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
    .run(place, written, rowSum([place, written]));
  counted(database, 'shell', changes);
}

/** Reads every shell there is. */
export function allShells(database: Database): ReadonlyMap<number, Shell> {
  return shellsOf(database, 0, 0, Number.MAX_SAFE_INTEGER);
}

/** Shells of the places from `start + from` to `start + to`, by their distance from `start`. */
export function shellsOf(database: Database, start: number, from: number, to: number): ReadonlyMap<number, Shell> {
  const rows = database
    .prepare('SELECT place, shell, sum FROM shell WHERE place >= ? AND place < ?')
    .all(start + from, start + to);
  return new Map(
    rows.map((row) => {
      const place = number(row, 'place');
      const written = text(intact(row, 'a shell', [place, text(row, 'shell')]), 'shell');
      return [place - start, JSON.parse(written) as Shell];
    }),
  );
}
