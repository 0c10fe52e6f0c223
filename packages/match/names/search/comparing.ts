import { type Prepared, scoreNames } from '../compare.ts';
import type { Name, Part } from '../name.ts';
import { isVowel, signs as signCount, skeletonClass } from '../sounds.ts';
import type { Word } from '../word.ts';
import type { Best } from './best.ts';
import { logOdds, utmost } from './estimate.ts';
import type { Initials } from './initials.ts';
import type { Met } from './met.ts';
import { Nearly } from './nearly.ts';
import type { Rows } from './rows.ts';
import { anyClass, entryAt, placeOf, type Segment, wordBits, wordOf } from './segment.ts';
import type { Shift } from './shift.ts';

/** Rows that are looked at for one reading of a name, and how many log-odds an estimate may be too low. */
export const mostLooked = 4096;
export const slack = 2.5;
/** How many log-odds what is nearly the score may be too low. */
const nearlySlack = 0.3;

/** The exact comparison of one reading of a question with row after row. */
export class Comparing {
  private readonly segment: Segment;
  private readonly rows: Rows;
  private readonly name: Name;
  private readonly asked: Prepared;
  private readonly initials: Initials;
  private readonly shift: Shift;
  private readonly gone: ReadonlySet<number>;
  private readonly best: Best;
  private readonly own: number;
  /** By the sign it begins with, as bits how long two words together may be that are one of the question. */
  private readonly lengths = new Uint32Array(signCount);
  private readonly met: Met;
  private readonly nearly: Nearly;
  /** Scores of rows that differ only in words which say nothing here. */
  private readonly scores = new Map<number, number>();
  private left = mostLooked;

  constructor(
    segment: Segment,
    rows: Rows,
    met: Met,
    question: {
      name: Name;
      /** Its words by their bits. */
      parts: readonly Part[];
      asked: Prepared;
      initials: Initials;
      shift: Shift;
      gone: ReadonlySet<number>;
    },
    best: Best,
  ) {
    this.segment = segment;
    this.rows = rows;
    this.name = question.name;
    this.asked = question.asked;
    this.initials = question.initials;
    this.shift = question.shift;
    this.gone = question.gone;
    this.met = met;
    this.nearly = new Nearly(question.name, question.parts, met, rows, segment);
    this.best = best;
    this.own = scoreNames(this.name, this.name);
    for (const { word, isName } of this.name.parts) if (isName) this.noteLength(word);
  }

  /** Compares a row of which no more is expected than `upTo`; false when nothing more needs to be compared. */
  next(row: number, upTo: number): boolean {
    if (this.left === 0 || upTo + slack < this.best.least) return false;
    const entry = this.segment.rowEntry[row] ?? 0;
    if (this.gone.has(entry)) return true;
    this.left -= 1;
    if (this.nearly.odds(row) + this.shift.of(row) + nearlySlack < this.best.least) return true;
    const score = this.score(row);
    if (score === 0) return true;
    const isSame = score >= this.own && entryAt(this.segment, entry).text.trim() === this.asked.text;
    // Of entries that bear the very name, what else is known decides which comes first; all come before any other.
    this.best.offer({ entry, odds: (isSame ? 2 * utmost : logOdds(score)) + this.shift.of(row), isSame });
    return true;
  }

  private score(row: number): number {
    const key = this.keyOf(row);
    const known = this.scores.get(key);
    if (known !== undefined) return known;
    const score = scoreNames(this.name, this.rows.nameAt(row));
    this.scores.set(key, score);
    return score;
  }

  /**
   * A number for what a row is to this question: of words like one of the question, of initials, and of neighbours that may be one of its words
   * torn apart, which they are; of others only what they weigh and where they stand.
   */
  private keyOf(row: number): number {
    const { rowStarts, rowParts, rowMarks, wordClasses } = this.segment;
    let [one, other] = [rowMarks[row] ?? 0, 0x9e3779b1];
    const end = rowStarts[row + 1] ?? 0;
    let torn = false;
    for (let at = rowStarts[row] ?? 0; at < end; at++) {
      const part = rowParts[at] ?? 0;
      const word = wordOf(part);
      const kind = wordClasses[word] ?? 0;
      const tornBefore = torn;
      torn = at + 1 < end && this.mayBeTorn(word, wordOf(rowParts[at + 1] ?? 0));
      const says = torn || tornBefore || kind === anyClass || this.isNear(word);
      const mark = says ? part : (this.initials.sayingOf(word) << 16) + (kind << 4) + placeOf(part) + 0x40000000;
      one = Math.imul(one ^ mark, 0x01000193) ^ (one >>> 15);
      other = Math.imul(other + mark, 0x85ebca6b) ^ (other >>> 13);
    }
    return (one >>> 0) * 0x200000 + (other & 0x1fffff);
  }

  private isNear(word: number): boolean {
    return this.met.isMet(word) || ((this.segment.wordMarks[word] ?? 0) & wordBits.initial) !== 0;
  }

  /** Whether two words together are about as long as one of the question that begins so. */
  private mayBeTorn(first: number, second: number): boolean {
    const { signStarts, wordSigns } = this.segment;
    const start = signStarts[first] ?? 0;
    const lengths = this.lengths[wordSigns[start] ?? 0] ?? 0;
    if (lengths === 0) return false;
    const length = (signStarts[first + 1] ?? 0) - start + (signStarts[second + 1] ?? 0) - (signStarts[second] ?? 0);
    return (lengths >>> Math.min(31, length)) % 2 === 1;
  }

  /** Notes how long words are that may be this one torn apart, for each sign that it may begin with. */
  private noteLength({ signs }: Word): void {
    const first = signs[0] ?? 0;
    for (let sign = 0; sign < this.lengths.length; sign++) {
      const same = isVowel[first] === true ? isVowel[sign] === true : skeletonClass[sign] === skeletonClass[first];
      if (sign !== first && !same) continue;
      for (let length = Math.max(0, signs.length - 2); length <= signs.length + 2; length++)
        this.lengths[sign] = (this.lengths[sign] ?? 0) | (1 << length);
    }
  }
}
