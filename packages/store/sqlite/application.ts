import type { EventRow, OpenedMark, RecordRow, ViewBatch } from '../port.ts';
import { words } from '../words.ts';
import { type Database, number, type Row, textOrNull } from './database.ts';
import type { Places } from './places.ts';
import type { Shelves } from './shelves.ts';
import { never } from './view-schema.ts';

type Key = Pick<RecordRow, 'group' | 'kind' | 'record'>;
type Tallies = RecordRow['tallies'];

/** One batch on its way into the view; lives for one transaction. */
export class Application {
  readonly #database: Database;
  readonly #places: Places;
  readonly #shelves: Shelves;
  readonly #recs = new Map<string, number>();

  constructor(database: Database, places: Places, shelves: Shelves) {
    this.#database = database;
    this.#places = places;
    this.#shelves = shelves;
  }

  apply(batch: ViewBatch): void {
    for (const record of batch.records) this.#putRecord(record);
    this.#putEvents(batch.events);
    this.#putExceptions(batch.exceptions, null);
    for (const mark of batch.marks) this.#putMark(mark);
    const position = this.#database.prepare(
      'INSERT INTO position VALUES (?, ?) ON CONFLICT (origin) DO UPDATE SET size = excluded.size',
    );
    for (const [origin, size] of Object.entries(batch.positions)) position.run(origin, size);
  }

  #putRecord(record: RecordRow): void {
    const old = this.#find(record);
    const rec = old === undefined ? this.#insertRecord(record) : this.#rewriteRecord(record, old);
    this.#recs.set(nameOf(record), rec);
    this.#putTallies(record, rec);
    this.#putExceptions(record.exceptions, rec);
    this.#putWords(record, rec, old !== undefined);
    this.#putSlot(record, rec, old !== undefined);
  }

  #find({ group, kind, record }: Key): Row | undefined {
    const sql = 'SELECT rec, tallies, exceptions FROM record WHERE record = ? AND kind = ? AND grp = ?';
    return this.#database.prepare(sql).get(record, kind, group);
  }

  #insertRecord(record: RecordRow): number {
    const { group, kind, record: name } = record;
    const sql = `INSERT INTO record(grp, kind, record, facets, state, exceptions, tallies, listed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
    return Number(this.#database.prepare(sql).run(group, kind, name, ...columns(record)).lastInsertRowid);
  }

  /** Takes away every row that follows from the record as it was. */
  #rewriteRecord(record: RecordRow, old: Row): number {
    const rec = number(old, 'rec');
    const sql = 'UPDATE record SET facets = ?, state = ?, exceptions = ?, tallies = ?, listed = ? WHERE rec = ?';
    this.#database.prepare(sql).run(...columns(record), rec);
    const tallies = JSON.parse(textOrNull(old, 'tallies') ?? '[]') as Tallies;
    const remove = this.#database.prepare(
      'DELETE FROM tally WHERE grp = ? AND day = ? AND asker = ? AND holder = ? AND measure = ? AND rec = ?',
    );
    for (const { day, asker, holder, measure } of tallies) remove.run(record.group, day, asker, holder, measure, rec);
    if ((textOrNull(old, 'exceptions') ?? '[]') !== '[]') {
      this.#database.prepare('DELETE FROM exception WHERE rec = ?').run(rec);
    }
    return rec;
  }

  #putTallies({ group, tallies }: RecordRow, rec: number): void {
    const put = this.#database.prepare(`INSERT INTO tally VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET count = count + excluded.count`);
    for (const { day, asker, holder, measure, count } of tallies) {
      put.run(group, day, asker, holder, measure, rec, count);
    }
  }

  #putExceptions(exceptions: ViewBatch['exceptions'], rec: number | null): void {
    const put = this.#database.prepare('INSERT OR REPLACE INTO exception VALUES (?, ?, ?, ?)');
    const drop = this.#database.prepare('DELETE FROM event WHERE place = ?');
    for (const { origin, seq, status, code } of exceptions) {
      const place = this.#places.make(origin) + seq;
      put.run(place, rec, status, code);
      if (rec === null) drop.run(place);
    }
  }

  /** The index is touched only when the words differ: most acts on a record leave them as they are. */
  #putWords(record: RecordRow, rec: number, known: boolean): void {
    const now = record.listed ? searchable(record) : null;
    const before = known ? this.#words(rec) : null;
    if (now === before) return;
    if (before !== null) {
      this.#database.prepare("INSERT INTO find(find, rowid, words) VALUES ('delete', ?, ?)").run(rec, before);
      this.#database.prepare('DELETE FROM words WHERE rec = ?').run(rec);
    }
    if (now === null) return;
    this.#database.prepare('INSERT INTO words VALUES (?, ?)').run(rec, now);
    this.#database.prepare('INSERT INTO find(rowid, words) VALUES (?, ?)').run(rec, now);
  }

  #words(rec: number): string | null {
    const row = this.#database.prepare('SELECT words FROM words WHERE rec = ?').get(rec);
    return row === undefined ? null : textOrNull(row, 'words');
  }

  #putSlot(record: RecordRow, rec: number, known: boolean): void {
    if (known) {
      const old = this.#database.prepare('SELECT shelf FROM slot WHERE rec = ?').get(rec);
      if (old !== undefined) this.#shelves.add(number(old, 'shelf'), -1);
      if (old !== undefined && !record.listed) this.#database.prepare('DELETE FROM slot WHERE rec = ?').run(rec);
    }
    if (!record.listed) return;
    const { due, updated, created } = record.facets;
    const shelf = this.#shelves.place(record);
    const sql = `INSERT INTO slot VALUES (?, ?, ?, ?, ?) ON CONFLICT (rec) DO UPDATE
      SET shelf = excluded.shelf, due = excluded.due, updated = excluded.updated, created = excluded.created`;
    this.#database
      .prepare(sql)
      .run(rec, shelf.id, due === null ? never : millis(due.instant), millis(updated), millis(created));
    this.#shelves.add(shelf.id, 1);
  }

  #putEvents(events: readonly EventRow[]): void {
    const put = this.#database.prepare('INSERT OR REPLACE INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    const settle = this.#database.prepare('DELETE FROM exception WHERE place = ? AND rec IS NULL');
    const strays = this.#database.prepare('SELECT 1 FROM exception WHERE rec IS NULL LIMIT 1').get() !== undefined;
    for (const { origin, seq, type, time, seen, by, data, ...key } of events) {
      const place = this.#places.make(origin) + seq;
      put.run(place, this.#rec(key), type, time, JSON.stringify(seen), by.role, by.ref, data);
      if (strays) settle.run(place);
    }
  }

  #putMark({ origin, witness, size, id, time }: OpenedMark): void {
    const sql = `INSERT INTO witness VALUES (?, ?, ?)
      ON CONFLICT (origin, witness) DO UPDATE SET size = excluded.size WHERE excluded.size > size`;
    const news = this.#database.prepare(sql).run(origin, witness, size).changes > 0;
    if (news) this.#database.prepare('INSERT INTO mark VALUES (?, ?, ?, ?, ?)').run(origin, witness, size, id, time);
  }

  /** The number of a record, also of one that has events but no rows yet. */
  #rec(key: Key): number {
    const name = nameOf(key);
    const known = this.#recs.get(name);
    if (known !== undefined) return known;
    const row = this.#find(key);
    const insert = 'INSERT INTO record(grp, kind, record, listed) VALUES (?, ?, ?, 0)';
    const rec =
      row !== undefined
        ? number(row, 'rec')
        : Number(this.#database.prepare(insert).run(key.group, key.kind, key.record).lastInsertRowid);
    this.#recs.set(name, rec);
    return rec;
  }
}

const nameOf = ({ group, kind, record }: Key): string => `${group}\n${kind}\n${record}`;

function columns({ facets, state, exceptions, tallies, listed }: RecordRow) {
  return [JSON.stringify(facets), state, JSON.stringify(exceptions), JSON.stringify(tallies), listed ? 1 : 0] as const;
}

const searchable = ({ facets: { title, reference, where, text } }: RecordRow): string =>
  words([title, reference, where, text].filter((part) => part !== null).join(' '));

/** Milliseconds since 1970; a date that is none sorts as the oldest instead of breaking the list. */
function millis(instant: string): number {
  const value = Date.parse(instant);
  return Number.isNaN(value) ? 0 : value;
}
