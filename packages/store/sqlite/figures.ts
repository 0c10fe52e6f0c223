import type { RecordRow } from '../port.ts';
import type { Database } from './database.ts';

type Tallies = RecordRow['tallies'];

/** One row a figure, whatever number of records it counts: a figure that counts nothing has no row. */
export const figuresSchema = `CREATE TABLE tally(grp TEXT NOT NULL, day TEXT NOT NULL, asker TEXT NOT NULL,
  holder TEXT NOT NULL, measure TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (grp, day, asker, holder, measure)) STRICT, WITHOUT ROWID`;

const key = 'grp = ? AND day = ? AND asker = ? AND holder = ? AND measure = ?';

/**
 * What one batch adds to the figures of the statistics. A record's own row says what it counts for, so what is rewritten can
 * be taken away first; a batch touches few figures, and writes each once.
 */
export class Figures {
  readonly #changes = new Map<string, { readonly of: readonly [string, string, string, string, string]; by: number }>();

  /** `sign` -1: what a record counted for as it was. */
  count(group: string, tallies: Tallies, sign: 1 | -1): void {
    for (const { day, asker, holder, measure, count } of tallies) {
      const name = `${group}\n${day}\n${asker}\n${holder}\n${measure}`;
      const change = this.#changes.get(name);
      if (change !== undefined) change.by += sign * count;
      else this.#changes.set(name, { of: [group, day, asker, holder, measure], by: sign * count });
    }
  }

  /** Call inside the transaction of the batch, once. */
  put(database: Database): void {
    const add = database.prepare(`INSERT INTO tally VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET count = count + excluded.count`);
    const drop = database.prepare(`DELETE FROM tally WHERE ${key} AND count = 0`);
    for (const { of, by } of this.#changes.values()) {
      if (by !== 0) add.run(...of, by);
      if (by < 0) drop.run(...of);
    }
  }
}
