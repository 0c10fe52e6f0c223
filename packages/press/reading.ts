import { withoutClitics } from './clitics.ts';
import { fold, matches, wordPattern } from './fold.ts';
import { countryForms, type Form, type Forms, inLowerCase, isCommonGround } from './gazetteer/countries.ts';
import { type OfficePattern, officePatterns } from './gazetteer/offices.ts';
import { sentences } from './sentences.ts';
import type { Body, Span } from './source.ts';
import { type Token, tokenAt, tokens } from './tokens.ts';
import { languages, type ReadLanguage } from './words/index.ts';
import type { Office, Words } from './words/words.ts';

/** A country named in the text, by its name, its adjective or a city of its government. */
export interface CountryMention extends Span, Form {
  readonly sentence: number;
}

export interface OfficeMention extends Span {
  readonly office: Office;
  readonly sentence: number;
}

/** A cue of one of the language's patterns. */
export interface Cue extends Span {
  readonly sentence: number;
}

/** What is looked for in one language, made ready once. */
export interface Lexicon {
  readonly language: ReadLanguage;
  readonly words: Words;
  readonly forms: Forms;
  /** Words a form of several begins with → how many it may have. */
  readonly longest: ReadonlyMap<string, number>;
  readonly offices: readonly OfficePattern[];
  readonly small: ReadonlySet<string>;
  readonly cue: Readonly<Record<CueName, RegExp>>;
}

export type CueName =
  | ('counterpart' | 'honorific' | 'encounter' | 'met' | 'visit' | 'many' | 'both' | 'agreed' | 'intended' | 'unagreed')
  | ('gives' | 'pledges' | 'founds' | 'talk')
  | ('deal' | 'making' | 'provides' | 'joint' | 'planned' | 'wished' | 'negation' | 'closes' | 'under')
  | ('speech' | 'government' | 'today' | 'yesterday' | 'tomorrow' | 'future');

/** One thing for each cue. */
const forEachCue = <T>(make: (name: CueName) => T): Readonly<Record<CueName, T>> => ({
  ...{ counterpart: make('counterpart'), honorific: make('honorific'), encounter: make('encounter'), met: make('met') },
  ...{ visit: make('visit'), many: make('many'), both: make('both'), agreed: make('agreed') },
  ...{ intended: make('intended'), unagreed: make('unagreed'), deal: make('deal'), making: make('making') },
  ...{ provides: make('provides'), joint: make('joint'), planned: make('planned'), wished: make('wished') },
  ...{ gives: make('gives'), pledges: make('pledges'), founds: make('founds'), talk: make('talk') },
  ...{ closes: make('closes'), under: make('under') },
  ...{ negation: make('negation'), speech: make('speech'), government: make('government'), today: make('today') },
  ...{ yesterday: make('yesterday'), tomorrow: make('tomorrow'), future: make('future') },
});

function lexicon(language: ReadLanguage): Lexicon {
  const words: Words = languages[language];
  const forms = countryForms(language);
  const longest = new Map<string, number>();
  for (const key of forms.keys()) {
    const parts = key.split(' ');
    const first = parts[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
  }
  const small = new Set(fold(words.small).split(' '));
  const cue = forEachCue((name) => wordPattern(words[name]));
  return { language, words, forms, longest, offices: officePatterns(words), small, cue };
}

const made = new Map<ReadLanguage, Lexicon>();

export function lexiconOf(language: ReadLanguage): Lexicon {
  const known = made.get(language) ?? lexicon(language);
  made.set(language, known);
  return known;
}

/** A body taken apart: the ground every other reader stands on. Places are those of `body.text`. */
export interface Reading {
  readonly body: Body;
  readonly lexicon: Lexicon;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly countries: readonly CountryMention[];
  readonly offices: readonly OfficeMention[];
  readonly cues: Readonly<Record<CueName, readonly Cue[]>>;
}

export function take(body: Body, language: ReadLanguage): Reading {
  const known = lexiconOf(language);
  const folded = fold(body.text);
  const list = tokens(body.text, folded);
  const parts = sentences(body.text, body.paragraphs, language);
  const sentence = sentenceFinder(parts);
  const cues = forEachCue((name): readonly Cue[] =>
    matches(known.cue[name], folded).map(({ start, end }) => ({ start, end, sentence: sentence(start) })),
  );
  const offices = officesIn(folded, known, sentence);
  return {
    ...{ body, lexicon: known, folded, tokens: list, sentences: parts, cues, offices },
    countries: countriesIn(body.text, list, known, sentence),
  };
}

/** Index of the sentence a place stands in; the last one before it when it stands between two. */
export function sentenceFinder(list: readonly Span[]): (place: number) => number {
  return (place) => {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.start ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };
}

/** What a sentence holds of a list that is in the order of the text. */
export function ofSentence<T extends { readonly sentence: number }>(list: readonly T[], at: number): readonly T[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.sentence ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (list[end]?.sentence === at) end++;
  return list.slice(low, end);
}

function officesIn(
  folded: string,
  { offices }: Lexicon,
  sentence: (place: number) => number,
): readonly OfficeMention[] {
  const all = offices.flatMap(({ office, pattern }) =>
    matches(pattern, folded).map(({ start, end }) => ({ office, start, end, sentence: sentence(start) })),
  );
  const sorted = all.sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: OfficeMention[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last === undefined || one.start >= last.end) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}

const needsCapital = new Set<ReadLanguage>(['en', 'nl']);

function countriesIn(
  text: string,
  list: readonly Token[],
  known: Lexicon,
  sentence: (place: number) => number,
): readonly CountryMention[] {
  const found: CountryMention[] = [];
  for (let at = 0; at < list.length; at++) {
    const hit = known.language === 'ar' ? arabicAt(list, at, known) : latinAt(text, list, at, known);
    if (hit === null) continue;
    const start = list[at]?.start ?? 0;
    const end = list[at + hit.length - 1]?.end ?? start;
    at += hit.length - 1;
    if (hit.form.sort === 'city' && isCommonGround(fold(text.slice(start, end)))) continue;
    found.push({ ...hit.form, start, end, sentence: sentence(start) });
  }
  return found;
}

interface Hit {
  readonly form: Form;
  readonly length: number;
}

function longestAt(list: readonly Token[], at: number, first: string, known: Lexicon): Hit | null {
  for (let length = known.longest.get(first) ?? 0; length > 0; length--) {
    const rest = list.slice(at + 1, at + length).map(({ folded }) => folded);
    const form = known.forms.get([first, ...rest].join(' '));
    if (form !== undefined && rest.length === length - 1) return { form, length };
  }
  return null;
}

function latinAt(text: string, list: readonly Token[], at: number, known: Lexicon): Hit | null {
  const token = list[at];
  if (token === undefined) return null;
  const hit = longestAt(list, at, token.folded, known);
  if (hit === null) return null;
  const written = text.slice(token.start, token.end);
  const shortest = hit.length === 1 && written.length <= 2;
  if (shortest && written !== written.toUpperCase()) return null;
  const capital = hit.form.sort !== 'adjective' || needsCapital.has(known.language);
  if (!capital || token.capital) return hit;
  const adjective = hit.length === 1 ? known.forms.get(inLowerCase(token.folded)) : undefined;
  return adjective === undefined || needsCapital.has(known.language) ? null : { form: adjective, length: 1 };
}

/** “تركي بن نايل”: an adjective before “son of” is a given name. */
const isFather = (next: Token | undefined): boolean => next?.folded === 'بن' || next?.folded === 'ابن';

function arabicAt(list: readonly Token[], at: number, known: Lexicon): Hit | null {
  for (const first of withoutClitics(list[at]?.folded ?? '')) {
    const hit = longestAt(list, at, first, known);
    if (hit !== null) return hit.form.sort === 'adjective' && isFather(list[at + hit.length]) ? null : hit;
  }
  return null;
}

/** Tokens of a span. */
export const tokensIn = ({ tokens: list }: Reading, { start, end }: Span): readonly Token[] => {
  const from = tokenAt(list, start);
  let to = from;
  while ((list[to]?.start ?? end) < end) to++;
  return list.slice(from, to);
};
