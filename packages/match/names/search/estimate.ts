import { Alignment, hows, initialLikeness } from '../align.ts';
import { featureNames, measure } from '../features.ts';
import { type Name, nameOf, type Part } from '../name.ts';
import { aboutOdds } from '../score.ts';
import { KnownOdds } from './known-odds.ts';
import { kindBits, kindOf, kindsOfRow, markOf, partsOf, perLack, perWeight, stepsOf } from './mark.ts';
import { anyPart, othersOf, otherwise, spelledOut, titleWeight } from './standIns.ts';

/** Log-odds of a probability, cut at ±`utmost`. */
export const utmost = 14;
export const logOdds = (score: number): number =>
  score <= 0 ? -utmost : score >= 1 ? utmost : Math.max(-utmost, Math.min(utmost, Math.log(score / (1 - score))));

const family = featureNames.indexOf('family');
const familyConflict = featureNames.indexOf('familyConflict');

/** An estimate of two words that may be one of the question torn apart is so much too low. */
export const tornBonus = 3;

/**
 * An estimate is worked out once for all rows of one kind: which words of the question have a word like them in it, what these lack, how they differ, and
 * in steps what a row weighs and whether it has a title. A table for them, emptied for each question; two kinds may want one place, and then the later
 * has it. It is small so that it stays near: a million rows are looked up in it in the order in which they come.
 */
const made = new KnownOdds(13);
/** What is above the bits of a kind. */
const aboveKind = 2 ** kindBits;
/** Weights, as steps, at which it is looked how much a row may weigh beside what it has, and steps of lacks that are taken together for that. */
const ladder = [0, 4, 8, 12, 16, 20, 28, 36, 52, 84, 128] as const;
const lacksTogether = 4;

/** What the score would be, about, of a row: mostly a little more, for what a row lacks is taken to be spread over its words. */
export class Estimates {
  private readonly name: Name;
  /** The words of the question that stand behind each bit, and what each set of them weighs. */
  private readonly asked: readonly Part[];
  private readonly weights: Float64Array;
  private readonly most: Float64Array;
  private readonly small: readonly Part[];
  private readonly alignment = new Alignment();
  private readonly features = new Float64Array(featureNames.length);
  private readonly spoken: number;
  /** By bit of a word its place in the question; by set of them their bits, the lightest first; by bit and how it differs the word that a row may have. */
  private readonly places: readonly number[];
  private readonly byWeight: (readonly number[])[] = [];
  private readonly theirs: (Part | undefined)[] = [];

  constructor(name: Name, asked: readonly Part[]) {
    this.name = name;
    this.asked = asked;
    made.begin();
    const sets = 1 << asked.length;
    this.most = new Float64Array(sets * 32 * kindsOfRow.length).fill(Number.NaN);
    this.small = name.parts.filter((part) => !part.isName && part.role !== 'initial');
    this.places = asked.map((part) => name.parts.indexOf(part));
    const weights = asked.map((part) => spelledOut(part).weight);
    this.weights = Float64Array.from({ length: sets }, (_, mask) =>
      weights.reduce((sum, weight, bit) => (mask & (1 << bit) ? sum + weight : sum), 0),
    );
    this.spoken = asked.reduce((bits, { role }, bit) => (role === 'initial' ? bits | (1 << bit) : bits), 0);
  }

  /** What a mark gains when these words were met in a row, so alike and differing so. */
  gain(bits: number, like: number, kind: number): number {
    return markOf(bits, this.lackOf(bits, like), kind);
  }

  /**
   * How much a row may weigh beside the words of the question that it has, so that it still reaches such log-odds, when these are all it has and it lacks so
   * much of them (`lackOf`); -1 when none does.
   */
  mostBeside(mask: number, lack: number, odds: number): number {
    const mark = markOf(mask, lack, 0);
    let reached = -1;
    for (let at = 0; at + 1 < ladder.length; at++) {
      const left = ladder[at] ?? 0;
      const next = ladder[at + 1] ?? 0;
      if (kindsOfRow.some((row) => this.odds(mark, left, row, this.spoken & ~mask) >= odds)) reached = next;
      else if (left > perWeight) return reached;
    }
    return reached;
  }

  /** A lack that is at most as large, of a few: what is asked for it holds for all that are not told apart from it. */
  lackBelow(lack: number): number {
    return lack & ~(4 * lacksTogether - 1);
  }

  /** What a row lacks that has a word so alike in place of these. */
  lackOf(bits: number, like: number): number {
    return Math.round((1 - like) * (this.weights[bits] ?? 0) * perLack);
  }

  /** Whether a row that has these words, and words that weigh so much beside them, may reach such log-odds. */
  mayReach(mask: number, left: number, odds: number): boolean {
    return kindsOfRow.some((_, kind) => this.mostOf(mask, left, kind) >= odds);
  }

  /**
   * What a row is estimated at most that has these words, and words that weigh so much beside them, when it has them just as they are asked for: rows have
   * them in many ways, and most rows are none of them. `kind` is a place in `kindsOfRow`.
   */
  mostOf(mask: number, left: number, kind: number): number {
    const at = ((mask << 5) + stepsOf(left)) * kindsOfRow.length + kind;
    const known = this.most[at] ?? 0;
    if (!Number.isNaN(known)) return known;
    const most = this.odds(mask, left, kindsOfRow[kind] ?? 0, this.spoken & ~mask);
    this.most[at] = most;
    return most;
  }

  /**
   * Log-odds of a row with such a mark and words of such a weight beside it; `row` are its bits, and `initials` the words of the question for which it
   * has an initial, or the other way round.
   */
  odds(mark: number, left: number, row: number, initials: number): number {
    const kind = kindOf(mark, left, row);
    const key = kind + initials * aboveKind;
    const place = made.placeOf(key);
    return made.isKnown(place, key) ? made.at(place) : made.keep(place, key, this.scored(kind, initials));
  }

  private scored(kind: number, initials: number): number {
    const { mask, left, titled, organised, lack, consonants, beginnings, crossing } = partsOf(kind);
    const { alignment, name, small } = this;
    const whole = mask & ~this.spoken;
    const lightest = this.lightest(whole);
    const weighs = this.weights[whole] ?? 0;
    const like = weighs === 0 ? 1 : Math.max(0.5, 1 - lack / weighs);
    const row: Part[] = [];
    alignment.count = 0;
    let spelt = 0;
    for (let bit = 0; bit < this.asked.length; bit++) {
      if (((mask | initials) & (1 << bit)) === 0) continue;
      const isWhole = (whole & (1 << bit)) !== 0;
      if ((this.spoken & (1 << bit)) !== 0) spelt += 1;
      const at = lightest.indexOf(bit);
      const isOther = at >= 0 && at < consonants;
      const beginsOtherwise = at >= 0 && at < beginnings;
      alignment.add(
        1 << (this.places[bit] ?? 0),
        1 << row.length,
        isWhole ? like : initialLikeness,
        isWhole ? hows.whole : hows.initial,
      );
      row.push(this.there(bit, isOther, beginsOtherwise, crossing));
    }
    // Small words of the question are taken to be there as far as there is room for them, and a title where the row has one.
    let room = titled ? left - titleWeight : left;
    let hasOtherTitle = titled;
    for (const part of small) {
      const isTitle = part.role === 'honorific';
      if (isTitle ? !hasOtherTitle : room <= 0.05) continue;
      if (isTitle) hasOtherTitle = false;
      else room -= part.weight;
      alignment.add(1 << name.parts.indexOf(part), 1 << row.length, 1, hows.whole);
      row.push(part);
    }
    // What an initial of the question stands for is one of the row's other words.
    for (const part of othersOf(Math.max(0, room - spelt), hasOtherTitle)) row.push(part);
    const other = nameOf(row, organised, organised ? name.legal : []);
    alignment.leftA = ((1 << name.parts.length) - 1) & ~matched(alignment.a, alignment.count);
    alignment.leftB = ((1 << row.length) - 1) & ~matched(alignment.b, alignment.count);
    measure(name, other, alignment, this.features);
    return Math.max(-utmost, Math.min(utmost, this.mostOdds()));
  }

  /** What was measured, as log-odds; a row may write down as a family's name what stands in place of the family of the question, and that may tell for it. */
  private mostOdds(): number {
    const { features, name } = this;
    const odds = aboutOdds(features);
    if (!name.hasFamily || features[family] !== 0) return odds;
    features[familyConflict] = 1;
    return Math.max(odds, aboutOdds(features));
  }

  /** Bits of a set of words of the question, the lightest first. */
  private lightest(mask: number): readonly number[] {
    const known = this.byWeight[mask];
    if (known !== undefined) return known;
    const bits = this.asked.flatMap((_, bit) => (mask & (1 << bit) ? [bit] : []));
    bits.sort((x, y) => (this.asked[x]?.weight ?? 0) - (this.asked[y]?.weight ?? 0));
    this.byWeight[mask] = bits;
    return bits;
  }

  /** A word of the question as a row may have it: with other consonants, another beginning, in another script. */
  private there(bit: number, consonants: boolean, beginning: boolean, crossing: boolean): Part {
    const at = bit * 8 + (consonants ? 1 : 0) + (beginning ? 2 : 0) + (crossing ? 4 : 0);
    const made = this.theirs[at] ?? otherwise(spelledOut(this.asked[bit] ?? anyPart), consonants, beginning, crossing);
    this.theirs[at] = made;
    return made;
  }
}

/** All words of either side of the first matches of an alignment. */
function matched(bits: Uint16Array, count: number): number {
  let all = 0;
  for (let at = 0; at < count; at++) all |= bits[at] ?? 0;
  return all;
}
