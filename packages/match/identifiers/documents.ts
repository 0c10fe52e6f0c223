import { travelDocumentDigit } from './check-digits.ts';
import { countryOf } from './countries.ts';
import { zoneForm } from './machine-read.ts';
import { compact, type Form, plain, wrong } from './written.ts';

/** A field of a machine-readable zone: nine signs and the digit that checks them. */
const field = '([A-Z0-9<]{9})([0-9])';
/** Country, number and digit as they stand in the zone, without a space (ICAO Doc 9303, parts 4 to 6). */
const glued = new RegExp(`^([A-Z]{3}|[A-Z]{2}<|D<<)${field}$`);
/** First line of an identity card: kind of document, country, number, digit, 15 signs at the choice of the country. */
const firstLine = /^[ACI][A-Z<]([A-Z]{3}|D<<)([A-Z0-9<]{10}[A-Z0-9<]{15})$/;
const spaced = /^([A-Z]{1,3})(?:<+[\s:]*|[\s:]+)(.+)$/u;

const machineRead = new RegExp(`^${field}<*$`);
/** A number that is too long for its field goes on behind a filler, with its digit at the end (part 5, note j). */
const goesOn = /^([A-Z0-9]{9})<([A-Z0-9]{1,13})([0-9])<*$/;
const withoutDigit = /^([A-Z0-9][A-Z0-9<]{0,8})$/;

/** Country and number: `MAR:AB123456`, also out of the lines of a machine-readable zone. A digit that checks the number is no part of it. */
export function documentForm(text: string): Form {
  return zoneForm(text) ?? numberForm(text);
}

function numberForm(text: string): Form {
  const upper = plain(text).toUpperCase();
  const [, country = '', number = ''] = glued.exec(upper)
    ? [upper, upper.slice(0, 3), upper.slice(3)]
    : (firstLine.exec(upper) ?? spaced.exec(upper) ?? []);
  if (country === '') return wrong('form');
  const code = countryOf(country.replaceAll('<', ''));
  if (code === null) return wrong('country');
  const isZone = glued.test(upper) || number.includes('<');
  const bare = isZone ? fromZone(number.replace(/\s/g, '')) : withoutItsDigit(compact(number));
  if (bare === null) return wrong('digit');
  return /^[A-Z0-9]{4,20}$/.test(bare) ? { value: `${code}:${bare}` } : wrong('form');
}

/** Null where the digit does not hold. */
function fromZone(number: string): string | null {
  const [, nine, digit] = machineRead.exec(number) ?? [];
  if (nine !== undefined) return holds(nine, digit) ? nine.replaceAll('<', '') : null;
  const [, first, more, last] = goesOn.exec(number) ?? [];
  if (first !== undefined) return holds(`${first}${more}`, last) ? `${first}${more}` : null;
  return withoutDigit.test(number) ? number.replaceAll('<', '') : null;
}

/** Nine signs and the digit that checks them; a number of ten whose last is another one is a number of ten. */
function withoutItsDigit(number: string): string {
  return number.length === 10 && holds(number.slice(0, 9), number[9]) ? number.slice(0, 9) : number;
}

const holds = (number: string, digit: string | undefined): boolean =>
  /^[A-Z0-9<]+$/.test(number) && String(travelDocumentDigit(number)) === digit;
