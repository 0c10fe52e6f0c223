import type { Part } from './name.ts';
import { isUpper, mostParts, type Token } from './tokens.ts';
import { joined, named, opened, type Word, wordOf } from './word.ts';
import { articles, faith, god, numberOf, type Role, servant, sunArticles, titled } from './words.ts';

/** A name while its words are gone through: what was read of it so far, and where the reading stands. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly placeOf: (at: number) => Part['place'];
  readonly parts: Part[];
  readonly at: number;
  readonly token: Token;
  readonly word: Word;
  readonly next: Token | undefined;
  readonly previous: Part | undefined;
}

/** What words may be beside each other: puts what they are among the parts, and says how many were taken; none when they are something else. */
type Construction = (reading: Reading) => number;

/** The first that takes a word has it; any word is taken by the last. */
const constructions: readonly Construction[] = [article, servantOf, bound, familyTitle, sum, single];

/** The words as they are spoken: what stands before the first comma comes last, so that `HAQ, Abdul` is Abdul Haq. */
export function partsOf(written: readonly Token[]): readonly Part[] {
  const { tokens, placeOf } = inSpokenOrder(written.flatMap(fatherApart));
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length && parts.length < mostParts; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const [word, next, previous] = [wordOf(token.text), tokens[at + 1], parts.at(-1)];
    const reading: Reading = { tokens, placeOf, parts, at, token, word, next, previous };
    let taken = 0;
    for (const take of constructions) if (taken === 0) taken = take(reading);
    at += Math.max(1, taken);
  }
  return parts;
}

/** Ben, Bou, Ould and Ait written together with whose son one is, where that is seen: Benabdallah, Ouldahmed, Aitlahcen. */
const together =
  /^(?:b[ei]n|bou?|abou|abu|ould|ouled|بن|بو|[اأ]بو|ولد|[اآأ]يت)(?=ab[dt][aeiou]|[yj][ae]h[iy]a$|عبد|يحي)|^ould(?=[^r]..)/i;

function fatherApart(token: Token): readonly Token[] {
  const { text, after } = token;
  const length = together.exec(text)?.[0].length ?? (isSonsOf(text) ? 3 : 0);
  if (length === 0) return [token];
  return [
    { text: text.slice(0, length), after: '' },
    { text: text.slice(length), after },
  ];
}

/** Ait before a common name: Aitken is none. */
const isSonsOf = (text: string): boolean => /^a[iï]t.{3}/i.test(text) && wordOf(text.slice(3)).rarity < commonest;
const commonest = 0.7;

/** Capitals among small letters tell the family name, and so does a comma. */
function inSpokenOrder(written: readonly Token[]): Pick<Reading, 'tokens' | 'placeOf'> {
  const comma = written.findIndex((token) => token.after === ',');
  const turned = comma >= 0 && comma < written.length - 1;
  const families = turned ? comma + 1 : 0;
  const tokens = turned ? [...written.slice(families), ...written.slice(0, families)] : written;
  const capitals = tokens.filter((token) => isUpper(token.text)).length;
  const mixed = capitals > 0 && capitals < tokens.length;
  const placeOf = (at: number): Part['place'] => {
    if (turned) return at >= tokens.length - families ? 'family' : 'given';
    if (mixed) return isUpper(tokens[at]?.text ?? '') ? 'family' : 'given';
    return null;
  };
  return { tokens, placeOf };
}

/** al-, which is left out; with faith or God behind it a name goes on (Nur al-Din), with a title a family begins (al-Sayyid). */
function article({ token, word, next, previous, parts, placeOf, at }: Reading): number {
  if (next === undefined || !isArticle(word, token, next)) return 0;
  const rest = wordOf(next.text);
  if (previous !== undefined && (faith.has(rest.letters) || god.has(rest.letters))) {
    parts[parts.length - 1] = grown(previous, `${token.text}${token.after}${next.text}`, rest);
    return 2;
  }
  if (rest.role !== 'honorific' || previous?.role === 'honorific') return 1;
  parts.push(partOf(next.text, named(rest), placeOf(at + 1)));
  return 2;
}

/** An article as it stands in books; or as a sun letter makes it, before a hyphen, or alone before the letter that it took (Es Sayed). */
function isArticle({ letters }: Word, { after }: Token, next: Token): boolean {
  if (articles.has(letters)) return true;
  if (after === '-') return sunArticles.has(letters);
  return /^e[nstz]$/.test(letters) && wordOf(next.text).letters.startsWith(letters.charAt(1));
}

/** Abd, with or without an article, and whose servant. */
function servantOf({ tokens, at, word, next, parts, placeOf }: Reading): number {
  if (next === undefined || !servant.has(word.letters)) return 0;
  const second = tokens[at + 2];
  const { letters } = wordOf(next.text);
  const between = articles.has(letters) || (next.after === '-' && sunArticles.has(letters));
  const [root, taken] = between && second !== undefined ? [second, 3] : [next, 2];
  const written = tokens.slice(at, at + taken).map((one) => one.text);
  parts.push(partOf(written.join(' '), opened(wordOf(root.text)), placeOf(at)));
  return taken;
}

/** Din or Allah, which belong to the name before them. */
function bound({ token, word, previous, parts, placeOf, at }: Reading): number {
  const binds = faith.has(word.letters) || (god.has(word.letters) && token.after !== '-');
  if (previous === undefined || !binds || previous.role !== 'name' || previous.place !== placeOf(at)) return 0;
  parts[parts.length - 1] = grown(previous, token.text, word);
  return 1;
}

/** السيد after a name is a family, before it a title. */
function familyTitle({ token, word, previous, parts, placeOf, at }: Reading): number {
  const isTitle = word.role === 'honorific' && word.letters.startsWith('ال');
  if (!isTitle || previous === undefined || previous.role === 'honorific') return 0;
  parts.push(partOf(token.text, named(word), placeOf(at)));
  return 1;
}

/** Forty 4 is 44. */
function sum({ token, word, previous, parts }: Reading): number {
  const digit = numberOf(word.letters);
  if (previous?.role !== 'number' || digit?.length !== 1 || !/^[2-9]0$/.test(previous.word.letters)) return 0;
  const both = wordOf(`${Number(previous.word.letters) + Number(digit)}`);
  parts[parts.length - 1] = { ...previous, text: `${previous.text} ${token.text}`, word: both };
  return 1;
}

/** A small word that nothing follows is a name, and so is Son before all others (Son Mun San). */
function single({ token, word, next, previous, parts, placeOf, at }: Reading): number {
  const belongs = previous?.role === 'honorific' && titled.has(word.letters);
  const isLast = next === undefined && previous !== undefined && word.role === 'particle' && word.letters.length > 1;
  const isFirst = previous === undefined && word.letters === 'son';
  const read = belongs ? previous.word : isLast || isFirst ? { ...word, role: 'name' as const } : word;
  if (word.signs.length > 0) parts.push(partOf(token.text, read, placeOf(at)));
  return 1;
}

function grown(part: Part, text: string, rest: Word): Part {
  return partOf(`${part.text} ${text}`, joined(part.word, rest), part.place);
}

const weights: Readonly<Record<Role, number>> = {
  ...{
    name: 1,
    patronymic: 0.75,
    number: 0.6,
    initial: 0.2,
    kunya: 0.2,
    legal: 0.1,
    nasab: 0.08,
    particle: 0.08,
    honorific: 0.1,
  },
};

function partOf(text: string, word: Word, place: Part['place']): Part {
  const number = numberOf(word.letters);
  const title = word.role === 'honorific' && place === 'family';
  const read = number !== undefined ? wordOf(number) : title ? named(word) : word;
  const isName = read.role === 'name' || read.role === 'patronymic' || read.role === 'number';
  return { text, word: read, role: read.role, weight: weights[read.role] * read.rarity, place, isName };
}
