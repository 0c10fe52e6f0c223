import type { EventRow, OpenedMark, RecordRow, ViewBatch } from '../port.ts';
import { distinct, indexWords } from '../words.ts';
import { type Database, number, type Row, textOrNull } from './database.ts';
import { Figures } from './figures.ts';
import type { Places } from './places.ts';
import type { Shelves } from './shelves.ts';
import { never } from './view-schema.ts';

type Key = Pick<RecordRow, 'group' | 'kind' | 'record'>;
type Tallies = RecordRow['tallies'];

/** The statements of an application, compiled once a database and looked up once a batch: this is the hot path of catching up. */
function statements(database: Database) {
  return {
    findRecord: database.prepare(
      'SELECT rec, tallies, exceptions FROM record WHERE record = ? AND kind = ? AND grp = ?',
    ),
    insertRecord: database.prepare(`INSERT INTO record(grp, kind, record, facets, state, exceptions, tallies, listed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`),
    insertEmpty: database.prepare('INSERT INTO record(grp, kind, record, listed) VALUES (?, ?, ?, 0)'),
    updateRecord: database.prepare(
      'UPDATE record SET facets = ?, state = ?, exceptions = ?, tallies = ?, listed = ? WHERE rec = ?',
    ),
    putException: database.prepare('INSERT OR REPLACE INTO exception VALUES (?, ?, ?, ?)'),
    dropExceptions: database.prepare('DELETE FROM exception WHERE rec = ?'),
    settle: database.prepare('DELETE FROM exception WHERE place = ? AND rec IS NULL'),
    strays: database.prepare('SELECT 1 FROM exception WHERE rec IS NULL LIMIT 1'),
    putEvent: database.prepare('INSERT OR REPLACE INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    dropEvent: database.prepare('DELETE FROM event WHERE place = ?'),
    findWords: database.prepare('SELECT words FROM words WHERE rec = ?'),
    putWords: database.prepare(
      'INSERT INTO words VALUES (?, ?) ON CONFLICT (rec) DO UPDATE SET words = excluded.words',
    ),
    dropWords: database.prepare('DELETE FROM words WHERE rec = ?'),
    index: database.prepare('INSERT INTO find(rowid, words) VALUES (?, ?)'),
    unindex: database.prepare("INSERT INTO find(find, rowid, words) VALUES ('delete', ?, ?)"),
    findSlot: database.prepare('SELECT shelf FROM slot WHERE rec = ?'),
    dropSlot: database.prepare('DELETE FROM slot WHERE rec = ?'),
    putSlot: database.prepare(`INSERT INTO slot VALUES (?, ?, ?, ?, ?) ON CONFLICT (rec) DO UPDATE
      SET shelf = excluded.shelf, due = excluded.due, updated = excluded.updated, created = excluded.created`),
    putWitness: database.prepare(`INSERT INTO witness VALUES (?, ?, ?)
      ON CONFLICT (origin, witness) DO UPDATE SET size = excluded.size WHERE excluded.size > size`),
    putMark: database.prepare('INSERT INTO mark VALUES (?, ?, ?, ?, ?)'),
    putPosition: database.prepare(
      'INSERT INTO position VALUES (?, ?) ON CONFLICT (origin) DO UPDATE SET size = excluded.size',
    ),
  };
}

/** One batch on its way into the view; lives for one transaction. */
export class Application {
  readonly #database: Database;
  readonly #sql: ReturnType<typeof statements>;
  readonly #places: Places;
  readonly #shelves: Shelves;
  readonly #recs = new Map<string, number>();
  readonly #changes = new Map<number, WordChange>();
  readonly #figures = new Figures();

  constructor(database: Database, places: Places, shelves: Shelves) {
    this.#database = database;
    this.#sql = statements(database);
    this.#places = places;
    this.#shelves = shelves;
  }

  apply(batch: ViewBatch): void {
    for (const record of batch.records) this.#putRecord(record);
    this.#putChanges();
    this.#figures.put(this.#database);
    this.#putEvents(batch.events);
    this.#putExceptions(batch.exceptions, null);
    for (const mark of batch.marks) this.#putMark(mark);
    for (const [origin, size] of Object.entries(batch.positions)) this.#sql.putPosition.run(origin, size);
  }

  #putRecord(record: RecordRow): void {
    const old = this.#find(record);
    const rec = old === undefined ? this.#insertRecord(record) : this.#rewriteRecord(record, old);
    this.#recs.set(nameOf(record), rec);
    this.#figures.count(record.group, record.tallies, 1);
    this.#putExceptions(record.exceptions, rec);
    this.#putWords(record, rec, old !== undefined);
    this.#putSlot(record, rec, old !== undefined);
  }

  #find({ group, kind, record }: Key): Row | undefined {
    return this.#sql.findRecord.get(record, kind, group);
  }

  #insertRecord(record: RecordRow): number {
    const { group, kind, record: name } = record;
    return Number(this.#sql.insertRecord.run(group, kind, name, ...columns(record)).lastInsertRowid);
  }

  /** Takes away every row that follows from the record as it was. */
  #rewriteRecord(record: RecordRow, old: Row): number {
    const rec = number(old, 'rec');
    this.#sql.updateRecord.run(...columns(record), rec);
    this.#figures.count(record.group, JSON.parse(textOrNull(old, 'tallies') ?? '[]') as Tallies, -1);
    if ((textOrNull(old, 'exceptions') ?? '[]') !== '[]') this.#sql.dropExceptions.run(rec);
    return rec;
  }

  #putExceptions(exceptions: ViewBatch['exceptions'], rec: number | null): void {
    for (const { origin, seq, status, code } of exceptions) {
      const place = this.#places.make(origin) + seq;
      this.#sql.putException.run(place, rec, status, code);
      if (rec === null) this.#sql.dropEvent.run(place);
    }
  }

  #putWords(record: RecordRow, rec: number, known: boolean): void {
    const now = record.listed ? searchable(record) : null;
    const before = known ? this.#words(rec) : null;
    if (now === before) return;
    if (now === null) this.#sql.dropWords.run(rec);
    else this.#sql.putWords.run(rec, now);
    this.#changes.set(rec, { before: (this.#changes.get(rec) ?? { before }).before, now });
  }

  /**
   * Tells the search index which words are gone and which are new; most acts on a record add a few and take none away.
   * In order of the records: the index writes out what it has gathered each time a number is smaller than the one before.
   * A record that stays is always taken out and put in, if only with no words: the index counts its rows. And once a
   * transaction: the index loses count when it forgets what it has only just learned.
   */
  #putChanges(): void {
    for (const [rec, change] of [...this.#changes].sort(([a], [b]) => a - b)) {
      const { gone, added } = difference(change);
      if (gone !== null) this.#sql.unindex.run(rec, gone);
      if (added !== null) this.#sql.index.run(rec, added);
    }
  }

  #words(rec: number): string | null {
    const row = this.#sql.findWords.get(rec);
    return row === undefined ? null : textOrNull(row, 'words');
  }

  #putSlot(record: RecordRow, rec: number, known: boolean): void {
    if (known) this.#leaveShelf(rec, record.listed);
    if (!record.listed) return;
    const { due, updated, created } = record.facets;
    const shelf = this.#shelves.place(record);
    this.#sql.putSlot.run(rec, shelf.id, due === null ? never : millis(due.instant), millis(updated), millis(created));
    this.#shelves.add(shelf.id, 1);
  }

  #leaveShelf(rec: number, listed: boolean): void {
    const old = this.#sql.findSlot.get(rec);
    if (old === undefined) return;
    this.#shelves.add(number(old, 'shelf'), -1);
    if (!listed) this.#sql.dropSlot.run(rec);
  }

  #putEvents(events: readonly EventRow[]): void {
    const strays = this.#sql.strays.get() !== undefined;
    for (const event of events) {
      const { origin, seq, type, time, charter, seen, by, data } = event;
      const place = this.#places.make(origin) + seq;
      this.#sql.putEvent.run(place, this.#rec(event), type, time, charter, JSON.stringify(seen), by.role, by.ref, data);
      if (strays) this.#sql.settle.run(place);
    }
  }

  #putMark({ origin, witness, size, id, time }: OpenedMark): void {
    const news = this.#sql.putWitness.run(origin, witness, size).changes > 0;
    if (news) this.#sql.putMark.run(origin, witness, size, id, time);
  }

  /** The number of a record, also of one that has events but no rows yet. */
  #rec(key: Key): number {
    const name = nameOf(key);
    const known = this.#recs.get(name);
    if (known !== undefined) return known;
    const row = this.#find(key);
    const rec =
      row !== undefined
        ? number(row, 'rec')
        : Number(this.#sql.insertEmpty.run(key.group, key.kind, key.record).lastInsertRowid);
    this.#recs.set(name, rec);
    return rec;
  }
}

/** Words of a record before and after a batch; null when the index did not know it, or no longer has to. */
interface WordChange {
  readonly before: string | null;
  readonly now: string | null;
}

function difference({ before, now }: WordChange): { gone: string | null; added: string | null } {
  if (before === null || now === null) return { gone: before, added: now };
  const [old, fresh] = [new Set(before.split(' ')), new Set(now.split(' '))];
  const without = (words: Set<string>, others: Set<string>): string =>
    [...words].filter((word) => !others.has(word)).join(' ');
  return { gone: without(old, fresh), added: without(fresh, old) };
}

const nameOf = ({ group, kind, record }: Key): string => `${group}\n${kind}\n${record}`;

const textOf = (list: readonly unknown[]): string => (list.length === 0 ? '[]' : JSON.stringify(list));

function columns({ facets, state, exceptions, tallies, listed }: RecordRow) {
  return [JSON.stringify(facets), state, textOf(exceptions), textOf(tallies), listed ? 1 : 0] as const;
}

/** The words of a record, each once: the index counts words, and a later change takes away what was put in. */
function searchable({ facets: { title, reference, where, text } }: RecordRow): string {
  return distinct(indexWords(`${title} ${reference ?? ''} ${where ?? ''} ${text}`));
}

/** Milliseconds since 1970; a date that is none sorts as the oldest instead of breaking the list. */
function millis(instant: string): number {
  const value = Date.parse(instant);
  return Number.isNaN(value) ? 0 : value;
}
