import type { ListQuery, Page } from '../port.ts';
import { type Database, number } from './database.ts';
import { recordRow } from './record-row.ts';
import { Question } from './search.ts';
import type { Shelf, Shelves } from './shelves.ts';
import { inOrder, type Spot, spotAfter, spotText, walk } from './walk.ts';

/** Records looked at one by one before the search index is asked, and again when it finds too many: see {@link Question}. */
const patience = 2_000;
const longPatience = 20_000;
/** More matches than this are not sorted while there is hope of finding a page sooner. */
const fewMatches = 20_000;
/** As many overdue records are sorted by another order than their due date; more are met soon enough in that order. */
const mostOverdue = 2_000;

/** One page of a list. Blocks for as long as it takes: milliseconds, whatever the filters. */
export function list(database: Database, shelves: Shelves, query: ListQuery): Page {
  const found = spots(database, shelves.matching(query), query, query.limit + 1);
  const shown = found.slice(0, query.limit);
  const last = shown.at(-1);
  const read = database.prepare('SELECT * FROM record WHERE rec = ?');
  return {
    rows: shown.map(({ rec }) => recordRow(read.get(rec) ?? {})),
    next: found.length > query.limit && last !== undefined ? spotText(last) : null,
  };
}

/** The first `wanted` places that the query asks for, after its cursor. */
function spots(database: Database, shelves: readonly Shelf[], query: ListQuery, wanted: number): Spot[] {
  const after = spotAfter(query.cursor, query.sort);
  const candidates = candidatesOf(database, shelves, query, after);
  const onTime = dueFilter(database, query);
  const question = new Question(database, query.text ?? '', query.sort);
  if (question.isEmpty) return take(candidates, wanted, Number.POSITIVE_INFINITY, onTime).found;
  const fits = (spot: Spot): boolean => onTime(spot) && question.fits(spot.rec);
  const early = take(candidates, wanted, patience, fits);
  if (early.done) return early.found;
  let matches = question.matches(fewMatches);
  if (matches === null) {
    const late = take(candidates, wanted - early.found.length, longPatience, fits);
    if (late.done) return [...early.found, ...late.found];
    matches = question.matches(Number.MAX_SAFE_INTEGER) ?? [];
  }
  const chosen = new Set(shelves.map(({ id }) => id));
  const before = inOrder(query.sort);
  const here = (spot: Spot): boolean => chosen.has(spot.shelf) && before(after, spot) < 0 && onTime(spot);
  return matches.filter(here).sort(before).slice(0, wanted);
}

/** What the shelves hold, in order, from after a place on; of the overdue as few others as can be had for little. */
function candidatesOf(
  database: Database,
  shelves: readonly Shelf[],
  query: ListQuery,
  after: Spot,
): Iterator<Spot, undefined> {
  if (query.box !== 'overdue') return walk(database, shelves, query.sort, after);
  if (query.sort === 'due') return until(walk(database, shelves, 'due', after), dueFilter(database, query));
  return fewOverdue(database, shelves, query, after) ?? walk(database, shelves, query.sort, after);
}

/** The overdue by another order than the due date, when they are few enough to sort; else null. */
function fewOverdue(
  database: Database,
  shelves: readonly Shelf[],
  query: ListQuery,
  after: Spot,
): Iterator<Spot, undefined> | null {
  const byDue = until(
    walk(database, shelves, 'due', spotAfter(undefined, 'due')),
    dueFilter(database, { ...query, sort: 'due' }),
  );
  const { found, done } = take(byDue, mostOverdue, mostOverdue, () => true);
  if (!done || found.length === mostOverdue) return null;
  const read = database.prepare(`SELECT ${query.sort} AS at FROM slot WHERE rec = ?`);
  const before = inOrder(query.sort);
  return found
    .map((spot) => ({ ...spot, at: number(read.get(spot.rec) ?? {}, 'at') }))
    .filter((spot) => before(after, spot) < 0)
    .sort(before)
    .values();
}

/** Up to `wanted` candidates that fit, of at most `most`; `done` when there is no reason to look further. */
function take(
  candidates: Iterator<Spot>,
  wanted: number,
  most: number,
  fits: (spot: Spot) => boolean,
): { found: Spot[]; done: boolean } {
  const found: Spot[] = [];
  for (let seen = 0; seen < most; seen++) {
    const { value, done } = candidates.next();
    if (done === true) return { found, done: true };
    if (fits(value)) found.push(value);
    if (found.length === wanted) return { found, done: true };
  }
  return { found, done: false };
}

function dueFilter(
  database: Database,
  { box, sort, now }: Pick<ListQuery, 'box' | 'sort' | 'now'>,
): (spot: Spot) => boolean {
  if (box !== 'overdue') return () => true;
  const limit = Date.parse(now);
  if (sort === 'due') return ({ at }) => at < limit;
  const due = database.prepare('SELECT due FROM slot WHERE rec = ?');
  return ({ rec }) => number(due.get(rec) ?? {}, 'due') < limit;
}

/** Up to the first that does not fit. */
function* until(candidates: Iterable<Spot>, fits: (spot: Spot) => boolean): Generator<Spot, undefined> {
  for (const spot of candidates) {
    if (!fits(spot)) return;
    yield spot;
  }
}
