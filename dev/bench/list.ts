import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNodeProcess } from '../../apps/cli/demo/processes.ts';
import { kinds } from '../../kinds/registry.gen.ts';
import type { Store, ViewStore } from '../../packages/store/port.ts';
import { openSqliteStore } from '../../packages/store/sqlite/open.ts';
import { round, timed } from './exchange/figures.ts';
import { machine } from './exchange/machine.ts';
import { foundTown, quiet, type Town, throughDoor, timeTables } from './list/door.ts';
import { fill } from './list/fill.ts';
import { again, type Extent, type Times, timeLists, type Way } from './list/timing.ts';
import { memoryOf } from './lists/watching.ts';
import { me } from './records.ts';
import type { BenchOptions } from './run.ts';

const goalMs = 300;

/**
 * Lists, filters, deep pages, searches and tables of a node as its officer gets them: a process of its own, over HTTP, every look written to the read log first; the same
 * asked of the store alone beside it. `--records` (1,000,000), `--rounds` (4), `--questions` of each sort
 * (all), `--pages` (100). Milliseconds.
 */
export async function run({ sizes, say }: BenchOptions): Promise<object> {
  const records = sizes.records ?? 1_000_000;
  const extent = { rounds: sizes.rounds ?? 4, questions: sizes.questions ?? 1_000, pages: sizes.pages ?? 100 };
  const directory = await mkdtemp(join(tmpdir(), 'entente-list-'));
  try {
    const town = await foundTown(directory);
    const filled = await opened(town, ({ view }) => timed(() => fill(view, records, say)));
    say('asking the store');
    const store = await opened(town, ({ view }) => timeLists(ofStore(view), extent));
    const door = await atDoor(town, extent, say);
    const lists = compared(door.lists, store);
    const slowest = Math.max(...Object.values(door.lists).map(({ p95 }) => p95));
    return {
      machine: machine(),
      ...{ records, ...extent, filledSeconds: round(filled.ms / 1_000) },
      viewMegabytes: Math.round((await stat(join(town.directory, 'view.db'))).size / 1e6),
      ...{ ...door, lists },
      goals: [{ name: `each p95 under ${goalMs} ms at the door`, value: slowest, met: slowest < goalMs }],
    };
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function opened<T>({ directory }: Town, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(directory);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** What the door asks of the store for an officer who may see every kind. */
function ofStore(view: ViewStore): Way {
  const [now, all] = [new Date().toISOString(), [...kinds.keys()]];
  return {
    everyMs: 0,
    page: async (asked, cursor) => (await view.list({ ...asked, kinds: all, me, now, cursor, limit: 50 })).next,
    async counters() {
      await view.counts({ me, now, cap: 10_000, kinds: all });
    },
  };
}

async function atDoor(town: Town, extent: Extent, say: BenchOptions['say']) {
  say('starting the node');
  const { value: node, ms } = await timed(() => startNodeProcess(town.directory, town.url));
  try {
    const way = await throughDoor(town);
    const afterStart = await again(
      () => way.page({ box: 'us', sort: 'due' }, undefined),
      way.everyMs,
      25 * extent.rounds,
    );
    const settledSeconds = await quiet(node.pid, 600);
    say('asking at the door');
    const lists = await timeLists(way, extent);
    const tables = await timeTables(way);
    return { startMs: round(ms), afterStart, settledSeconds, lists, tables, memory: memoryOf(node.pid) };
  } finally {
    await node.stop();
  }
}

/** Beside each figure of the door what the store alone took, and how many times as long the door took in the middle. */
function compared(door: Readonly<Record<string, Times>>, store: Readonly<Record<string, Times>>): object {
  const pairs = Object.entries(door).map(([name, at]) => {
    const alone = store[name];
    if (alone === undefined) throw new Error(`the store was not asked for ${name}`);
    return [name, { door: at, store: alone, toStore: round(at.p50 / Math.max(0.1, alone.p50)) }];
  });
  return Object.fromEntries(pairs);
}
