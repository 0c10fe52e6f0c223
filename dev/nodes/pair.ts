import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { question } from '../../apps/cli/demo/statements.ts';
import { type City, makeWorld, type Place } from '../../apps/cli/demo/world.ts';
import { type Acted, act } from '../../apps/node/act.ts';
import type { RecordKey } from '../../apps/node/project.ts';
import { type RunningNode, runNode, type StartOptions } from '../../apps/node/start.ts';
import type { Actor } from '../../packages/kind/kind.ts';
import { ownPort } from './ports.ts';

export const group = 'gmmp.ma-it';
export const officer: Actor = { role: 'officer', ref: 'somebody' };
export const head: Actor = { role: 'head', ref: 'somebody-else' };

/** Real nodes of the invented world in this process: real stores, real TLS on loopback, each its own directory. */
export interface NodePair {
  readonly places: Record<'rome' | 'rabat', Place>;
  start(city: 'rome' | 'rabat', options?: StartOptions): Promise<RunningNode>;
  /** Stops every node still running and removes the directories. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** The data directories of Rome and Rabat with a charter between them, under `directory`. */
export async function makePlaces(directory: string): Promise<Record<'rome' | 'rabat', Place>> {
  const place = async (city: City): Promise<Place> => ({
    directory: join(directory, city),
    officersPort: await ownPort(),
    peersPort: await ownPort(),
  });
  const places = { rome: await place('rome'), rabat: await place('rabat') };
  await makeWorld(places, { logLevel: 'silent', now: new Date() });
  return places;
}

export async function nodePair(): Promise<NodePair> {
  const directory = await mkdtemp(join(tmpdir(), 'entente-pair-'));
  const places = await makePlaces(directory);
  const running = new Set<RunningNode>();
  return {
    places,
    async start(city, options) {
      const node = await runNode(places[city].directory, options);
      const tracked: RunningNode = {
        ...node,
        close: async () => {
          if (running.delete(tracked)) await node.close();
        },
      };
      running.add(tracked);
      return tracked;
    },
    async [Symbol.asyncDispose]() {
      for (const node of running) await node.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Rome asks Rabat; the whole path of one act. */
export async function ask(
  rome: Pick<RunningNode, 'core'>,
  change: Readonly<Record<string, unknown>> = {},
): Promise<Acted> {
  const input = { ...question(rome.core.now(), null), ...change };
  const acted = await act(rome.core, {
    group,
    kind: 'request',
    record: null,
    command: 'ask',
    input,
    actor: officer,
    released: false,
  });
  if (!acted.ok) throw new Error(`${acted.code}: ${acted.message}`);
  return acted;
}

/** Resolves when this node's own view shows the record as wanted; asked at every step of the view, never by the clock. */
export async function until(node: RunningNode, key: RecordKey, wanted: (state: string) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      node.core.store.view.record(key.group, key.kind, key.record).then((row) => {
        if (row !== null && wanted(row.facets.state)) resolve(row.facets.state);
      }, reject);
    };
    node.core.projector.onApplied(look);
    look();
  });
}

/** Resolves when a peer has signed for the feed up to `size`. */
export async function receiptFor(node: RunningNode, origin: string, size: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      node.core.store.log.cosignatures(origin).then((all) => {
        if (all.some((one) => one.size >= size)) resolve();
      }, reject);
    };
    node.links.onReceipt(look);
    look();
  });
}
