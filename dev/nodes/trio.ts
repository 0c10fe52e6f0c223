import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type City, cities, foundGroup, makeWorld, type Place } from '../../apps/cli/demo/world.ts';
import { type RunningNode, runNode } from '../../apps/node/start.ts';
import { ownPort } from './ports.ts';

export const trioGroup = 'joint.three';

/** Three real nodes in one group of three, for what two cannot show: a reader who compares notes with another reader. */
export interface NodeTrio {
  readonly places: Record<City, Place>;
  start(city: City): Promise<RunningNode>;
  stop(city: City): Promise<void>;
  /** Keeps a copy of a stopped node's whole disk, head and all, as a cloned machine would be. */
  clone(city: City): Promise<void>;
  /** Puts the clone in the place of the original. */
  swap(city: City): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function nodeTrio(): Promise<NodeTrio> {
  const directory = await mkdtemp(join(tmpdir(), 'entente-trio-'));
  const place = async (city: City): Promise<Place> => ({
    directory: join(directory, city),
    officersPort: await ownPort(),
    peersPort: await ownPort(),
  });
  const places = { rabat: await place('rabat'), rome: await place('rome'), paris: await place('paris') };
  await makeWorld(places, { logLevel: 'silent', now: new Date() });
  const instruments = [{ id: 'agreement-2024', title: 'Agreement of three (invented)' }];
  await foundGroup(trioGroup, 'Group of three', instruments, Object.values(places));
  const running = new Map<City, RunningNode>();
  const stop = async (city: City): Promise<void> => {
    await running.get(city)?.close();
    running.delete(city);
  };
  return {
    places,
    stop,
    async start(city) {
      const node = await runNode(places[city].directory);
      running.set(city, node);
      return node;
    },
    clone: (city) => cp(places[city].directory, join(directory, `${city}.clone`), { recursive: true }),
    async swap(city) {
      await rm(places[city].directory, { recursive: true });
      await cp(join(directory, `${city}.clone`), places[city].directory, { recursive: true });
    },
    async [Symbol.asyncDispose]() {
      for (const city of cities) await stop(city);
      await rm(directory, { recursive: true, force: true });
    },
  };
}
