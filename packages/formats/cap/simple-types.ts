import { isAnyUri } from './uri.ts';

/** Types of XML Schema that CAP's own schema uses. */
export type Builtin = 'string' | 'dateTime' | 'language' | 'decimal' | 'integer' | 'anyURI';

/** White space as XML has it; a no-break space is none. */
export function collapsed(text: string): string {
  return /[\t\n\r ]/.test(text) ? text.replace(/[\t\n\r ]+/g, ' ').replace(/^ | $/g, '') : text;
}

const dateTime = /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})[-+]([0-9]{2}):([0-9]{2})$/;

/**
 * A moment as CAP writes it: the pattern of the standard (an offset, no `Z`, no fraction) on a day that the calendar has. The end of a
 * day may be 24:00:00; an offset is at most fourteen hours (XML Schema 2, 3.2.7).
 */
export function isCapDate(text: string): boolean {
  const [, ...parts] = dateTime.exec(text) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] =
    parts.map(Number);
  const inDay = (hour < 24 && minute < 60 && second < 60) || (hour === 24 && minute === 0 && second === 0);
  const inZone = zoneMinute < 60 && zoneHour * 60 + zoneMinute <= 14 * 60;
  return year > 0 && day > 0 && day <= daysOf(year, month) && inDay && inZone;
}

function daysOf(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const mostDigits = 24;

const usual = /^-?[0-9]{1,9}(?:\.[0-9]{1,9})?$/;

/** Digits count as libxml2 counts them: 24 in all, leading zeros apart; with 24 before the point there is none. */
function isDecimal(text: string): boolean {
  if (usual.test(text)) return true;
  const [, whole, fraction] = /^[-+]?([0-9]*)(?:\.([0-9]*))?$/.exec(text) ?? [];
  if (whole === undefined || whole.length + (fraction?.length ?? 0) === 0) return false;
  const digits = whole.replace(/^0+/, '').length;
  return fraction === undefined ? digits <= mostDigits : digits < mostDigits && digits + fraction.length <= mostDigits;
}

function isInteger(text: string): boolean {
  return /^[-+]?[0-9]+$/.test(text) && text.replace(/^[-+]?0*/, '').length <= mostDigits;
}

export const isLanguage = (text: string): boolean => /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(text);

const checks: Readonly<Record<Builtin, (text: string) => boolean>> = {
  string: () => true,
  dateTime: (text) => isCapDate(collapsed(text)),
  language: (text) => isLanguage(collapsed(text)),
  decimal: (text) => isDecimal(collapsed(text)),
  integer: (text) => isInteger(collapsed(text)),
  anyURI: (text) => isAnyUri(collapsed(text)),
};

/** Whether character data is a value of the type, its white space treated as the type says. */
export function isValue(type: Builtin, text: string): boolean {
  return checks[type](text);
}
