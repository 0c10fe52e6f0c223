import type { ListQuery } from '../port.ts';
import { type Database, number, text } from './database.ts';
import type { Spot } from './walk.ts';

/** More matches than this are not sorted: so common a word is found sooner by looking at the list itself. */
const mostSorted = 20_000;

/** Does each word asked for begin a word of the record? */
export function holds(database: Database, rec: number, asked: readonly string[]): boolean {
  const row = database.prepare('SELECT words FROM words WHERE rec = ?').get(rec);
  if (row === undefined) return false;
  const stored = ` ${text(row, 'words')}`;
  return asked.every((word) => stored.includes(` ${word}`));
}

/**
 * All listed records that hold the words, in no order; null when there are too many. Very short words are left to
 * {@link holds} when there are longer ones: the index would have to merge the lists of all words they begin.
 */
export function matches(database: Database, asked: readonly string[], sort: ListQuery['sort']): Spot[] | null {
  const long = asked.filter((word) => word.length > 2);
  const keys = long.length > 0 ? long : asked;
  const question = keys.map((word) => `"${word}"*`).join(' ');
  const rows = database.prepare(matchSql(sort)).all(question, mostSorted + 1);
  if (rows.length > mostSorted) return null;
  const spots = rows.map((row) => ({ at: number(row, 'at'), shelf: number(row, 'shelf'), rec: number(row, 'rec') }));
  return keys.length === asked.length ? spots : spots.filter(({ rec }) => holds(database, rec, asked));
}

export const matchSql = (sort: ListQuery['sort']): string =>
  `SELECT slot.${sort} AS at, slot.shelf, slot.rec FROM find CROSS JOIN slot ON slot.rec = find.rowid
   WHERE find MATCH ? LIMIT ?`;
