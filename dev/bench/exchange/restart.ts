import { setTimeout as pause } from 'node:timers/promises';
import { listPage } from './catch-up.ts';
import { median, round } from './figures.ts';
import { rssOf } from './watch.ts';
import { type Desk, open, type Town } from './world.ts';

export interface Restart {
  /** Milliseconds from the start of the process to the first answer of /healthz; the middle of all rounds. */
  readonly healthMs: number;
  /** The same until a signed-in officer has a list page with its records. */
  readonly listMs: number;
  readonly rounds: readonly { readonly healthMs: number; readonly listMs: number }[];
}

/** Starts the node on data it has all it needs of, `rounds` times; leaves the last one running. */
export async function restart(
  town: Town,
  directory: string,
  rounds: number,
): Promise<{ figures: Restart; desk: Desk }> {
  const times: { healthMs: number; listMs: number }[] = [];
  for (;;) {
    const began = performance.now();
    const desk = await open(town, directory);
    const healthMs = round(performance.now() - began);
    const { rows } = await listPage(desk.officer);
    times.push({ healthMs, listMs: round(performance.now() - began) });
    if (rows.length === 0) throw new Error('the node started with an empty list');
    if (times.length === rounds) {
      const middle = (of: 'healthMs' | 'listMs'): number => round(median(times.map((one) => one[of])));
      return { figures: { healthMs: middle('healthMs'), listMs: middle('listMs'), rounds: times }, desk };
    }
    await desk.stop();
  }
}

/** Resident memory in MB of processes that nobody asks anything, after `seconds`. */
export async function idleMemory(desks: readonly Desk[], seconds: number): Promise<readonly number[]> {
  await pause(seconds * 1_000);
  return desks.map(({ pid }) => rssOf(pid));
}
