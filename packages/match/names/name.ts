import { cleaned } from './script.ts';
import { joined, opened, type Word, wordOf } from './word.ts';
import {
  articles,
  faith,
  god,
  legalForms,
  longestLegalForm,
  numberOf,
  organisationWords,
  type Role,
  servant,
  sunArticles,
} from './words.ts';

export interface WrittenName {
  readonly text: string;
  readonly kind?: 'person' | 'organisation' | 'vessel' | 'place';
  /** Years or dates of birth as far as known: `1988`, `1988-04-03`, several with `|` between. */
  readonly born?: string;
  /** Nationality: a country's name, its adjective or two letters; several with `;` between. */
  readonly nationality?: string;
}

/** One word of a name, or several that make one (`Abd al-Rahman`), with what it is. */
export interface Part {
  /** As it was written. */
  readonly text: string;
  readonly word: Word;
  readonly role: Role;
  /** How much it says who is meant: 1 a rare name, near 0 an honorific. */
  readonly weight: number;
  /** Where the writing tells: family name (before a comma, or in capitals among small letters), or given name. */
  readonly place: 'family' | 'given' | null;
}

export interface Name {
  readonly parts: readonly Part[];
  /** Its shape says that it is an organisation's name: a legal form, or a word that only they bear. */
  readonly organisation: boolean;
  /** Classes of the legal forms in it. */
  readonly legal: readonly string[];
}

/** Most words of a name that are looked at. */
const mostParts = 12;
const mostAlternatives = 3;

interface Token {
  readonly text: string;
  /** What stands between this word and the next. */
  readonly after: string;
}

const marks = /['’‘`´ʼʿʾ"“”„«»]/g;

/** The ways to read one written name: the whole of it, or each side of a slash that stands between whole names. */
export function readName(written: WrittenName): readonly Name[] {
  const text = cleaned(written.text);
  const sides = text.includes('/') ? text.split('/').map((side) => side.trim()) : [text];
  const whole = sides.length > 1 && sides.every((side) => side.includes(' '));
  const organised = written.kind === 'organisation' || written.kind === 'vessel' || written.kind === 'place';
  return (whole ? sides.slice(0, mostAlternatives) : [text]).map((side) => readOne(side, organised));
}

function readOne(text: string, organised: boolean): Name {
  const tokens = tokensOf(text.includes('(') ? text.replace(/[()[\]]/g, ' ') : text);
  const legal: string[] = [];
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const form = legalFormAt(tokens, at);
    if (form === null) {
      const token = tokens[at];
      if (token !== undefined) kept.push(token);
      at += 1;
    } else {
      legal.push(form.form);
      at += form.length;
    }
  }
  const parts = partsOf(kept.length === 0 ? tokens : kept);
  const organisation = organised || legal.length > 0 || parts.some((part) => organisationWords.has(part.word.letters));
  return { parts, organisation, legal };
}

const separator = /[\s\-‐‑–—_.,;:|/·・•&+*#!?=~<>@…،؛]/;

function tokensOf(text: string): readonly Token[] {
  const bare = text.replace(marks, '');
  const tokens: Token[] = [];
  let start = 0;
  for (let at = 0; at <= bare.length && tokens.length < mostParts * 2; at++) {
    const sign = bare[at] ?? ' ';
    if (!separator.test(sign)) continue;
    const last = tokens.at(-1);
    if (at > start) tokens.push({ text: bare.slice(start, at), after: sign });
    else if (last !== undefined && sign === ',') tokens[tokens.length - 1] = { ...last, after: ',' };
    start = at + 1;
  }
  return tokens;
}

/** The legal form that begins at a word, with the number of words it takes; the longest counts. */
function legalFormAt(tokens: readonly Token[], at: number): { form: string; length: number } | null {
  let together = '';
  let found: { form: string; length: number } | null = null;
  for (let length = 1; length <= longestLegalForm && at + length <= tokens.length; length++) {
    together += wordOf(tokens[at + length - 1]?.text ?? '').letters;
    const form = legalForms.get(together);
    if (form !== undefined) found = { form, length };
  }
  return found;
}

const isUpper = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

function partsOf(tokens: readonly Token[]): readonly Part[] {
  const comma = tokens.findIndex((token) => token.after === ',');
  const capitals = tokens.filter((token) => isUpper(token.text)).length;
  const mixed = capitals > 0 && capitals < tokens.length;
  const placeOf = (at: number): Part['place'] => {
    if (comma >= 0 && comma < tokens.length - 1) return at <= comma ? 'family' : 'given';
    if (mixed) return isUpper(tokens[at]?.text ?? '') ? 'family' : 'given';
    return null;
  };
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length && parts.length < mostParts; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = wordOf(token.text);
    const next = tokens[at + 1];
    const isArticle = articles.has(word.letters) || (token.after === '-' && sunArticles.has(word.letters));
    if (next !== undefined && isArticle) {
      const rest = wordOf(next.text);
      const previous = parts.at(-1);
      if (previous !== undefined && (faith.has(rest.letters) || god.has(rest.letters))) {
        parts[parts.length - 1] = grown(previous, `${token.text}${token.after}${next.text}`, rest);
        at += 1;
      }
      continue;
    }
    if (next !== undefined && servant.has(word.letters)) {
      const second = tokens[at + 2];
      const article =
        articles.has(wordOf(next.text).letters) || (next.after === '-' && sunArticles.has(wordOf(next.text).letters));
      const skip = article && second !== undefined ? 2 : 1;
      const root = skip === 2 && second !== undefined ? second : next;
      const written = tokens
        .slice(at, at + skip + 1)
        .map((one) => one.text)
        .join(' ');
      parts.push(partOf(written, opened(wordOf(root.text)), placeOf(at)));
      at += skip;
      continue;
    }
    const previous = parts.at(-1);
    if (previous !== undefined && previous.role === 'name' && (faith.has(word.letters) || god.has(word.letters))) {
      parts[parts.length - 1] = grown(previous, token.text, word);
      continue;
    }
    if (word.signs.length > 0) parts.push(partOf(token.text, word, placeOf(at)));
  }
  return parts;
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
  const read = number === undefined ? word : wordOf(number);
  return { text, word: read, role: read.role, weight: weights[read.role] * read.rarity, place };
}
