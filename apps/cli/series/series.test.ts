import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entente } from '../../../dev/cli/command.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-series-'));
});
afterAll(() => rm(folder, { recursive: true }));

const series = (...args: readonly string[]) => entente(['series', ...args]);

async function file(name: string, lines: readonly string[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, lines.join('\n'));
  return path;
}

const season = [3, 3, 4, 5, 6, 8, 12, 13, 8, 5, 4, 3];
const months = Array.from({ length: 72 }, (_, at) => {
  const place = `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  return `${place};${(season[at % 12] ?? 1) * 1000 + ((at * 37) % 11) * 20}`;
});

it('[CLI-50] series forecast prints each point with its interval beside seasonal naive', async () => {
  const csv = await file('months.csv', ['month;count', ...months, 'nonsense']);
  const { code, out } = await series('forecast', '--csv', csv, '--horizon', '6', '--json');
  const told = JSON.parse(out);
  expect(code).toBe(0);
  expect(told).toMatchObject({
    ok: true,
    step: 'month',
    read: 72,
    coverage: 0.8,
    errors: [{ line: 74, error: 'noColumns' }],
  });
  expect(told.points.map(({ date }: { date: string }) => date).slice(0, 2)).toEqual(['2031-01', '2031-02']);
  for (const { low, value, high, naive } of told.points) {
    expect(low <= value && value <= high).toBe(true);
    expect(Math.abs(value / naive - 1)).toBeLessThan(0.1);
  }
  const text = await series('forecast', '--csv', csv, '--horizon', '2');
  expect(text.out).toContain('2031-01\t');
  expect(text.out).toContain('seasonal naive');
});

it('[CLI-51] series watch prints the alarms with the stated rate of false ones', async () => {
  const changed = months.map((line) => (line.startsWith('2030-07') ? '2030-07;90000' : line));
  const csv = await file('changed.csv', changed);
  const { code, out } = await series('watch', '--csv', csv, '--rate', '1', '--json');
  const told = JSON.parse(out);
  expect(code).toBe(0);
  expect(told).toMatchObject({ ok: true, step: 'month', accepted: 1, tooShort: false });
  expect(told.statedPerYear).toBeLessThanOrEqual(1);
  expect(told.alarms.map(({ date }: { date: string }) => date)).toContain('2030-07');
});

it('[CLI-52] the step is told from the dates; a file without any line of a series, and a wrong option, end with a sentence', async () => {
  const weeks = Array.from(
    { length: 30 },
    (_, at) => `${new Date(Date.UTC(2031, 0, 6 + 7 * at)).toISOString().slice(0, 10)},${at}`,
  );
  const days = Array.from(
    { length: 30 },
    (_, at) => `${new Date(Date.UTC(2031, 0, 6 + at)).toISOString().slice(0, 10)},${at}`,
  );
  const step = async (csv: string): Promise<unknown> =>
    JSON.parse((await series('forecast', '--csv', csv, '--json')).out).step;
  expect(await step(await file('weeks.csv', weeks))).toBe('week');
  expect(await step(await file('days.csv', days))).toBe('day');
  const empty = await series('watch', '--csv', await file('empty.csv', ['a,b', 'c,d']), '--json');
  expect([empty.code, JSON.parse(empty.out || empty.err).ok]).toEqual([1, false]);
  const wrong = await series('watch', '--csv', await file('days2.csv', days), '--rate', '3', '--json');
  expect(wrong.code).toBe(2);
});
