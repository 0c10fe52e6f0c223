import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyProof } from '../../apps/cli/verify/verify-proof.ts';
import type { Done, RecordView } from '../../packages/contract/record.ts';
import { canaries, type Find, scanFor } from '../nodes/canaries.ts';
import { type DeskProcess, deskProcess } from '../nodes/desk-process.ts';
import type { Person } from '../nodes/door.ts';
import { makePlaces } from '../nodes/pair.ts';
import { eventually } from '../nodes/processes.ts';
import { answered, type Planted, plant } from './erase/planting.ts';
import { round, spread } from './exchange/figures.ts';
import type { BenchOptions } from './run.ts';

/** One statement in so many carries a file. */
const oneFileIn = 20;
/** Proofs fetched before the recall, to be verified after it. */
const proofs = 20;
const longest = 60_000;

/**
 * Two real nodes as processes of their own. Canaries are planted in every field of words, in files, their names, the search index and
 * drafts; exchanged; recalled; and searched for in every byte of every file. `--erasures` (100).
 */
export async function run({ sizes, say }: BenchOptions): Promise<object> {
  const directory = await mkdtemp(join(tmpdir(), 'entente-erase-'));
  const nodes: DeskProcess[] = [];
  try {
    const places = await makePlaces(directory);
    const temporary = join(directory, 'tmp');
    await mkdir(temporary);
    for (const { directory: data } of [places.rome, places.rabat]) nodes.push(await deskProcess(data, temporary));
    const [rome, rabat] = nodes.map(({ person }) => person);
    if (rome === undefined || rabat === undefined) throw new Error('two nodes were started');
    return await measure(directory, { rome, rabat }, sizes.erasures ?? 100, say);
  } finally {
    for (const node of nodes) await node.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

const bytesOf = (finds: readonly Find[]): number =>
  finds.reduce((sum, { times, canary }) => sum + times * canary.length, 0);

async function measure(
  directory: string,
  at: { rome: Person; rabat: Person },
  erasures: number,
  say: (line: string) => void,
) {
  const words = canaries();
  say(`planting ${erasures} statements`);
  const planted: Planted[] = [];
  for (let i = 0; i < erasures; i++) planted.push(await plant(at.rome, words, i % oneFileIn === 0, i));
  for (const one of planted) await arrived(at.rabat, one);
  const old = await Promise.all(planted.slice(0, proofs).map(({ done }) => proofOf(at.rabat, done)));
  const before = scanFor([words.mark], [directory]);
  say(`before: ${bytesOf(before)} bytes of canaries in ${new Set(before.map(({ file }) => file)).size} files`);
  const seconds: number[] = [];
  for (const { done } of planted) seconds.push(await recall(at.rome, done));
  const after = scanFor([words.mark], [directory]);
  say(`after: ${bytesOf(after)} bytes`);
  const verified = old.filter((proof) => verifyProof(proof).ok).length;
  return {
    erasures,
    files: planted.filter(({ file }) => file).length,
    canaries: planted.reduce((sum, one) => sum + one.words, 0),
    bytesFoundBefore: bytesOf(before),
    filesFoundBefore: new Set(before.map(({ file }) => file)).size,
    bytesFound: bytesOf(after),
    foundIn: [...new Set(after.map(({ file, form }) => `${file.slice(directory.length + 1)} ${form}`))],
    secondsToGone: { ...spread(seconds), limit: 60 },
    oldProofs: { kept: old.length, verified },
    goals: [
      { name: 'the scan finds what is there', met: bytesOf(before) > 0 },
      { name: 'no byte is found', met: bytesOf(after) === 0 },
      { name: 'gone at both within 60 s', met: Math.max(...seconds) <= longest / 1_000 },
      { name: 'older proofs verify', met: verified === old.length },
    ],
  };
}

const pathOf = ({ group, kind, record }: Done): string => `/api/records/${group}/${kind}/${record}`;

/** The statement is open in Rabat, with every byte of its file. */
function arrived(rabat: Person, { done, file }: Planted): Promise<void> {
  return eventually(async () => {
    const { attachments } = await answered<RecordView>(await rabat.get(pathOf(done)));
    if (attachments.length !== (file ? 1 : 0) || attachments.some(({ complete }) => !complete))
      throw new Error('the file has not arrived');
  }, longest);
}

const proofOf = async (rabat: Person, done: Done): Promise<string> => (await rabat.get(`${pathOf(done)}/proof`)).text();

/** Seconds from the recall until both nodes have said that nothing is left. */
async function recall(rome: Person, { group, kind, record, acts }: Done): Promise<number> {
  const began = performance.now();
  const input = { kind, record, statements: acts, cause: 'unlawful', explanation: null };
  const made = await answered<Done>(
    await rome.post(`/api/groups/${group}/erasure/recall`, { input, idempotency: randomUUID() }),
  );
  await eventually(async () => {
    const { line } = await answered<RecordView>(await rome.get(pathOf(made)));
    const { acts: left } = await answered<RecordView>(await rome.get(pathOf({ ...made, kind, record })));
    if (line.state !== 'erased' || left.some((act) => acts.includes(act.id) && act.status !== 'erased'))
      throw new Error(`the recall is ${line.state}`);
  }, longest);
  return round((performance.now() - began) / 10) / 100;
}
