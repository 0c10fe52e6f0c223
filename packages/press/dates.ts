import { type DayNames as Names, dayNames as namesOf } from './day-names.ts';
import { dayOf, isDay, isMonth, monthBegins, monthEnds, nearestWeekday, plusDays, weekdayOf } from './days.ts';
import { fold, matches } from './fold.ts';
import { dayLine } from './page.ts';
import type { Reading } from './reading.ts';
import type { Span } from './source.ts';
import type { ReadLanguage } from './words/index.ts';

/** When a meeting was, as far as the report says. A value is never guessed: what is not borne out is left open between two days. */
export interface DateFound {
  /** `YYYY-MM-DD`, `YYYY-MM`, or null. */
  readonly value: string | null;
  readonly precision: 'day' | 'month' | 'weekday' | 'none';
  readonly not_before: string | null;
  readonly not_after: string | null;
  /** ISO weekday the text names, also where no day follows from it. */
  readonly weekday: number | null;
}

/** A sentence that may date the meeting, and how surely it speaks of it: 3 both sides meet in it, 2 one side, 1 neither. */
export interface Dated {
  readonly sentence: number;
  readonly sure: number;
}

/** Whether the encounter is told as past, as still to come, or the text leaves it open. */
type Ahead = 'past' | 'ahead' | 'unsure';

/** Speech in quotation marks: whoever says “today” there means the day of speaking. */
function quotes(text: string): readonly Span[] {
  return matches(/[“"«„][^“”"«»„]{0,600}[”"»“]/gu, text);
}

const outside =
  (spans: readonly Span[]) =>
  (place: number): boolean =>
    !spans.some(({ start, end }) => place > start && place < end);

/** The day of a report by what the page itself says: front matter, a stamp, a line with a full date. */
export function stampedDay(reading: Reading): string | null {
  for (const piece of reading.body.cut) {
    const iso = /(?:^|\D)(\d{4}-\d{2}-\d{2})(?:\D|$)/.exec(piece)?.[1];
    if (iso !== undefined && isDay(iso)) return iso;
    const month = /^\s*date\s+(\d{4}-\d{2})\s*$/i.exec(piece)?.[1];
    if (month !== undefined && isMonth(month)) return month;
    const [, day, of, year] = /(\d{1,2})[./](\d{1,2})[./](\d{4})/.exec(piece) ?? [];
    const written = year === undefined ? null : dayOf(Number(year), Number(of), Number(day));
    if (written !== null) return written;
    const line = dayLine.test(fold(piece)) ? namedDay(reading, fold(piece)) : null;
    if (line !== null) return line;
    const english = /(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w* (\d{4})/.exec(piece);
    const number = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(english?.[2] ?? '?') / 3 + 1;
    const front = english === null ? null : dayOf(Number(english[3]), number, Number(english[1]));
    if (front !== null) return front;
  }
  return null;
}

/** The day that a line of the page names in the report's own language. */
function namedDay({ lexicon }: Reading, line: string): string | null {
  const { day, months } = namesOf(lexicon.language, lexicon.words.locales);
  const [found] = matches(day, line.replaceAll('/', ' '));
  const [, day1, month1, year1, month2, day2, year2] = found?.groups ?? [];
  return dayOf(Number(year1 ?? year2 ?? 0), months.get(month1 ?? month2 ?? '') ?? 0, Number(day1 ?? day2 ?? 0));
}

/** A page stamped in the night may call the evening before its today. */
const nightly = (reading: Reading): boolean => reading.body.cut.some((piece) => /(?:^|[\sT])0[0-5]:\d{2}/.test(piece));

/** Languages of the press of the Americas. */
const westward = new Set<ReadLanguage>(['en', 'es', 'fr', 'pt']);
/** A page is stamped in universal time: west of the Atlantic the evening's “today” is by then the day before. */
const americas = new Set(
  'AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE'.split(' '),
);

/** A day word nearer to the journey than to the encounter dates the journey. */
function isOfEncounter(reading: Reading, cue: Span, sentence: number): boolean {
  const near = (list: readonly (Span & { readonly sentence: number })[]): number =>
    Math.min(
      ...list
        .filter((one) => one.sentence === sentence)
        .map((one) => Math.max(one.start - cue.end, cue.start - one.end, 0)),
    );
  return (
    near([...reading.cues.encounter, ...reading.cues.counterpart, ...reading.cues.agreed]) <= near(reading.cues.visit)
  );
}

/**
 * The date of the meeting. `report` is the day (or month) of the report itself, from outside or from its stamp; null when it is unknown.
 * `dated` are the sentences that may tell it, the surest first; `written`
 * the country the report is written in, or those it may be.
 */
export function dateOf(
  reading: Reading,
  dated: readonly Dated[],
  report: string | null,
  written: readonly string[],
): DateFound {
  const evening = westward.has(reading.lexicon.language) && written.some((code) => americas.has(code));
  const free = outside(quotes(reading.folded));
  const future = (sentence: number): boolean => reading.cues.future.some((cue) => cue.sentence === sentence);
  const early = dated.filter(({ sentence }) => sentence < 6);
  const ahead: Ahead = dated.some(({ sentence, sure }) => sure === 3 && future(sentence))
    ? 'ahead'
    : early.some(({ sentence }) => future(sentence))
      ? 'unsure'
      : 'past';
  for (const { sentence, sure } of dated) {
    const span = reading.sentences[sentence];
    if (span === undefined) continue;
    const told = sure === 3 && isTold(reading, sentence) ? 'past' : ahead;
    const found = inSentence(reading, span, sentence, free, report, sure, told, evening);
    if (found !== null) return found;
  }
  return open(report, null, ahead);
}

/** The sentence tells an encounter as past, and nothing in it is still to come: what is to be done after it does not put it off. */
const isTold = ({ cues }: Reading, sentence: number): boolean =>
  cues.met.some((cue) => cue.sentence === sentence) && !cues.future.some((cue) => cue.sentence === sentence);

function inSentence(
  reading: Reading,
  span: Span,
  sentence: number,
  free: (place: number) => boolean,
  report: string | null,
  sure: number,
  ahead: Ahead,
  evening: boolean,
): DateFound | null {
  const { language, words } = reading.lexicon;
  const names = namesOf(language, words.locales);
  const part = reading.folded.slice(span.start, span.end);
  const weekdays = matches(names.weekday, part).filter(({ start }) => free(span.start + start));
  const relatives = [...reading.cues.today, ...reading.cues.yesterday].filter((cue) => cue.sentence === sentence);
  const beside = (one: Span): boolean =>
    relatives.some((cue) => Math.max(cue.start - one.end, one.start - cue.end) < 14);
  const [first] =
    relatives.length === 0
      ? weekdays
      : weekdays.filter(({ start, end }) => beside({ start: start + span.start, end: end + span.start }));
  const weekday = names.weekdays.get(first?.groups[1] ?? '') ?? null;
  const relative = (name: 'today' | 'yesterday' | 'tomorrow'): boolean =>
    reading.cues[name].some(
      (cue) => cue.sentence === sentence && free(cue.start) && isOfEncounter(reading, cue, sentence),
    );
  const days = matches(names.day, part).filter(({ start }) => free(span.start + start));
  const sent = days.find((day) => isSent(reading, span, day));
  if (sent !== undefined && sure > 1 && weekday !== null) {
    const day = explicit(sent.groups, names, report, weekday, ahead);
    if (day.value !== null && weekdayOf(day.value) === weekday) return day;
  }
  const said = days.find((day) => day !== sent);
  if (said !== undefined && sure > 1) {
    const day = explicit(said.groups, names, report, weekday, ahead);
    const span = otherDay(part, said.start, said.end, day.value);
    return span === null ? day : between(span[0], span[1], weekday);
  }
  if (sure === 1 && !(weekday !== null && relative('today'))) return null;
  const certain = weekday !== null || !(nightly(reading) || evening);
  if (relative('yesterday'))
    return certain && (weekday !== null || ahead === 'past')
      ? counted(report, -1, weekday, ahead)
      : open(report, null, ahead);
  if (relative('tomorrow') && reading.cues.future.some((cue) => cue.sentence === sentence))
    return counted(report, 1, weekday, 'ahead');
  if (relative('today')) return certain ? counted(report, 0, weekday, ahead) : open(report, null, ahead);
  if (weekday === null || first === undefined) return null;
  const place = { start: span.start + first.start, end: span.start + first.end };
  const journey = reading.cues.visit.some((cue) => cue.sentence === sentence);
  if (journey || !isOfEncounter(reading, place, sentence))
    return open(report, weekday, ahead === 'past' ? 'unsure' : ahead);
  return byWeekday(
    report,
    weekday,
    ahead === 'past' && reading.cues.future.some((cue) => cue.sentence === sentence) ? 'unsure' : ahead,
  );
}

const fromDay =
  /(?:^|[^\d\p{L}])(\d{1,2})(?:st|nd|rd|th|er|\.|°)?(?: ?[-/] ?| ?و ?| (?:e|y|et|und|and|bis|to|al|au|a|till|och|en|tot|ou|o|oder|or|الي|حتي) (?:il |le |el |al |l'|den |the )?)$/u;
const toDay = /^ ?(?:-|to|and) ?(\d{1,2})(?:st|nd|rd|th)?(?![\d\p{L}:])/u;

/** “Il 12 e 13 giugno”, “June 12–13”: the days between which something was, where a day of the same month stands beside one. */
function otherDay(part: string, start: number, end: number, day: string | null): readonly [string, string] | null {
  if (day === null) return null;
  const from = fromDay.exec(part.slice(Math.max(0, start - 20), start))?.[1];
  const to = from === undefined ? toDay.exec(part.slice(end, end + 12))?.[1] : undefined;
  const [year, month] = day.split('-').map(Number);
  const other = dayOf(year ?? 0, month ?? 0, Number(from ?? to ?? 0));
  if (other === null || other === day) return null;
  return other < day ? [other, day] : [day, other];
}

const between = (not_before: string, not_after: string, weekday: number | null): DateFound => ({
  ...{ value: null, precision: 'none', not_before, not_after, weekday },
});

/** A weekday alone means one of the last days, as papers write; further back, or still to come, it is not certain which. */
function byWeekday(report: string | null, weekday: number, ahead: Ahead): DateFound {
  if (report === null || !isDay(report)) return open(report, weekday, ahead);
  const day = nearestWeekday(report, weekday, false);
  return ahead === 'past' && day >= plusDays(report, -papersGoBack)
    ? onDay(day, weekday)
    : open(report, weekday, ahead);
}

const papersGoBack = 2;

const onDay = (day: string, weekday: number | null): DateFound => ({
  value: day,
  precision: 'day',
  not_before: day,
  not_after: day,
  weekday,
});

const beforeSent = /^\p{L}[\p{L} .'’-]{1,30}[,/]? ?$/u;
const afterSent = /^(?:[.,]? ?\d{4})?[.,]? ?(?:\([^)]{1,24}\)|\/[^/]{1,24}\/)? ?[.:]? ?[-–—]/u;

/** “RABAT, May 13 (NPA) –”: the day a report was sent, not that of what it reports. */
const isSent = ({ body, folded }: Reading, { start }: Span, day: Span): boolean =>
  body.paragraphs.some((paragraph) => paragraph.start === start) &&
  beforeSent.test(folded.slice(start, start + day.start)) &&
  afterSent.test(folded.slice(start + day.end, start + day.end + 40));

/** So many days from the report; a weekday that does not fit takes the day back: the report was stamped on another. */
function counted(report: string | null, days: number, weekday: number | null, ahead: Ahead): DateFound {
  if (report === null || !isDay(report)) return open(report, weekday, ahead);
  const day = plusDays(report, days);
  if (weekday === null || weekdayOf(day) === weekday) return onDay(day, weekday);
  const near = [-1, 1, -2]
    .map((step) => plusDays(day, step))
    .find((other) => weekdayOf(other) === weekday && other <= report);
  return near === undefined ? open(report, weekday, ahead) : onDay(near, weekday);
}

function explicit(
  groups: readonly (string | undefined)[],
  names: Names,
  report: string | null,
  weekday: number | null,
  ahead: Ahead,
): DateFound {
  const [, day1, month1, year1, month2, day2, year2, day3, month3, year3, year4, month4, day4] = groups;
  const month = names.months.get(month1 ?? month2 ?? '') ?? Number(month3 ?? month4 ?? 0);
  const number = Number(day1 ?? day2 ?? day3 ?? day4 ?? 0);
  const year = Number(year1 ?? year2 ?? year3 ?? year4 ?? 0);
  if (year > 0) {
    const day = dayOf(year, month, number);
    return day === null || !isNear(day, report) ? open(report, weekday, ahead) : onDay(day, weekday);
  }
  if (report === null) return open(null, weekday, ahead);
  return onDayOfYear(report, month, number, weekday, ahead);
}

/** A day without its year is of the year that brings it nearest to the report, before it unless it is to come. */
function onDayOfYear(report: string, month: number, number: number, weekday: number | null, ahead: Ahead): DateFound {
  const year = Number(report.slice(0, 4));
  const from = isDay(report) ? report : monthEnds(report);
  const days = [year - 1, year, year + 1].map((each) => dayOf(each, month, number)).filter((day) => day !== null);
  const past = days.filter((day) => day <= from).at(-1);
  const coming = days.find((day) => day >= report.slice(0, 10));
  const day = ahead === 'ahead' ? (coming ?? past) : past;
  return day === undefined || !isNear(day, report) ? open(report, weekday, ahead) : onDay(day, weekday);
}

/** A day months away from the report is that of another matter. */
const isNear = (day: string, report: string | null): boolean =>
  report === null ||
  (day >= plusDays(isMonth(report) ? monthBegins(report) : report, -forward) &&
    day <= plusDays(isMonth(report) ? monthEnds(report) : report, forward));

/** Days before its report a meeting may lie, and after it when it is announced, or may be. */
const backward = 10;
const forward = 60;

function open(report: string | null, weekday: number | null, ahead: Ahead): DateFound {
  const precision = weekday === null ? 'none' : 'weekday';
  if (report === null) return { value: null, precision, not_before: null, not_after: null, weekday };
  const [begins, ends] = isMonth(report) ? [monthBegins(report), monthEnds(report)] : [report, report];
  const not_before = plusDays(begins, ahead === 'ahead' ? -1 : -backward);
  const not_after = ahead === 'past' ? ends : plusDays(ends, forward);
  const value = isMonth(report) ? report : null;
  return { value, precision: value === null ? precision : 'month', not_before, not_after, weekday };
}
