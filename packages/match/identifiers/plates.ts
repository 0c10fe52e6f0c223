import { countryOfPlate } from './countries.ts';
import { compact, type Form, plain, wrong } from './written.ts';

/** Two or three letters; one alone needs its colon, or the Munich of `M AB 123` would be Malta. */
const withCountry = /^(?:([A-Z]{2,3})[\s:]+|([A-Z])\s*:\s*)(.+)$/u;

/** Country and plate without spaces: `ITA:AB123CD`. */
export function plateForm(text: string): Form {
  const [, long, short, rest = ''] = withCountry.exec(plain(text).toUpperCase()) ?? [];
  const country = long ?? short;
  if (country === undefined) return wrong('form');
  const code = countryOfPlate(country);
  if (code === null) return wrong('country');
  const bare = oneOrder(code, plateLetters(code, compact(rest)));
  return /^[\p{L}0-9]{2,14}$/u.test(bare) ? { value: `${code}:${bare}` } : wrong('form');
}

/** Cyrillic and Greek letters that look like Latin ones are made and read as those (Vienna Convention, annex 2). */
const [looking, latin] = ['АВЕКМНОРСТУХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEKMHOPCTYXISJABEZHIKMNOPTYX'];
const umlauts: Readonly<Record<string, string>> = { Ä: 'AE', Ö: 'OE', Ü: 'UE' };
/** Series of Morocco, by the Latin letter beside them. */
const series: Readonly<Record<string, string>> = { ا: 'A', ب: 'B', ج: 'J', د: 'D', ه: 'H', و: 'W', ط: 'T', ي: 'Y' };

/** Letters in one way of writing, of text in capitals. */
export function plateLetters(country: string, text: string): string {
  const same = text
    .replace(/[\u0640\u064B-\u065F\u0670]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/\p{L}/gu, (letter) => latin[looking.indexOf(letter)] ?? letter);
  if (country === 'DEU') return same.replace(/[ÄÖÜ]/gu, (letter) => umlauts[letter] ?? letter);
  return country === 'MAR' ? same.replace(/\p{Script=Arabic}/gu, (letter) => series[letter] ?? letter) : same;
}

const moroccan = /^([0-9]{1,5})(\p{L}{1,2})([0-9]{1,5})$/u;

/** A plate of Morocco is number, series, prefecture; read from the right its ends are exchanged. The prefecture has two digits at most. */
function oneOrder(country: string, plate: string): string {
  const [, one = '', letter = '', other = ''] = country === 'MAR' ? (moroccan.exec(plate) ?? []) : [];
  if (one === '' || Math.min(one.length, other.length) > 2) return plate;
  const [number, place] = one.length <= 2 && other.length > 2 ? [other, one] : [one, other];
  return `${Number(number)}${letter}${Number(place)}`;
}
