import { moreFields } from './gazetteer/portfolios.ts';
import type { CountryMention, OfficeMention, Reading } from './reading.ts';
import type { Span } from './source.ts';
import { tokenAt } from './tokens.ts';
import type { Office } from './words/words.ts';

/** A title in the text, with the country it is of, when the words around it say so. A counterpart has no office of its own. */
export interface Title extends Span {
  readonly office: Office | null;
  readonly country: string | null;
  /** The second country of a title in the plural: “the ministers of Italy and Malta”. */
  readonly and: CountryMention | null;
  readonly counterpart: boolean;
  readonly sentence: number;
  /** Title and country words together: what a name may stand beside. */
  readonly around: Span;
}

/** Languages in which the adjective stands before the noun. */
const before = new Set(['en', 'de', 'nl', 'sv']);
const linking =
  /^(?:of|the|for|de|del|la|el|du|des|d|da|do|dos|di|della|dell|dello|degli|von|der|van|fran|i|for|new|neue[nr]?|nuevo|nuova|nouveau|l|y|and|et|e|und|s|his|her|its|republic|republique|republica|kingdom|royaume|reino|regno|ال)$/;

/** Every title with the country that stands beside it. */
export function titles(reading: Reading): readonly Title[] {
  const offices = reading.offices.map((mention) => titleOf(reading, whole(reading, mention), mention.office, false));
  const free = reading.cues.counterpart.filter(
    (cue) => !reading.offices.some(({ start, end }) => start < cue.end && cue.start < end),
  );
  const own = offices.filter((title) => !isAides(reading, title));
  const counterparts = free.map((cue) => {
    const before = own.filter(({ start, sentence }) => start < cue.start && sentence >= cue.sentence - 1).at(-1);
    return titleOf(reading, { ...cue, office: 'minister' }, before?.office ?? null, true);
  });
  const all = [...own, ...counterparts].sort((one, other) => one.start - other.start);
  return [...all, ...elliptical(reading, all)].sort((one, other) => one.start - other.start);
}

/** A title with all the fields of its minister; a country behind “and of” is no field. */
function whole(reading: Reading, mention: OfficeMention): OfficeMention {
  const pattern = moreFields(reading.lexicon.language);
  if (pattern === null) return mention;
  let { end } = mention;
  for (let more = 0; more < 3; more++) {
    pattern.lastIndex = end;
    const found = pattern.exec(reading.body.text);
    const next = found === null ? end : end + found[0].length;
    if (next === end || reading.countries.some((country) => country.start < next && end < country.end)) break;
    end = next;
  }
  return { ...mention, end };
}

/** “مساعد وزير …”: the title of the one who is served, not of the one who is named. */
const isAides = (reading: Reading, { start }: Title): boolean =>
  reading.lexicon.language === 'ar' &&
  /(?:مساعد|نائب|وكيل|مكتب)\s+$/.test(reading.folded.slice(Math.max(0, start - 8), start));

function titleOf(reading: Reading, mention: OfficeMention, office: Office | null, counterpart: boolean): Title {
  const beside = besides(reading, mention);
  const { start, end, sentence } = mention;
  const around =
    beside === null || beside.sentence !== sentence || beside.end < start - 40
      ? { start, end }
      : { start: Math.min(start, beside.start), end: Math.max(end, beside.end) };
  const follows = beside !== null && beside.start >= end;
  const next = follows ? reading.countries.find((country) => country.start >= beside.end) : undefined;
  const and = next !== undefined && beside !== null && isAndOf(reading, beside, next) ? next : null;
  return { start, end, office, country: beside?.country ?? null, and, counterpart, sentence, around };
}

const conjunction = '(?:and|y|e|et|und|en|och)';
const ofCountry = "(?: (?:of|de|del|di|du|des|da|do|von|der|della|dello|van|la|le|el|il|l'|d'|de l'|dell')){0,2}";
const andOf = new RegExp(`^ ${conjunction}${ofCountry} ?$|^ و$|^ $`, 'u');

/** Two countries of one title: “of Italy and Malta”. */
const isAndOf = (reading: Reading, one: CountryMention, next: CountryMention): boolean =>
  one.country !== next.country &&
  one.sort === 'name' &&
  next.sort === 'name' &&
  andOf.test(reading.folded.slice(one.end, next.start)) &&
  (reading.lexicon.language !== 'ar' || /^[و]/.test(reading.folded.charAt(next.start)));

const nameBetween = new RegExp(`^, [^.;:]{3,60},? ${conjunction}${ofCountry} ?$|^،? [^.;:]{3,60}،? و(?:من )?$`, 'u');

/** “The ministers of Colombia, N N, and of Ecuador, N N”: the second country has the first one's title. */
function elliptical(reading: Reading, all: readonly Title[]): readonly Title[] {
  return all.flatMap((title): readonly Title[] => {
    if (title.country === null || title.counterpart || title.and !== null) return [];
    const next = reading.countries.find(({ start }) => start >= title.around.end);
    if (next === undefined || next.sort !== 'name' || next.sentence !== title.sentence) return [];
    if (next.country === title.country || all.some(({ start }) => start > title.end && start < next.start)) return [];
    if (!nameBetween.test(reading.folded.slice(title.around.end, next.start))) return [];
    if (!/^,/.test(reading.folded.slice(next.end))) return [];
    const { start, end, sentence } = next;
    return [{ ...title, start, end, sentence, country: next.country, around: { start, end } }];
  });
}

/** “The president of that country”: the one named last. */
const thatCountry =
  /^ (?:(?:de|of|di|van|d) ?'?(?:ese|este|dicho|aquel|that|this|ce|cet|questo|quel|quello|deze|dat|esse|este|aquele)(?: mismo)?|del|du|do|des|dieses|jenes) (?:pais|country|pays|paese|landes|land)(?![\p{L}-])(?! (?:bajos|baixos|bassi|basco|vasco))/u;

function besides(reading: Reading, mention: OfficeMention): CountryMention | null {
  const near = reading.countries.filter(({ sentence }) => sentence === mention.sentence);
  const left = near.filter(({ end }) => end <= mention.start).at(-1) ?? null;
  const right = near.find(({ start }) => start >= mention.end) ?? null;
  const inside = near.find(({ start, end }) => start >= mention.start && end <= mention.end) ?? null;
  if (inside !== null) return inside;
  const said = thatCountry.test(reading.folded.slice(mention.end, mention.end + 30));
  if (said) return reading.countries.filter(({ start }) => start < mention.start).at(-1) ?? null;
  const reach = (country: CountryMention | null): CountryMention | null =>
    country !== null && isBeside(reading, mention, country) ? country : null;
  const order = before.has(reading.lexicon.language) ? [left, right] : [right, left];
  return reach(order[0] ?? null) ?? reach(order[1] ?? null);
}

/** Nothing but small words between the two, in the order the language writes them. */
function isBeside(reading: Reading, mention: Span, country: CountryMention): boolean {
  const follows = country.start >= mention.end;
  const [from, to] = follows ? [mention.end, country.start] : [country.end, mention.start];
  const gap = reading.body.text.slice(from, to);
  if (/[.;:!?()"«»“”„]/.test(gap.replace(/['’]/g, ''))) return false;
  const list = reading.tokens.slice(tokenAt(reading.tokens, from), tokenAt(reading.tokens, to));
  const between = list.filter(({ start }) => start >= from && start < to);
  if (between.length > (follows ? 4 : 2)) return false;
  if (reading.lexicon.language === 'ar') return follows && between.length <= 2 && !/[,،]/.test(gap);
  if (between.length === 0)
    return follows ? country.sort === 'adjective' || !before.has(reading.lexicon.language) : true;
  if (/,/.test(gap)) return false;
  if (follows) {
    const links = between.every(({ folded, capital }) => linking.test(folded) || (capital && country.sort === 'name'));
    return links && linking.test(between.at(-1)?.folded ?? '');
  }
  return between.every(({ folded, capital }) => linking.test(folded) || (!capital && country.sort === 'adjective'));
}
