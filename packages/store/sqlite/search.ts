import type { ListQuery } from '../port.ts';
import { questionWords } from '../words.ts';
import { type Database, number, text } from './database.ts';
import type { Spot } from './walk.ts';

/** A word that fewer than one in this many of the records looked at hold is rare: the index finds it fast. */
const rarity = 100;

/**
 * Words asked for. A list first looks at its records one by one, which finds common words at once; only when that takes
 * too long is the index asked, and only for the words that were seen to be rare: it would have to merge the long lists of
 * the common ones.
 */
export class Question {
  readonly #database: Database;
  readonly #sort: ListQuery['sort'];
  readonly #asked: readonly { readonly word: string; hits: number }[];
  #looked = 0;

  constructor(database: Database, question: string, sort: ListQuery['sort']) {
    this.#database = database;
    this.#sort = sort;
    this.#asked = questionWords(question).map((word) => ({ word, hits: 0 }));
  }

  get isEmpty(): boolean {
    return this.#asked.length === 0;
  }

  /** Does each word asked for begin a word of the record? */
  fits(rec: number): boolean {
    const row = this.#database.prepare('SELECT words FROM words WHERE rec = ?').get(rec);
    if (row === undefined) return false;
    const stored = ` ${text(row, 'words')}`;
    this.#looked += 1;
    let all = true;
    for (const asked of this.#asked) {
      if (stored.includes(` ${asked.word}`)) asked.hits += 1;
      else all = false;
    }
    return all;
  }

  /** All listed records that hold the words, in no order; null when the index knows more than `most` to look at. */
  matches(most: number): Spot[] | null {
    const rare = this.#asked.filter(({ hits }) => hits * rarity <= this.#looked);
    const keys = rare.length > 0 ? rare : this.#asked;
    const question = keys.map(({ word }) => `"${word}"*`).join(' ');
    const rows = this.#database.prepare(matchSql(this.#sort)).all(question, most);
    if (rows.length === most) return null;
    const spots = rows.map((row) => ({ at: number(row, 'at'), shelf: number(row, 'shelf'), rec: number(row, 'rec') }));
    return keys.length === this.#asked.length ? spots : spots.filter(({ rec }) => this.fits(rec));
  }
}

export const matchSql = (sort: ListQuery['sort']): string =>
  `SELECT slot.${sort} AS at, slot.shelf, slot.rec FROM find CROSS JOIN slot ON slot.rec = find.rowid
   WHERE find MATCH ? LIMIT ?`;
