import { IntlMessageFormat } from 'intl-messageformat';
import { plainText } from './bidi.ts';

export type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

const compiled = new Map<string, IntlMessageFormat>();
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
  if (!message.includes('{') && !message.includes("'")) return message;
  const key = `${locale}\n${message}`;
  let format = compiled.get(key);
  if (!format) {
    format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  const safe = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? isolated(locale, value) : value,
  ]);
  return String(format.format(Object.fromEntries(safe)));
}
