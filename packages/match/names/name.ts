import { withoutBalticEndings, withoutBelarusian } from './national.ts';
import { ofOrganisation, withoutLegalForms } from './organisation.ts';
import { cleaned } from './script.ts';
import { isUpper, mostParts, type Token, tokensOf } from './tokens.ts';
import { joined, named, opened, type Word, wordOf } from './word.ts';
import { articles, faith, god, numberOf, organisationWords, type Role, servant, sunArticles, titled } from './words.ts';

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

const mostAlternatives = 3;

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
  const { legal, words } = withoutLegalForms(tokens);
  const read = withoutBelarusian(text, withoutVariants(words, partsOf(words)));
  const organisation = organised || legal.length > 0 || read.some((part) => organisationWords.has(part.word.letters));
  if (organisation) return [nameOf(ofOrganisation(read), organisation, legal)];
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

/** Lists write the spellings of one word with commas between (`Kattan, Katan, Qattan`): each is kept once. */
function withoutVariants(tokens: readonly Token[], parts: readonly Part[]): readonly Part[] {
  if (tokens.filter((token) => token.after === ',' || token.after === '،').length < 2) return parts;
  const kept: Part[] = [];
  for (const part of parts) if (!kept.some(({ word }) => word.skeleton === part.word.skeleton)) kept.push(part);
  return kept;
}

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
