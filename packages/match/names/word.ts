import { arabicLetters, readArabic, readTogether, withoutArticle } from './arabic.ts';
import { romanised } from './cyrillic.ts';
import { latinLetters, readLatin } from './latin.ts';
import { meaningOf } from './meanings.ts';
import { misreadMark } from './misread.ts';
import { lastResort } from './otherScripts.ts';
import { commonNameOf } from './others.ts';
import { rarityOf } from './rarity.ts';
import { Recent } from './recent.ts';
import { type Script, scriptOf } from './script.ts';
import { skeletonMark, skeletonOf } from './skeleton.ts';
import { commonForm } from './slavic.ts';
import { opaqueSign } from './sounds.ts';
import { asSpoken, asSpokenInArabic } from './spoken.ts';
import { endingOf, endings, vowelsOf } from './vowels.ts';
import { type Role, roleOf, shortened } from './words.ts';

/** A word as it is read: everything about it that does not depend on the name it stands in. */
export interface Word {
  /** Number of the word among those read so far: equal words have equal numbers. */
  readonly id: number;
  readonly letters: string;
  readonly script: Script;
  readonly signs: Uint8Array;
  /** How many signs and classes it has and the first sign, beside the word: a search asks for them of words that stand all over the memory. */
  readonly length: number;
  readonly classes: number;
  readonly first: number;
  /** Its consonants by class, a first vowel as A: alike for most spellings of one name in every script. */
  readonly skeleton: string;
  /** The skeleton as a number, and its first class. */
  readonly skeletonMark: number;
  readonly beginning: number;
  readonly role: Role;
  /** 1 rare, down to 0.4 for the commonest names. */
  readonly rarity: number;
  /** Its first two signs may be the article, written without a space. */
  readonly article: boolean;
  /** It begins with Abd-, servant of, and `signs` are those of the rest. */
  readonly servant: boolean;
  /** Which common name it is, of those that are written nearly alike (`others.ts`), and what it means (`meanings.ts`); 0 where it is none. */
  readonly common: number;
  readonly meaning: number;
  /** What it looks like on paper (`misread.ts`), which vowels are in it and how it ends (`vowels.ts`). */
  readonly misread: number;
  readonly vowels: number;
  readonly ending: number;
}

/** Most signs of a word that are looked at. */
export const longestWord = 24;

/** Words are read once, as long as they come again: a list of millions has a million words that never do. */
const mostWords = 60_000;
const read = new Recent<Word>(mostWords);
const byLetters = new Recent<Word>(mostWords);
let nextId = 1;
/** A number that no other word has. */
export const freshId = (): number => nextId++;

/** Reads a word as it stands in a name, in any script. */
export function wordOf(text: string): Word {
  const known = read.get(text);
  if (known !== undefined) return known;
  const word = readWord(text);
  read.set(text, word);
  return word;
}

function readWord(text: string): Word {
  const script = scriptOf(text);
  if (script === 'arabic') {
    const letters = asSpokenInArabic(arabicLetters(text));
    const servantOf = /^عبد(?:ال(?!له))?(?=..)/.exec(letters);
    const rest = servantOf === null || letters === 'عبدو' ? null : letters.slice(servantOf[0].length);
    return intern(letters, script, readArabic(withoutArticle(rest ?? fatherOf(letters))), rest !== null);
  }
  const latin = script === 'latin' ? text : script === 'cyrillic' ? romanised(text) : lastResort(text);
  if (latin === null)
    return intern(
      text,
      'other',
      [...text].map((sign) => opaqueSign(sign.codePointAt(0) ?? 0)),
      false,
    );
  const written = latinLetters(latin);
  const letters = fatherOf(shortened.get(written) ?? commonForm(asSpoken(written)));
  const rest = servedRoot(letters);
  return intern(letters, script, readLatin(rest ?? letters), rest !== null);
}

/** Abu with a name and its article in one word, without the article: abolfazl, ابوالفضل → aboufazl, ابوفضل. */
const fatherOf = (letters: string): string =>
  letters.replace(/^ab[ou]{1,2}a?l(?=[^aeiouy][a-z]{2})/, 'abou').replace(/^ابوال(?=..)/, 'ابو');

/** abdulrahman → rahman, abdallah → alh, abdirahim → rahim; null when the word is no such name. Also with the first letters exchanged, or e read as c. */
function servedRoot(letters: string): string | null {
  const found = servantBefore.exec(letters)?.[1];
  if (found === undefined || letters.length < 7) return null;
  if (isGod.test(found)) return found.endsWith('hi') ? 'allahi' : asArabicWrites;
  const root = found.length > 3 && found.startsWith('l') ? found.slice(1) : found;
  return root.length >= 3 ? root : null;
}

const servantBefore =
  /^(?:ab[dt](?:[aeiou]{1,2}|c(?=l)|(?=[lrnsz][aeiou]))|badu(?=[lrsn])|adb[eu](?=[lrsn])|abud(?=l))(.+)$/;
/** Also as West Africa says it: Abdoulaye. */
const isGod = /^(?:l+[ao]+h?[ei]?|lay?e)$/;
/** Allah, of which Arabic writes no vowel but the first. */
const asArabicWrites = 'alh';

function intern(letters: string, script: Script, signs: readonly number[], servant: boolean): Word {
  // The signs as well: two words written as one have the same letters and may be read otherwise (نورالدين, and نور with الدين).
  const key = `${script}${servant ? '+' : ' '}${letters}\n${String.fromCharCode(...signs)}`;
  const known = byLetters.get(key);
  if (known !== undefined) return known;
  const role: Role = signs.length === 1 && script !== 'other' && !/^[0-9]$/.test(letters) ? 'initial' : roleOf(letters);
  const short = signs.slice(0, longestWord);
  const skeleton = skeletonOf(short);
  const article = signs.length >= 5 && /^[ae]l/.test(letters) && !servant;
  const own = ownLetters(letters, script, servant);
  const word: Word = {
    ...{ id: freshId(), letters, script, skeleton, role, servant, article },
    signs: Uint8Array.from(short),
    ...{ length: short.length, classes: skeleton.length, first: short[0] ?? 0 },
    ...{ skeletonMark: skeletonMark(skeleton), beginning: skeleton.charCodeAt(0) || 0 },
    rarity: rarityOf(skeleton, signs.length),
    ...{ common: commonNameOf(own), meaning: servant ? 0 : meaningOf(own) },
    ...{ misread: misreadMark(short), vowels: vowelsOf(short) },
    ending: servant ? endings.unknown : endingOf(letters, script),
  };
  byLetters.set(key, word);
  return word;
}

/** The letters of the name itself: without Abd- and without an article. */
function ownLetters(letters: string, script: Script, servant: boolean): string {
  if (script === 'arabic') return withoutArticle(servant ? letters.replace(/^عبد(?=..)/, '') : letters);
  return servant ? (servedRoot(letters) ?? letters) : letters;
}

/** The same word as the root of an Abd- name; there an article is one before the shortest word too: عبد الحق. */
export function opened(root: Word): Word {
  if (root.servant) return root;
  if (/^[aeou]?l+[ao]+h$/.test(root.letters)) return intern(root.letters, root.script, readLatin(asArabicWrites), true);
  const bare = /^ال..$/.test(root.letters) ? wordOf(root.letters.slice(2)) : root;
  return intern(bare.letters, bare.script, [...bare.signs], true);
}

/** A title as a name: al-Sayyed is a family. */
export function named(title: Word): Word {
  return { ...title, role: 'name', rarity: 0.5 };
}

/** Two letters, or letters and one more, as the word they spell. */
export function spelled(first: Word, letter: Word): Word {
  return { ...wordOf(first.letters + letter.letters), role: 'name' };
}

/** A word from what an index keeps of it. */
export function kept(letters: string, script: Script, signs: Uint8Array, servant: boolean, role: Role): Word {
  const word = intern(letters, script, [...signs], servant);
  return word.role === role ? word : { ...word, role };
}

/** Two words as one: Nur + Din. */
export function joined(first: Word, second: Word): Word {
  const signs = readTogether([...first.signs], [...second.signs]);
  return intern(first.letters + second.letters, first.script, signs, first.servant);
}
