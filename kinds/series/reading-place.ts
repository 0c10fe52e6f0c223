import { Temporal } from 'temporal-polyfill';
import { placeNumber, placeOf } from './grid.ts';
import type { SeriesStep } from './schema.ts';

type ReadPlace =
  | { readonly ok: true; readonly place: string }
  | { readonly ok: false; readonly error: 'badPlace' | 'otherStep' };

const digits = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** Marks of direction that Arabic text carries beside its numbers. */
const directions = /[\u200e\u200f\u061c]/g;

/** Arabic and Persian digits as Latin ones, and the Arabic semicolon and comma as separators like ours. */
export function asciiDigits(text: string): string {
  return text
    .replace(directions, '')
    .replace(digits, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replaceAll('\u061b', ';')
    .replaceAll('\u060c', ',');
}

const two = (text = ''): string => text.padStart(2, '0');

/**
 * A place as people write it: 2031-07, 07/2031, 2031-07-05, 5/7/2031 or 5.7.2031 (the day first), 2031-W27, or an hour with its offset
 * from UTC. An hour without offset is not guessed: in one night of the year it comes twice.
 */
export function readPlace(written: string, step: SeriesStep): ReadPlace {
  const text = written.trim();
  const hour = /^(\d{4}-\d{2}-\d{2})[T ](\d{2})(?::?(\d{2})(?::?(\d{2}))?)?\s*(Z|[+-]\d{2}:?\d{2})$/.exec(text);
  if (hour !== null) return step === 'hour' ? hourOf(hour) : { ok: false, error: 'otherStep' };
  const day = dayOf(text);
  if (day !== null) {
    if (step === 'day' || step === 'week') return placed(day, step);
    return { ok: false, error: 'otherStep' };
  }
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{1,2})[-/.](\d{4})$/.exec(text)?.with(0, '');
  if (month) {
    const [, one = '', other = ''] = month;
    const place = one.length === 4 ? `${one}-${two(other)}` : `${other}-${two(one)}`;
    return step === 'month' ? placed(place, step) : { ok: false, error: 'otherStep' };
  }
  return { ok: false, error: 'badPlace' };
}

function placed(place: string, step: SeriesStep): ReadPlace {
  return placeNumber(place, step) === null ? { ok: false, error: 'badPlace' } : { ok: true, place };
}

function dayOf(text: string): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00)?)?$/.exec(text);
  if (iso !== null) return `${iso[1]}-${two(iso[2])}-${two(iso[3])}`;
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (local !== null) return `${local[3]}-${two(local[2])}-${two(local[1])}`;
  const week = /^(\d{4})-?W(\d{2})$/i.exec(text);
  return week === null ? null : mondayOf(Number(week[1]), Number(week[2]));
}

/** The Monday of an ISO 8601 week: the first one holds 4 January. */
function mondayOf(year: number, week: number): string | null {
  if (week < 1 || week > 53) return null;
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.add({ days: (week - 1) * 7 - (fourth.dayOfWeek - 1) });
  return monday.yearOfWeek === year ? monday.toString() : null;
}

function hourOf([, day = '', hour = '', minute = '00', , offset = 'Z']: RegExpExecArray): ReadPlace {
  const start = placeNumber(`${day}T${hour}Z`, 'hour');
  if (start === null || minute !== '00') return { ok: false, error: 'badPlace' };
  const plain = offset.replace(':', '');
  const away = plain === 'Z' ? 0 : Number(plain.slice(0, 3));
  if (plain !== 'Z' && plain.slice(3) !== '00') return { ok: false, error: 'badPlace' };
  return { ok: true, place: placeOf(start - away, 'hour') };
}
