import { Alignment, hows, initialLikeness } from '../align.ts';
import { featureNames, measure } from '../features.ts';
import { type Name, nameOf, type Part } from '../name.ts';
import { probability } from '../score.ts';
import { wordOf } from '../word.ts';
import { differs } from './near.ts';

/** Log-odds of a probability, cut at ±`utmost`. */
export const utmost = 14;
export const logOdds = (score: number): number =>
  score <= 0 ? -utmost : score >= 1 ? utmost : Math.max(-utmost, Math.min(utmost, Math.log(score / (1 - score))));

/** Steps of a row's weight: a sixteenth, as many as a byte holds. */
export const weightSteps = 256;
const perWeight = 16;
export const weightStep = (weight: number): number =>
  Math.max(0, Math.min(weightSteps - 1, Math.round(weight * perWeight)));

/** Steps that a search for the heaviest row takes at once. */
const heavier = 4;

/** Steps of likeness from 0.5 to 1 in which a loss is worked out, and the ways in which words differ otherwise (`differs`). */
const [likeSteps, ways] = [20, 8];
const stepOf = (like: number): number => Math.max(0, Math.round((like - 0.5) * 2 * likeSteps));

/**
 * What the score would be, about, of a row of which only its weight is known and which words of the question have a word like them in it. It is
 * the score itself, of an alignment as it probably is: it knows what is left on either side and what contradicts. A number for each set of
 * words and weight, in log-odds, less what is lost because words are not quite what is asked for.
 */
export class Estimates {
  private readonly name: Name;
  /** The words of the question that stand behind each bit, and what each set of them weighs. */
  private readonly asked: readonly Part[];
  private readonly weights: Float64Array;
  private readonly made: Float64Array;
  private readonly losses: Float64Array;
  private readonly alignment = new Alignment();
  private readonly features = new Float64Array(featureNames.length);

  constructor(name: Name, asked: readonly Part[]) {
    this.name = name;
    this.asked = asked;
    const sets = 1 << asked.length;
    this.weights = Float64Array.from({ length: sets }, (_, mask) => sumOf(this.of(mask).map(spelledOut)));
    this.made = new Float64Array(sets * weightSteps).fill(Number.NaN);
    this.losses = new Float64Array(asked.length * ways * (likeSteps + 1)).fill(Number.NaN);
  }

  /** Log-odds of a row of such a weight that has these words as they are asked for. */
  best(mask: number, weight: number): number {
    const at = mask * weightSteps + weight;
    const there = this.made[at] ?? 0;
    if (!Number.isNaN(there)) return there;
    const best = this.scored(mask, this.others(weight / perWeight - (this.weights[mask] ?? 0)), null);
    this.made[at] = best;
    return best;
  }

  /**
   * Log-odds that are lost where one word is only so alike, and differs so; what two words together are alike is lost of the first. The less of
   * what is lost when it alone differs, and of its share when all do: losses do not add up, a second one costs less.
   */
  loss(bits: number, like: number, way: number): number {
    const bit = 31 - Math.clz32(bits & -bits);
    const step = stepOf(like);
    const at = (bit * ways + way) * (likeSteps + 1) + step;
    const there = this.losses[at] ?? 0;
    if (!Number.isNaN(there)) return there;
    const every = this.weights.length - 1;
    const poorer = { like: 0.5 + step / (2 * likeSteps), way };
    const whole = this.scored(every, [], null);
    const alone = whole - this.scored(every, [], { ...poorer, bits: 1 << bit });
    const share = (this.weights[1 << bit] ?? 0) / (this.weights[every] ?? 1);
    const together = share * (whole - this.scored(every, [], { ...poorer, bits: every }));
    const loss = Math.max(0, Math.min(alone, together));
    this.losses[at] = loss;
    return loss;
  }

  /** Log-odds of a row that has every word of the question, all but one as it is asked for and that one only so alike. */
  bound(like: number): number {
    const every = this.weights.length - 1;
    const least = Math.min(...this.asked.map((_, bit) => this.loss(1 << bit, like, 0)));
    return this.best(every, weightStep(this.weights[every] ?? 0)) - least;
  }

  /** The weight up to which a row that has only these words of the question may reach such log-odds; -1 when none does. */
  heaviest(mask: number, odds: number): number {
    if (odds <= -utmost) return weightSteps - 1;
    let reached = -1;
    for (let weight = weightStep(this.weights[mask] ?? 0); weight < weightSteps; weight += heavier) {
      if (this.best(mask, weight) < odds) return reached;
      reached = Math.min(weightSteps - 1, weight + heavier - 1);
    }
    return reached;
  }

  private of(mask: number): readonly Part[] {
    return this.asked.filter((_, bit) => mask & (1 << bit));
  }

  private scored(
    mask: number,
    others: readonly Part[],
    poorer: { bits: number; like: number; way: number } | null,
  ): number {
    const { alignment, name } = this;
    const shared = this.of(mask);
    const changed = this.of(poorer?.bits ?? 0);
    const there = shared.map((part) => (changed.includes(part) ? otherwise(part, poorer?.way ?? 0) : part));
    const row = nameOf([...there.map(spelledOut), ...others], name.organisation, name.legal);
    alignment.count = 0;
    alignment.leftA = (1 << name.parts.length) - 1;
    alignment.leftB = (1 << row.parts.length) - 1;
    shared.forEach((part, to) => {
      const isInitial = part.role === 'initial';
      const like = isInitial ? initialLikeness : changed.includes(part) ? (poorer?.like ?? 1) : 1;
      alignment.add(1 << name.parts.indexOf(part), 1 << to, like, isInitial ? hows.initial : hows.whole);
    });
    measure(name, row, alignment, this.features);
    return logOdds(probability(this.features));
  }

  /** Words of such a weight together, as names have them: rare ones, and one that is less rare or small. */
  private others(weight: number): readonly Part[] {
    const parts: Part[] = [];
    for (let left = weight; left > 0.03 && parts.length < 6; left -= 1) {
      const isName = left >= 0.3;
      const role = isName ? 'name' : 'honorific';
      parts.push({ text: '', word: anyWord, role, weight: Math.min(1, left), place: null, isName });
    }
    return parts;
  }
}

/** A word that an initial of the question may stand for. */
const spelledOut = (part: Part): Part =>
  part.role === 'initial' ? { ...part, role: 'name', isName: true, weight: 1 } : part;

/** A part whose word differs in these ways. */
function otherwise(part: Part, way: number): Part {
  const { word } = part;
  const script = word.script === 'latin' ? 'arabic' : 'latin';
  return {
    ...part,
    word: {
      ...word,
      skeletonMark: word.skeletonMark + (way & differs.consonants ? 1 : 0),
      beginning: word.beginning + (way & differs.beginning ? 1 : 0),
      script: way & differs.script ? script : word.script,
    },
  };
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { weight }) => sum + weight, 0);

const anyWord = wordOf('x');
