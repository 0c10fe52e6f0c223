import { type Prepared, scoreNames } from '../compare.ts';
import type { Name } from '../name.ts';
import type { Best } from './best.ts';
import { logOdds, utmost } from './estimate.ts';
import { KnownOdds } from './known-odds.ts';
import type { Nearly } from './nearly.ts';
import type { RowKinds } from './rowKinds.ts';
import type { Rows } from './rows.ts';
import { entryAt, type Segment } from './segment.ts';
import type { Shift } from './shift.ts';

/** Rows that are looked at for one reading of a name, and how many log-odds an estimate may be too low. */
export const mostLooked = 4096;
export const slack = 2.25;
/** How many log-odds what is nearly the score may be too low. */
const nearlySlack = 0.4;

/** What is asked for, read in one way, and what rows are to it. */
export interface Question {
  readonly name: Name;
  readonly asked: Prepared;
  readonly nearly: Nearly;
  readonly kinds: RowKinds;
  readonly shift: Shift;
  readonly gone: ReadonlySet<number>;
  /** Rows found by two neighbours that may be a word of the question: what they are by their words alone says nothing of them. */
  readonly torn: ReadonlySet<number>;
}

/** By the number of what rows are to a question; one for all questions, for they are answered one after the other. */
const [nearlyOdds, scores] = [new KnownOdds(11), new KnownOdds(10)];

/** The comparison of one reading of a question with row after row: nearly first, and exactly where that leaves a row among the best. */
export class Comparing {
  private readonly segment: Segment;
  private readonly rows: Rows;
  private readonly question: Question;
  private readonly best: Best;
  private readonly own: number;
  private left = mostLooked;

  constructor(segment: Segment, rows: Rows, question: Question, best: Best) {
    this.segment = segment;
    this.rows = rows;
    this.question = question;
    this.best = best;
    this.own = scoreNames(question.name, question.name);
    nearlyOdds.begin();
    scores.begin();
  }

  /** Compares a row of which no more is expected than `upTo`; false when nothing more needs to be compared. */
  next(row: number, upTo: number): boolean {
    const { asked, gone, shift, torn } = this.question;
    if (this.left === 0 || upTo + slack < this.best.least) return false;
    const entry = this.segment.rowEntry[row] ?? 0;
    if (gone.size > 0 && gone.has(entry)) return true;
    this.left -= 1;
    const isTorn = torn.has(row);
    if (!isTorn && this.nearly(row) + shift.atMost(row) + nearlySlack < this.best.least) return true;
    const score = isTorn ? scoreNames(this.question.name, this.rows.nameAt(row)) : this.score(row);
    if (score === 0) return true;
    const moved = shift.exactly(row);
    const isEqual = score >= this.own && entryAt(this.segment, entry).text.trim() === asked.text;
    // Entries that bear the very name come before any other, those of whom most is the same first; unless what is known contradicts.
    const isSame = isEqual && moved >= 0;
    this.best.offer({ entry, odds: (isSame ? 2 * utmost : logOdds(score)) + moved, isEqual, isSame });
    return true;
  }

  /** Not a number where the exact comparison alone can say it. */
  private nearly(row: number): number {
    const { kinds, nearly } = this.question;
    const kind = kinds.nearly(row);
    const place = nearlyOdds.placeOf(kind);
    return nearlyOdds.isKnown(place, kind) ? nearlyOdds.at(place) : nearlyOdds.keep(place, kind, nearly.odds(row));
  }

  private score(row: number): number {
    const { kinds, name } = this.question;
    const kind = kinds.exactly(row);
    const place = scores.placeOf(kind);
    if (scores.isKnown(place, kind)) return scores.at(place);
    return scores.keep(place, kind, scoreNames(name, this.rows.nameAt(row)));
  }
}
