import { dataPath } from '../data.ts';
import type { Part, PartResult } from './operations/part.ts';
import type { BenchOptions } from './run.ts';

/** The parts in the order in which they are printed: one line each, loaded when its turn comes. */
const parts: Readonly<Record<string, () => Promise<Part>>> = {
  cap: async () => (await import('./operations/cap.ts')).part,
  forecast: async () => (await import('./operations/forecast.ts')).part,
  detection: async () => (await import('./operations/detection.ts')).part,
  figures: async () => (await import('./operations/figures.ts')).part,
  import: async () => (await import('./operations/import.ts')).part,
  dashboard: async () => (await import('./operations/dashboard.ts')).part,
};

/**
 * What operations rest on, measured on the outside data: alerts, forecasts, detection, figures of the press, imports, the dashboard.
 * `--quick 1` measures less.
 */
export async function run({ sizes, say }: BenchOptions): Promise<object> {
  const options = { data: dataPath('.'), quick: (sizes.quick ?? 0) > 0 };
  const results: (PartResult & { readonly seconds: number })[] = [];
  for (const [name, load] of Object.entries(parts)) {
    say(`${name} …`);
    const began = performance.now();
    const result = await (await load())(options);
    if (result.skipped !== undefined) say(`${name} skipped: ${result.skipped}`);
    results.push({ ...result, seconds: Math.round((performance.now() - began) / 100) / 10 });
  }
  const goals = results.flatMap((result) => result.goals);
  return {
    parts: results,
    goals: goals.length,
    goalsMet: goals.filter(({ met }) => met).length,
    goalsMissed: goals.filter(({ met }) => !met).map(({ name }) => name),
    skipped: results.filter(({ skipped }) => skipped !== undefined).map(({ name }) => name),
    met: goals.length > 0 && goals.every(({ met }) => met),
  };
}
