import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** Files of the outside data as the parts of the operations bench read them. */

export function linesOf(root: string, path: string): readonly string[] | null {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : null;
}

export type Row = Readonly<Record<string, string>>;

/** Rows by column name; null where the file is not there. */
export function rowsOf(root: string, path: string, delimiter: ',' | '\t'): readonly Row[] | null {
  const file = join(root, path);
  if (!existsSync(file)) return null;
  const quote = delimiter === '\t' ? false : '"';
  const rows: unknown = parse(readFileSync(file, 'utf8'), { columns: true, delimiter, quote, bom: true });
  return z.array(z.record(z.string(), z.string())).parse(rows);
}

/** Detections a month, summed by route, from the first month of the whole file to the last: a month without a row had none. */
export function monthlyByRoute(rows: readonly Row[]): ReadonlyMap<string, readonly number[]> {
  const months = [...new Set(rows.map(({ month }) => month ?? ''))].sort();
  const all = monthsBetween(months[0] ?? '', months.at(-1) ?? '');
  const sums = new Map<string, Map<string, number>>();
  for (const { route = '', month = '', detections } of rows) {
    const byMonth = sums.get(route) ?? new Map<string, number>();
    byMonth.set(month, (byMonth.get(month) ?? 0) + Number(detections));
    sums.set(route, byMonth);
  }
  return new Map([...sums].map(([route, byMonth]) => [route, all.map((month) => byMonth.get(month) ?? 0)]));
}

export function monthsBetween(first: string, last: string): readonly string[] {
  const all: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (let at = first; at <= last && all.length < 10_000; ) {
    all.push(at);
    month++;
    if (month > 12) {
      year++;
      month = 1;
    }
    at = `${year}-${String(month).padStart(2, '0')}`;
  }
  return all;
}

/** Arrivals a day as the latest report tells them, without a hole between the first day and the last; a day nobody reported is null. */
export function dailyLatest(rows: readonly Row[], day: string, value: string, report: string): (number | null)[] {
  const latest = new Map<string, { readonly report: string; readonly value: number }>();
  for (const row of rows) {
    const [on = '', said = ''] = [row[day], row[report]];
    if (said >= (latest.get(on)?.report ?? '')) latest.set(on, { report: said, value: Number(row[value]) });
  }
  const days = [...latest.keys()].sort();
  const [first, last] = [Date.parse(days[0] ?? ''), Date.parse(days.at(-1) ?? '')];
  const count = Math.round((last - first) / 86_400_000) + 1;
  return Array.from(
    { length: count },
    (_, at) => latest.get(new Date(first + at * 86_400_000).toISOString().slice(0, 10))?.value ?? null,
  );
}
