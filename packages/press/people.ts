import type { Title } from './attribution.ts';
import { withoutClitics } from './clitics.ts';
import { wordPattern } from './fold.ts';
import { type Reading, sentenceFinder } from './reading.ts';
import type { Span } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';
import type { Office } from './words/words.ts';

/** A name beside a title. */
export interface Named extends Span {
  readonly name: string;
  readonly title: Title;
}

/** A person of the text: the fullest form of the name, and every place it or its last word stands. */
export interface Person {
  readonly name: string;
  readonly country: string | null;
  readonly office: Office | null;
  readonly mentions: readonly (Span & { readonly sentence: number })[];
}

const particles = new Set(
  'de del la las los da do dos das di della van von der den ten ter bin ben bint ibn al el ould o d af av zu e y mac le du san ibn abu abou آل بن ابن ابو عبد ال'.split(
    ' ',
  ),
);
const longestName = 4;

/** Whether a word may be part of a name: no country, office, month, weekday, small word or verb of speech. */
function nameWords(reading: Reading): (token: Token) => boolean {
  const { words, small } = reading.lexicon;
  const never = wordPattern(
    [words.honorific, words.counterpart, words.today, words.yesterday, words.tomorrow].join('|'),
    'u',
  );
  const verbs = wordPattern(`${words.speech}|${words.encounter}|${words.visit}|${words.both}`, 'u');
  const taken = [...reading.countries, ...reading.offices];
  const arabic = reading.lexicon.language === 'ar';
  return (token) => {
    if (/\p{N}/u.test(token.folded) || (token.folded.length < 2 && !token.capital)) return false;
    if (notNames.test(token.folded) || taken.some(({ start, end }) => token.start < end && start < token.end))
      return false;
    const bare = arabic ? token.folded.replace(/^و/, '') : token.folded;
    if (never.test(token.folded) || small.has(token.folded) || (arabic && small.has(bare))) return false;
    return !verbs.test(token.folded) && (!arabic || !verbs.test(bare));
  };
}

/** What may stand between two words of a name; a point only behind an initial. */
const joins = (gap: string, before: Token | undefined): boolean =>
  /^(?:[ ]{0,2}|[-'’]|['’] ?)$/.test(gap) ||
  (/^\. ?$/.test(gap) && before !== undefined && before.end - before.start <= 1);
const notNames =
  /^(?:republic|republique|republica|repubblica|republik|kingdom|royaume|reino|regno|konigreich|state|states|government|parliament|union|revolution|islamic|council|statement|agency|affairs|overseas|territories|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Names beside titles: “Minister of the Interior N N”, “N N, the Minister”, “his counterpart N N”. */
export function namesBesideTitles(reading: Reading, titles: readonly Title[]): readonly Named[] {
  const may = nameWords(reading);
  const named = (found: Span | null, title: Title): readonly Named[] =>
    found === null ? [] : [{ ...found, name: nameAt(reading, found), title }];
  const beside = titles.flatMap((title) => {
    if (title.and === null) return named(after(reading, title.around, may) ?? beforeTitle(reading, title, may), title);
    const first = untilAnd(reading, after(reading, title.and, may));
    const second = first === null ? null : behindAnd(reading, first.end, may);
    return [...named(first, title), ...named(second, { ...title, country: title.and.country })];
  });
  const meet = untitled(reading, may).filter(
    (one) => !beside.some(({ start, end }) => one.start < end && start < one.end),
  );
  return [...beside, ...meet];
}

/** A name may have an “and” of its own; the first of two ends there. */
function untilAnd({ folded }: Reading, found: Span | null): Span | null {
  if (found === null) return null;
  const and = / (?:y|e|and|et|und) /u.exec(folded.slice(found.start, found.end));
  return and === null ? found : { start: found.start, end: found.start + and.index };
}

/** The second of two names: “N N and N N”. */
function behindAnd(reading: Reading, end: number, may: (token: Token) => boolean): Span | null {
  const joined = /^,? (?:and|y|e|et|und|en|och|و) ?/u.exec(reading.folded.slice(end, end + 8));
  return joined === null ? null : run(reading, tokenAt(reading.tokens, end + joined[0].length), may, 2);
}

const firstSentences = 4;

/** Who meets without a title beside the name: a full name at the head of one of the first sentences, with the verb of meeting behind it. */
function untitled(reading: Reading, may: (token: Token) => boolean): readonly Named[] {
  const { body, cues, lexicon, tokens, sentences } = reading;
  if (lexicon.language === 'ar') return [];
  return sentences.slice(0, firstSentences).flatMap(({ start }, sentence): readonly Named[] => {
    const found = run(reading, tokenAt(tokens, start), may, 2);
    if (found === null || found.start !== start) return [];
    const cue = cues.encounter.find((one) => one.start >= found.end);
    const between = cue === undefined ? '' : body.text.slice(found.end, cue.start);
    if (cue === undefined || !/^ (?:\p{Ll}[\p{L}'’]* ?){0,3}$/u.test(between)) return [];
    const title: Title = {
      ...{ start: found.start, end: found.end, sentence, around: found },
      ...{ office: null, country: null, and: null, counterpart: false },
    };
    return [{ ...found, name: nameAt(reading, found), title }];
  });
}

export const nameAt = (reading: Reading, { start, end }: Span): string =>
  reading.body.text.slice(start, end).replaceAll(/\s+/g, ' ');

function after(reading: Reading, around: Span, may: (token: Token) => boolean): Span | null {
  const { tokens, body, lexicon } = reading;
  let at = tokenAt(tokens, around.end);
  while ((tokens[at]?.start ?? 0) < around.end && at < tokens.length) at++;
  const rest = reading.folded.slice(around.end, around.end + 90);
  const honoured = new RegExp(`^\\s*,?\\s*(?:(?:${lexicon.words.honorific})(?![\\p{L}])[.,]?\\s+)+`, 'u').exec(rest);
  const place = around.end + (honoured?.[0].length ?? 0);
  while ((tokens[at]?.start ?? place) < place && at < tokens.length) at++;
  const gap = body.text.slice(around.end, tokens[at]?.start ?? around.end);
  if (honoured === null && !/^\s*[,،:]?\s*$/.test(gap)) return null;
  return run(reading, at, may, /[,،]/.test(gap) ? 2 : 1);
}

/** A run of words of a name from `at` on; `least` words, so that a lone word behind a comma is not taken for a name. */
function run(reading: Reading, at: number, may: (token: Token) => boolean, least: number): Span | null {
  const { tokens, body, lexicon } = reading;
  const arabic = lexicon.language === 'ar';
  const most = lexicon.language === 'de' || arabic ? 3 : longestName;
  let [count, last] = [0, -1];
  for (let next = at; count < most && next < tokens.length; next++) {
    const token = tokens[next];
    if (token === undefined) break;
    if (next > at && !joins(body.text.slice(tokens[next - 1]?.end ?? 0, token.start), tokens[next - 1])) break;
    if (count > 0 && particles.has(token.folded)) continue;
    if (arabic && token.folded === 'علي' && count > 0) break;
    if (!(arabic && token.folded === 'علي') && !isNamePart(reading, token, count, may)) break;
    if (arabic && count > 0 && isDefinite(reading, tokens[last])) break;
    count++;
    last = next;
  }
  const [first, end] = [tokens[at], tokens[last]];
  if (first === undefined || end === undefined || count < least) return null;
  return arabic && count < 2 && !/^\S+\s*(?:[.,،)]|$)/.test(body.text.slice(first.start))
    ? null
    : { start: first.start, end: end.end };
}

/** Given names that begin as Arabic verbs of the present do. */
const notVerbs =
  /^(?:يا|يوس|يون|يعق|يزي|يسر|يحي|يور|يان|يوه|يوا|تام|تار|توف|تيس|تمي|تقي|تحس|تاج|توم|تيم|تيد|تيري|تري|ترك|تون|تشا)/;

/** “وزير الداخلية يوقع بروتوكولا”: a headline's verb, not a name. */
const isVerb = ({ folded }: Token): boolean => /^[يت]\p{L}{3,5}$/u.test(folded) && !notVerbs.test(folded);

/** The article; أل and إل begin a name. */
const isDefinite = (reading: Reading, token: Token | undefined): boolean =>
  token !== undefined && reading.body.text.startsWith('ال', token.start);

function isNamePart(reading: Reading, token: Token, count: number, may: (token: Token) => boolean): boolean {
  if (!token.capital || !may(token)) return false;
  if (reading.lexicon.language !== 'ar') return true;
  const written = reading.body.text.slice(token.start, token.end);
  if (count === 0) return !/^[وفبلك]?ال/.test(written) && !isVerb(token);
  return !/^(?:و|لل|بال)/.test(token.folded) || token.folded.length <= 4;
}

function beforeTitle(reading: Reading, { around, sentence }: Title, may: (token: Token) => boolean): Span | null {
  const { tokens, body, lexicon } = reading;
  const arabic = lexicon.language === 'ar';
  if (
    arabic &&
    /^[ولب]/.test(reading.folded.charAt(around.start)) &&
    !/^وزير|^ولي/.test(reading.folded.slice(around.start, around.start + 4))
  )
    return null;
  const from = reading.sentences[sentence]?.start ?? 0;
  let at = tokenAt(tokens, around.start) - 1;
  while (at >= 0 && (tokens[at]?.end ?? 0) > around.start) at--;
  for (
    let skipped = 0;
    !arabic && skipped < 2 && tokens[at]?.capital === false && lexicon.small.has(tokens[at]?.folded ?? '');
    skipped++
  )
    at--;
  const gap = body.text.slice(tokens[at]?.end ?? 0, around.start);
  if (!(arabic ? /^[\s,،]*$/ : /^[\s,'’\p{Ll}(-]*$/u).test(gap) || (!arabic && !/[,(]/.test(gap))) return null;
  let [first, count] = [-1, 0];
  for (let next = at; next >= 0 && count < longestName; next--) {
    const token = tokens[next];
    if (token === undefined || token.start < from) break;
    if (next < at && !joins(body.text.slice(token.end, tokens[next + 1]?.start ?? 0), token)) break;
    if (count > 0 && particles.has(token.folded)) continue;
    if (!token.capital || !may(token)) break;
    count++;
    first = next;
  }
  const [begin, end] = [tokens[first], tokens[at]];
  if (begin === undefined || end === undefined || count < 2) return null;
  if (arabic && (isDefinite(reading, begin) || !arabicPair(tokens.slice(first, at + 1)))) return null;
  return { start: begin.start, end: end.end };
}

/** Before a title an Arabic verb or noun may stand as well as a name: only words without article or clitic are taken. */
const arabicPair = (list: readonly Token[]): boolean =>
  list.slice(0, -1).every(({ folded }) => !/^(?:ال|وال|بال|لل|و|ي|ت)/.test(folded));

const lastWord = (name: string): string => name.split(/[\s]+/).at(-1) ?? name;

/** Persons of the text, in the order they are first named; the words that follow a name alone stand for the same person. */
export function peopleIn(reading: Reading, named: readonly Named[]): readonly Person[] {
  const groups: { name: string; all: Named[] }[] = [];
  for (const one of named) {
    const known = groups.find(({ name }) => samePerson(reading, name, one.name));
    if (known === undefined) groups.push({ name: one.name, all: [one] });
    else {
      known.all.push(one);
      if (one.name.split(' ').length > known.name.split(' ').length) known.name = one.name;
    }
  }
  const alone = (all: readonly Named[]): boolean =>
    reading.lexicon.language === 'ar' && all.length === 1 && all[0]?.title.office === 'minister';
  return groups
    .filter(({ all }) => !alone(all))
    .map(({ name, all }) => {
      const mentions = mentionsOf(reading, name);
      const country = all.find(({ title }) => title.country !== null)?.title.country ?? null;
      const office = all.find(({ title }) => title.office !== null && title.office !== 'minister')?.title.office;
      return { name, country, office: office ?? all[0]?.title.office ?? null, mentions };
    });
}

/** Words of a name; a genitive without apostrophe is the name itself. */
const keyOf = (reading: Reading, name: string): readonly string[] => {
  const genitive = ['sv', 'de'].includes(reading.lexicon.language);
  return lexicalWords(name.toLowerCase()).map((word) => (genitive && word.length > 4 ? word.replace(/s$/, '') : word));
};
const lexicalWords = (name: string): readonly string[] => name.split(/[\s\-'’.]+/).filter((word) => word.length > 1);

function samePerson(reading: Reading, one: string, other: string): boolean {
  const [short, long] = [keyOf(reading, one), keyOf(reading, other)].sort((a, b) => a.length - b.length);
  return short !== undefined && long !== undefined && short.length > 0 && short.every((word) => long.includes(word));
}

/** Every place the last word of a name stands, with what of the name stands before it. */
function mentionsOf(reading: Reading, name: string): readonly (Span & { readonly sentence: number })[] {
  const { tokens, body } = reading;
  const list = lexicalWords(name).map((word) => word.toLowerCase());
  const last = lastWord(name).split(/[-'’]/).at(-1)?.toLowerCase() ?? '';
  const found: (Span & { readonly sentence: number })[] = [];
  const sentence = sentenceFinder(reading.sentences);
  for (const [at, token] of tokens.entries()) {
    const written = body.text.slice(token.start, token.end).toLowerCase();
    const same = written === last || (reading.lexicon.language === 'ar' && withoutClitics(written).includes(last));
    if (!token.capital || (!same && written !== `${last}s`)) continue;
    let first = at;
    while (
      first > 0 &&
      joins(body.text.slice(tokens[first - 1]?.end ?? 0, tokens[first]?.start ?? 0), tokens[first - 1]) &&
      isOf(body.text, tokens[first - 1], list)
    )
      first--;
    const start = tokens[first]?.start ?? token.start;
    found.push({ start, end: token.end, sentence: sentence(start) });
  }
  return found;
}

const isOf = (text: string, token: Token | undefined, name: readonly string[]): boolean =>
  token !== undefined &&
  (name.includes(text.slice(token.start, token.end).toLowerCase()) || particles.has(token.folded)) &&
  !/^\s*$/.test(token.folded);
