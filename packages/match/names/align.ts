import type { Name, Part } from './name.ts';
import { isVowel, signOf, skeletonClass } from './sounds.ts';
import { likeness } from './token.ts';
import { joined, type Word } from './word.ts';

/** How words answer to each other: whole to whole, an initial to a word, or neighbours that are one word in the other name. */
export const hows = { whole: 0, initial: 1, joined: 2 } as const;

/**
 * Which words of one name answer to which of the other; sets of words as bits. It is filled again and again, for two hundred thousand are made
 * in a second: whoever wants to keep one makes their own.
 */
export class Alignment {
  count = 0;
  readonly a = new Uint16Array(16);
  readonly b = new Uint16Array(16);
  readonly likeness = new Float64Array(16);
  readonly how = new Uint8Array(16);
  /** Words that nothing answers to. */
  leftA = 0;
  leftB = 0;

  add(a: number, b: number, likeness: number, how: number): void {
    const at = this.count++;
    this.a[at] = a;
    this.b[at] = b;
    this.likeness[at] = likeness;
    this.how[at] = how;
    this.leftA &= ~a;
    this.leftB &= ~b;
  }

  replace(at: number, a: number, b: number, likeness: number, how: number): void {
    this.leftA |= this.a[at] ?? 0;
    this.leftB |= this.b[at] ?? 0;
    this.count -= 1;
    this.a[at] = this.a[this.count] ?? 0;
    this.b[at] = this.b[this.count] ?? 0;
    this.likeness[at] = this.likeness[this.count] ?? 0;
    this.how[at] = this.how[this.count] ?? 0;
    this.add(a, b, likeness, how);
  }
}

/** Below this two words are not taken for one, nor below that words that would have to be joined. */
const leastLikeness = 0.5;
const leastJoined = 0.75;
/** The same where they have other consonants then. */
const leastJoinedOtherwise = 0.82;
/** What an initial is worth before a word that begins so, and letters before the words that they stand for. */
export const initialLikeness = 0.6;
const acronymLikeness = 0.85;
/** Giuseppe and يوسف. */
export const translatedLikeness = 0.75;
/** Abd al-Rahman and Rahman. */
export const withoutServant = 0.9;

const likes = new Float64Array(256);

/**
 * Assigns the words of two names to each other, the most alike first, whatever their order; then tries what is left as words that were joined
 * or torn apart.
 */
export function align(a: Name, b: Name, into: Alignment): void {
  const [one, other] = [a.parts, b.parts];
  into.count = 0;
  into.leftA = (1 << one.length) - 1;
  into.leftB = (1 << other.length) - 1;
  if (acronym(a, b, false, into) || acronym(b, a, true, into)) return;
  for (let i = 0; i < one.length; i++) {
    const x = one[i];
    for (let j = 0; x !== undefined && j < other.length; j++) {
      const y = other[j];
      likes[i * 16 + j] = y === undefined ? 0 : partLikeness(x, y);
    }
  }
  assign(one, other, likes, into);
  if (into.leftA !== 0) joinNeighbours(one, other, false, into);
  if (into.leftB !== 0) joinNeighbours(other, one, true, into);
}

/** Assigns words to each other, the most alike first, of such that are equally alike those that stand nearest: `likes` of word i and j at 16 i + j. */
export function assign(one: readonly Part[], other: readonly Part[], likes: Float64Array, into: Alignment): void {
  for (;;) {
    let best = 0;
    let at = -1;
    let distance = 0;
    let alike = 0;
    for (let i = 0; i < one.length; i++) {
      if ((into.leftA & (1 << i)) === 0) continue;
      for (let j = 0; j < other.length; j++) {
        const like = likes[i * 16 + j] ?? 0;
        if (like === 0 || (into.leftB & (1 << j)) === 0) continue;
        alike += 1;
        const apart = Math.abs(i - j);
        if (like < best || (like === best && apart >= distance)) continue;
        best = like;
        at = i * 16 + j;
        distance = apart;
      }
    }
    if (at < 0) return;
    const i = at >> 4;
    const j = at & 15;
    const initial = (one[i]?.role === 'initial') !== (other[j]?.role === 'initial');
    into.add(1 << i, 1 << j, best, initial ? hows.initial : hows.whole);
    if (alike === 1) return;
  }
}

export const isTranslated = (x: Word, y: Word): boolean => x.meaning !== 0 && x.meaning === y.meaning;

type Beginning = Pick<Word, 'first' | 'script'>;

/** Whether two words begin with one letter: in two scripts, with letters that are written for each other. */
export function mayBegin(x: Beginning, y: Beginning): boolean {
  const one = x.first;
  const other = y.first;
  if (one === other || (one + other === veeAndDoubleU && (one === vee || other === vee))) return true;
  if (x.script === y.script) return false;
  const ofOne = skeletonClass[one] ?? '';
  return ofOne === '' ? isVowel[one] === true && isVowel[other] === true : ofOne === skeletonClass[other];
}
const vee = signOf('v');
const veeAndDoubleU = vee + signOf('w');

/** Likeness of two parts; 0 when they cannot answer to each other: names do to names, and small words to small words. */
export function partLikeness(x: Part, y: Part): number {
  if (x.role === 'initial' || y.role === 'initial') {
    if (!mayBegin(x.word, y.word)) return 0;
    return x.role === y.role ? 1 : x.isName || y.isName ? initialLikeness : 0;
  }
  if (x.isName !== y.isName) return 0;
  if (x.word === y.word) return 1;
  if (x.role === 'number' || y.role === 'number') return x.word.letters === y.word.letters ? 1 : 0;
  const like = likeness(x.word, y.word) * (x.word.servant === y.word.servant ? 1 : withoutServant);
  if (like < translatedLikeness && isTranslated(x.word, y.word)) return translatedLikeness;
  return like < leastLikeness ? 0 : like;
}

/** `PLA` and the three words that it stands for, of an organisation: three letters are many a person's name. */
function acronym(short: Name, long: Name, flip: boolean, into: Alignment): boolean {
  const only = short.onlyName;
  if (only === null || !long.organisation || long.names < 3 || only.word.letters.length !== long.names) return false;
  let at = 0;
  let all = 0;
  for (let j = 0; j < long.parts.length; j++) {
    const part = long.parts[j];
    if (part === undefined || !part.isName) continue;
    if (part.word.letters[0] !== only.word.letters[at++]) return false;
    all |= 1 << j;
  }
  const one = 1 << short.parts.indexOf(only);
  into.add(flip ? all : one, flip ? one : all, acronymLikeness, hows.initial);
  return true;
}

/** Neighbours on the left that are one word on the right; they take the place of a poorer match that one of them has. */
function joinNeighbours(left: readonly Part[], right: readonly Part[], flip: boolean, into: Alignment): void {
  for (let i = 0; i + 1 < left.length; i++) {
    const first = left[i];
    const second = left[i + 1];
    if (first === undefined || second === undefined || !mayJoin(first, second)) continue;
    const bits = 3 << i;
    const free = (flip ? into.leftB : into.leftA) & bits;
    if (free === 0) continue;
    let word: Word | null = null;
    for (let j = 0; j < right.length; j++) {
      const target = right[j];
      if (target === undefined || !target.isName) continue;
      const reach = target.word.classes;
      if (reach <= first.word.classes || reach <= second.word.classes) continue;
      const held = holderOf(j, flip, into);
      if (held < 0 ? free !== bits : ((flip ? into.b[held] : into.a[held]) ?? 0) !== (bits & ~free)) continue;
      word ??= joined(first.word, second.word);
      const like = likeness(word, target.word);
      if (like < leastOf(word, target.word) || (held >= 0 && like <= (into.likeness[held] ?? 0))) continue;
      const [a, b] = flip ? [1 << j, bits] : [bits, 1 << j];
      if (held < 0) into.add(a, b, like, hows.joined);
      else into.replace(held, a, b, like, hows.joined);
      break;
    }
  }
}

/**
 * An initial is never written together with a name, nor are two between which a servant's Abd stands; what looks like a title may be written so: Seyedali.
 */
const mayJoin = (first: Part, second: Part): boolean =>
  first.role !== 'initial' && second.role !== 'initial' && !second.word.servant;

/** How alike two that are written together have to be to a word. */
const leastOf = (together: Word, word: Word): number =>
  together.skeleton === word.skeleton ? leastJoined : leastJoinedOtherwise;

/** The match in which a word of the right side stands; -1 when it is left. */
function holderOf(j: number, flip: boolean, { a, b, count }: Alignment): number {
  for (let at = 0; at < count; at++) if (((flip ? a[at] : b[at]) ?? 0) & (1 << j)) return at;
  return -1;
}
