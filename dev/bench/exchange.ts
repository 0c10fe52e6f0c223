import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transfer } from './exchange/attachment.ts';
import { type CatchUp, type CaughtUp, catchUp } from './exchange/catch-up.ts';
import { median, round, timed } from './exchange/figures.ts';
import { judge } from './exchange/goals.ts';
import { measureLatency } from './exchange/latency.ts';
import { busyTicks, cipherRates, diskRate, machine } from './exchange/machine.ts';
import { bare, hypercore, type Replication, replicate } from './exchange/replication.ts';
import { idleMemory, restart } from './exchange/restart.ts';
import { table } from './exchange/table.ts';
import { prepareWorld, type World } from './exchange/world.ts';
import type { BenchOptions } from './run.ts';

const mebibyte = 2 ** 20;

export interface Sizes {
  readonly entries: number;
  readonly rounds: number;
  readonly acts: number;
  readonly megabytes: number;
  readonly starts: number;
  readonly idleSeconds: number;
}

/**
 * Two real nodes as processes of their own, over mutual TLS on loopback, with durable stores. Beside them, in turn and in the
 * same run: hypercore, and the bare primitives. `--entries`, `--rounds`, `--acts`, `--megabytes`, `--starts`, `--idleSeconds`.
 */
export async function run({ sizes: given, say }: BenchOptions): Promise<object> {
  const sizes: Sizes = {
    entries: given.entries ?? 100_000,
    rounds: given.rounds ?? 2,
    acts: given.acts ?? 300,
    megabytes: given.megabytes ?? 1_024,
    starts: given.starts ?? 3,
    idleSeconds: given.idleSeconds ?? 60,
  };
  const directory = await mkdtemp(join(tmpdir(), 'entente-exchange-'));
  try {
    const report = await measure(directory, sizes, say);
    for (const line of table(report)) say(line);
    return report;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

export type Report = Awaited<ReturnType<typeof measure>>;

async function measure(directory: string, sizes: Sizes, say: BenchOptions['say']) {
  const before = { machine: machine(), ticks: await busyTicks() };
  say(`preparing ${sizes.entries} entries in Rome`);
  const { value: world, ms } = await timed(() => prepareWorld(directory, sizes.entries, say));
  const { rounds, last } = await inTurn(world, sizes, say);
  say(`${sizes.acts} acts one by one`);
  const latency = await measureLatency(last.rome, last.rabat, sizes.acts);
  say(`a file of ${sizes.megabytes} MiB`);
  const bytes = sizes.megabytes * mebibyte;
  const disk = [await diskRate(directory, bytes)];
  const attachment = await transfer(last.rome, last.rabat, bytes);
  disk.push(await diskRate(directory, bytes));
  const ciphers = cipherRates(bytes);
  const [workedRome = 0, workedRabat = 0] = await idleMemory([last.rome, last.rabat], sizes.idleSeconds / 2);
  await last.rome.stop();
  await last.rabat.stop();
  say('starting again');
  const again = await restart(world.rabat, last.rabat.directory, sizes.starts);
  const [idle = 0] = await idleMemory([again.desk], sizes.idleSeconds);
  await again.desk.stop();
  const after = await busyTicks();
  const share = (of: 'idle' | 'stolen'): number =>
    round((100 * (after[of] - before.ticks[of])) / Math.max(1, after.all - before.ticks.all));
  const figures = {
    catchUp: summarise(rounds, sizes.entries),
    latency,
    start: again.figures,
    memory: { idleMB: idle, afterWorkMB: { rome: workedRome, rabat: workedRabat } },
    attachment: { ...attachment, diskWriteMBs: round(median(disk)), ...ciphers },
  };
  return {
    machine: { ...before.machine, idlePercent: share('idle'), stolenPercent: share('stolen') },
    sizes,
    preparedSeconds: round(ms / 1_000),
    ...figures,
    goals: judge(figures),
  };
}

interface Round {
  readonly entente: CatchUp;
  readonly hypercore: Replication;
  readonly bare: Replication;
}

/** Each in its turn, round after round, so that what the machine does besides falls on all of them. */
async function inTurn(
  world: World,
  sizes: Sizes,
  say: BenchOptions['say'],
): Promise<{ rounds: readonly Round[]; last: CaughtUp }> {
  const rounds: Round[] = [];
  for (;;) {
    const others = {
      hypercore: await replicate(hypercore, world.directory, sizes.entries),
      bare: await replicate(bare, world.directory, sizes.entries),
    };
    const last = await catchUp(world, sizes.entries);
    rounds.push({ entente: last.figures, ...others });
    const { entente, ...beside } = rounds.at(-1) ?? { entente: last.figures, ...others };
    say(
      `round ${rounds.length}: ${entente.entriesPerSecond} entries/s; hypercore ${beside.hypercore.perSecond}, bare ${beside.bare.perSecond}`,
    );
    if (rounds.length === sizes.rounds) return { rounds, last };
    await last.rabat.stop();
    await last.rome.stop();
    await Promise.all([last.rome, last.rabat].map((desk) => rm(desk.directory, { recursive: true })));
  }
}

function summarise(rounds: readonly Round[], entries: number) {
  const middle = (of: (round: Round) => number): number => Math.round(median(rounds.map(of)));
  const perSecond = {
    entente: middle((one) => one.entente.entriesPerSecond),
    hypercore: middle((one) => one.hypercore.perSecond),
    bare: middle((one) => one.bare.perSecond),
  };
  const ratio = (a: number, b: number): number => Math.round((100 * a) / b) / 100;
  return {
    entries,
    perSecond,
    toHypercore: ratio(perSecond.entente, perSecond.hypercore),
    toBare: ratio(perSecond.entente, perSecond.bare),
    cpuMicrosAnEntry: middle((one) => one.entente.rome.cpuMicrosAnEntry + one.entente.rabat.cpuMicrosAnEntry),
    rssMaxMB: {
      rome: Math.max(...rounds.map((one) => one.entente.rome.rssMaxMB)),
      rabat: Math.max(...rounds.map((one) => one.entente.rabat.rssMaxMB)),
    },
    rounds,
  };
}
