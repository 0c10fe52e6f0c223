/** A day as `YYYY-MM-DD`, a month as `YYYY-MM`. Arithmetic is that of the calendar alone: no clock, no time zone. */
const dayMs = 86_400_000;

const at = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
const write = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const plusDays = (day: string, days: number): string => write(at(day) + days * dayMs);

/** ISO weekday: 1 Monday to 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(at(day)).getUTCDay() || 7;

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && write(at(text)) === text;
export const isMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

export const monthBegins = (month: string): string => `${month}-01`;

export function monthEnds(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return write(Date.UTC(year, number, 0));
}

/** The last such weekday up to a day, or the first from it on. */
export function nearestWeekday(day: string, weekday: number, ahead: boolean): string {
  const away = (((ahead ? weekday - weekdayOf(day) : weekdayOf(day) - weekday) % 7) + 7) % 7;
  return plusDays(day, ahead ? away : -away);
}

/** A day from its numbers, or null when the calendar has none such. */
export function dayOf(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
