import { gapsOf, hundredths, inHundredths, lesser, unpacked } from './costs.ts';
import { shareKey } from './keys.ts';
import model from './model.json' with { type: 'json' };
import { signs } from './sounds.ts';
import { longestWord, type Word } from './word.ts';

/**
 * Likeness of two words in [0,1], 1 when their signs are equal: what the cheapest way from one to the other costs, of what it costs to drop
 * the one and write the other; 0 of words that share no key and are not very alike. Costs are counted ones (`costs.ts`); two neighbouring signs may be exchanged (a slip of the hand).
 */
export function likeness(a: Word, b: Word): number {
  if (a === b) return 1;
  return a.id < b.id ? remembered(a, b) : remembered(b, a);
}

/** The same of words whatever keys they share: where it is known otherwise that one may stand for the other. */
export const heardLikeness = (a: Word, b: Word): number => (a === b ? 1 : measured(a, b));

/**
 * Words that share no key have to be as alike as this, and to begin alike where letters are the same: of those that are less, one pair in fifty is one name, and among a million names they
 * would be most of what is found.
 */
const otherwiseAlike = 0.84;

/** Pairs once compared; emptied when full. A cache: nothing depends on it. */
const slots = 1 << 19;
const keys = new Float64Array(slots);
const values = new Float64Array(slots);

function remembered(a: Word, b: Word): number {
  const key = a.id * 0x4000000 + b.id;
  const slot = (Math.imul(a.id, 0x9e3779b1) ^ Math.imul(b.id, 0x85ebca6b)) >>> 13;
  if (keys[slot] === key) return values[slot] ?? 0;
  const value = measuredIfNear(a, b);
  keys[slot] = key;
  values[slot] = value;
  return value;
}

function measuredIfNear(a: Word, b: Word): number {
  const like = likeIfNear(a, b);
  return like > 0 && areOthers(a, b) ? like * otherName : like;
}

const areOthers = (a: Word, b: Word): boolean => a.common !== 0 && b.common !== 0 && a.common !== b.common;

/** What is left of the likeness of two words that are written nearly alike and are known to be two names (`others.ts`). */
const otherName = 0.5;
function likeIfNear(a: Word, b: Word): number {
  if (shareKey(a, b)) return measured(a, b);
  const crossing = (a.script === 'arabic') !== (b.script === 'arabic');
  if ((!crossing && a.beginning !== b.beginning) || Math.abs(a.classes - b.classes) > 2) return 0;
  const like = measured(a, b);
  return like >= otherwiseAlike ? like : 0;
}

/** What clerks write for what: counted by `dev/train/names.ts`; in hundredths. */
export const costs = inHundredths(unpacked(model.costs));

const width = longestWord + 1;
const row0 = new Int32Array(width);
const row1 = new Int32Array(width);
const row2 = new Int32Array(width);

/** Cost of exchanging two neighbouring signs, in hundredths as all that follow. */
export const swapCost = hundredths(1.6);

/** Cost of each sign of an article that is written together with the word, when the other word has none. */
export const articleGap = hundredths(0.35);

function measured(x: Word, y: Word): number {
  const a = x.signs;
  const b = y.signs;
  const gaps = gapsOf(costs, x.script !== y.script && (x.script === 'arabic' || y.script === 'arabic'));
  const { substitution } = costs;
  let total = 0;
  let before = row0;
  let above = row1;
  let current = row2;
  above[0] = 0;
  for (let j = 0; j < b.length; j++) {
    const gap = gaps[b[j] ?? 0] ?? 0;
    total += gap;
    above[j + 1] = (above[j] ?? 0) + (y.article && j < 2 ? Math.min(gap, articleGap) : gap);
  }
  for (let i = 0; i < a.length; i++) {
    const s = a[i] ?? 0;
    const gap = gaps[s] ?? 0;
    total += gap;
    const row = s * signs;
    let left = (above[0] ?? 0) + (x.article && i < 2 ? Math.min(gap, articleGap) : gap);
    current[0] = left;
    for (let j = 0; j < b.length; j++) {
      const t = b[j] ?? 0;
      let best = (above[j] ?? 0) + (substitution[row + t] ?? 0);
      best = lesser(lesser(best, (above[j + 1] ?? 0) + gap), left + (gaps[t] ?? 0));
      if (i > 0 && j > 0 && s === b[j - 1] && a[i - 1] === t) {
        const swapped = (before[j - 1] ?? 0) + swapCost;
        if (swapped < best) best = swapped;
      }
      left = best;
      current[j + 1] = best;
    }
    const free = before;
    before = above;
    above = current;
    current = free;
  }
  if (total === 0) return 0;
  return Math.max(0, 1 - (above[b.length] ?? total) / total);
}
