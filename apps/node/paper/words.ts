import type { Words } from '../../../packages/kind/paper.ts';
import { plainText } from '../../../packages/ui/text/bidi.ts';
import { isLanguage, type Language, localeTag, tongues } from '../../../packages/ui/text/languages.ts';
import { formatMessage, type Values } from '../../../packages/ui/text/message.ts';
import type frameText from '../../web/text/en.ts';
import type sheetText from './text/en.ts';
import type { Direction } from './typeset.ts';

type Messages = Readonly<Record<string, string>>;

/** What a reader of one language is told on paper, from the same catalogues as on the pages. */
export interface Voice {
  readonly locale: string;
  readonly direction: Direction;
  frame(key: keyof typeof frameText, values?: Values): string;
  sheet(key: keyof typeof sheetText, values?: Values): string;
  /** A sentence of the kind's catalogue, or null when this version has no words for it. */
  sentence(key: string, values?: Values): string | null;
  readonly words: Words;
}

/** What the words have to know of the place the record lies in. */
export interface Surroundings {
  readonly kind: string;
  readonly language: Language;
  /** Zone of times that name none. */
  readonly zone: string;
  readonly members: ReadonlyMap<string, string>;
  readonly instruments: ReadonlyMap<string, string>;
}

export async function voiceFor(around: Surroundings): Promise<Voice> {
  const { kind, language, zone, members, instruments } = around;
  const locale = localeTag(language, 'latn');
  const [frame, sheet, matter, shared, more] = await Promise.all([
    messages(import(`../../web/text/${language}.ts`)),
    messages(import(`./text/${language}.ts`)),
    messages(import(`../../../packages/ui/matter/text/${language}.ts`)),
    messages(import(`../../../kinds/${kind}/ui/text/${language}.ts`)).catch((): Messages => ({})),
    messages(import(`../../../kinds/${kind}/ui/own/${language}.ts`)).catch((): Messages => ({})),
  ]);
  const own = { ...shared, ...more };
  const { direction } = tongues[language];
  const from =
    (table: Messages) =>
    (key: string, values?: Values): string =>
      marks[direction] + (find(table, key, locale, values) ?? plainText(key.slice(key.lastIndexOf('.') + 1)));
  return {
    locale,
    direction,
    frame: from(frame),
    sheet: from(sheet),
    sentence: (key, values) => {
      const found = find(own, key, locale, values);
      return found === null ? null : marks[direction] + found;
    },
    words: {
      joined: (parts) =>
        marks[direction] +
        parts
          .filter((part) => part !== null && part !== '')
          .map(isolated)
          .join(' · '),
      own: from(own),
      matter: from(matter),
      reader: language,
      member: (id) => members.get(id) ?? id,
      instrument: (id) => instruments.get(id) ?? id,
      language: (code) => (isLanguage(code) ? tongues[code].name : code),
      country: (code) => countryIn(locale, code),
      moment: (instant, own) => momentIn(locale, instant, own ?? zone),
      month: (month) => monthIn(locale, month),
      day: (day) => dayIn(locale, day),
      number: (value) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value),
    },
  };
}

/** Begins a sentence of the catalogue: it runs in the direction of its language whatever its first letter is. */
const marks: Readonly<Record<Direction, string>> = { ltr: '\u200E', rtl: '\u200F' };

/** First Strong Isolate … Pop Directional Isolate (UAX #9). */
const isolated = (part: string | null): string => `\u2068${part}\u2069`;

async function messages(module: Promise<{ default: Messages }>): Promise<Messages> {
  return (await module).default;
}

function find(table: Messages, key: string, locale: string, values?: Values): string | null {
  const message = Object.hasOwn(table, key) ? table[key] : undefined;
  return message === undefined ? null : formatMessage(locale, message, values);
}

const minute: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'shortOffset',
};

/** Paper has no clock of its own reader: each time says how far its zone is from UTC. What is no time is shown as it came. */
export function momentIn(locale: string, instant: string, zone: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return plainText(instant);
  try {
    return new Intl.DateTimeFormat(locale, { ...minute, timeZone: zone }).format(date);
  } catch {
    return `${instant} (${plainText(zone)})`;
  }
}

function monthIn(locale: string, month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return plainText(month);
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}

function dayIn(locale: string, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return plainText(day);
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    date,
  );
}

function countryIn(locale: string, code: string): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return plainText(code);
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code.toUpperCase()) ?? code;
}
