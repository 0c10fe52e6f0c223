import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { CalendarItem } from './calendar-item.ts';
import { millis } from './instant.ts';
import type { Instant, Zoned } from './kind.ts';

/** Repetition by RFC 5545, section 3.3.10, as far as meetings and duties repeat: by days and longer. */

const longest = 200;
const number =
  (low: number, high: number, signed = false) =>
  (text: string) =>
    (signed ? /^[+-]?[1-9][0-9]{0,3}$/ : /^[1-9][0-9]{0,3}$/).test(text) &&
    Math.abs(Number(text)) >= low &&
    Math.abs(Number(text)) <= high;
const each = (fits: (text: string) => boolean) => (text: string) => text.split(',').every(fits);

const parts: Readonly<Record<string, (value: string) => boolean>> = {
  FREQ: (value) => ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(value),
  INTERVAL: number(1, 999),
  COUNT: number(1, 999),
  UNTIL: (value) =>
    /^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]Z$/.test(value),
  BYDAY: each((value) => /^([+-]?([1-9]|[1-4][0-9]|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)$/.test(value)),
  BYMONTHDAY: each(number(1, 31, true)),
  BYMONTH: each(number(1, 12)),
  BYSETPOS: each(number(1, 366, true)),
  WKST: (value) => /^(MO|TU|WE|TH|FR|SA|SU)$/.test(value),
};

/**
 * Whether a text is written as a rule. Readers of an entry ask only this: it depends on no library and no time-zone data, so all
 * nodes come to one verdict.
 */
export function isRule(text: string): boolean {
  const given = text.split(';').map((part) => part.split('='));
  const names = given.map(([name = '']) => name);
  const known = given.every(
    ([name = '', value = '', ...more]) =>
      more.length === 0 && Object.hasOwn(parts, name) && parts[name]?.(value) === true,
  );
  return (
    text.length <= longest &&
    known &&
    names.includes('FREQ') &&
    new Set(names).size === names.length &&
    !(names.includes('COUNT') && names.includes('UNTIL'))
  );
}

/** Whether a rule, well written as it may be, repeats anything: the author's node asks before it is sent. */
export function repeats(rule: string, start: Zoned): boolean {
  if (!isRule(rule)) return false;
  try {
    return startsOf(rule, start, { from: start.instant, to: yearsAfter(start.instant, 5), most: 1 }).length > 0;
  } catch {
    return false;
  }
}

export interface Occurrence {
  readonly item: CalendarItem;
  /** The start by the rule, which stays the occurrence's name when it is moved. */
  readonly original: Instant;
  readonly start: Instant;
  readonly end: Instant | null;
}

interface Window {
  readonly from: Instant;
  readonly to: Instant;
  readonly most: number;
}

/**
 * What takes place between two instants (`from` included, `to` not), earliest first, at most `most`: repetitions in the zone of
 * their start, moved ones where they were moved to, and nothing that is cancelled. A rule that cannot be read repeats nothing.
 */
export function occurrencesOf(items: readonly CalendarItem[], { from, to, most }: Window): readonly Occurrence[] {
  const found = items.filter(({ cancelled }) => !cancelled).flatMap((item) => within(item, items, { from, to, most }));
  return found.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)).slice(0, most);
}

function within(item: CalendarItem, all: readonly CalendarItem[], window: Window): readonly Occurrence[] {
  const length = item.end === null ? null : millis(item.end.instant) - millis(item.start.instant);
  const at = (original: Instant, start: Instant): Occurrence => ({
    ...{ item, original, start },
    end: length === null ? null : new Date(millis(start) + length).toISOString(),
  });
  const isIn = (start: Instant) => start >= window.from && start < window.to;
  if (item.rule === null)
    return isIn(item.start.instant) ? [at(item.replaces?.instant ?? item.start.instant, item.start.instant)] : [];
  const gone = new Set([
    ...item.except.map(({ instant }) => instant),
    ...all.flatMap(({ id, replaces }) => (id === item.id && replaces !== undefined ? [replaces.instant] : [])),
  ]);
  return safeStarts(item, { ...window, most: window.most + gone.size })
    .filter((start) => isIn(start) && !gone.has(start))
    .map((start) => at(start, start));
}

function safeStarts({ rule, start }: CalendarItem, window: Window): readonly Instant[] {
  if (rule === null || !isRule(rule)) return [];
  try {
    return startsOf(rule, start, window);
  } catch {
    return [];
  }
}

/** Starts by the rule, in wall time of the zone: ten o'clock stays ten o'clock over a change of clocks. */
function startsOf(rule: string, start: Zoned, { from, to, most }: Window): readonly Instant[] {
  const first = Temporal.Instant.from(start.instant).toZonedDateTimeISO(start.zone);
  const repeated = new RRuleTemporal({
    ...{ rruleString: `RRULE:${rule}`, dtstart: first, tzid: start.zone, strict: true },
    ...{ maxIterations: 20_000, maxCandidateEvaluations: 100_000, cache: false },
  });
  const zoned = (instant: Instant) => Temporal.Instant.from(instant).toZonedDateTimeISO(start.zone);
  const found = repeated.between(zoned(from), zoned(to), true).slice(0, most);
  return found.map(({ epochMilliseconds }) => new Date(epochMilliseconds).toISOString());
}

function yearsAfter(instant: Instant, years: number): Instant {
  return `${String(Number(instant.slice(0, 4)) + years).padStart(4, '0')}-12-31T00:00:00.000Z`;
}
