import type { ListQuery } from '../port.ts';
import { type Database, number } from './database.ts';
import type { Shelf } from './shelves.ts';

type Sort = ListQuery['sort'];

/** A place in an order: lists are ordered by value, then shelf, then record, so that no two places are equal. */
export interface Spot {
  readonly at: number;
  readonly shelf: number;
  readonly rec: number;
}

const ascending = (sort: Sort): boolean => sort === 'due';
const limit = Number.MAX_SAFE_INTEGER;

/** Compares two places of an order: negative when the first comes first. */
export function inOrder(sort: Sort): (a: Spot, b: Spot) => number {
  const direction = ascending(sort) ? 1 : -1;
  return (a, b) => direction * (a.at - b.at || a.shelf - b.shelf || a.rec - b.rec);
}

export const spotText = ({ at, shelf, rec }: Spot): string => `${at}.${shelf}.${rec}`;

/** The spot a cursor names; a cursor that is none means the beginning. */
export function spotAfter(cursor: string | undefined, sort: Sort): Spot {
  const parts = /^(-?\d{1,16})\.(\d{1,16})\.(\d{1,16})$/.exec(cursor ?? '');
  const [at = 0, shelf = 0, rec = 0] = parts?.slice(1).map(Number) ?? [];
  if (parts !== null) return { at, shelf, rec };
  return ascending(sort) ? { at: -limit, shelf: 0, rec: 0 } : { at: limit, shelf: limit, rec: limit };
}

export const shelfSql = (sort: Sort): string =>
  ascending(sort)
    ? `SELECT ${sort} AS at, rec FROM slot WHERE shelf = ? AND (${sort}, rec) > (?, ?) ORDER BY ${sort}, rec LIMIT ?`
    : `SELECT ${sort} AS at, rec FROM slot WHERE shelf = ? AND (${sort}, rec) < (?, ?)
       ORDER BY ${sort} DESC, rec DESC LIMIT ?`;

/** One shelf read in growing pieces. */
class Stream {
  readonly #database: Database;
  readonly #shelf: number;
  readonly #sort: Sort;
  #piece: Spot[] = [];
  #next = 0;
  #size: number;
  #from: { readonly at: number; readonly rec: number } | null;

  constructor(database: Database, shelf: number, sort: Sort, after: Spot, size: number) {
    this.#database = database;
    this.#shelf = shelf;
    this.#sort = sort;
    this.#size = size;
    this.#from = { at: after.at, rec: startRec(shelf, after) };
    this.#read();
  }

  head(): Spot | undefined {
    return this.#piece[this.#next];
  }

  advance(): void {
    this.#next += 1;
    if (this.#next === this.#piece.length) this.#read();
  }

  #read(): void {
    this.#next = 0;
    if (this.#from === null) {
      this.#piece = [];
      return;
    }
    const rows = this.#database
      .prepare(shelfSql(this.#sort))
      .all(this.#shelf, this.#from.at, this.#from.rec, this.#size);
    this.#piece = rows.map((row) => ({ at: number(row, 'at'), shelf: this.#shelf, rec: number(row, 'rec') }));
    this.#from = rows.length < this.#size ? null : (this.#piece.at(-1) ?? null);
    this.#size = Math.min(this.#size * 4, 1024);
  }
}

/** Within the value of the cursor, shelves before the cursor's are done, those after it are not yet begun. */
function startRec(shelf: number, after: Spot): number {
  if (shelf === after.shelf) return after.rec;
  return shelf < after.shelf ? limit : -limit;
}

/**
 * The records of some shelves in order, from after a spot on. Costs one look-up a shelf (about 4 µs) and a little a record:
 * never a scan of what is on the shelves.
 */
export function* walk(
  database: Database,
  shelves: readonly Shelf[],
  sort: Sort,
  after: Spot,
): Generator<Spot, undefined> {
  const heap = new Heap(inOrder(sort));
  const size = shelves.length <= 4 ? 32 : 2;
  for (const { id } of shelves) heap.push(new Stream(database, id, sort, after, size));
  for (let spot = heap.take(); spot !== undefined; spot = heap.take()) yield spot;
}

/** A binary heap of streams, the one with the first head on top. */
class Heap {
  readonly #before: (a: Spot, b: Spot) => number;
  readonly #streams: { stream: Stream; head: Spot }[] = [];

  constructor(before: (a: Spot, b: Spot) => number) {
    this.#before = before;
  }

  push(stream: Stream): void {
    const head = stream.head();
    if (head === undefined) return;
    this.#streams.push({ stream, head });
    this.#up(this.#streams.length - 1);
  }

  /** The first of all heads; its stream moves on. */
  take(): Spot | undefined {
    const top = this.#streams[0];
    if (top === undefined) return undefined;
    const spot = top.head;
    top.stream.advance();
    const head = top.stream.head();
    if (head !== undefined) top.head = head;
    else this.#dropTop();
    this.#down(0);
    return spot;
  }

  #dropTop(): void {
    const last = this.#streams.pop();
    if (last !== undefined && this.#streams.length > 0) this.#streams[0] = last;
  }

  #up(start: number): void {
    for (let at = start; at > 0; at = (at - 1) >> 1) {
      if (!this.#swapIfBefore(at, (at - 1) >> 1)) return;
    }
  }

  #down(start: number): void {
    for (let at = start; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const child = this.#isBefore(right, left) ? right : left;
      if (!this.#swapIfBefore(child, at)) return;
      at = child;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [x, y] = [this.#streams[a], this.#streams[b]];
    return x !== undefined && y !== undefined && this.#before(x.head, y.head) < 0;
  }

  #swapIfBefore(a: number, b: number): boolean {
    const [x, y] = [this.#streams[a], this.#streams[b]];
    if (x === undefined || y === undefined || this.#before(x.head, y.head) >= 0) return false;
    this.#streams[a] = y;
    this.#streams[b] = x;
    return true;
  }
}
