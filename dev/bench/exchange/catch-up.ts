import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import { routes } from '../../../packages/contract/routes.ts';
import { round, type Spread, spread, timed } from './figures.ts';
import { taken, unsigned, until } from './metrics.ts';
import { type Sampled, watchProcess } from './watch.ts';
import { copyOf, type Desk, open, type World } from './world.ts';

export interface CatchUp {
  /** From the moment Rabat's process is started until everything is on its screens and Rome holds its receipt for it. */
  readonly seconds: number;
  readonly entriesPerSecond: number;
  /** The same without the time until Rabat's node answered for the first time. */
  readonly entriesPerSecondServing: number;
  /** A list page at Rabat, asked for twice a second while it caught up. */
  readonly pageMs: Spread;
  readonly rome: Sampled & { readonly cpuMicrosAnEntry: number };
  readonly rabat: Sampled & { readonly cpuMicrosAnEntry: number };
}

/** Both ends as they stand afterwards, for the measurements that need them so. */
export interface CaughtUp {
  readonly figures: CatchUp;
  readonly rome: Desk;
  readonly rabat: Desk;
}

const patience = 900;

/** Rome holds `entries` entries; Rabat, which holds nothing, is started: until both agree that it has them all. */
export async function catchUp(world: World, entries: number): Promise<CaughtUp> {
  const rome = await open(world.rome, await copyOf(world.rome));
  const directory = await copyOf(world.rabat);
  const romeWatch = watchProcess(rome.pid);
  const began = performance.now();
  const rabat = await open(world.rabat, directory);
  const serving = performance.now();
  const rabatWatch = watchProcess(rabat.pid);
  const looking = lookAtPages(rabat);
  await until(rabat.url, (metrics) => taken(metrics).shown === entries, patience);
  await until(rome.url, (metrics) => unsigned(metrics, 'ma-moi') === 0, patience);
  const ended = performance.now();
  const pageMs = await looking.stop();
  const perEntry = (watched: Sampled) => ({
    ...watched,
    cpuMicrosAnEntry: round((watched.cpuSeconds * 1e6) / entries),
  });
  const figures = {
    seconds: round((ended - began) / 1_000),
    entriesPerSecond: Math.round((entries * 1_000) / (ended - began)),
    entriesPerSecondServing: Math.round((entries * 1_000) / (ended - serving)),
    pageMs,
    rome: perEntry(romeWatch.stop()),
    rabat: perEntry(rabatWatch.stop()),
  };
  await assertListed(rabat, entries);
  return { figures, rome, rabat };
}

/** An officer who goes on working while the node catches up. */
function lookAtPages({ officer }: Desk): { stop(): Promise<Spread> } {
  const times: number[] = [];
  let ended = false;
  const looking = (async () => {
    for (; !ended; await pause(500)) times.push((await timed(() => listPage(officer))).ms);
  })();
  return {
    async stop() {
      ended = true;
      await looking;
      return spread(times);
    },
  };
}

const page = routes.list.response;

export async function listPage(officer: Desk['officer']): Promise<z.infer<typeof page>> {
  const response = await officer.get('/api/records?box=us&sort=updated&limit=50');
  if (!response.ok) throw new Error(`the list page answered ${response.status}: ${await response.text()}`);
  return page.parse(await response.json());
}

/** Every observation became a row: the statistics count each once, and the inbox shows them as waiting on Rabat. */
async function assertListed({ officer }: Desk, entries: number): Promise<void> {
  const year = new Date().getUTCFullYear();
  const response = await officer.get(`/api/statistics/gmmp.ma-it?from=${year - 1}-01-01&to=${year + 1}-12-31`);
  const { rows } = routes.statistics.response.parse(await response.json());
  const shared = rows.filter(({ measure }) => measure === 'shared').reduce((sum, { count }) => sum + count, 0);
  const { rows: listed } = await listPage(officer);
  if (shared !== entries || listed.length !== Math.min(50, entries) || listed.some((row) => row.waiting !== 'us'))
    throw new Error(`of ${entries} observations ${shared} are counted and ${listed.length} shown on the first page`);
}
