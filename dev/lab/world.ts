import type { Charter } from '../../packages/charter/charter.ts';
import type { ChunkLimits } from '../../packages/sync/index.ts';
import { chance } from './chance.ts';
import { checks } from './checks.ts';
import { clock } from './clock.ts';
import { type LabMember, labCharter, originOf } from './keys.ts';
import type { Lab, Sabotage, Sync } from './lab.ts';
import { feedsOf, type LabNode, labNode } from './node.ts';
import { wires } from './wires.ts';

const START = Date.UTC(2026, 10, 22, 3, 0, 0);
/** Small, so that a few dozen entries already need several chunks. */
export const LAB_LIMITS: ChunkLimits = { entries: 8, bytes: 16 * 1024 };
/** How long after a charter, or a piece of evidence, each node hears of it, milliseconds. */
const NEWS = 8000;

/** N nodes, their wires and clock, and the charter they work under. */
export interface World {
  readonly lab: Lab;
  readonly nodes: readonly LabNode[];
  node(id: string): LabNode;
  charter(): Charter;
  /** Writes the next charter; every node learns of it in its own time. */
  decide(change: (members: readonly LabMember[]) => readonly LabMember[], cuts: Charter['cuts']): void;
  /** Founds the node of a member that joins. */
  found(id: string): LabNode;
  slowDisks: Set<string>;
}

export interface WorldOptions {
  readonly seed: number;
  readonly members: number;
  readonly sync: Sync;
  readonly sabotage: Sabotage;
  readonly quotaEntries: number;
}

export function world(options: WorldOptions): World {
  const { seed } = options;
  const time = clock(START);
  const net = wires(time, chance(seed, 'net'));
  const latency = chance(seed, 'disk latency');
  const news = chance(seed, 'news');
  const slowDisks = new Set<string>();
  const nodes: LabNode[] = [];
  const quota = { entries: options.quotaEntries, bytes: 2 ** 40 };
  let members: readonly LabMember[] = Array.from({ length: options.members }, (_, i) => ({ id: `m${i}x`, epochs: 1 }));
  const chain: [Charter, ...Charter[]] = [labCharter(1, members, [], quota)];
  const charterNow = (): Charter => chain.at(-1) ?? chain[0];

  const lab: Lab = {
    sync: options.sync,
    time,
    wires: net,
    checks: checks(),
    sabotage: options.sabotage,
    syncLatency: (node) => (slowDisks.has(node) ? 200 + latency.below(3000) : 1 + latency.below(8)),
    chance: (stream) => chance(seed, stream),
    limits: LAB_LIMITS,
    node: (id) => nodes.find((node) => node.id === id) ?? null,
    spread(from, origin, evidence) {
      for (const node of nodes) if (node.id !== from) tell(node, origin, evidence);
    },
  };

  /** Evidence travels on every channel there is, so it is told again until it is known. */
  function tell(node: LabNode, origin: string, evidence: string): void {
    time.after(news.below(NEWS), () => {
      node.told(origin, evidence);
      if (!node.up() || node.shelf.held(origin)?.frozen !== true) tell(node, origin, evidence);
    });
  }

  function found(id: string): LabNode {
    const node = labNode(lab, id, chain);
    nodes.push(node);
    net.open(id, node);
    node.shelf.show(originOf(id, 1), 0, () => node.start());
    return node;
  }

  for (const member of members) found(member.id);
  return {
    lab,
    nodes,
    node(id) {
      const found = nodes.find((node) => node.id === id);
      if (found === undefined) throw new Error(`no node ${id}`);
      return found;
    },
    charter: charterNow,
    decide(change, cuts) {
      members = change(members);
      const before = charterNow();
      const written = labCharter(before.version + 1, members, [...before.cuts, ...cuts], quota);
      chain.push(written);
      for (const node of nodes) learn(node, written);
    },
    found,
    slowDisks,
  };

  /** In order: a node that was away hears of every version. */
  function learn(node: LabNode, version: Charter): void {
    time.after(1 + news.below(NEWS), () => {
      if (node.charter().version >= version.version - 1 && node.up()) node.adopt(version);
      else learn(node, version);
    });
  }
}

/** Feeds that matter under the charter in force. */
export function feeds(of: World): readonly string[] {
  return feedsOf(of.charter());
}
