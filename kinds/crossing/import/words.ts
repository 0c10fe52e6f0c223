import { asciiDigits } from '../../../packages/formats/table/figures.ts';
import { day as dayShape } from '../../../packages/kind/marks.ts';
import type { Way } from '../schema.ts';
import { plain } from './columns.ts';

const out = [
  'out',
  'o',
  'embarked',
  'embarking',
  'departure',
  'departures',
  'exit',
  'embarques',
  'embarquement',
  'embarquements',
  'sortie',
  'depart',
  'imbarchi',
  'imbarco',
  'imbarcati',
  'uscita',
  'partenza',
  'embarque',
  'embarcados',
  'salida',
  'ausreise',
  'einschiffung',
  'eingeschifft',
  'abfahrt',
  'مغادرة',
  'المغادرة',
  'خروج',
  'اركاب',
  'صعود',
  'ذهاب',
];
const into = [
  'in',
  'i',
  'landed',
  'landing',
  'arrival',
  'arrivals',
  'entry',
  'debarques',
  'debarquement',
  'debarquements',
  'entree',
  'arrivee',
  'sbarchi',
  'sbarco',
  'sbarcati',
  'entrata',
  'arrivo',
  'desembarque',
  'desembarcados',
  'entrada',
  'llegada',
  'einreise',
  'ausschiffung',
  'ausgeschifft',
  'ankunft',
  'وصول',
  'الوصول',
  'دخول',
  'نزول',
  'عودة',
];

/** Embarked or landed, in six languages; null when it is neither. */
export function wayCalled(text: string): Way | null {
  const word = plain(text);
  return out.includes(word) ? 'out' : into.includes(word) ? 'in' : null;
}

/** `2026-07-31`, `31/07/2026`, `31.7.2026`: the day before the month, as both shores write it. Null when it is no day. */
export function dayCalled(text: string): string | null {
  const plainText = asciiDigits(text.trim()).replace(/[\u200e\u200f\u061c]/g, '');
  const iso = /^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})/.exec(plainText);
  const local = /^([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})/.exec(plainText);
  const parts = iso === null ? [local?.[3], local?.[2], local?.[1]] : [iso[1], iso[2], iso[3]];
  const day = parts.map((part) => (part ?? '').padStart(2, '0')).join('-');
  return dayShape.safeParse(day).success ? day : null;
}

export interface WallHour {
  readonly hour: number;
  /** Minutes east of UTC, when it says so. */
  readonly offset: number | null;
}

/** `8`, `08:00`, `08h00`, `08:00-09:00`, `2026-10-25T02:00+02:00`; undefined when it is none, null when the field is empty: the whole day. */
export function hourCalled(text: string): WallHour | null | undefined {
  const plainText = asciiDigits(text.trim()).replace(/[\u200e\u200f\u061c]/g, '');
  if (plainText === '' || plainText === '-' || plainText === '*') return null;
  const found =
    /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}[T ])?([0-9]{1,2})(?:[:hH.][0-5][0-9](?::[0-5][0-9])?)?[hH]?(?:\s*[-–]\s*[0-9]{1,2}(?:[:hH.][0-5][0-9])?[hH]?)?\s*(Z|[+-][0-9]{2}:?[0-9]{2})?$/.exec(
      plainText,
    );
  const hour = Number(found?.[1] ?? 99);
  if (found === null || hour > 23) return undefined;
  return { hour, offset: found[2] === undefined ? null : (offsetCalled(found[2]) ?? null) };
}

/** `+02:00`, `+2`, `Z` in minutes; null when it is none. */
export function offsetCalled(text: string): number | null {
  const plainText = asciiDigits(text.trim());
  if (plainText === 'Z') return 0;
  const found = /^(?:UTC|GMT)?([+-])([0-9]{1,2}):?([0-9]{2})?$/.exec(plainText);
  if (found === null) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return found[1] === '-' ? -minutes : minutes;
}
