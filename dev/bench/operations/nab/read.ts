import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { linesOf } from '../outside.ts';
import type { Judged, Weights } from './score.ts';

export interface NabFile {
  readonly name: string;
  readonly values: readonly number[];
  /** Minutes between most neighbouring points. */
  readonly minutes: number;
  readonly windows: Judged['windows'];
}

const labels = z.record(z.string(), z.array(z.tuple([z.string(), z.string()])));
const weights = z.object({ tpWeight: z.number(), fpWeight: z.number(), fnWeight: z.number() });
const profiles = z.record(z.string(), z.object({ CostMatrix: weights }));

/** The files with their labelled windows and the weights of each profile; null where they are not there. */
export function readNab(
  root: string,
): { files: readonly NabFile[]; profiles: Readonly<Record<string, Weights>> } | null {
  const folder = join(root, '5-timeseries/nab');
  if (linesOf(folder, 'profiles.json') === null) return null;
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const windows = labels.parse(read('labels/combined_windows.json'));
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'labels')
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .sort()
    .map((name) => {
      const rows = (linesOf(folder, name) ?? []).slice(1).map((line) => line.trim().split(','));
      const times = rows.map(([time = '']) => time);
      const position = (time: string): number => times.indexOf(time.slice(0, 19));
      return {
        name,
        values: rows.map(([, value]) => Number(value)),
        minutes: (Date.parse(`${times[11]}Z`) - Date.parse(`${times[1]}Z`)) / 600_000,
        windows: (windows[name] ?? []).map(([first, last]) => ({ first: position(first), last: position(last) })),
      };
    });
  const found = Object.entries(profiles.parse(read('profiles.json')));
  return { files, profiles: Object.fromEntries(found.map(([name, { CostMatrix }]) => [name, CostMatrix])) };
}
