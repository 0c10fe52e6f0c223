/** A statement of when someone was born: a year, or the years between which it lies, with month and day where both are said and not made up. */
export interface Birth {
  readonly from: number;
  readonly to: number;
  /** 1 to 12, and the day as written; 0 where unknown. 1 January stands in files for an unknown day. */
  readonly month: number;
  readonly day: number;
}

/** How two statements of birth agree, the best that any of their alternatives gives. */
export type Agreement = 'date' | 'turned' | 'slip' | 'month' | 'year' | 'otherDay' | 'span' | 'near' | 'other';

/** From the best; what counts how much is in `evidence.ts`. */
const order: readonly Agreement[] = [
  ...(['date', 'year', 'turned', 'slip', 'month', 'span', 'near', 'otherDay', 'other'] as const),
];

/** Years around one that is said to be about right, and within which two years are near. */
const [about, near] = [2, 2];
/** Spans as wide as `circa` and a converted year make them; of wider ones an overlap says little. */
const narrow = 2 * about;

/** How two people's births agree; null where one of them is unknown. Symmetric. */
export function birthsAgree(a: readonly Birth[], b: readonly Birth[]): Agreement | null {
  let best: Agreement | null = null;
  for (const x of a)
    for (const y of b) {
      const one = agreement(x, y);
      if (best === null || order.indexOf(one) < order.indexOf(best)) best = one;
    }
  return best;
}

function agreement(a: Birth, b: Birth): Agreement {
  const gap = Math.max(a.from - b.to, b.from - a.to);
  if (gap > 0) return gap <= near ? 'near' : 'other';
  const width = Math.max(a.to - a.from, b.to - b.from);
  if (width > 0) return width <= narrow ? 'span' : 'near';
  if (a.month === 0 || b.month === 0) return 'year';
  if (a.day === 0 || b.day === 0) return a.month === b.month ? 'year' : 'otherDay';
  if (a.month === b.month && a.day === b.day) return 'date';
  if (a.month === b.day && a.day === b.month) return 'turned';
  if (isSlip(digits(a), digits(b))) return 'slip';
  return a.month === b.month ? 'month' : 'otherDay';
}

const digits = ({ month, day }: Birth): string => `${month}`.padStart(2, '0') + `${day}`.padStart(2, '0');

/** One digit is another, or two neighbours of one number changed places. */
function isSlip(a: string, b: string): boolean {
  const differ = [0, 1, 2, 3].filter((at) => a[at] !== b[at]);
  if (differ.length === 1) return true;
  const [x = 0, y = 0] = differ;
  return differ.length === 2 && y === x + 1 && x % 2 === 0 && a[x] === b[y] && a[y] === b[x];
}

/** Which calendar a year from 1300 to 1450 may be of: lunar Hijri, the solar one of Iran and Afghanistan, or either when nothing says which. */
export type Calendar = 'lunar' | 'solar' | 'either';

/** Beginnings of the names of months in the languages of the house, those that begin another first. */
const months: readonly (readonly [beginning: string, month: number])[] =
  `juil 7|jui 6|juin 6|jul 7|lug 7|jun 6|giu 6|jan 1|gen 1|ene 1|fev 2|feb 2|mar 3|apr 4|avr 4|abr 4|may 5|mai 5|mag 5|aug 8|aou 8|ago 8|sep 9|set 9|oct 10|okt 10|ott 10|nov 11|dec 12|dez 12|dic 12
  |يناير 1|جانفي 1|فبراير 2|فيفري 2|مارس 3|ابريل 4|افريل 4|مايو 5|ماي 5|يونيو 6|جوان 6|يوليو 7|جويلي 7|اغسطس 8|اوت 8|سبتمبر 9|اكتوبر 10|نوفمبر 11|ديسمبر 12`
    .split('|')
    .map((row) => row.trim().split(' '))
    .map(([beginning = '', month]) => [beginning, Number(month)]);

const monthOf = (word: string): number => months.find(([beginning]) => word.startsWith(beginning))?.[1] ?? 0;

const longest = 400;
const year = '(1[3489][0-9]{2}|20[0-9]{2})';
const [start, end] = ['(?<![0-9])', '(?![0-9])'];
const month = `(?<!\\p{L})((?:${months.map(([beginning]) => beginning).join('|')})\\p{L}*)`;
/** Dates as they are written, what says most first. Which of day and month comes first is not asked: turned, they agree nearly as well. */
const written = new RegExp(
  [
    `${start}${year}[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})${end}`,
    `${start}([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]${year}${end}`,
    `${start}${year}([0-9]{2})([0-9]{2})${end}`,
    `${start}([0-9]{1,2})(?:er|st|nd|rd|th|[.º°])? +(?:de +)?${month}[.,]?(?: +del?)? +${year}${end}`,
    `${month}[.]? +([0-9]{1,2})(?:st|nd|rd|th)?,? +${year}${end}`,
    `${start}${year}[-/.]([0-9]{1,2})${end}`,
    `${month}[.,]?(?: +del?)? +${year}${end}`,
    `${start}${year}${end}`,
  ].join('|'),
  'gu',
);

/** Statements of birth in a text: years and dates in the scripts of the house, `1980-1989`, `circa 1984`, several with anything between. */
export function birthsOf(text: string, calendar: Calendar): readonly Birth[] {
  const plain = plainOf(text.slice(0, longest));
  const births: Birth[] = [];
  let [open, last] = [null as Birth | null, 0];
  for (const found of plain.matchAll(written)) {
    const [between, before] = [plain.slice(last, found.index), plain.slice(0, found.index)];
    last = found.index + found[0].length;
    for (const one of inGregorian(dateOf(found), calendar)) {
      const isRange = open !== null && (to.test(between) || (and.test(between) && betweens.test(before)));
      if (open !== null && isRange && open.from <= one.to) {
        births.splice(births.indexOf(open), 1, { from: open.from, to: one.to, month: 0, day: 0 });
        open = null;
        continue;
      }
      const spread = circa.test(before) ? about : 0;
      open = spread === 0 ? one : { from: one.from - spread, to: one.to + spread, month: 0, day: 0 };
      births.push(open);
    }
  }
  return births;
}

const to = /^\s*(?:-|–|—|‑|to|bis|a|al|au|until|الى)\s*$/u;
const and = /^\s*(?:and|et|e|y|und|و)\s*$/u;
const betweens = /(?:between|entre|tra|fra|zwischen|بين)\s*[\d-]+\D*$/u;
const circa =
  /(?:^|[^\p{L}])(?:circa|ca|c|about|approx\p{L}*|around|estimated|vers|env\p{L}*|um|etwa|hacia|verso|حوالي|نحو|~)[.:]?\s*$/u;

/** Small letters without accents, and digits of Arabic and Persian as ours. */
const plainOf = (text: string): string => (/^[ -~]*$/.test(text) ? text.toLowerCase() : withoutMarks(text));

const withoutMarks = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`);

function dateOf(found: RegExpExecArray): Birth {
  const group = (at: number): number => Number(found[at] ?? 0);
  const named = (at: number): number => monthOf(found[at] ?? '');
  if (found[1] !== undefined) return dated(group(1), group(2), group(3));
  if (found[6] !== undefined) return dated(group(6), group(5), group(4));
  if (found[7] !== undefined) return dated(group(7), group(8), group(9));
  if (found[12] !== undefined) return dated(group(12), named(11), group(10));
  if (found[15] !== undefined) return dated(group(15), named(13), group(14));
  if (found[16] !== undefined) return dated(group(16), group(17), 0);
  if (found[19] !== undefined) return dated(group(19), named(18), 0);
  return dated(group(20), 0, 0);
}

/** Months that there are not may be days; what is made up (00-00, 01-01) is unknown. */
function dated(year: number, month: number, day: number): Birth {
  const [m, d] = month > 12 && day >= 1 && day <= 12 ? [day, month] : [month, day];
  const unknown = m < 1 || m > 12 || (m === 1 && d <= 1);
  return { from: year, to: year, month: unknown ? 0 : m, day: unknown ? 0 : d };
}

/** A year of the Hijri calendars as the Gregorian years it may be; others as they are. */
function inGregorian(birth: Birth, calendar: Calendar): readonly Birth[] {
  if (birth.from > 1450) return [birth];
  const around = (year: number): Birth => ({ from: year - 1, to: year + 1, month: 0, day: 0 });
  const lunar = around(Math.round(birth.from * 0.970224 + 621.5774));
  const solar = around(birth.from + 621);
  return calendar === 'lunar' ? [lunar] : calendar === 'solar' ? [solar] : [lunar, solar];
}
