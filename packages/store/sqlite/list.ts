import type { ListQuery, Page } from '../port.ts';
import { questionWords } from '../words.ts';
import { type Database, number, text } from './database.ts';
import { recordRow } from './record-row.ts';
import type { Shelf, Shelves } from './shelves.ts';
import { type Spot, spotAfter, spotText, walk } from './walk.ts';

/** One page of a list. Blocks for as long as it takes: milliseconds, whatever the filters. */
export function list(database: Database, shelves: Shelves, query: ListQuery): Page {
  const chosen = shelves.matching(query);
  const wanted = query.limit + 1;
  const found: Spot[] = [];
  for (const spot of accepted(database, chosen, shelves.total(), query)) {
    found.push(spot);
    if (found.length === wanted) break;
  }
  const shown = found.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ rec }) => recordRow(database.prepare('SELECT * FROM record WHERE rec = ?').get(rec) ?? {})),
    next: found.length === wanted && last !== undefined ? spotText(last) : null,
  };
}

function* accepted(database: Database, shelves: readonly Shelf[], total: number, query: ListQuery): Generator<Spot> {
  const now = Date.parse(query.now);
  const asked = questionWords(query.text ?? '');
  for (const spot of walk(database, shelves, total, query.sort, spotAfter(query.cursor, query.sort))) {
    if (query.box === 'overdue' && !isOverdue(database, spot, query.sort, now)) {
      if (query.sort === 'due') return;
      continue;
    }
    if (asked.length === 0 || holds(database, spot.rec, asked)) yield spot;
  }
}

function isOverdue(database: Database, spot: Spot, sort: ListQuery['sort'], now: number): boolean {
  if (sort === 'due') return spot.at < now;
  return number(database.prepare('SELECT due FROM slot WHERE rec = ?').get(spot.rec) ?? {}, 'due') < now;
}

/** Does each word asked for begin a word of the record? */
function holds(database: Database, rec: number, asked: readonly string[]): boolean {
  const row = database.prepare('SELECT words FROM words WHERE rec = ?').get(rec);
  if (row === undefined) return false;
  const stored = ` ${text(row, 'words')}`;
  return asked.every((word) => stored.includes(` ${word}`));
}
