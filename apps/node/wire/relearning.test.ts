import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chance, testSeed } from '../../../dev/chance.ts';
import { ask, group, makePlaces, nodePair } from '../../../dev/nodes/pair.ts';
import { eventually, type NodeProcess, nodeProcess } from '../../../dev/nodes/processes.ts';
import { generateIdentity, identityText } from '../../../packages/seal/index.ts';
import { openSqliteStore } from '../../../packages/store/sqlite/open.ts';
import { perform } from '../../cli/connect.ts';
import { restoreBackup } from '../backup/restore.ts';
import { openNode } from '../start.ts';

const own = `${group}/it-moi/1`;
const snapshots = Number(process.env.ENTENTE_R27 ?? 25);
const seed = testSeed();
const random = chance(seed);
const recovery = generateIdentity((length) => random.bytes(length));
const silent = (): void => {};

let folder = '';
let places: Awaited<ReturnType<typeof makePlaces>>;
let rabat: NodeProcess;
let rome: NodeProcess;

const at = (directory: string) => ({ directory, progress: silent });
const sizeAt = async (directory: string): Promise<number> =>
  (await perform(at(directory), 'status', {})).feeds.find(({ origin }) => origin === own)?.size ?? 0;
const frozenAt = async (directory: string): Promise<readonly unknown[]> =>
  (await perform(at(directory), 'status', {})).feeds.filter(({ frozen }) => frozen !== null);

/** How the relearning ended: the head is known, or the copy is of a branch that was given up and signs nothing. */
function settled(): Promise<'known' | 'givenUp'> {
  return eventually(async () => {
    const { doubtful } = await perform(at(places.rome.directory), 'relearn', { override: false });
    if (doubtful.some(({ phase }) => phase === 'forked')) return 'givenUp';
    if (doubtful.length > 0) throw new Error(`still in doubt (seed ${seed}): ${JSON.stringify(doubtful)}`);
    return 'known';
  });
}

async function confirmed(size: number): Promise<void> {
  await eventually(async () => {
    const held = await sizeAt(places.rabat.directory);
    if (held < size) throw new Error(`Rabat holds ${held} of ${size} (seed ${seed})`);
  });
}

/** What a killed node left to listen at is no part of a disk's contents. */
const noSocket = (path: string): boolean => !path.endsWith('control.sock');

interface Snapshot {
  readonly how: 'backup' | 'disk';
  readonly path: string;
}

/** A backup comes back without a head; a copy of the whole disk, as of a virtual machine, with an old one. */
async function restoreInPlace({ how, path }: Snapshot): Promise<void> {
  const fresh = join(folder, 'restored');
  if (how === 'disk') await cp(path, fresh, { recursive: true });
  else await restoreBackup(path, fresh, [identityText(recovery)], silent);
  await rm(places.rome.directory, { recursive: true, force: true });
  await rename(fresh, places.rome.directory);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-r27-'));
  places = await makePlaces(folder);
  rabat = await nodeProcess(places.rabat.directory);
  rome = await nodeProcess(places.rome.directory);
});
afterAll(async () => {
  await Promise.all([rome.stop(), rabat.stop()]);
  await rm(folder, { recursive: true, force: true });
});

describe(`[R27] a node restored from any backup (seed ${seed})`, () => {
  it(
    `[NODE-40] [NODE-41] relearns its own feed from its peer and goes on without a fork, ${snapshots} times`,
    async () => {
      const taken: Snapshot[] = [];
      let acts = 0;
      let made = 0;
      const takeBackup = async (): Promise<void> => {
        const path = join(folder, `snapshot-${made++}${random.pick(['', '.tar'])}`);
        await perform(at(places.rome.directory), 'backup', { to: path, recovery: recovery.recipient });
        taken.push({ how: 'backup', path });
      };
      const copyDisk = async (): Promise<void> => {
        const path = join(folder, `snapshot-${made++}`);
        await cp(places.rome.directory, path, { recursive: true, filter: noSocket });
        taken.push({ how: 'disk', path });
      };
      await takeBackup();
      for (let turn = 0; turn < snapshots; turn++) {
        for (let i = random.int(4); i >= 0; i--) {
          await rome.ask(`RM-${seed}-${acts++}`);
          if (random.int(3) === 0) await takeBackup();
        }
        const before = await sizeAt(places.rome.directory);
        await confirmed(before);
        await (random.int(2) === 0 ? rome.kill() : rome.stop());
        if (random.int(3) === 0) await copyDisk();
        for (let known = false; !known; ) {
          const snapshot = random.pick(taken);
          await restoreInPlace(snapshot);
          rome = await nodeProcess(places.rome.directory);
          // An act that comes at once waits, or is refused: it never goes out behind an old head.
          if (snapshot.how === 'disk') acts += await rome.ask(`RM-${seed}-${acts}`).then(one, refusedAsRelearning);
          known = (await settled()) === 'known';
          // A copy made after entries that nobody ever got, of a life that ended there: the operator takes another.
          if (known) continue;
          taken.splice(taken.indexOf(snapshot), 1);
          await rome.stop();
        }
        expect(await sizeAt(places.rome.directory), `seed ${seed}, turn ${turn}`).toBeGreaterThanOrEqual(before);
      }
      await rome.ask(`RM-${seed}-last`);
      await confirmed(await sizeAt(places.rome.directory));
      expect(await frozenAt(places.rabat.directory), `seed ${seed}`).toEqual([]);
      await Promise.all([rome.stop(), rabat.stop()]);
      const compared = await compareHistories([places.rome.directory, places.rabat.directory]);
      expect(compared, `seed ${seed}`).toMatchObject({ agree: true, evidence: 0 });
      expect(Math.min(...compared.sizes)).toBeGreaterThanOrEqual(acts + 1);
    },
    20_000 + snapshots * 12_000,
  );

  it('[R27 control] a node made to sign behind an old head is caught by its peer', async () => {
    await using pair = await nodePair();
    const { rome: place } = pair.places;
    const [asker, keeper] = [await pair.start('rome'), await pair.start('rabat')];
    const copy = join(folder, 'control');
    await asker.close();
    await cp(place.directory, copy, { recursive: true });
    const first = await pair.start('rome');
    await ask(first);
    await eventually(async () => expect((await keeper.core.store.log.feed(own))?.size).toBeGreaterThan(0));
    await first.close();
    await rm(place.directory, { recursive: true });
    await rename(copy, place.directory);
    const careless = await openNode(place.directory);
    await ask(careless);
    await careless.close();
    await keeper.close();
    expect(await compareHistories([place.directory, pair.places.rabat.directory])).toMatchObject({ agree: false });
  });
});

const one = (): number => 1;
const refusedAsRelearning = (error: unknown): number => {
  expect(String(error)).toMatch(/node\.relearning/);
  return 0;
};

interface Compared {
  /** The shorter history is the beginning of the longer one. */
  readonly agree: boolean;
  readonly sizes: readonly number[];
  readonly evidence: number;
}

/** Rome's feed as both directories hold it, opened after the nodes ended. */
async function compareHistories(directories: readonly string[]): Promise<Compared> {
  const held: { leaves: readonly string[]; evidence: number }[] = [];
  for (const directory of directories) {
    const store = await openSqliteStore(directory);
    const leaves = await store.log.entries(own, 0, (await store.log.feed(own))?.size ?? 0);
    const evidence = (await store.log.evidence()).length;
    held.push({ leaves: leaves.map((leaf) => Buffer.from(leaf).toString('latin1')), evidence });
    await store.close();
  }
  const [one = [], other = []] = held.map(({ leaves }) => leaves).sort((a, b) => a.length - b.length);
  const sizes = held.map(({ leaves }) => leaves.length);
  return {
    agree: one.every((leaf, i) => leaf === other[i]),
    sizes,
    evidence: held.reduce((sum, h) => sum + h.evidence, 0),
  };
}
