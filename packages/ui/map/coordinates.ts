import type { Point } from '../../kind/place.ts';

const arabicIndic = /[\u0660-\u0669\u06F0-\u06F9]/gu;
/** Latin letters of the four winds are what GPS devices and charts show in every language. */
const number = /([+-]?\d+(?:\.\d+)?)\s*°?\s*([NSEW])?/giu;

/** A point as charts write it: 35.783° N, 5.8055° W, in the digits of the reader. */
export function coordinates({ lat, lon }: Point, locale: string): string {
  const say = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 4,
    minimumFractionDigits: 2,
    signDisplay: 'never',
  });
  return `${say.format(lat)}° ${lat < 0 ? 'S' : 'N'}, ${say.format(lon)}° ${lon < 0 ? 'W' : 'E'}`;
}

/** Digits and signs of any keyboard as the plain ones. */
function plain(text: string): string {
  return text
    .replace(arabicIndic, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replaceAll('٫', '.')
    .replaceAll('،', ',')
    .replaceAll(/[−–]/gu, '-')
    .replaceAll(/[\u200E\u200F\u061C]/gu, '')
    .trim();
}

/** A decimal number however it was typed; null when it is none. */
export function readNumber(text: string): number | null {
  const typed = plain(text).replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(typed) ? Number(typed) : null;
}

/**
 * A point as people type it: latitude first, "35.78 -5.81", "35,78 -5,81", "35.78° N, 5.81° W" (then in any order). null when it is none.
 * A comma is a decimal comma only where something else parts the numbers.
 */
export function readPoint(text: string): Point | null {
  const typed = plain(text);
  const decimal = !typed.includes('.') && /\d,\d+[^\d,]+\d/u.test(typed);
  const spaced = decimal ? typed.replaceAll(/(\d),(\d)/gu, '$1.$2') : typed;
  const found = [...spaced.matchAll(number)];
  const rest = spaced.replaceAll(number, '').replaceAll(/[\s,;/]/gu, '');
  const [one, other] = found.map(([, value, wind]) => ({ value: Number(value), wind: wind?.toUpperCase() ?? '' }));
  if (found.length !== 2 || rest !== '' || one === undefined || other === undefined) return null;
  const turned = 'EW'.includes(one.wind) && one.wind !== '';
  const [lat, lon] = turned ? [other, one] : [one, other];
  if ((lat.wind !== '' && !'NS'.includes(lat.wind)) || (lon.wind !== '' && !'EW'.includes(lon.wind))) return null;
  return { lat: signed(lat), lon: signed(lon) };
}

function signed({ value, wind }: { readonly value: number; readonly wind: string }): number {
  return wind === 'S' || wind === 'W' ? -value : value;
}

/** As it is written into a field: latitude and longitude with a space between, five decimals at most. */
export function writePoint({ lat, lon }: Point): string {
  return `${short(lat)} ${short(lon)}`;
}

export function short(value: number): string {
  return String(Math.round(value * 1e5) / 1e5);
}
