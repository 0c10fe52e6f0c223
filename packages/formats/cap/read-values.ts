import type { Reference } from './alert.ts';
import { isCapDate } from './simple-types.ts';

/** A word of a list, with white space and the case of letters forgiven; `same` when it stood there exactly. */
export function wordOf<T extends string>(list: readonly T[], text: string): { word: T; same: boolean } | null {
  const exact = list.find((word) => word === text);
  if (exact !== undefined) return { word: exact, same: true };
  // "Very Likely" was a word of CAP 1.0; CAP 1.2 (3.2.2) says it is to be read as "Likely".
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^very likely$/, 'likely');
  const near = list.find((word) => word.toLowerCase() === plain);
  return near === undefined ? null : { word: near, same: false };
}

const loose =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2})(:[0-9]{2})?(?:[.,][0-9]+)?\s*([Zz]|[-+][0-9]{2}:?[0-9]{2})$/;

/** A date as CAP writes it, repaired where it is clear what was meant; null where it is not: without an offset nobody knows the moment. */
export function dateOf(text: string): { date: string; same: boolean } | null {
  const plain = text.trim();
  if (isCapDate(plain)) return { date: plain, same: true };
  const [, day, minute, second = ':00', zone = ''] = loose.exec(plain) ?? [];
  if (day === undefined || minute === undefined) return null;
  const offset = /^z$/i.test(zone) ? '-00:00' : zone.replace(/^(...):?(..)$/, '$1:$2');
  const date = `${day}T${minute}${second}${offset}`;
  return isCapDate(date) ? { date, same: false } : null;
}

/** `sender,identifier,sent`; the sender may hold no comma, the identifier neither. */
export function referenceOf(text: string): Reference | null {
  const [sender = '', identifier = '', sent = '', ...more] = text.split(',');
  const date = dateOf(sent);
  const fits = more.length === 0 && sender !== '' && identifier !== '' && date !== null;
  return fits ? { sender, identifier, sent: date.date } : null;
}

/** Items of a list with spaces between; one that holds spaces stands in double quotes (CAP 1.2, 3.2.1 `addresses`). */
export function listOf(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"|([^\t\n\r ]+)/g)]
    .map(([, quoted, bare]) => (quoted ?? bare ?? '').trim())
    .filter((item) => item !== '');
}
