import type { Name, Part } from './name.ts';
import { likeness } from './token.ts';
import { joined, type Word } from './word.ts';

/** Which part of one name answers to which of the other, as numbers of parts. */
export interface Match {
  /** Parts of the first name: one, or neighbours that are one word in the other name. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly likeness: number;
  readonly how: 'whole' | 'initial' | 'joined';
}

export interface Alignment {
  readonly matches: readonly Match[];
  readonly missingA: readonly number[];
  readonly missingB: readonly number[];
}

/** Below this two words are not taken for one. */
export const leastLikeness = 0.5;
/** What an initial before the same first sound is worth. */
const initialLikeness = 0.6;

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  readonly how: Match['how'];
}

/** Whether two parts may be one word at all: the name words among themselves, the small words among themselves. */
const isName = (part: Part): boolean => part.role === 'name' || part.role === 'patronymic' || part.role === 'number';

/**
 * Assigns the words of two names to each other, the most alike first, whatever their order. What is left is tried as words that were
 * joined or torn apart, then as initials.
 */
export function align(a: Name, b: Name): Alignment {
  const short = acronym(a, b, false) ?? acronym(b, a, true);
  if (short !== null) return { matches: [short], missingA: [], missingB: [] };
  const candidates: Candidate[] = [];
  for (let i = 0; i < a.parts.length; i++) {
    for (let j = 0; j < b.parts.length; j++) {
      const one = candidate(a.parts, b.parts, i, j);
      if (one !== null) candidates.push(one);
    }
  }
  candidates.sort((x, y) => y.likeness - x.likeness || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a);
  const matches: Match[] = [];
  let [takenA, takenB] = [0, 0];
  for (const { a: i, b: j, likeness: like, how } of candidates) {
    if (takenA & (1 << i) || takenB & (1 << j)) continue;
    takenA |= 1 << i;
    takenB |= 1 << j;
    matches.push({ a: [i], b: [j], likeness: like, how });
  }
  for (const [left, right, flip] of [
    [a.parts, b.parts, false],
    [b.parts, a.parts, true],
  ] as const) {
    let [taken, other] = flip ? [takenB, takenA] : [takenA, takenB];
    for (let i = 0; i + 1 < left.length; i++) {
      const found = joinedAt(left, right, i, taken, matches, flip);
      if (found === null) continue;
      taken |= found.left;
      other |= found.right;
    }
    [takenA, takenB] = flip ? [other, taken] : [taken, other];
  }
  const missing = (parts: readonly Part[], taken: number): number[] =>
    parts.flatMap((_, at) => (taken & (1 << at) ? [] : [at]));
  return { matches, missingA: missing(a.parts, takenA), missingB: missing(b.parts, takenB) };
}

const acronymLikeness = 0.85;

/** `PLA` and the three words that it stands for. */
function acronym(short: Name, long: Name, flip: boolean): Match | null {
  const words = long.parts.filter(isName);
  const [only, ...others] = short.parts.filter(isName);
  if (only === undefined || others.length > 0 || words.length < 3 || only.word.letters.length !== words.length)
    return null;
  for (let at = 0; at < words.length; at++) if (words[at]?.word.letters[0] !== only.word.letters[at]) return null;
  const [one, all] = [[short.parts.indexOf(only)], words.map((word) => long.parts.indexOf(word))];
  return { a: flip ? all : one, b: flip ? one : all, likeness: acronymLikeness, how: 'initial' };
}

function candidate(a: readonly Part[], b: readonly Part[], i: number, j: number): Candidate | null {
  const [x, y] = [a[i], b[j]];
  if (x === undefined || y === undefined) return null;
  if (x.role === 'initial' || y.role === 'initial') {
    const same = x.word.signs[0] === y.word.signs[0] && (x.role === y.role || isName(x) || isName(y));
    if (!same) return null;
    return {
      a: i,
      b: j,
      likeness: x.role === y.role ? 1 : initialLikeness,
      how: x.role === y.role ? 'whole' : 'initial',
    };
  }
  if (isName(x) !== isName(y)) return null;
  if (x.role === 'number' || y.role === 'number') {
    return x.word === y.word ? { a: i, b: j, likeness: 1, how: 'whole' } : null;
  }
  const like = likeness(x.word, y.word) * (x.word.servant === y.word.servant ? 1 : 0.9);
  return like < leastLikeness ? null : { a: i, b: j, likeness: like, how: 'whole' };
}

/** Two neighbours on one side that are one word on the other; replaces a poorer match that one of them has. */
function joinedAt(
  left: readonly Part[],
  right: readonly Part[],
  at: number,
  taken: number,
  matches: Match[],
  flip: boolean,
): { left: number; right: number } | null {
  const [first, second] = [left[at], left[at + 1]];
  if (first === undefined || second === undefined) return null;
  const bits = (1 << at) | (1 << (at + 1));
  if ((taken & bits) === bits) return null;
  let word: Word | null = null;
  for (let j = 0; j < right.length; j++) {
    const target = right[j];
    if (target === undefined || !isName(target)) continue;
    if (target.word.skeleton.length <= Math.max(first.word.skeleton.length, second.word.skeleton.length)) continue;
    const held = matches.findIndex((match) => (flip ? match.a : match.b).includes(j));
    const holder = matches[held];
    const mine = holder === undefined ? -1 : ((flip ? holder.b : holder.a)[0] ?? -1);
    if (holder !== undefined && mine !== at && mine !== at + 1) continue;
    if (holder === undefined && taken & bits) continue;
    word ??= joined(first.word, second.word);
    const like = likeness(word, target.word);
    if (like < 0.75 || (holder !== undefined && like <= holder.likeness)) continue;
    if (holder !== undefined) matches.splice(held, 1);
    const pair = [at, at + 1];
    matches.push({ a: flip ? [j] : pair, b: flip ? pair : [j], likeness: like, how: 'joined' });
    return { left: bits, right: 1 << j };
  }
  return null;
}
