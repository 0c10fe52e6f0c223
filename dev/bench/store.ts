import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendLeaves, emptyRange, leafHash, type Range } from '../../packages/log/tree.ts';
import type { Store } from '../../packages/store/port.ts';
import { openSqliteStore } from '../../packages/store/sqlite/open.ts';
import { generatedBatch, sequence } from './records.ts';
import type { BenchOptions } from './run.ts';

const batchSize = 1024;

interface Rate {
  readonly perSecond: number;
  /** Processor time of one item in µs, user and system: what is left of a figure when others use the machine too. */
  readonly cpu: number;
}

/** Calls `work` `rounds` times; batches are prepared outside the clock. */
async function rate<T>(
  rounds: number,
  prepare: (round: number) => T,
  work: (batch: T) => Promise<unknown>,
): Promise<Rate> {
  let spent = 0;
  let busy = 0;
  for (let round = 0; round < rounds; round++) {
    const batch = prepare(round);
    const [begun, cpu] = [performance.now(), process.cpuUsage()];
    await work(batch);
    spent += performance.now() - begun;
    const { user, system } = process.cpuUsage(cpu);
    busy += user + system;
  }
  const items = rounds * batchSize;
  return { perSecond: Math.round((items * 1000) / spent), cpu: Math.round((10 * busy) / items) / 10 };
}

function filled(length: number, seed: number): Uint8Array {
  const next = sequence(seed);
  return Uint8Array.from({ length }, () => next(256));
}

function appends(store: Store, rounds: number): Promise<Rate> {
  const origin = 'bench/it-moi/1';
  let range: Range = emptyRange;
  return rate(
    rounds,
    (round) => {
      const entries = Array.from({ length: batchSize }, (_, i) => filled(330, round * batchSize + i));
      const leafHashes = entries.map(leafHash);
      const from = range.size;
      range = appendLeaves(range, leafHashes);
      const payloads = entries.map((_, i) => filled(1229, i));
      return {
        origin,
        from,
        entries,
        leafHashes,
        payloads,
        frontier: range.hashes,
        checkpoint: `note of ${range.size}`,
      };
    },
    async (batch) => {
      if ((await store.log.append(batch)) !== 'ok') throw new Error('the store refused a batch');
    },
  );
}

function puts(store: Store, rounds: number): Promise<Rate> {
  const header = filled(366, 7);
  return rate(
    rounds,
    (round) =>
      Array.from({ length: batchSize }, (_, i) => ({
        origin: 'bench/it-moi/1',
        seq: round * batchSize + i,
        header,
        wrapped: null,
      })),
    (rows) => store.keys.put(rows),
  );
}

function applications(store: Store, rounds: number): Promise<Rate> {
  const next = sequence(11);
  return rate(
    rounds,
    (round) => generatedBatch(round * batchSize, (round + 1) * batchSize, next),
    (batch) => store.view.apply(batch),
  );
}

/** Entries, keys and records a second that the store takes in batches of 1,024, all on disk when it answers. */
export async function run({ sizes, say }: BenchOptions): Promise<object> {
  const rounds = Math.ceil((sizes.records ?? 50_000) / batchSize);
  const directory = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const store = await openSqliteStore(directory);
  try {
    await store.log.createFeed({ origin: 'bench/it-moi/1', group: 'bench', member: 'it-moi', own: true });
    say(`batches of ${batchSize}, ${rounds} of each`);
    return {
      append: await appends(store, rounds),
      keys: await puts(store, rounds),
      view: await applications(store, rounds),
    };
  } finally {
    await store.close();
    rmSync(directory, { recursive: true });
  }
}
