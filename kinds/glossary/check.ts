import { keysOf } from '../../packages/match/names/keys.ts';
import { scriptOf } from '../../packages/match/names/script.ts';
import { likeness } from '../../packages/match/names/token.ts';
import { wordOf } from '../../packages/match/names/word.ts';
import { withoutClitics } from '../../packages/press/clitics.ts';
import { hiddenMarks } from './hidden-marks.ts';
import { indexOf, keyOf, type NamesIndex, type Phrase, wordPattern } from './names-index.ts';
import { wrongOffices } from './offices.ts';
import type { NamedEntry } from './schema.ts';

/**
 * What is wrong with a name in a text. spelling: not as the group writes it; translated: a form that is wrong on purpose; language, script:
 * the form of another language, in the same or another script; office: another office than the one the person holds; mixed: letters of
 * two scripts in one word; hidden: a sign that cannot be seen and changes what is read.
 */
export type FindingCode = 'spelling' | 'translated' | 'language' | 'script' | 'office' | 'mixed' | 'hidden';

export interface Finding {
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  readonly code: FindingCode;
  readonly found: string;
  /** What the group writes there; null when the glossary does not tell. */
  readonly suggestion: string | null;
  /** Record of the entry; null when none is meant. */
  readonly entry: string | null;
}

/** A word of the text, with the key it is looked up by; an Arabic one also without what is written onto it. */
export interface TextWord {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** An entry's phrase at its place in the text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase;
}

/** Names of the text that are not as the group agreed on, in the order in which they stand. Pure; fast enough for every key pressed. */
export function check(text: string, language: string, entries: readonly NamedEntry[]): readonly Finding[] {
  const index = indexOf(entries, language);
  const words = wordsOf(text);
  const hits: Hit[] = [];
  const findings: Finding[] = [...hiddenMarks(text)];
  for (let at = 0; at < words.length; ) {
    const found = exactAt(text, words, at, index) ?? nearAt(text, words, at, index);
    if (found === null) {
      const alone = mixedWord(text, words[at]);
      if (alone !== null) findings.push(alone);
      at += 1;
      continue;
    }
    hits.push(found.hit);
    const finding = findingOf(text, found.hit);
    if (finding !== null) findings.push(finding);
    at = found.next;
  }
  return [...findings, ...wrongOffices(text, language, hits, entries)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

function wordsOf(text: string): readonly TextWord[] {
  return [...text.matchAll(wordPattern)].map((match) => {
    const end = match.index + match[0].length;
    return { start: match.index, end, key: keyOf(match[0]) };
  });
}

type Found = { readonly hit: Hit; readonly next: number } | null;

/** What may stand between the words of one name. */
const between = /^[\s\-‐‑.'’·\u200e\u200f]{0,3}$/u;
const joins = (text: string, left: TextWord | undefined, right: TextWord | undefined): boolean =>
  left !== undefined && right !== undefined && !/\n/.test(text.slice(left.end, right.start))
    ? between.test(text.slice(left.end, right.start))
    : false;

const arabic = /[\u0600-\u06ff]/;

function exactAt(text: string, words: readonly TextWord[], at: number, index: NamesIndex): Found {
  const word = words[at];
  if (word === undefined) return null;
  const readings = arabic.test(word.key) ? withoutClitics(word.key) : [word.key];
  for (const reading of readings) {
    for (const phrase of index.byFirst.get(reading) ?? []) {
      const last = words[at + phrase.keys.length - 1];
      const fits = phrase.keys.every(
        (key, n) => n === 0 || (words[at + n]?.key === key && joins(text, words[at + n - 1], words[at + n])),
      );
      if (last === undefined || !fits) continue;
      const start = word.start + clitics(text.slice(word.start, word.end), word.key, reading);
      return { hit: { start, end: last.end, phrase }, next: at + phrase.keys.length };
    }
  }
  return null;
}

/** How many units of the written word are what was taken off its reading; vowel signs among them count. */
function clitics(written: string, key: string, reading: string): number {
  let units = 0;
  for (let taken = key.endsWith(reading) ? key.length - reading.length : 0; taken > 0; units++)
    if (keyOf(written.charAt(units)) !== '') taken -= 1;
  return units;
}

/** How alike each word, the whole name, and a name of one word must be to be taken for the name, written wrong. */
const [alike, wholeAlike, aloneAlike] = [0.62, 0.82, 0.88];
const windowWords = 8;
const mostKept = 20_000;

function nearAt(text: string, words: readonly TextWord[], at: number, index: NamesIndex): Found {
  const first = words[at];
  if (first === undefined || !mayBeName(text, first)) return null;
  const around = text.slice(first.start, words[Math.min(at + windowWords, words.length) - 1]?.end);
  let phrase = index.near.get(around);
  if (phrase === undefined) {
    phrase = nearest(text, words, at, index);
    if (index.near.size >= mostKept) index.near.clear();
    index.near.set(around, phrase);
  }
  if (phrase === null) return null;
  const end = words[at + phrase.words.length - 1]?.end ?? first.end;
  return { hit: { start: first.start, end, phrase }, next: at + phrase.words.length };
}

function nearest(text: string, words: readonly TextWord[], at: number, index: NamesIndex): Phrase | null {
  const first = words[at];
  if (first === undefined) return null;
  let best: { phrase: Phrase; score: number } | null = null;
  const tried = new Set<Phrase>();
  for (const key of keysOf(wordOf(text.slice(first.start, first.end)).skeleton, false, 0)) {
    for (const phrase of index.bySound.get(key) ?? []) {
      if (tried.has(phrase)) continue;
      tried.add(phrase);
      const score = likenessAt(text, words, at, phrase);
      if (score > (best?.score ?? 0)) best = { phrase, score };
    }
  }
  return best?.phrase ?? null;
}

/** Names begin with a capital where there are any. */
function mayBeName(text: string, { start, end }: TextWord): boolean {
  if (end - start < 2) return false;
  const first = text.charAt(start);
  return first === first.toUpperCase() && /\p{L}/u.test(first);
}

/** How alike the phrase is to as many words of the text, word by word; 0 when it is not the phrase. A name of more words counts for more. */
function likenessAt(text: string, words: readonly TextWord[], at: number, phrase: Phrase): number {
  const count = phrase.words.length;
  if (count > windowWords) return 0;
  let sum = 0;
  for (const [n, wanted] of phrase.words.entries()) {
    const word = words[at + n];
    if (word === undefined || (n > 0 && !joins(text, words[at + n - 1], word))) return 0;
    const one = word.key === phrase.keys[n] ? 1 : likeness(wordOf(text.slice(word.start, word.end)), wordOf(wanted));
    if (one < alike) return 0;
    sum += one;
  }
  const score = sum / count;
  if (score < (count === 1 ? aloneAlike : wholeAlike)) return 0;
  return score + 0.01 * count;
}

function findingOf(text: string, { start, end, phrase }: Hit): Finding | null {
  const found = text.slice(start, end);
  const { right, entry } = phrase;
  if (right !== null && isSame(found, right)) return null;
  const code = codeOf(found, phrase);
  return { start, end, code, found, suggestion: right, entry: entry.id };
}

function codeOf(found: string, { sort, right }: Phrase): FindingCode {
  if (sort === 'never') return 'translated';
  if (isMixed(found)) return 'mixed';
  if (right !== null && scriptOf(found) !== scriptOf(right)) return 'script';
  return sort === 'foreign' ? 'language' : 'spelling';
}

/** One spelling, in capitals or not, with or without an s of the genitive; what is optional in Arabic writing may be there or not. */
const isSame = (found: string, right: string): boolean => [plain(right), `${plain(right)}s`].includes(plain(found));
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u064b-\u0652\u0670\u0640\u200e\u200f]/g, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .toLowerCase();

const latin = /\p{Script=Latin}/u;
const other = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const isMixed = (word: string): boolean => other.test(word) && latin.test(word);

function mixedWord(text: string, word: TextWord | undefined): Finding | null {
  const found = word === undefined ? '' : text.slice(word.start, word.end);
  if (word === undefined || !isMixed(found)) return null;
  return { start: word.start, end: word.end, code: 'mixed', found, suggestion: null, entry: null };
}
