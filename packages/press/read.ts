import { type AgreedSentence, agreedIn } from './agreed.ts';
import { titles } from './attribution.ts';
import { bodyOf } from './body.ts';
import { type DateFound, dateOf, stampedDay } from './dates.ts';
import { isDay, isMonth } from './days.ts';
import { officeTitle } from './gazetteer/offices.ts';
import { languageOf } from './language.ts';
import { meetingIn, presence } from './meeting.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { namesBesideTitles, peopleIn } from './people.ts';
import { placeOf } from './place.ts';
import { type Reading, take } from './reading.ts';
import { type Roll, rollOf } from './roll.ts';
import { type Side, sideOf, sidesOf, speakersOf } from './sides.ts';
import { inSource, type Span } from './source.ts';
import { termsIn } from './terms.ts';
import { topicsOf } from './topics.ts';
import type { Office } from './words/words.ts';

/** One side as an answer names it: the office in English, the person by the glossary's own form where it knows them. */
export interface ReportSide {
  readonly country: string;
  readonly person: string | null;
  readonly office: string | null;
}

export interface Quote extends Span {
  /** As it stands in the source between `start` and `end` (UTF-16 code units, end exclusive). */
  readonly quote: string;
  readonly kind: AgreedSentence['kind'];
}

/** Why a report could not be read, or not in whole. */
export type Reason =
  | 'press.empty'
  | 'press.language-unknown'
  | 'press.language-not-read'
  | 'press.shortened'
  | 'press.not-text';

export interface Report {
  readonly lang: string | null;
  /** As the source writes it, without what belongs to the page. */
  readonly body: string;
  /** Where the paragraphs of the body stand in the source. */
  readonly spans: readonly Span[];
  readonly meeting: boolean;
  readonly sides: readonly ReportSide[];
  readonly date: DateFound;
  readonly place: string | null;
  readonly topics: readonly string[];
  readonly agreed: readonly Quote[];
  readonly names: readonly Mention[];
  readonly reason: Reason | null;
  /** What reports of one meeting are found by; no part of an answer. */
  readonly traits: Traits;
}

/** What a report is compared by. */
export interface Traits {
  readonly countries: readonly string[];
  /** Those who meet, with their side: names as the text or the glossary writes them. */
  readonly principals: readonly { readonly country: string; readonly name: string; readonly office: Office | null }[];
  /** Both countries have a voice in the text. */
  readonly sure: boolean;
  readonly score: number;
  readonly words: ReadonlyMap<string, number>;
}

const noDate: DateFound = { value: null, precision: 'none', not_before: null, not_after: null, weekday: null };
const noTraits: Traits = { countries: [], principals: [], sure: false, score: 0, words: new Map() };

export interface ReadOptions {
  readonly roll?: Roll;
  /** Day (`YYYY-MM-DD`) or month (`YYYY-MM`) of the report, when it is known from elsewhere. */
  readonly reportDate?: string | null;
  /** Lines of the frame of the report's site, from other reports of it (`linesOfSite`). */
  readonly siteLines?: ReadonlySet<string>;
}

/** Reads one report. Any text may be given; nothing in it is run, fetched or believed to be a date that it does not bear. */
export function readReport(
  source: string,
  { roll = rollOf(), reportDate = null, siteLines }: ReadOptions = {},
): Report {
  const body = bodyOf(source, siteLines);
  const bare = {
    lang: null,
    body: body.written.join(''),
    spans: body.paragraphs.map((paragraph) => inSource(body, paragraph)),
    meeting: false,
    sides: [],
    date: noDate,
    place: null,
    topics: [],
    agreed: [],
    names: [],
    traits: noTraits,
  };
  if (body.text.trim() === '') return { ...bare, reason: 'press.empty' };
  if (source.slice(0, 4_096).includes('\u0000')) return { ...bare, body: '', spans: [], reason: 'press.not-text' };
  const { lang, read } = languageOf(body.text);
  if (read === null)
    return { ...bare, lang, reason: lang === null ? 'press.language-unknown' : 'press.language-not-read' };
  return understood(take(body, read), source, lang, roll, reportDate);
}

function understood(reading: Reading, source: string, lang: string | null, roll: Roll, given: string | null): Report {
  const report = given !== null && (isDay(given) || isMonth(given)) ? given : stampedDay(reading);
  const beside = titles(reading);
  const named = namesBesideTitles(reading, beside);
  const found = peopleIn(reading, named);
  const { mentions, people } = mentionsIn(reading, beside, found, roll);
  const sides = sidesOf(reading, beside, people);
  const own = sideOf(people, sides.countries, sides.home);
  const there = presence(reading, beside, sides, own);
  const met = meetingIn(reading, there, sides);
  const speakers = speakersOf(sides.countries, own, met.core);
  const agreed = met.meeting ? agreedIn(reading, there, report?.slice(0, 4) ?? null) : [];
  return {
    ...{
      lang,
      body: reading.body.written.join(''),
      spans: reading.body.paragraphs.map((paragraph) => inSource(reading.body, paragraph)),
      meeting: met.meeting,
      names: [...mentions, ...termsIn(reading, roll.terms)].sort((one, other) => one.start - other.start),
    },
    sides: met.meeting
      ? speakers.map(({ country, person, office }) => ({
          country,
          person,
          office: office === null ? null : officeTitle[office],
        }))
      : [],
    date: met.meeting
      ? dateOf(reading, met.dated, report, sides.home === null ? sides.countries : [sides.home])
      : noDate,
    place: met.meeting ? placeOf(reading, met.dated) : null,
    topics: topicsOf(reading),
    agreed: agreed.map((span) => quoteOf(reading, source, span)),
    reason: reading.body.shortened ? 'press.shortened' : null,
    traits: {
      countries: sides.countries,
      principals: principalsOf(speakers),
      sure: sides.spoken,
      score: met.score,
      words: wordsOf(reading),
    },
  };
}

function quoteOf(reading: Reading, source: string, { start, end, kind }: AgreedSentence): Quote {
  const span = inSource(reading.body, { start, end });
  return { quote: source.slice(span.start, span.end), ...span, kind };
}

/** Those a report names as meeting, with their side. */
const principalsOf = (sides: readonly Side[]): Traits['principals'] =>
  sides.flatMap(({ country, person, office }) => (person === null ? [] : [{ country, name: person, office }]));

/** Beginnings of the words that carry meaning, with how often each stands. */
function wordsOf({ tokens, lexicon }: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { folded } of tokens.slice(0, 2_000)) {
    if (folded.length < 4 || lexicon.small.has(folded)) continue;
    const stem = folded.replace(/^(?:وال|بال|ال|لل)/, '').slice(0, 6);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
