import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorld, type Place } from '../../apps/cli/demo/world.ts';
import { type ActRequest, act } from '../../apps/node/act.ts';
import { createFetcher } from '../../apps/node/attachments/fetch.ts';
import { keepManifest } from '../../apps/node/attachments/manifests.ts';
import type { NodeCore } from '../../apps/node/core.ts';
import { createReactions } from '../../apps/node/reactions.ts';
import { openNode } from '../../apps/node/start.ts';
import { createWaiting, decideLater } from '../../apps/node/waiting.ts';
import { answerPeer } from '../../apps/node/wire/answer.ts';
import { createWaiters } from '../../apps/node/wire/wait.ts';
import type { Actor, Attachment } from '../../packages/kind/kind.ts';
import { leafHash } from '../../packages/log/index.ts';
import { seededBytes } from '../test/chance.ts';

export const group = 'gmmp.ma-it';
const rabatFeed = `${group}/ma-moi/1`;
export const romeFeed = `${group}/it-moi/1`;
export const head: Actor = { role: 'head', ref: 'head' };
export const officer: Actor = { role: 'officer', ref: 'officer' };

/** One real node of the authority that protects, on a real store, with a clock and a chance of the test's. */
export interface House {
  readonly name: string;
  readonly core: NodeCore;
  /** Puts the clock forward for all houses at once. */
  readonly clock: { now: Date };
  act(wanted: Wanted): Promise<string>;
  /** What the door does with an act: it is done, or kept until its tick. */
  decide(wanted: Wanted): Promise<string>;
  /** Lets the node do all that it does by itself at this moment. */
  rest(): Promise<void>;
  tick(): Promise<void>;
  /** Every byte that the country fled can get at: leaves, bodies, headers, checkpoints, and what the door answers. */
  outside(from: number): Promise<readonly string[]>;
  close(): Promise<void>;
}
export type Wanted = Pick<ActRequest, 'group' | 'kind' | 'record' | 'command' | 'input'> & { readonly actor?: Actor };

export interface Twins {
  readonly asker: NodeCore;
  /** The world in which somebody is sheltered, and the one in which nobody is; otherwise one and the same. */
  readonly houses: { readonly sheltered: House; readonly empty: House };
  readonly clock: { now: Date };
  /** Brings to both houses what the asker has said since, and to the asker what was said to it. */
  deliver(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A plan for a leak: what is done to the node in which somebody is sheltered. */
export type Plant = (core: NodeCore) => NodeCore;

/** Two copies of one node, keys and all, and the node that asks them. */
export async function twins(seed: number, plant: Plant = (core) => core): Promise<Twins> {
  const memory = '/dev/shm';
  const directory = await mkdtemp(join(existsSync(memory) ? memory : tmpdir(), 'entente-twins-'));
  const clock = { now: new Date('2026-11-22T08:00:00.000Z') };
  // No door is opened: the ports stand in the charter and nowhere else.
  const place = (city: string): Place => ({ directory: join(directory, city), officersPort: 2, peersPort: 3 });
  const places = { rome: place('rome'), rabat: place('rabat') };
  await makeWorld(places, { logLevel: 'silent', now: clock.now });
  await cp(places.rome.directory, join(directory, 'twin'), { recursive: true });
  const chance = (stream: string) => seededBytes(`${seed} ${stream}`);
  const open = (where: string, who: string) =>
    openNode(where, { now: () => clock.now, chance: streams((stream) => chance(`${who} ${stream}`)) });
  const rabat = await open(places.rabat.directory, 'rabat');
  const sheltered = await house('sheltered', await open(places.rome.directory, 'rome'), clock, plant);
  const empty = await house('empty', await open(join(directory, 'twin'), 'rome'), clock, (core) => core);
  return {
    asker: rabat.core,
    houses: { sheltered, empty },
    clock,
    async deliver() {
      await copyFeed(romeFeed, empty.core, rabat.core);
      for (const { core } of [sheltered, empty]) await copyFeed(rabatFeed, rabat.core, core);
    },
    async [Symbol.asyncDispose]() {
      for (const one of [sheltered, empty, rabat]) await one.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** One source a name, however often it is asked for. */
function streams(make: (stream: string) => (length: number) => Uint8Array) {
  const known = new Map<string, (length: number) => Uint8Array>();
  return (stream: string) => {
    const found = known.get(stream) ?? make(stream);
    known.set(stream, found);
    return found;
  };
}

async function house(
  name: string,
  opened: Awaited<ReturnType<typeof openNode>>,
  clock: { now: Date },
  plant: Plant,
): Promise<House> {
  const core = plant(opened.core);
  const fail = (error: unknown): void => {
    throw error;
  };
  const fetcher = createFetcher(
    core,
    { members: () => [], dialOf: () => null },
    () => {},
    () => {},
  );
  const reactions = createReactions(core, fetcher, fail);
  const waiting = createWaiting(core, fail);
  const waiters = createWaiters();
  core.projector.onApplied((applied) => {
    reactions.onApplied(applied);
    waiting.onApplied(applied);
  });
  const caller = { member: 'ma-moi', groups: new Set([group]) };
  const request = (wanted: Wanted): ActRequest => ({ ...wanted, actor: wanted.actor ?? officer, released: false });
  return {
    name,
    core,
    clock,
    async act(wanted) {
      const acted = await act(core, request(wanted));
      return acted.ok ? acted.record : acted.code;
    },
    async decide(wanted) {
      const asked = request({ ...wanted, actor: head });
      const acted = await act(core, asked);
      if (acted.ok || !('leaves' in acted)) return acted.ok ? acted.record : acted.code;
      const kept = await decideLater(core, asked, acted.leaves, 'a non-answer');
      return kept.ok ? 'node.later' : kept.code;
    },
    async rest() {
      await core.projector.idle();
      await reactions.idle();
      await core.projector.idle();
    },
    async tick() {
      await waiting.run();
      await core.projector.idle();
    },
    async outside(from) {
      const feed = await core.store.log.feed(romeFeed);
      const size = feed?.size ?? 0;
      const ask = (asked: Parameters<typeof answerPeer>[2]) => answerPeer(core, caller, asked, waiters, () => true);
      const answers = [
        await ask({ route: 'checkpoint', origin: romeFeed, after: from, reach: 4_096, wait: 0 }),
        await ask({ route: 'bodies', origin: romeFeed, from, to: Math.max(size, from + 1), max: 2 ** 24 }),
        await ask({ route: 'checkpoint', origin: 'private.it-moi/it-moi/1', after: 0, reach: 1, wait: 0 }),
      ];
      const leaves = await core.store.log.entries(romeFeed, from, size);
      return [
        ...leaves.map((leaf) => Buffer.from(leaf).toString('latin1')),
        ...answers.map(({ status, type, body }) => `${status} ${type} ${Buffer.from(body).toString('base64')}`),
      ];
    },
    async close() {
      fetcher.close();
      waiting.close();
      waiters.close();
      await reactions.close();
      await opened.close();
    },
  };
}

/** The asker's feed as a peer hands it on: verified elsewhere, here it is the same bytes for both. */
async function copyFeed(origin: string, from: NodeCore, to: NodeCore): Promise<void> {
  const [start, end] = [(await to.store.log.feed(origin))?.size ?? 0, (await from.store.log.feed(origin))?.size ?? 0];
  if (end === start) return;
  const { log, keys } = from.store;
  const feed = await log.feed(origin);
  const entries = await log.entries(origin, start, end);
  await to.store.log.createFeed({ origin, group, member: origin.split('/')[1] ?? '', own: false });
  const result = await to.ingest.mirror({
    ...{ origin, from: start, entries, leafHashes: entries.map(leafHash) },
    payloads: await log.payloads(origin, start, end),
    headers: await keys.headers(origin, start, end),
    ...{ frontier: feed?.frontier ?? [], checkpoint: feed?.checkpoint ?? '' },
  });
  if (result !== 'ok') throw new Error(`the question was not taken in: ${result}`);
  await to.projector.reached(origin, end);
}

/** A file as if it had been uploaded and sealed: its manifest is what a command names. */
export function keepFile(core: NodeCore, file: Attachment): Promise<void> {
  return keepManifest(core.store.local, file);
}
