import { type CountryMention, type Cue, type CueName, ofSentence, type Reading } from './reading.ts';
import { inOneBreath } from './sides.ts';
import type { Span } from './source.ts';
import type { ReadLanguage } from './words/index.ts';

/**
 * How a sentence says that something was agreed. Four ways count, in every language: a verb of agreeing; a noun of bringing about with a text
 * or a thing of both behind it (“the signing of a plan”); a text agreed that provides for something; and what both are to do. Refusals,
 * hopes, calls, conditions and talk take back what stands behind them in their clause; other states and other years are no part of it.
 */
export function statesAgreement(
  reading: Reading,
  at: number,
  sides: number,
  year: string | null,
  follows = false,
): 'agreed' | 'intended' | null {
  const span = reading.sentences[at];
  if (span === undefined || span.end - span.start < shortest || span.end - span.start > longest) return null;
  const cues: Cues = (name) => ofSentence(reading.cues[name], at);
  const countries = ofSentence(reading.countries, at);
  if (cues('unagreed').length > 0 || isOfAnotherYear(reading.folded.slice(span.start, span.end), year)) return null;
  const both = cues('both').length > 0 || (sides > 0 && isPaired(countries));
  const some = (names: readonly CueName[], fits: (cue: Cue) => boolean): boolean =>
    names.some((name) => cues(name).some((cue) => fits(cue) && !isTakenBack(reading, cue, cues)));
  const near = nearness(cues, reading);
  const ofOthers = isOfOthers(countries, sides, both);
  if (!ofOthers) {
    if (some(['agreed'], () => true)) return 'agreed';
    if (some(['making'], near.brought) || some(['closes'], near.closed)) return 'agreed';
    if (some(['provides'], near.byDeal) || some(['under'], near.deal)) return 'agreed';
    if (isOfDeal(reading, at, cues('deal')) && cues('wished').length === 0) return 'agreed';
    if (some(['intended'], near.byDeal)) return 'intended';
    if (isDoneByBoth(reading, at, cues)) return 'agreed';
  }
  if (cues('visit').length > 0) return null;
  if (!ofOthers && some(['founds'], () => true)) return 'intended';
  if (sides > 0 && !ofOthers && some(['gives', 'pledges'], () => true)) return 'intended';
  if (both && some(['intended', 'planned'], () => true)) return 'intended';
  const ahead = liesAhead(reading, span) && cues('wished').length === 0 && cues('negation').length === 0;
  if (ahead && follows && !ofOthers && cues('talk').length === 0 && isOfSide(countries, span)) return 'intended';
  if (ofOthers || cues('joint').length === 0) return null;
  if (ahead && follows && cues('encounter').length === 0 && cues('talk').length === 0) return 'intended';
  return some(['planned'], () => true) || (cues('encounter').length > 0 && some(['future'], () => true))
    ? 'intended'
    : null;
}

/** Code units of a sentence: less says nothing, more is no sentence. */
const shortest = 25;
const longest = 2_000;

type Cues = (name: CueName) => readonly Cue[];

const years = /(?<!(?:since|depuis|seit|dal|desde|from|منذ) )\b(?:19\d\d|20[0-4]\d)\b/;

/** What was signed long ago is background. */
function isOfAnotherYear(sentence: string, year: string | null): boolean {
  const named = years.exec(sentence)?.[0];
  return named !== undefined && year !== null && Number(named) < Number(year);
}

/** Other states than the two, and not the two as one subject. */
function isOfOthers(countries: readonly CountryMention[], sides: number, both: boolean): boolean {
  const named = new Set(countries.filter(({ sort }) => sort !== 'city').map(({ country }) => country));
  return !both && sides < 2 && (sides === 0 ? countries.length > 0 : named.size > sides);
}

/** Code units between a noun of bringing about and what it brings about, a verb and the text it concludes, a text and what it provides for. */
const reach = { brought: 90, closed: 60, byDeal: 40, deal: 16 };

/** What has to stand near a cue, with no comma between, for it to say something; Arabic puts the verb before its subject. */
function nearness(
  cues: Cues,
  { folded, lexicon }: Reading,
): Readonly<Record<keyof typeof reach, (cue: Cue) => boolean>> {
  const deals = cues('deal');
  const isOneClause = (from: number, to: number): boolean => !/[,;:،؛]/.test(folded.slice(from, to));
  const behind = (list: readonly Cue[], cue: Cue, within: number): boolean =>
    list.some(({ start }) => start >= cue.end && start - cue.end < within && isOneClause(cue.end, start));
  const before = (list: readonly Cue[], cue: Cue, within: number): boolean =>
    list.some(({ end }) => end <= cue.start && cue.start - end < within && isOneClause(end, cue.start));
  return {
    brought: (cue) => behind([...deals, ...cues('joint')], cue, reach.brought),
    closed: (cue) => behind([...deals, ...cues('joint')], cue, reach.closed) || before(deals, cue, reach.closed),
    byDeal: (cue) => (lexicon.language === 'ar' ? behind : before)(deals, cue, reach.byDeal),
    deal: (cue) => behind(deals, cue, reach.deal),
  };
}

const subjectEnds = { latin: 24, ar: 34 };
const clauseOf = 70;

/** Both are the subject, and what they do is no talk: whatever the words for it, it is done together. */
function isDoneByBoth({ lexicon, folded, sentences }: Reading, at: number, cues: Cues): boolean {
  const [subject] = cues('both');
  const start = sentences[at]?.start ?? 0;
  const arabic = lexicon.language === 'ar';
  if (subject === undefined || subject.start - start > (arabic ? subjectEnds.ar : subjectEnds.latin)) return false;
  if (cues('wished').length > 0 || cues('negation').length > 0 || cues('visit').length > 0) return false;
  const from = arabic ? start : subject.end;
  const clause = /^[^,;:.]*/u.exec(folded.slice(from, from + clauseOf))?.[0] ?? '';
  return clause.length > 15 && !cues('talk').some((cue) => cue.end > from && cue.start < from + clause.length);
}

/** The future of each language where its ending tells it; accents are needed. */
const ahead: Readonly<Partial<Record<ReadLanguage, RegExp>>> = {
  en: /(?<!\p{L})(?:will|is to|are to|shall)(?!\p{L})/u,
  fr: /\p{L}{2,}(?:[eidtvu]ra|[eidtvu]ront)(?!\p{L})/u,
  it: /\p{L}{2,}(?:rà|ranno)(?!\p{L})/u,
  es: /\p{L}{2,}(?:rá|rán)(?!\p{L})/u,
  de: /(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|übernimmt|übernehmen)(?!\p{L})/u,
  ar: /(?<!\p{L})[وف]?س[يتن]\p{L}{3,}/u,
};

const liesAhead = ({ lexicon, body }: Reading, { start, end }: Span): boolean =>
  ahead[lexicon.language]?.test(body.text.slice(start, end)) ?? false;

/** A state or its capital stands where the subject does. */
const isOfSide = (countries: readonly CountryMention[], { start }: Span): boolean =>
  countries.some((country) => country.sort !== 'adjective' && country.start - start < subjectEnds.ar);

const definite =
  /^["“«„]?(?:(?:under|as part of|with|nach|mit|con|avec|par) )?(?:(?:the|this|le|la|les|ce|cet|cette|ces|il|lo|i|gli|questo|questa|el|los|las|este|esta|dicho|dicha|das|die|der|dieses|diese|o|a|het|de|deze|dit) |l')(?:\p{L}+ )?$/u;

/** A sentence whose subject is the text that was agreed: what it says of it is part of what was agreed. */
function isOfDeal({ folded, sentences, lexicon }: Reading, at: number, deals: readonly Cue[]): boolean {
  const start = sentences[at]?.start ?? 0;
  const [deal] = deals;
  if (deal === undefined || lexicon.language === 'ar') return false;
  return definite.test(folded.slice(start, Math.min(deal.start, start + 40)));
}

/** Two countries as one subject or object: “مصر والولايات المتحدة”, “zwischen Deutschland und Polen”. */
const isPaired = (countries: readonly CountryMention[]): boolean =>
  countries.some((one, index) => {
    const next = countries[index + 1];
    return one.sort === 'name' && next !== undefined && inOneBreath(one, next);
  });

/** Words that only lead into a clause: what stands before them still governs what stands behind. */
const leading = /,\s*(?:dass|ob|que|che|that|dat|att|wonach)(?![\p{L}])/gu;
/** A second verb begins: “discussed the matter and agreed”. */
const secondVerb =
  /(?:^|[^\p{L}])(?:and|et|und|e|ed|y|en|och)(?: (?:also|then|se|si|ont|hanno|han|haben|hebben|har))?\s*$/u;
const farthestWish = 90;
const farthestNo = 30;

/** A hope, a call, a condition or a “no” before the cue, in its own clause. */
function isTakenBack(reading: Reading, cue: Cue, cues: Cues): boolean {
  const { folded, lexicon } = reading;
  if (lexicon.language === 'ar' && /[وف]/.test(folded.charAt(cue.start))) return false;
  const governs =
    (farthest: number) =>
    ({ start, end }: Cue): boolean => {
      if (start >= cue.start || cue.start - end > farthest) return false;
      const gap = folded.slice(Math.min(end, cue.start), cue.start).replace(leading, ' ');
      return !/[,;:،؛]/.test(gap) && !secondVerb.test(gap);
    };
  return cues('wished').some(governs(farthestWish)) || cues('negation').some(governs(farthestNo));
}
