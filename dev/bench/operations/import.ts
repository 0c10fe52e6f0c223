import { createReadStream } from 'node:fs';
import { appendFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importCounts } from '../../../apps/node/importing/import-counts.ts';
import type { RunningNode } from '../../../apps/node/start.ts';
import { group, nodePair } from '../../nodes/pair.ts';
import type { Part } from './part.ts';
import { type BuiltSeason, buildSeason, coordinator, countRows, type SeasonSize } from './season.ts';

const goalPerSecond = 50_000;
const full: SeasonSize = { ports: 15, lines: 26, days: 400 };
/** More sheets than go into one commit. */
const stopped: SeasonSize = { ports: 15, lines: 12, days: 60 };

/**
 * A million rows of counts, from a file on the disk into a node: read, checked, sealed, durable, and in its own view. Another season then shows what
 * happens to an import that is stopped between two commits, and to a file that comes again.
 */
export const part: Part = async ({ quick }) => {
  const directory = await mkdtemp(join(tmpdir(), 'entente-bench-import-'));
  await using pair = await nodePair();
  try {
    const rome = await pair.start('rome');
    const big = await fileOf(directory, await buildSeason([rome], quick ? stopped : full, '2026-10-31'));
    const dry = await run(rome, big, { dryRun: true });
    const one = await run(rome, big);
    const other = await fileOf(directory, await buildSeason([rome], stopped, '2025-10-31'));
    const half = await run(rome, other, { stopAfter: 1 });
    const rest = await run(rome, other);
    const again = await run(rome, other);
    const perSecond = Math.round(one.done.rows / one.seconds);
    const sheets = again.done.sheets;
    const whole =
      half.done.cancelled &&
      half.done.fresh < sheets &&
      half.done.fresh + rest.done.fresh === sheets &&
      again.done.same === sheets;
    return {
      name: 'import',
      figures: {
        ...{ rows: one.done.rows, sheets: one.done.sheets, megabytes: rounded((await stat(big.file)).size / 1e6) },
        ...{ rowsPerSecond: perSecond, seconds: rounded(one.seconds), cpuSeconds: rounded(one.cpuSeconds) },
        ...{ dryRunSeconds: rounded(dry.seconds), progressMessages: one.told, errors: one.done.errorCount },
        stopped: { sheets, afterSheets: half.done.fresh, goneOnWith: rest.done.fresh, sameAgain: again.done.same },
        residentMegabytes: Math.round(process.memoryUsage().rss / 1e6),
      },
      goals: [
        {
          name: 'rows of an import a second',
          goal: `≥ ${goalPerSecond}`,
          value: perSecond,
          met: perSecond >= goalPerSecond,
        },
        {
          name: 'an import stopped, resumed and repeated: nothing lost or twice',
          goal: 'yes',
          value: whole ? 'yes' : 'no',
          met: whole,
        },
      ],
    };
  } finally {
    await rm(directory, { recursive: true });
  }
};

interface CountFile {
  readonly file: string;
  readonly operation: string;
}

const rounded = (value: number): number => Number(value.toFixed(2));

async function fileOf(directory: string, season: BuiltSeason): Promise<CountFile> {
  const file = join(directory, `${season.record}.csv`);
  await write(file, season);
  return { file, operation: season.record };
}

async function run(
  node: RunningNode,
  { file, operation }: CountFile,
  { stopAfter = Number.POSITIVE_INFINITY, dryRun = false } = {},
) {
  const stop = new AbortController();
  const source = createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 });
  const begun = performance.now();
  const cpu = process.cpuUsage();
  let told = 0;
  const done = await importCounts(node.core, source, {
    ...{ group, operation, actor: coordinator, mapping: {}, dryRun, signal: stop.signal },
    progress(what, count) {
      told += 1;
      if (what === 'sheets' && count >= stopAfter) stop.abort();
    },
  });
  const { user, system } = process.cpuUsage(cpu);
  if (!('rows' in done)) throw new Error(done.code);
  return { done, told, seconds: (performance.now() - begun) / 1000, cpuSeconds: (user + system) / 1e6 };
}

async function write(file: string, season: BuiltSeason): Promise<void> {
  let piece: string[] = [];
  for (const row of countRows(season, 0)) {
    piece.push(row);
    if (piece.length < 20_000) continue;
    await appendFile(file, piece.join(''));
    piece = [];
  }
  await appendFile(file, piece.join(''));
}
