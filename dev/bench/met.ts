import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pairsOf } from '../../apps/node/naming/cross-check.ts';
import { loadList } from '../../apps/node/naming/lists/load.ts';
import { listFolder } from '../../apps/node/naming/places.ts';
import { openSqliteStore } from '../../packages/store/sqlite/open.ts';
import { chance } from '../chance.ts';
import { ask, group, nodePair } from '../nodes/pair.ts';
import { round, spread } from './exchange/figures.ts';
import { writeList } from './lists/list-file.ts';
import { memoryOf } from './lists/watching.ts';
import { heldBatch, type Population, populationOf, subjectOf } from './met/holdings.ts';
import type { BenchOptions } from './run.ts';

/** Holdings that are written at once. */
const slice = 4_096;

/**
 * The cross-check (Directive (EU) 2023/977, Article 16(d)) on a real node: `--holdings` (1,000,000) records of a person with a telephone and a document
 * each, `--asked` (40) requests that come in, each about two persons and three objects of which one is held, and a new list of `--rows` (100,000) that
 * is compared with all that is held, open requests first (0: no list). Seconds, milliseconds, megabytes of the whole process.
 */
export async function run({ sizes, say }: BenchOptions): Promise<object> {
  const { holdings = 1_000_000, asked = 40, rows = 100_000 } = sizes;
  const pair = await nodePair();
  const temporary = await mkdtemp(join(tmpdir(), 'entente-met-'));
  try {
    const { directory } = pair.places.rome;
    const population = populationOf(chance(7));
    say(`writing ${holdings} holdings`);
    await hold(directory, holdings, population);
    const began = performance.now();
    const rome = await pair.start('rome');
    const { naming } = rome;
    while (!naming.ready) await new Promise((resolve) => setTimeout(resolve, 200));
    const startSeconds = seconds(performance.now() - began);
    say(`ready after ${startSeconds} s; ${asked} requests`);
    await naming.compared();
    const incoming = await incomingOf(rome, { holdings, asked, population });
    const list =
      rows === 0 ? null : await listOf(rome, { directory, temporary, holdings, asked, rows, population, say });
    return { holdings, startSeconds, incoming, list, megabytes: memoryOf(process.pid)?.peak ?? null };
  } finally {
    await pair[Symbol.asyncDispose]();
    await rm(temporary, { recursive: true, force: true });
  }
}

interface ListSizes {
  readonly directory: string;
  readonly temporary: string;
  readonly holdings: number;
  readonly asked: number;
  readonly rows: number;
  readonly population: Population;
  say(line: string): void;
}

/** A list that comes: how long until an open request is met by it, and until all that is held was compared; requests come in meanwhile. */
async function listOf(rome: Rome, { directory, temporary, holdings, asked, rows, population, say }: ListSizes) {
  say(`a list of ${rows} rows`);
  const { naming } = rome;
  const kinds = new Set(rome.core.kinds.keys());
  const known = 'Anselm Quistorp';
  const [held] = subjectOf(0, population, chance(1)).persons;
  await ask(rome, { persons: [{ ...held, name: known, born: '1961', nationality: 'BE' }], objects: [] });
  await naming.met.idle();
  await mkdir(listFolder(directory), { recursive: true });
  const path = join(temporary, 'list.csv');
  writeList(path, rows, known);
  const order = { path, folder: listFolder(directory), name: 'invented', file: 'list.csv', by: 'bench' };
  loadList({ ...order, time: new Date().toISOString() }, () => {});
  const before = await naming.met.count(kinds);
  const began = performance.now();
  naming.lookAgain();
  while ((await naming.met.count(kinds)) === before) await new Promise((resolve) => setTimeout(resolve, 10));
  const openSeconds = seconds(performance.now() - began);
  const requestsMeanwhile = await incomingOf(rome, { holdings, asked: Math.ceil(asked / 4), population });
  await naming.compared();
  const took = seconds(performance.now() - began);
  return { openSeconds, seconds: took, perSecond: Math.round(holdings / took), requestsMeanwhile };
}

const seconds = (ms: number): number => round(ms / 1_000);

async function hold(directory: string, holdings: number, population: Population): Promise<void> {
  const store = await openSqliteStore(directory);
  try {
    for (let from = 0; from < holdings; from += slice)
      await store.view.apply(heldBatch(from, Math.min(from + slice, holdings), population));
  } finally {
    await store.close();
  }
}

type Rome = Parameters<typeof ask>[0] & Awaited<ReturnType<Awaited<ReturnType<typeof nodePair>>['start']>>;

/** Requests one after the other: how long until each is compared, and until somebody who opens it sees what it meets. */
async function incomingOf(
  rome: Rome,
  { holdings, asked, population }: { holdings: number; asked: number; population: Population },
) {
  const kinds = new Set(rome.core.kinds.keys());
  const dice = chance(holdings + asked);
  const compared: number[] = [];
  const looked: number[] = [];
  let found = 0;
  for (let i = 0; i < asked; i++) {
    const at = dice.int(holdings);
    const held = subjectOf(at, population, dice);
    const other = subjectOf(holdings + i, population, dice);
    const objects = [...held.objects.slice(0, 1), ...other.objects];
    const { record } = await ask(rome, { persons: [...held.persons, ...other.persons], objects });
    const key = { group, kind: 'request', record: record ?? '' };
    const row = await rome.core.store.view.record(key.group, key.kind, key.record);
    const state: unknown = JSON.parse(row?.state ?? 'null');
    const began = performance.now();
    const { pairs } = await pairsOf(rome.core, rome.naming, key, state, kinds);
    looked.push(performance.now() - began);
    const waits = performance.now();
    await rome.naming.met.idle();
    compared.push(performance.now() - waits);
    if (pairs.some(({ hit }) => hit.identifiers.length > 0)) found += 1;
  }
  return { asked, found, lookedAt: spread(looked), waited: spread(compared) };
}
