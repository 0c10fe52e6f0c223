import { Alignment, assign, partLikeness } from '../align.ts';
import { isAnchored, unanchored } from '../anchor.ts';
import { featureNames, measure } from '../features.ts';
import type { Name, Part } from '../name.ts';
import { aboutOdds } from '../score.ts';
import { isVowel, skeletonClass } from '../sounds.ts';
import type { Word } from '../word.ts';
import type { Met } from './met.ts';
import type { Rows } from './rows.ts';
import { type Segment, wordOf } from './segment.ts';

const rareMatched = featureNames.indexOf('rareMatched');
const lessOdds = Math.log(unanchored);

/**
 * The score of a row for one question, nearly: as the comparison has it, but for words of which it is known already how alike they are, and bends that
 * are looked up. It takes a fifth of the time, and most rows are not compared any further.
 */
export class Nearly {
  private readonly name: Name;
  /** Number of the bit of each part of the question; -1 of those that are not looked for. */
  private readonly columns: readonly number[];
  private readonly met: Met;
  private readonly rows: Rows;
  private readonly segment: Segment;
  private readonly likes = new Float64Array(256);
  private readonly alignment = new Alignment();
  private readonly features = new Float64Array(featureNames.length);

  constructor(name: Name, asked: readonly Part[], met: Met, rows: Rows, segment: Segment) {
    this.name = name;
    this.columns = name.parts.map((part) => (isPlain(part) ? asked.indexOf(part) : -1));
    this.met = met;
    this.rows = rows;
    this.segment = segment;
  }

  /** Log-odds; not a number where words that are written together may answer to each other, which the comparison alone can say. */
  odds(row: number): number {
    const { name, alignment, features } = this;
    const other = this.rows.nameAt(row);
    if (!name.says || !other.says) return Number.NEGATIVE_INFINITY;
    if (name.onlyName !== null && other.organisation) return Number.NaN;
    if (other.onlyName !== null && name.organisation) return Number.NaN;
    if (!this.align(row, other)) return Number.NaN;
    measure(name, other, alignment, features);
    if (features[rareMatched] === 0) return Number.NEGATIVE_INFINITY;
    const odds = aboutOdds(features);
    if (isAnchored(name, other, alignment)) return odds;
    // Of a twentieth p / 20, the odds are p / (20 - p).
    return odds + lessOdds - Math.log1p(Math.exp(odds) * (1 - unanchored));
  }

  private align(row: number, other: Name): boolean {
    const { name, columns, likes, alignment, met } = this;
    const { rowStarts, rowParts } = this.segment;
    const start = rowStarts[row] ?? 0;
    const mine = name.parts;
    const theirs = other.parts;
    for (let j = 0; j < theirs.length; j++) {
      const y = theirs[j];
      const word = wordOf(rowParts[start + j] ?? 0);
      if (y === undefined || met.isTogether(word)) return false;
      const plain = isPlain(y);
      for (let i = 0; i < mine.length; i++) {
        const x = mine[i];
        const column = plain ? (columns[i] ?? -1) : -1;
        const known = column < 0 ? 0 : met.likeOf(word, column);
        const isKnown = x === undefined || known > 0 || (column >= 0 && !mayBeAlike(x.word, y.word));
        likes[i * 16 + j] = isKnown ? known : partLikeness(x, y);
      }
    }
    alignment.count = 0;
    alignment.leftA = (1 << mine.length) - 1;
    alignment.leftB = (1 << theirs.length) - 1;
    assign(mine, theirs, likes, alignment);
    return !mayBeJoined(theirs, alignment.leftB, mine) && !mayBeJoined(mine, alignment.leftA, theirs);
  }
}

/** A word whose likeness to those of the question was measured when they were looked up. */
const isPlain = ({ isName, role }: Part): boolean => isName && role !== 'number';

/** Whether two words that share no key may still be so alike that they count: such as differ in two classes of many. */
function mayBeAlike(a: Word, b: Word): boolean {
  const one = a.classes;
  const other = b.classes;
  if (one < 3 || other < 3 || Math.abs(one - other) > 2) return false;
  return a.beginning === b.beginning || (a.script === 'arabic') !== (b.script === 'arabic');
}

/** Whether neighbours, of which nothing answers to one at least, may be a word of the other name when they are written together. */
function mayBeJoined(parts: readonly Part[], left: number, others: readonly Part[]): boolean {
  if (left === 0) return false;
  for (let at = 0; at + 1 < parts.length; at++) {
    const first = parts[at];
    const second = parts[at + 1];
    if ((left & (3 << at)) === 0 || first === undefined || second === undefined) continue;
    if (first.role === 'initial' || second.role === 'initial') continue;
    for (const { isName, word } of others) if (isName && isAbout(word, first.word, second.word)) return true;
  }
  return false;
}

/** Whether a word begins as the first of two does and is about as long as both. */
function isAbout({ length, classes, first: x }: Word, first: Word, second: Word): boolean {
  if (Math.abs(length - first.length - second.length) > 2) return false;
  if (classes <= first.classes || classes <= second.classes) return false;
  const y = first.first;
  return x === y || (isVowel[x] === true ? isVowel[y] === true : skeletonClass[x] === skeletonClass[y]);
}
