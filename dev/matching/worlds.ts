import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorld, type Place } from '../../apps/cli/demo/world.ts';
import { createFetcher } from '../../apps/node/attachments/fetch.ts';
import type { NodeCore } from '../../apps/node/core.ts';
import { createMatching, type Matching } from '../../apps/node/matching/matching.ts';
import { createReactions } from '../../apps/node/reactions.ts';
import { openNode } from '../../apps/node/start.ts';
import type { Dial } from '../../apps/node/wire/dial.ts';
import { leafHash } from '../../packages/log/index.ts';
import { group } from '../nodes/pair.ts';
import { seededBytes } from '../test/chance.ts';

/** Rome holds and Rabat asks, on a clock and a wire of the test's: whatever passes between them is written down. */
export interface TracedWorld {
  readonly rome: TracedNode;
  readonly rabat: TracedNode;
  readonly clock: { now: Date };
  /** Every request on the wire: when, who asked for what, and how many bytes each part of the answer had. */
  readonly wire: readonly string[];
  /** Lets both do all that they do by themselves now, and carries it over until nothing more comes. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export interface TracedNode {
  readonly core: NodeCore;
  readonly matching: Matching;
}

/** Several worlds of the very same keys and the very same chance. */
export interface Worlds {
  open(): Promise<TracedWorld>;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function sameWorlds(began: string): Promise<Worlds> {
  const directory = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'entente-worlds-'));
  // No door is opened: the ports stand in the charter and nowhere else.
  const place = (city: string): Place => ({ directory: join(directory, city), officersPort: 2, peersPort: 3 });
  const places = { rome: place('rome'), rabat: place('rabat') };
  await makeWorld(places, { logLevel: 'silent', now: new Date(began) });
  let worlds = 0;
  return {
    async open() {
      const own = join(directory, `world-${worlds++}`);
      for (const city of ['rome', 'rabat'] as const)
        await cp(places[city].directory, join(own, city), { recursive: true });
      return openWorld(own, began);
    },
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

async function openWorld(directory: string, began: string): Promise<TracedWorld> {
  const clock = { now: new Date(began) };
  const wire: string[] = [];
  const note = (text: string): void => void wire.push(`${clock.now.toISOString()} ${text}`);
  const open = async (city: string) => {
    const made = new Map<string, (length: number) => Uint8Array>();
    const chance = (stream: string) => {
      const found = made.get(stream) ?? seededBytes(`${city} ${stream}`);
      made.set(stream, found);
      return found;
    };
    return openNode(join(directory, city), { now: () => clock.now, chance });
  };
  const [rome, rabat] = [await open('rome'), await open('rabat')];
  const romeAtWork = atWork(rome.core, rabat.core, note);
  const rabatAtWork = atWork(rabat.core, rome.core, note);
  const nodes = [romeAtWork, rabatAtWork];
  return {
    ...{ rome: romeAtWork, rabat: rabatAtWork, clock, wire },
    async settle() {
      let carried = true;
      while (carried) {
        for (const one of nodes) await one.rest();
        const taken = [await pull(rome.core, rabat.core, note), await pull(rabat.core, rome.core, note)];
        carried = taken.includes(true);
      }
    },
    async close() {
      for (const one of nodes) await one.close();
      for (const one of [rome, rabat]) await one.close();
    },
  };
}

function atWork(core: NodeCore, peer: NodeCore, note: (text: string) => void) {
  const fail = (error: unknown): void => {
    throw error;
  };
  const matching = createMatching(core, fail);
  const peers = { members: () => [peer.me], dialOf: () => dialTo(core, peer, note) };
  const fetcher = createFetcher(core, peers, matching.arrived, fail);
  const reactions = createReactions(core, fetcher, fail);
  core.projector.onApplied((applied) => {
    reactions.onApplied(applied);
    matching.onApplied(applied);
  });
  return {
    ...{ core, matching },
    async rest() {
      await core.projector.idle();
      await reactions.idle();
      while (!fetcher.idle()) await new Promise(setImmediate);
      await matching.run();
      await matching.idle();
      await core.projector.idle();
    },
    async close() {
      fetcher.close();
      await reactions.close();
      await matching.close();
    },
  };
}

/** The peer's files, a piece at a time; the name of a segment says nothing. */
function dialTo(from: NodeCore, to: NodeCore, note: (text: string) => void): Dial {
  return {
    async get(path, { range, maxBytes }) {
      const { from: first, to: last } = range ?? { from: 0, to: maxBytes - 1 };
      const body = await to.blobs.read(path.split('/').at(-1) ?? '', first, last - first + 1);
      note(`${from.me} asks ${to.me} for a segment ${first}-${last}: ${body?.length ?? 'nothing'}`);
      return { status: body === null ? 404 : 206, body: body ?? new Uint8Array(), date: null };
    },
    close() {},
  };
}

/** Asks for what the other has said since, and takes it in as a peer does. Whether there was something. */
async function pull(to: NodeCore, from: NodeCore, note: (text: string) => void): Promise<boolean> {
  const origin = `${group}/${from.me}/1`;
  const { log, keys } = from.store;
  const feed = await log.feed(origin);
  const [start, end] = [(await to.store.log.feed(origin))?.size ?? 0, feed?.size ?? 0];
  if (feed === null || feed.checkpoint === null || end === start) {
    note(`${to.me} asks ${from.me} for entries from ${start}: none`);
    return false;
  }
  const [entries, payloads, headers] = [
    await log.entries(origin, start, end),
    await log.payloads(origin, start, end),
    await keys.headers(origin, start, end),
  ];
  const sizes = [entries, payloads, headers].map((all) => all.map((bytes) => bytes?.length ?? 0).join('+'));
  note(`${to.me} asks ${from.me} for entries from ${start}: ${sizes.join(' ')} under ${feed.checkpoint.length}`);
  await to.store.log.createFeed({ origin, group, member: from.me, own: false });
  const result = await to.ingest.mirror({
    ...{ origin, from: start, entries, leafHashes: entries.map(leafHash), payloads, headers },
    ...{ frontier: feed.frontier, checkpoint: feed.checkpoint },
  });
  if (result !== 'ok') throw new Error(`what ${from.me} said was not taken in: ${result}`);
  await to.projector.reached(origin, end);
  return true;
}
