import { IntlMessageFormat } from 'intl-messageformat';
import { plainText } from './bidi.ts';

export type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

interface Compiled {
  readonly format: IntlMessageFormat;
  /** Values that choose among words and are not shown: with signs of direction around them they would choose nothing. */
  readonly choosing: ReadonlySet<string>;
}

const compiled = new Map<string, Compiled>();
const choice = /\{\s*([A-Za-z]\w*)\s*,\s*select\s*,/g;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/**
 * Names and dates keep their own direction inside a sentence of the other one: First Strong Isolate … Pop Directional Isolate
 * (Unicode UAX #9). Their own hidden controls are written out first, so that none can reach beyond its isolate.
 */
function isolated(locale: string, value: string): string {
  const inRightToLeft = locale.startsWith('ar');
  return inRightToLeft || rightToLeft.test(value) ? `\u2068${plainText(value)}\u2069` : plainText(value);
}

/** An ICU message in a locale. Parsing is cached: a list draws the same sentence hundreds of times. A value left out is a bug and throws. */
export function formatMessage(locale: string, message: string, values: Values = {}): string {
  return formatted(locale, message, values, (value) => isolated(locale, value));
}

/** The same for a field that a person then sends: signs of direction would stand in the record, where every reader is shown them by their names. */
export function formatWritten(locale: string, message: string, values: Values = {}): string {
  return formatted(locale, message, values, (value) => value);
}

function formatted(locale: string, message: string, values: Values, shown: (value: string) => string): string {
  if (!message.includes('{') && !message.includes("'")) return message;
  const key = `${locale}\n${message}`;
  let known = compiled.get(key);
  if (!known) {
    const choosing = new Set(Array.from(message.matchAll(choice), ([, name]) => name ?? ''));
    known = { format: new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }), choosing };
    compiled.set(key, known);
  }
  const { format, choosing } = known;
  const safe = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && !choosing.has(name) ? shown(value) : value,
  ]);
  return String(format.format(Object.fromEntries(safe)));
}
