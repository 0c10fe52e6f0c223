import { withoutBalticEndings, withoutBelarusian } from './national.ts';
import { cleaned } from './script.ts';
import { joined, named, opened, spelled, type Word, wordOf } from './word.ts';
import {
  articles,
  branchWords,
  faith,
  god,
  legalForms,
  longestLegalForm,
  numberOf,
  organisationWords,
  type Role,
  servant,
  sunArticles,
  titled,
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
  /** A name, a father's name or a number; not one of the small words. */
  readonly isName: boolean;
}

export interface Name {
  readonly parts: readonly Part[];
  /** Its shape says that it is an organisation's name: a legal form, or a word that only they bear. */
  readonly organisation: boolean;
  /** Classes of the legal forms in it. */
  readonly legal: readonly string[];
  /** Weight of all parts, number of those that are names, the name when it is the only one; whether the writing tells a family name. */
  readonly total: number;
  readonly names: number;
  readonly onlyName: Part | null;
  readonly hasFamily: boolean;
  /** There is an honorific in it: one name after it is meant as a whole. */
  readonly titled: boolean;
  /** There is more in it than honorifics and initials. */
  readonly says: boolean;
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
  const whole = sides.length > 1 && sides.every((side) => /[ -]/.test(side));
  const organised = written.kind === 'organisation';
  return (whole ? sides.slice(0, mostAlternatives) : [text]).flatMap((side) => readOne(side, organised));
}

function readOne(text: string, organised: boolean): readonly Name[] {
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
  const words = kept.length === 0 ? tokens : kept;
  const read = withoutBelarusian(text, withoutVariants(words, partsOf(words)));
  const organisation = organised || legal.length > 0 || read.some((part) => organisationWords.has(part.word.letters));
  if (organisation) {
    const small = read.some(({ text: written }) => !isUpper(written) && /\p{Ll}/u.test(written));
    const parts = acronymsJoined(read).map((part) => ofOrganisation(part, small));
    return [nameOf(parts, organisation, legal)];
  }
  const bare = withoutBalticEndings(read);
  return [read, ...(bare === null ? [] : [bare])].map((parts) => nameOf(parts, organisation, legal));
}

/** A name of its parts, with the sums that comparing needs. */
export function nameOf(parts: readonly Part[], organisation: boolean, legal: readonly string[]): Name {
  let [names, total, says, isTitled, hasFamily] = [0, 0, false, false, false];
  let onlyName: Part | null = null;
  for (const part of parts) {
    total += part.weight;
    if (part.isName) {
      onlyName = names === 0 ? part : null;
      names += 1;
      if (part.place === 'family') hasFamily = true;
    }
    if (part.role === 'honorific') isTitled = true;
    else if (part.role !== 'initial') says = true;
  }
  return { parts, organisation, legal, names, onlyName, total, says, titled: isTitled, hasFamily };
}

/** Letters with points between are one word of an organisation: A.B.C. is ABC. */
function acronymsJoined(parts: readonly Part[]): readonly Part[] {
  const kept: Part[] = [];
  let open = false;
  for (const part of parts) {
    const last = kept.at(-1);
    if (part.role === 'initial' && open && last !== undefined) {
      const word = spelled(last.word, part.word);
      kept[kept.length - 1] = {
        ...last,
        text: `${last.text}.${part.text}`,
        word,
        role: 'number',
        isName: true,
        weight: 1,
      };
    } else kept.push(part);
    open = part.role === 'initial';
  }
  return kept;
}

/** What organisations share says little; no word of theirs is a common given name; and few capitals among small letters are letters, not a word. */
function ofOrganisation(part: Part, small: boolean): Part {
  if (branchWords.has(part.word.letters)) return { ...part, role: 'name', isName: true, weight: 0.2 };
  if (organisationWords.has(part.word.letters)) return { ...part, role: 'name', isName: true, weight: 0.4 };
  if (part.role === 'initial') return { ...part, role: 'number', isName: true, weight: 0.6 };
  if (small && part.role === 'name' && part.text.length <= 4 && isUpper(part.text))
    return { ...part, role: 'number', weight: 1 };
  return part.role === 'name' ? { ...part, weight: 1 } : part;
}

/** Lists write the spellings of one word with commas between (`Kattan, Katan, Qattan`): each is kept once. */
function withoutVariants(tokens: readonly Token[], parts: readonly Part[]): readonly Part[] {
  if (tokens.filter((token) => token.after === ',' || token.after === '،').length < 2) return parts;
  const kept: Part[] = [];
  for (const part of parts) if (!kept.some(({ word }) => word.skeleton === part.word.skeleton)) kept.push(part);
  return kept;
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
    if (at > start) tokens.push(...initialsApart(bare.slice(start, at), sign));
    else if (last !== undefined && sign === ',') tokens[tokens.length - 1] = { ...last, after: ',' };
    start = at + 1;
  }
  return tokens;
}

/** `JC` before a name is two initials: capitals without a vowel in a text that has small letters are no word. */
function initialsApart(text: string, after: string): readonly Token[] {
  if (!/^[BCDFGHJKLMNPQRSTVWXZ]{2}$/.test(text) || wordOf(text).role !== 'name') return [{ text, after }];
  return [
    { text: text.slice(0, 1), after: '.' },
    { text: text.slice(1), after },
  ];
}

/**
 * The legal form that begins at a word, with the number of words it takes; the longest counts. Forms of two letters are also names and
 * initials: they count at the end alone, after more than a family name.
 */
function legalFormAt(tokens: readonly Token[], at: number): { form: string; length: number } | null {
  let together = '';
  let found: { form: string; length: number } | null = null;
  for (let length = 1; length <= longestLegalForm && at + length <= tokens.length; length++) {
    together += wordOf(tokens[at + length - 1]?.text ?? '').letters;
    const isLast = at + length === tokens.length;
    const form = legalForms.get(together) ?? (isLast ? cutForm(together) : undefined);
    if (form === undefined) continue;
    const atEnd = isLast && at > 0 && !(at === 1 && tokens[0]?.after === ',');
    if (together.length > 2 || atEnd) found = { form, length };
  }
  return found;
}

/** Lists that cut names off at a width cut the legal form: of a long one most of it is enough. */
function cutForm(together: string): string | undefined {
  if (together.length < 12) return undefined;
  for (const [written, form] of legalForms) if (written.startsWith(together)) return form;
  return undefined;
}

const isUpper = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

/** The words as they are spoken: what stands before the first comma comes last, so that `HAQ, Abdul` is Abdul Haq. */
function partsOf(written: readonly Token[]): readonly Part[] {
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
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length && parts.length < mostParts; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = wordOf(token.text);
    const next = tokens[at + 1];
    const isArticle = articles.has(word.letters) || isSunArticle(word.letters, token, next);
    if (next !== undefined && isArticle) {
      const rest = wordOf(next.text);
      const previous = parts.at(-1);
      if (previous !== undefined && (faith.has(rest.letters) || god.has(rest.letters))) {
        parts[parts.length - 1] = grown(previous, `${token.text}${token.after}${next.text}`, rest);
        at += 1;
      } else if (rest.role === 'honorific' && previous?.role !== 'honorific') {
        parts.push(partOf(next.text, named(rest), placeOf(at + 1)));
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
    const binds = faith.has(word.letters) || (god.has(word.letters) && token.after !== '-');
    if (previous !== undefined && binds && previous.role === 'name' && previous.place === placeOf(at)) {
      parts[parts.length - 1] = grown(previous, token.text, word);
      continue;
    }
    const family = word.role === 'honorific' && /^ال/.test(word.letters) && previous !== undefined;
    if (family && previous.role !== 'honorific') {
      parts.push(partOf(token.text, named(word), placeOf(at)));
      continue;
    }
    const belongs = previous?.role === 'honorific' && titled.has(word.letters);
    const digits = numberOf(word.letters);
    if (previous?.role === 'number' && digits?.length === 1 && /^[2-9]0$/.test(previous.word.letters)) {
      const sum = wordOf(`${Number(previous.word.letters) + Number(digits)}`);
      parts[parts.length - 1] = { ...previous, text: `${previous.text} ${token.text}`, word: sum };
      continue;
    }
    if (word.signs.length > 0) parts.push(partOf(token.text, belongs ? previous.word : word, placeOf(at)));
  }
  return parts;
}

/** An article as a sun letter makes it: before a hyphen, or alone before the letter that it took (Es Sayed). */
const isSunArticle = (letters: string, { after }: Token, next: Token | undefined): boolean =>
  after === '-'
    ? sunArticles.has(letters)
    : /^e[nstz]$/.test(letters) && next !== undefined && wordOf(next.text).letters.startsWith(letters.charAt(1));

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
