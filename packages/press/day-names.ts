import { fold, wordPattern } from './fold.ts';
import type { ReadLanguage } from './words/index.ts';

/** How a language writes days: its months and weekdays, folded, and the patterns of a day and a weekday. */
export interface DayNames {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly day: RegExp;
  readonly weekday: RegExp;
}

const named = new Map<ReadLanguage, DayNames>();
const longest = (list: Iterable<string>): string => [...list].sort((one, other) => other.length - one.length).join('|');

/** Months and weekdays of a language by the names its locales give them; made once. */
export function dayNames(language: ReadLanguage, locales: readonly string[]): DayNames {
  const known = named.get(language);
  if (known !== undefined) return known;
  const [months, weekdays] = [new Map<string, number>(), new Map<string, number>()];
  for (const locale of locales) {
    const of = (options: Intl.DateTimeFormatOptions, time: number): string =>
      fold(new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(time)).replace(/^ال/, '');
    for (let month = 0; month < 12; month++) {
      for (const style of ['long', 'short'] as const) {
        const name = of({ month: style }, Date.UTC(2024, month, 15)).replace('.', '');
        if (name.length > 2 && !months.has(name)) months.set(name, month + 1);
      }
    }
    for (let day = 1; day <= 7; day++) weekdays.set(of({ weekday: 'long' }, Date.UTC(2024, 0, day)), day);
  }
  for (const [name, day] of [...weekdays]) if (name.endsWith('-feira')) weekdays.set(name.replace('-feira', ''), day);
  const month = longest(months.keys());
  const names = {
    ...{ months, weekdays },
    day: wordPattern(
      `(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?: (?:de|of|d'|من|شهر))?,? (${month})(?: ?\\([\\p{L}]+\\))?(?:(?: (?:de|del|of|عام|سنه))?,? (\\d{4}))?|(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?|(\\d{1,2})[./](\\d{1,2})[./](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})`,
    ),
    weekday: wordPattern(`(?:[وب]?ال)?(${longest(weekdays.keys())})s?`),
  };
  named.set(language, names);
  return names;
}
