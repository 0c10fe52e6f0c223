import type { EntryStatus, EventRow, ListQuery, OpenedMark, Page, RecordRow, ViewBatch, ViewStore } from '../port.ts';
import { words } from '../words.ts';
import { Application } from './application.ts';
import { compareViews } from './compare-views.ts';
import { Database, number, type Row, removeDatabase, text } from './database.ts';
import { list } from './list.ts';
import { Places, reach } from './places.ts';
import { recordRow } from './record-row.ts';
import { Shelves } from './shelves.ts';
import { viewSchema } from './view-schema.ts';

type Tallies = RecordRow['tallies'];
type Exceptions = ViewBatch['exceptions'];

/** Opened events, folded records, search and statistics, in `view.db`: derived from the log, rebuilt at will. */
export class SqliteViewStore implements ViewStore {
  readonly #database: Database;
  #places: Places;
  #shelves: Shelves;

  constructor(path: string) {
    this.#database = new Database(path, {
      version: 6,
      schema: viewSchema,
      derived: true,
      secureDelete: true,
      pageSize: 4096,
      cacheKiB: 49_152,
      checkpointPages: 8000,
    });
    this.#places = new Places(this.#database);
    this.#shelves = new Shelves(this.#database);
  }

  async positions(): Promise<Readonly<Record<string, number>>> {
    const rows = this.#database.guard(() => this.#database.prepare('SELECT origin, size FROM position').all());
    return Object.fromEntries(rows.map((row) => [text(row, 'origin'), number(row, 'size')]));
  }

  async apply(batch: ViewBatch): Promise<void> {
    try {
      this.#database.transaction(() => new Application(this.#database, this.#places, this.#shelves).apply(batch));
    } catch (error) {
      this.#places.forget();
      this.#database.guard(() => this.#shelves.reload());
      throw error;
    }
    const erases =
      batch.exceptions.some(({ status }) => status === 'erased') || batch.events.some(({ data }) => data === '');
    if (erases) this.#database.truncateLog();
  }

  async eventsOf(keys: Parameters<ViewStore['eventsOf']>[0]): Promise<readonly EventRow[]> {
    const sql = `SELECT place, type, time, charter, seen, role, ref, data FROM event WHERE rec =
      (SELECT rec FROM record WHERE record = ? AND kind = ? AND grp = ?) ORDER BY place`;
    return this.#database.guard(() => {
      const find = this.#database.prepare(sql);
      return keys.flatMap(({ group, kind, record }) =>
        find.all(record, kind, group).map((row) => this.#eventRow(row, { group, kind, record })),
      );
    });
  }

  async latest(origin: string, below: number, limit: number): Promise<readonly EventRow[]> {
    const sql = `SELECT place, type, time, charter, seen, role, ref, data, grp, kind, record FROM event JOIN record USING (rec)
      WHERE place >= ? AND place < ? ORDER BY place DESC LIMIT ?`;
    return this.#database.guard(() => {
      const start = this.#places.find(origin);
      if (start === null) return [];
      const rows = this.#database.prepare(sql).all(start, start + Math.min(below, reach), limit);
      return rows.map((row) =>
        this.#eventRow(row, { group: text(row, 'grp'), kind: text(row, 'kind'), record: text(row, 'record') }),
      );
    });
  }

  #eventRow(row: Row, key: Pick<EventRow, 'group' | 'kind' | 'record'>): EventRow {
    return {
      ...this.#places.name(number(row, 'place')),
      ...key,
      type: text(row, 'type'),
      time: text(row, 'time'),
      charter: number(row, 'charter'),
      seen: JSON.parse(text(row, 'seen')) as EventRow['seen'],
      by: { role: text(row, 'role'), ref: text(row, 'ref') },
      data: text(row, 'data'),
    };
  }

  async record(group: string, kind: string, record: string): Promise<RecordRow | null> {
    const sql = 'SELECT * FROM record WHERE record = ? AND kind = ? AND grp = ? AND facets IS NOT NULL';
    const row = this.#database.guard(() => this.#database.prepare(sql).get(record, kind, group));
    return row === undefined ? null : recordRow(row);
  }

  async find(record: string): Promise<RecordRow | null> {
    const sql = 'SELECT * FROM record WHERE record = ? AND facets IS NOT NULL AND listed = 1 LIMIT 1';
    const row = this.#database.guard(() => this.#database.prepare(sql).get(record));
    return row === undefined ? null : recordRow(row);
  }

  async touched(origin: string, from: number, to: number): Promise<readonly RecordRow[]> {
    const sql = `SELECT * FROM record WHERE facets IS NOT NULL
      AND rec IN (SELECT rec FROM event WHERE place >= ? AND place < ?) ORDER BY rec`;
    return this.#database.guard(() => {
      const start = this.#places.find(origin);
      return start === null
        ? []
        : this.#database
            .prepare(sql)
            .all(start + from, start + to)
            .map(recordRow);
    });
  }

  async list(query: ListQuery): Promise<Page> {
    return this.#database.guard(() => list(this.#database, this.#shelves, query));
  }

  async bearing(word: string, kinds: readonly string[], limit: number): Promise<readonly RecordRow[]> {
    const [asked, ...more] = words(word).split(' ');
    if (asked === undefined || asked === '' || more.length > 0) return [];
    const sql = `SELECT record.* FROM find CROSS JOIN record ON record.rec = find.rowid WHERE find MATCH ?
      AND listed = 1 AND kind IN (SELECT value FROM json_each(?)) LIMIT ?`;
    return this.#database.guard(() =>
      this.#database.prepare(sql).all(`"${asked}"`, JSON.stringify(kinds), limit).map(recordRow),
    );
  }

  async counts({ now, cap, ...of }: Parameters<ViewStore['counts']>[0]): ReturnType<ViewStore['counts']> {
    const sum = (box: 'us' | 'them' | 'open' | 'ended' | 'all') =>
      Math.min(
        cap,
        this.#shelves.ofBox(box, of).reduce((total, shelf) => total + shelf.count, 0),
      );
    return this.#database.guard(() => ({
      us: sum('us'),
      them: sum('them'),
      overdue: this.#overdue(Date.parse(now), cap, of),
      open: sum('open'),
      ended: sum('ended'),
      all: sum('all'),
    }));
  }

  #overdue(now: number, cap: number, of: Parameters<Shelves['ofBox']>[1]): number {
    const sql = 'SELECT count(*) AS n FROM (SELECT 1 FROM slot WHERE shelf = ? AND due < ? LIMIT ?)';
    const count = this.#database.prepare(sql);
    let found = 0;
    for (const shelf of this.#shelves.ofBox('overdue', of)) {
      if (found >= cap) break;
      found += number(count.get(shelf.id, now, cap - found) ?? {}, 'n');
    }
    return found;
  }

  async tally({ group, from, to }: Parameters<ViewStore['tally']>[0]): Promise<Tallies> {
    const sql = `SELECT day, asker, holder, measure, count FROM tally
      WHERE grp = ? AND day >= ? AND day <= ? ORDER BY day, asker, holder, measure`;
    const rows = this.#database.guard(() => this.#database.prepare(sql).all(group, from, to));
    return rows.map((row) => ({
      day: text(row, 'day'),
      asker: text(row, 'asker'),
      holder: text(row, 'holder'),
      measure: text(row, 'measure'),
      count: number(row, 'count'),
    }));
  }

  async exceptions(limit: number): Promise<Exceptions> {
    const sql = 'SELECT place, status, code FROM exception ORDER BY place DESC LIMIT ?';
    return this.#database.guard(() =>
      this.#database
        .prepare(sql)
        .all(limit)
        .map((row) => ({
          ...this.#places.name(number(row, 'place')),
          status: text(row, 'status') as EntryStatus,
          code: text(row, 'code'),
        })),
    );
  }

  async exceptionCount(status: EntryStatus): Promise<number> {
    const sql = 'SELECT count(*) AS n FROM exception WHERE status = ?';
    return this.#database.guard(() => number(this.#database.prepare(sql).get(status) ?? {}, 'n'));
  }

  async firstMarks(origin: string, seq: number): Promise<readonly OpenedMark[]> {
    const sql = 'SELECT * FROM mark WHERE origin = ? AND witness = ? AND size > ? ORDER BY size LIMIT 1';
    return this.#database.guard(() => {
      const witnesses = this.#database.prepare('SELECT witness FROM witness WHERE origin = ? ORDER BY witness');
      return witnesses
        .all(origin)
        .flatMap((row) => this.#database.prepare(sql).all(origin, text(row, 'witness'), seq))
        .map((row) => ({
          witness: text(row, 'witness'),
          origin,
          size: number(row, 'size'),
          id: text(row, 'id'),
          time: text(row, 'time'),
        }));
    });
  }

  async waiting(): ReturnType<ViewStore['waiting']> {
    const sql = `SELECT grp, kind, record FROM record
      WHERE rec IN (SELECT rec FROM exception WHERE status = 'waiting' AND rec IS NOT NULL)`;
    const rows = this.#database.guard(() => this.#database.prepare(sql).all());
    return rows.map((row) => ({ group: text(row, 'grp'), kind: text(row, 'kind'), record: text(row, 'record') }));
  }

  async mentioning(wanted: string, limit: number, type?: string): ReturnType<ViewStore['mentioning']> {
    const sql = 'SELECT place FROM event WHERE (?1 IS NULL OR type = ?1) AND instr(data, ?2) > 0 LIMIT ?3';
    const rows = this.#database.guard(() => this.#database.prepare(sql).all(type ?? null, wanted, limit));
    return rows.map((row) => this.#places.name(number(row, 'place')));
  }

  /** See Store.compareView; `other` is the file of a view that was made anew. */
  differences(other: string): readonly string[] {
    return compareViews(this.#database, other);
  }

  async clear(): Promise<void> {
    this.#database.reopen(() => removeDatabase(this.#database.path));
    this.#places = new Places(this.#database);
    this.#shelves = new Shelves(this.#database);
  }

  settle(): void {
    this.#database.settle();
  }

  close(): void {
    this.#database.close();
  }
}
