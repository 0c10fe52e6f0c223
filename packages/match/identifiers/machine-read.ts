import { travelDocumentDigit } from './check-digits.ts';
import { countryOf } from './countries.ts';
import { type Form, plain, wrong } from './written.ts';

/** From where to where a field stands in the zone, its lines one after the other, and where the digit is that checks it. */
type Span = readonly [from: number, to: number];
interface Layout {
  /** Signs of the whole zone. */
  readonly signs: number;
  readonly kinds: RegExp;
  readonly number: Span;
  /** Where a number goes on that is longer than its field, with its digit at its end; the field's own digit is a filler then (part 5, note j). */
  readonly more: Span | null;
  /** Birth and expiry: each is followed by its digit. */
  readonly dates: readonly Span[];
  /** What the last digit checks, and where it stands; a visa has none. */
  readonly whole: { readonly of: readonly Span[]; readonly at: number } | null;
}

/** Passports and visas of two lines of 44 (ICAO Doc 9303, parts 4 and 7), cards of two lines of 36 (part 6), of three lines of 30 (part 5). */
const layouts: readonly Layout[] = [
  {
    ...{
      signs: 88,
      kinds: /^P/,
      number: [44, 53],
      more: null,
      dates: [
        [57, 63],
        [65, 71],
      ],
    },
    whole: {
      of: [
        [44, 54],
        [57, 64],
        [65, 87],
      ],
      at: 87,
    },
  },
  {
    signs: 88,
    kinds: /^V/,
    number: [44, 53],
    more: null,
    dates: [
      [57, 63],
      [65, 71],
    ],
    whole: null,
  },
  // France, until 2021: a number of twelve digits at the beginning of the second line.
  {
    ...{ signs: 72, kinds: /^IDFRA/, number: [36, 48], more: null, dates: [[63, 69]] },
    whole: { of: [[0, 71]], at: 71 },
  },
  {
    ...{
      signs: 72,
      kinds: /^[ACIP]/,
      number: [36, 45],
      more: [64, 71],
      dates: [
        [49, 55],
        [57, 63],
      ],
    },
    whole: {
      of: [
        [36, 46],
        [49, 56],
        [57, 71],
      ],
      at: 71,
    },
  },
  {
    signs: 72,
    kinds: /^V/,
    number: [36, 45],
    more: null,
    dates: [
      [49, 55],
      [57, 63],
    ],
    whole: null,
  },
  {
    ...{
      signs: 90,
      kinds: /^[ACI]/,
      number: [5, 14],
      more: [15, 30],
      dates: [
        [30, 36],
        [38, 44],
      ],
    },
    whole: {
      of: [
        [5, 30],
        [30, 37],
        [38, 45],
        [48, 59],
      ],
      at: 59,
    },
  },
];

/** Kind of document, who issued it, and a name with its fillers: how every zone begins. */
const begins = /^[ACIPV][A-Z0-9<][A-Z<]{3}[A-Z0-9<]*$/;
/** The second line of two: number, digit, nationality, birth, digit, sex, expiry, digit. It does not name who issued the document. */
const secondLine = /^[A-Z0-9<]{9}[0-9<][A-Z<]{3}[0-9<]{6}[0-9<][MFX<][0-9<]{6}[0-9<][A-Z0-9<]*$/;
const frenchSecondLine = /^[0-9A-Z]{12}[0-9][A-Z<]{14}[0-9]{7}[MF][0-9]$/;
const lineLengths = [44, 36, 30];
/** What stands in a line of cards alone is read by the form of documents: it has country and number. */
const cardLine = 30;

/** Signs of a zone as they are pasted, without spaces; guillemets are what some readers make of two fillers. */
export const zoneSigns = (text: string): string =>
  plain(text).toUpperCase().replace(/\s+/g, '').replaceAll('«', '<<').replaceAll('‹', '<');

/**
 * Country and number out of all lines of a machine-readable zone, whose digits hold; null where the text is no such zone. A line of it that is
 * missing, or signs that are, are said to be (`zone`): a second line alone does not say who issued the document.
 */
export function zoneForm(text: string): Form | null {
  const zone = zoneSigns(text);
  const layout = layouts.find(({ signs, kinds }) => signs === zone.length && kinds.test(zone));
  if (layout !== undefined && begins.test(zone)) return read(zone, layout);
  const isPart = begins.test(zone)
    ? zone.includes('<<') && zone.length > cardLine
    : secondLine.test(zone) || frenchSecondLine.test(zone);
  return isPart ? wrong('zone') : null;
}

function read(zone: string, { number, more, dates, whole }: Layout): Form {
  const country = countryOf(zone.slice(2, 5).replaceAll('<', ''));
  if (country === null) return wrong('country');
  const found = numberIn(zone, number, more);
  const holds = [
    found !== null,
    ...dates.map((span) => isHeld(zone, span)),
    whole === null || digitAt(zone, whole.at) === digitOf(whole.of.map((span) => zone.slice(...span)).join('')),
  ];
  if (found === null || holds.includes(false)) return wrong('digit');
  return /^[A-Z0-9]{4,20}$/.test(found) ? { value: `${country}:${found}` } : wrong('form');
}

/** The number without fillers; null where its digit does not hold. */
function numberIn(zone: string, [from, to]: Span, more: Span | null): string | null {
  const field = zone.slice(from, to);
  if (more === null || zone[to] !== '<') return isHeld(zone, [from, to]) ? field.replaceAll('<', '') : null;
  const [, rest = '', digit] = /^([A-Z0-9]*)([0-9])(?:<|$)/.exec(zone.slice(...more)) ?? [];
  return digit === digitOf(`${field}${rest}`) ? `${field}${rest}`.replaceAll('<', '') : null;
}

/** A date that is not known is all fillers, and so may its digit be. */
function isHeld(zone: string, [from, to]: Span): boolean {
  return digitAt(zone, to) === digitOf(zone.slice(from, to));
}

const digitOf = (field: string): string => String(travelDocumentDigit(field));
/** A filler stands for the digit of a field that holds nothing. */
const digitAt = (zone: string, at: number): string => (zone[at] === '<' ? '0' : (zone[at] ?? ''));

/** How many lines from here on are one zone: two of 44 or 36 signs, three of 30; 1 where it begins none. */
export function linesOfZone(lines: readonly string[]): number {
  const [first = ''] = lines;
  const signs = zoneSigns(first);
  if (!begins.test(signs) || !lineLengths.includes(signs.length)) return 1;
  const count = signs.length === cardLine ? 3 : 2;
  const rest = lines.slice(1, count).map(zoneSigns);
  const isWhole = rest.length === count - 1;
  return isWhole && rest.every((line) => line.length === signs.length && /^[A-Z0-9<]+$/.test(line)) ? count : 1;
}
