import { type Agreement, type Birth, birthsAgree, birthsOf, type Calendar } from './birth.ts';
import { countriesOf, unread } from './country.ts';
import type { WrittenName } from './name.ts';

/** What else is known of a person than the name. */
export interface Evidence {
  readonly births: readonly Birth[];
  /** ISO 3166-1 alpha-2; or one text that names no country that is known here, behind `unread`. */
  readonly countries: readonly string[];
}

const none: Evidence = { births: [], countries: [] };

export function evidenceOf({ born, nationality }: WrittenName): Evidence {
  if (born === undefined && nationality === undefined) return none;
  const countries = countriesOf(nationality ?? '');
  return { births: birthsOf(born ?? '', calendarOf(countries)), countries };
}

/** Iran and Afghanistan count years by the sun. */
function calendarOf(countries: readonly string[]): Calendar {
  if (countries.includes('IR') || countries.includes('AF')) return 'solar';
  return countries.length === 0 ? 'either' : 'lunar';
}

/** What is known without days and months, of which there are few enough to number: what many entries share. */
export const withoutDays = ({ births, countries }: Evidence): Evidence => ({
  births: births.map(({ from, to }) => ({ from, to, month: 0, day: 0 })),
  countries,
});

/** What births do to the log-odds, by how they agree. Days are often guessed: another day of the year is a doubt, another year a contradiction. */
const birthShift: Readonly<Record<Agreement, number>> = {
  ...{ date: 3.2, year: 2.5, turned: 2.2, slip: 1.8, month: 1.2, span: 1.2, near: 0.5, otherDay: 0.4, other: -2.6 },
};
const countryShifts = { same: 0.9, other: -1.6 } as const;

/**
 * A probability as it is among the best of a long list: most who are searched for are on no list, and of thousands of names one always looks alike.
 */
export const amongMany = -4.7;

/** A probability moved by what both sides know of birth and nationality; what only one side knows moves nothing. */
export function moved(score: number, a: Evidence, b: Evidence): number {
  if (a === none || b === none || score <= 0 || score >= 1) return score;
  const shift = shiftOf(a, b);
  return shift === 0 ? score : 1 / (1 + Math.exp(-(Math.log(score / (1 - score)) + shift)));
}

/** By how much it moves a score up at most. */
export const mostShift = birthShift.date + countryShifts.same;

/** What both sides know of birth and nationality, in log-odds; 0 where one of them knows nothing. Symmetric. */
export function shiftOf(a: Evidence, b: Evidence): number {
  const agreement = birthsAgree(a.births, b.births);
  return (agreement === null ? 0 : birthShift[agreement]) + countryShift(a.countries, b.countries);
}

/** The most that `shiftOf` can be when of `b` days and months are not looked at. */
export function shiftAtMost(a: Evidence, b: Evidence): number {
  const agreement = birthsAgree(withoutDays(a).births, b.births);
  const most = agreement === 'year' && knowsDays(a) ? 'date' : agreement;
  return (most === null ? 0 : birthShift[most]) + countryShift(a.countries, b.countries);
}

/** Below this a bound of `shiftAtMost` is exact: a day decides only within one year. */
export const leastByDay = birthShift.date + countryShifts.other;

export const knowsDays = ({ births }: Evidence): boolean => births.some(({ month }) => month > 0);

/** One country that both name is enough: lists name those of former times too. A text that is not understood is only ever the same as itself. */
function countryShift(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.some((country) => b.includes(country))) return countryShifts.same;
  return [a, b].some(([first = '']) => first.startsWith(unread)) ? 0 : countryShifts.other;
}
