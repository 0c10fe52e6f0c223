import { withoutBalticEndings, withoutBelarusian } from './national.ts';
import { ofOrganisation, withNumerals, withoutLegalForms } from './organisation.ts';
import { partsOf } from './parts.ts';
import { cleaned } from './script.ts';
import { type Token, tokensOf } from './tokens.ts';
import { isAllThings, readByMeaning } from './translated.ts';
import type { Word } from './word.ts';
import { organisationWords, type Role } from './words.ts';

export interface WrittenName {
  readonly text: string;
  readonly kind?: 'person' | 'organisation' | 'vessel' | 'place';
  /** Years or dates of birth as far as known: `1988`, `1988-04-03`, `1980-1989`, `circa 1984`, several with `|` between. */
  readonly born?: string;
  /** Nationality: a country's name, its adjective, two or three letters; several with `;` between. */
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
  return (whole ? sides.slice(0, mostAlternatives) : [text]).flatMap((side) => readOne(side, written.kind));
}

function readOne(text: string, kind: WrittenName['kind']): readonly Name[] {
  const tokens = tokensOf(text.includes('(') ? text.replace(/[()[\]]/g, ' ') : text);
  const { legal, words } = withoutLegalForms(tokens);
  const read = withoutBelarusian(text, withoutVariants(words, partsOf(words)));
  const organisation =
    kind === 'organisation' || legal.length > 0 || read.some((part) => organisationWords.has(part.word.letters));
  if (organisation) return inBothWays(read, (parts) => nameOf(ofOrganisation(parts), true, legal));
  if (kind === 'vessel') return inBothWays(read, (parts) => nameOf(withNumerals(parts), false, legal));
  if (kind === 'place' || isAllThings(read)) return inBothWays(read, (parts) => nameOf(parts, false, legal));
  const bare = withoutBalticEndings(read);
  return [read, ...(bare === null ? [] : [bare])].map((parts) => nameOf(parts, organisation, legal));
}

/** As it is spelled, and by what its words mean: a ship called نور may be the Noor or the Light. Words such as `of the` say nothing of it. */
function inBothWays(parts: readonly Part[], read: (parts: readonly Part[]) => Name): readonly Name[] {
  const said = parts.filter((part) => part.role !== 'particle');
  const bare = said.some((part) => part.isName) ? said : parts;
  const meant = readByMeaning(bare);
  return (meant === null ? [bare] : [bare, meant]).map(read);
}

/** A name of its parts, with the sums that comparing needs. */
export function nameOf(parts: readonly Part[], organisation: boolean, legal: readonly string[]): Name {
  let names = 0;
  let total = 0;
  let says = false;
  let isTitled = false;
  let hasFamily = false;
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
