import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { damagedRowsOf } from '../../packages/contract/name-lists.ts';
import { type DeskProcess, deskProcess } from '../nodes/desk-process.ts';
import { makePlaces } from '../nodes/pair.ts';
import { round, spread } from './exchange/figures.ts';
import { writeList } from './lists/list-file.ts';
import { beginLoading, examine, found, listsOf, sendList, until } from './lists/loading.ts';
import { again, memoryOf, processorSecondsOf } from './lists/watching.ts';
import type { BenchOptions } from './run.ts';

const known = 'Anselm Quistorp';
const name = 'invented';

/**
 * A screening list through the door of a real node, a process of its own: sent in pieces, tried, loaded, while an officer's list of records is asked for
 * all the time; replaced by itself; loaded again and cancelled; loaded again and the node killed. `--rows` (3,000,000), one in a hundred damaged. Seconds, megabytes of
 * the whole node, milliseconds of the officer's page.
 */
export async function run({ sizes, say }: BenchOptions): Promise<object> {
  const directory = await mkdtemp(join(tmpdir(), 'entente-lists-'));
  let node: DeskProcess | null = null;
  try {
    const places = await makePlaces(directory);
    const temporary = join(directory, 'tmp');
    await mkdir(temporary);
    const start = (): Promise<DeskProcess> => deskProcess(places.rome.directory, temporary);
    const path = join(directory, 'list.csv');
    say('writing the list');
    const list = writeList(path, sizes.rows ?? 3_000_000, known);
    node = await start();
    const loaded = await load(node, path, say);
    const { broken, rows } = list;
    say('replacing it');
    const replaced = await replace(node, path);
    say('cancelling');
    const cancelled = await cancel(node, path);
    say('killing');
    await beginLoading(node.administrator, await sendList(node.administrator, path), name);
    await until(node.administrator, ({ loading }) => (loading?.rows ?? 0) > rows / 3);
    await node.kill();
    node = await start();
    const { person } = node;
    const left = await listsOf(node.administrator);
    const read = left.lists[0]?.facts?.rows ?? null;
    const killed = { told: left.last?.refusal, found: await found(person, known), read };
    const parts = await partsIn(places.rome.directory);
    const isKept = (one: { found: readonly string[]; read: number | null }): boolean =>
      one.found.includes(`${name} known`) && one.read === rows;
    return {
      ...{ rows, broken, ...loaded, replaced, cancelled, killed, parts },
      goals: [
        { name: 'damaged rows are told', met: loaded.damaged === broken && loaded.damagedLines === broken },
        { name: 'the list is found', met: isKept(loaded) },
        { name: 'what was cancelled left the list as it was', met: isKept(cancelled) },
        { name: 'what was killed left the list as it was', met: isKept(killed) && parts.length === 0 },
        { name: 'that it was stopped is told', met: killed.told === 'stopped' },
        { name: 'at most 180 s', met: loaded.seconds <= 180 },
        { name: 'at most 1,200 MB of the whole node', met: (replaced.megabytes?.peak ?? 0) <= 1_200 },
        { name: 'at most 800 MB of the whole node, the first time', met: (loaded.megabytes?.peak ?? 0) <= 800 },
      ],
    };
  } finally {
    await node?.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function load(node: DeskProcess, path: string, say: (line: string) => void) {
  const { person, administrator, pid } = node;
  const before = memoryOf(pid);
  const quiet = again(() => person.get('/api/records'), 50);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const idle = await quiet.stop();
  const atDesk = again(() => person.get('/api/records'), 50);
  const began = performance.now();
  say('sending');
  const upload = await sendList(administrator, path);
  const sent = performance.now();
  const tried = await examine(administrator, upload);
  say(`loading, after ${Math.round((sent - began) / 1_000)} s`);
  const loading = performance.now();
  const used = processorSecondsOf(pid) ?? 0;
  await beginLoading(administrator, upload, name);
  await until(administrator, ({ loading: now }) => now === null);
  const ended = performance.now();
  const processorSeconds = round((processorSecondsOf(pid) ?? 0) - used);
  const times = await atDesk.stop();
  say('searching');
  const opening = performance.now();
  const entries = await found(person, known);
  const [one] = (await listsOf(administrator)).lists;
  const damagedLines = (await (await administrator.get(damagedRowsOf(name))).text()).trim().split('\n').length - 1;
  const seconds = (ms: number): number => round(ms / 1_000);
  const after = memoryOf(pid);
  return {
    tried: { rows: tried.rows, damaged: tried.damaged },
    ...{ read: one?.facts?.rows ?? null, damaged: one?.facts?.damaged ?? null, damagedLines, found: entries },
    ...{ indexMegabytes: Math.round((one?.size ?? 0) / 1e6), secondsToSend: seconds(sent - began) },
    ...{ seconds: seconds(ended - loading), processorSeconds, secondsToSearchIt: seconds(performance.now() - opening) },
    megabytes: after === null ? null : { before: before?.now ?? 0, peak: after.peak, after: after.now },
    officersList: { idle: spread(idle), loading: spread(times) },
  };
}

/** The list in its own place, of which the old one is searched until the new one is whole. */
async function replace({ administrator, person, pid }: DeskProcess, path: string) {
  const upload = await sendList(administrator, path);
  const began = performance.now();
  await beginLoading(administrator, upload, name);
  await until(administrator, ({ loading }) => loading === null);
  const entries = await found(person, known);
  return { seconds: round((performance.now() - began) / 1_000), found: entries, megabytes: memoryOf(pid) };
}

async function cancel({ person, administrator }: DeskProcess, path: string) {
  await beginLoading(administrator, await sendList(administrator, path), name);
  await until(administrator, ({ loading }) => (loading?.rows ?? 0) > 0);
  await administrator.post('/api/names/lists/cancel', undefined);
  const { lists, last } = await listsOf(administrator);
  return { outcome: last?.outcome, found: await found(person, known), read: lists[0]?.facts?.rows ?? null };
}

const partsIn = async (directory: string): Promise<readonly string[]> =>
  (await readdir(join(directory, 'names'))).filter((file) => file.endsWith('.part'));
