import type { Name, Part } from '../name.ts';
import { nameOf } from '../name.ts';
import type { Script } from '../script.ts';
import { likeness } from '../token.ts';
import { joined, kept, type Word } from '../word.ts';
import type { Role } from '../words.ts';
import { isFoundBy, legalClasses, placeShift, places } from './build.ts';
import { keysOf, rangeOf } from './keys.ts';
import type { Segment } from './segment.ts';

/** Words of the dictionary below this likeness are not followed; neighbours read as one word have to be more alike. */
const leastLikeness = 0.55;
const leastJoined = 0.75;
/** Words of queries whose alike words are remembered. */
const mostRemembered = 4096;

const text = new TextDecoder();
const mask = 2 ** placeShift - 1;

interface Kept {
  readonly word: Word;
  readonly role: Role;
  readonly weight: number;
}

interface Alike {
  readonly number: number;
  readonly likeness: number;
}

/** A segment made ready for questions. What it makes of the flat arrays it makes when it is first asked for. */
export class Searcher {
  readonly segment: Segment;
  private readonly words: (Kept | undefined)[] = [];
  private readonly sums: Float32Array;
  private readonly lastWord: Uint8Array;
  private remembered = new Map<string, readonly Alike[]>();

  constructor(segment: Segment) {
    this.segment = segment;
    this.sums = new Float32Array(segment.rowEntry.length);
    this.lastWord = new Uint8Array(segment.rowEntry.length);
  }

  /** Rows that share alike words with a name, the most promising `most` of them, in no order. */
  candidates(name: Name, most: number): readonly number[] {
    const touched: number[] = [];
    let turn = 0;
    for (const { word, weight, least } of asked(name)) {
      turn += 1;
      for (const { number, likeness: like } of this.alike(word)) {
        if (like < least) break;
        this.follow(number, weight * like, turn, touched);
      }
    }
    const chosen = this.best(touched, name.total, most);
    for (const row of touched) {
      this.sums[row] = 0;
      this.lastWord[row] = 0;
    }
    return chosen;
  }

  private follow(number: number, gain: number, turn: number, touched: number[]): void {
    const { postings, postingStarts } = this.segment;
    const { sums, lastWord } = this;
    const end = postingStarts[number + 1] ?? 0;
    for (let at = postingStarts[number] ?? 0; at < end; at++) {
      const row = postings[at] ?? 0;
      const last = lastWord[row] ?? 0;
      if (last === turn) continue;
      if (last === 0) touched.push(row);
      lastWord[row] = turn;
      sums[row] = (sums[row] ?? 0) + gain;
    }
  }

  /** The rows with the greatest share of matched weight, of their own and of the name's. */
  private best(touched: readonly number[], total: number, most: number): readonly number[] {
    if (touched.length <= most) return touched;
    const { rowTotal } = this.segment;
    const steps = 512;
    const counts = new Uint32Array(steps + 1);
    const shares = new Uint16Array(touched.length);
    for (let at = 0; at < touched.length; at++) {
      const row = touched[at] ?? 0;
      const sum = this.sums[row] ?? 0;
      const own = rowTotal[row] ?? 1;
      const share = Math.min(1, sum / Math.min(own, total)) * 0.5 + Math.min(1, sum / Math.max(own, total)) * 0.5;
      const step = Math.floor(share * steps);
      shares[at] = step;
      counts[step] = (counts[step] ?? 0) + 1;
    }
    let from = steps;
    for (let sum = counts[from] ?? 0; from > 0 && sum + (counts[from - 1] ?? 0) <= most; from--)
      sum += counts[from - 1] ?? 0;
    const chosen: number[] = [];
    for (let at = 0; at < touched.length && chosen.length < most; at++)
      if ((shares[at] ?? 0) >= from) chosen.push(touched[at] ?? 0);
    for (let at = 0; at < touched.length && chosen.length < most; at++)
      if (shares[at] === from - 1) chosen.push(touched[at] ?? 0);
    return chosen;
  }

  /** Words of the dictionary that are like a word, the most alike first. */
  private alike(word: Word): readonly Alike[] {
    const key = `${word.script}${word.servant ? 1 : 0}${word.letters}`;
    const known = this.remembered.get(key);
    if (known !== undefined) return known;
    const { byKey } = this.segment;
    const seen = new Set<number>();
    const found: Alike[] = [];
    for (const one of keysOf(word.skeleton)) {
      const [from, to] = rangeOf(byKey, one);
      for (let at = from; at < to; at++) {
        const number = byKey.values[at] ?? 0;
        if (seen.has(number)) continue;
        seen.add(number);
        const like = likeness(word, this.kept(number).word);
        if (like >= leastLikeness) found.push({ number, likeness: like });
      }
    }
    found.sort((x, y) => y.likeness - x.likeness);
    if (this.remembered.size >= mostRemembered) this.remembered = new Map();
    this.remembered.set(key, found);
    return found;
  }

  private kept(number: number): Kept {
    const known = this.words[number];
    if (known !== undefined) return known;
    const { words, wordStarts, wordSigns, signStarts } = this.segment;
    const fields = text.decode(words.subarray(wordStarts[number] ?? 0, wordStarts[number + 1] ?? 0)).split('\t');
    const [letters = '', script = '', role = '', weight = '', servant] = fields;
    const signs = wordSigns.subarray(signStarts[number] ?? 0, signStarts[number + 1] ?? 0);
    const read = kept(letters, scriptNamed(script), signs, servant === '1', roleNamed(role));
    const made = { word: read, role: roleNamed(role), weight: Number(weight) };
    this.words[number] = made;
    return made;
  }

  /** The name that a row reads. */
  nameAt(row: number): Name {
    const { rowStarts, rowParts, rowMarks } = this.segment;
    const parts: Part[] = [];
    for (let at = rowStarts[row] ?? 0; at < (rowStarts[row + 1] ?? 0); at++) {
      const packed = rowParts[at] ?? 0;
      const { word, role, weight } = this.kept(packed & mask);
      const isName = role === 'name' || role === 'patronymic' || role === 'number';
      parts.push({ text: word.letters, word, role, weight, place: places[packed >>> placeShift] ?? null, isName });
    }
    const marks = rowMarks[row] ?? 0;
    return nameOf(parts, (marks & 1) === 1, marks > 1 ? legalClasses.filter((_, at) => marks & (2 << at)) : []);
  }
}

/** The words to look for: those of the name, and neighbours as one word, for a list may have joined them. */
function asked(name: Name): readonly { word: Word; weight: number; least: number }[] {
  const found = name.parts.filter(isFoundBy);
  const pairs = found.slice(1).map((part, at) => {
    const before = found[at] ?? part;
    return { word: joined(before.word, part.word), weight: before.weight + part.weight, least: leastJoined };
  });
  return [...found.map(({ word, weight }) => ({ word, weight, least: leastLikeness })), ...pairs];
}

const scripts: readonly Script[] = ['latin', 'arabic', 'cyrillic', 'greek', 'hebrew', 'armenian', 'georgian', 'other'];
const roles: readonly Role[] = [
  'name',
  'patronymic',
  'particle',
  'kunya',
  'nasab',
  'honorific',
  'initial',
  'legal',
  'number',
];
const scriptNamed = (name: string): Script => scripts.find((one) => one === name) ?? 'other';
const roleNamed = (name: string): Role => roles.find((one) => one === name) ?? 'name';
