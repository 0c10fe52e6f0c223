import { IntlMessageFormat } from 'intl-messageformat';

export type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

const compiled = new Map<string, IntlMessageFormat>();

/** An ICU message in a locale. Parsing is cached: a list draws the same sentence hundreds of times. A value left out is a bug and throws. */
export function formatMessage(locale: string, message: string, values?: Values): string {
  if (!message.includes('{') && !message.includes("'")) return message;
  const key = `${locale}\n${message}`;
  let format = compiled.get(key);
  if (!format) {
    format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return String(format.format(values as Record<string, string>));
}
