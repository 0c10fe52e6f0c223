import { Temporal } from 'temporal-polyfill';
import type { Step } from '../../packages/forecast/plan.ts';

/**
 * The places of a series: `2031-07` (month), `2031-07-05` (day, or the first day of a week), `2031-07-05T14Z` (hour, in UTC: a night in which
 * the clocks change has its 23 or 25 hours and none twice).
 */
const forms: Readonly<Record<Step, RegExp>> = {
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  week: /^\d{4}-\d{2}-\d{2}$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  hour: /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3])Z$/,
};

const epoch = Temporal.PlainDate.from('1970-01-01');

/** Whole steps since 1970; null for what is no place of this step. Weeks are counted in days: they begin on any weekday. */
export function placeNumber(at: string, step: Step): number | null {
  if (!forms[step].test(at)) return null;
  if (step === 'month') return Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7)) - 1 - 1970 * 12;
  const days = dayNumber(at.slice(0, 10));
  if (days === null) return null;
  return step === 'hour' ? days * 24 + Number(at.slice(11, 13)) : days;
}

function dayNumber(day: string): number | null {
  try {
    return epoch.until(Temporal.PlainDate.from(day, { overflow: 'reject' }), { largestUnit: 'days' }).days;
  } catch {
    return null;
  }
}

/** How far two neighbouring places lie apart in the numbers of `placeNumber`. */
export const strideOf = (step: Step): number => (step === 'week' ? 7 : 1);

export function placeOf(number: number, step: Step): string {
  if (step === 'month') {
    const months = number + 1970 * 12;
    return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  }
  const days = step === 'hour' ? Math.floor(number / 24) : number;
  const day = epoch.add({ days }).toString();
  return step === 'hour' ? `${day}T${String(number - days * 24).padStart(2, '0')}Z` : day;
}

/** The day on which a place begins. */
export function firstDay(at: string): string {
  return at.length === 7 ? `${at}-01` : at.slice(0, 10);
}
