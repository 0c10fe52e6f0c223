import { keysOf } from '../../packages/match/names/keys.ts';
import { wordOf } from '../../packages/match/names/word.ts';
import { fold } from '../../packages/press/fold.ts';
import { formIn } from './form-in.ts';
import type { NamedEntry, NameForm } from './schema.ts';

/** How a phrase stands to its entry in the language that is checked. */
export type PhraseSort = 'right' | 'variant' | 'never' | 'foreign';

/** One written form of an entry, made ready to be found in a text. */
export interface Phrase {
  readonly entry: NamedEntry;
  readonly sort: PhraseSort;
  readonly text: string;
  readonly words: readonly string[];
  readonly keys: readonly string[];
  /** What the language writes instead; null when it has no form of this name. */
  readonly right: string | null;
}

/** The forms of all entries as one language meets them. */
export interface NamesIndex {
  /** Phrases by the key of their first word, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Right, variant and foreign phrases by the keys of their first word's skeleton. */
  readonly bySound: ReadonlyMap<number, readonly Phrase[]>;
  /** What a few words in a row were found to be: while somebody types, most of the text is as it was. A cache, emptied when full. */
  readonly near: Map<string, Phrase | null>;
}

export const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const marks = /[\p{M}\u0640]/gu;
const shortest = 4;

/** A word without case, accents, vowel signs and curls: what two spellings of it have in common. */
export function keyOf(word: string): string {
  return fold(word.normalize('NFC')).replace(marks, '');
}

const made = new WeakMap<readonly NamedEntry[], Map<string, NamesIndex>>();

/** Made once for a list of entries and a language, as long as the list lives: it is asked at every key that is pressed. */
export function indexOf(entries: readonly NamedEntry[], language: string): NamesIndex {
  const known = made.get(entries) ?? new Map<string, NamesIndex>();
  made.set(entries, known);
  const found = known.get(language) ?? build(entries, language);
  known.set(language, found);
  return found;
}

function build(entries: readonly NamedEntry[], language: string): NamesIndex {
  const phrases = entries.flatMap((entry) => phrasesOf(entry, language));
  const byFirst = new Map<string, Phrase[]>();
  const bySound = new Map<number, Phrase[]>();
  for (const phrase of phrases) {
    push(byFirst, phrase.keys[0] ?? '', phrase);
    const [first = ''] = phrase.words;
    if (phrase.sort === 'never' || (phrase.words.length === 1 && first.length < shortest)) continue;
    for (const key of keysOf(wordOf(first).skeleton, false, 0)) push(bySound, key, phrase);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length || rank(a) - rank(b));
  return { byFirst, bySound, near: new Map() };
}

const order: readonly PhraseSort[] = ['right', 'never', 'variant', 'foreign'];
const rank = ({ sort }: Phrase): number => order.indexOf(sort);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** What is right in the language hides the same words where they are another language's. */
function phrasesOf(entry: NamedEntry, language: string): readonly Phrase[] {
  const own = formIn(entry, language);
  const right = own?.form ?? null;
  const phrases: Phrase[] = [];
  const seen = new Set<string>();
  const add = (sort: PhraseSort, text: string, instead: string | null): void => {
    const words = text.match(wordPattern) ?? [];
    const keys = words.map(keyOf);
    const mark = keys.join(' ');
    if (words.length === 0 || seen.has(mark)) return;
    seen.add(mark);
    phrases.push({ entry, sort, text, words, keys, right: instead });
  };
  const addForms = (sort: PhraseSort, one: NameForm): void => {
    add(sort, one.form, right);
    for (const variant of one.variants) add(sort === 'right' ? 'variant' : sort, variant, right);
  };
  for (const one of entry.never) if (one.language === language) add('never', one.form, right);
  const foreign = entry.forms.filter((one) => one !== own);
  if (own !== null) addForms('right', own);
  for (const one of foreign) addForms('foreign', one);
  if (entry.type !== 'person') return phrases;
  const family = familyName(right ?? '');
  for (const one of [...(own === null ? [] : [own]), ...foreign])
    add(one === own ? 'right' : 'foreign', familyName(one.form) ?? '', family);
  return phrases;
}

/** Persons are spoken of by the last word of their name too, where it is long enough to be known by. */
function familyName(form: string): string | null {
  const words = form.match(wordPattern) ?? [];
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length >= shortest ? last : null;
}
