import { appendLeaves, emptyRange } from '../../packages/log/index.ts';
import type { Chance } from './chance.ts';
import { logSigner } from './keys.ts';
import type { LabNode } from './node.ts';
import { seal } from './officer.ts';
import { applyBatch, type Held, peerReads } from './shelf.ts';
import type { World } from './world.ts';

/**
 * An author begins to lie: from some entry on it shows one history to some members and another to the rest. The second
 * history may be shorter than what they hold, as long, or longer.
 */
export function forkFeed(world: World, chance: Chance): void {
  const { checks, time } = world.lab;
  const candidates = world.nodes.filter((node) => node.up() && node.signing());
  if (checks.byzantine.size > 0 || candidates.length < 3) return;
  const liar = chance.pick(candidates);
  const origin = liar.ownOrigin();
  const held = liar.shelf.held(origin);
  if (held === null || held.entries.length === 0 || !liar.officer.idle()) return;
  checks.byzantine.add(liar.id);
  checks.happen('forked');
  const size = held.entries.length;
  const branch = branchOf(held, chance.happens(0.6) ? size : chance.below(size));
  const reads = peerReads(
    () => branch,
    () => null,
    () => Infinity,
  );
  const others = chance.shuffle(candidates.filter((node) => node !== liar));
  const fooled = new Set(others.slice(0, 1 + chance.below(others.length - 1)).map((node) => node.id));
  liar.deceive((from, asked) => (asked === origin && fooled.has(from) ? reads : null));
  const grow = (): void => {
    appendTo(world, liar, origin, branch, chance);
    liar.grew(origin, null);
    if (liar.up()) time.after(500 + chance.below(20_000), grow);
  };
  grow();
}

/** The first `size` entries of a feed, as tables of their own. */
function branchOf(held: Held, size: number): Map<string, Held> {
  const tables = new Map<string, Held>();
  const leafHashes = (held.nodes[0] ?? []).slice(0, size);
  applyBatch(tables, {
    origin: held.origin,
    from: 0,
    entries: held.entries.slice(0, size),
    leafHashes,
    payloads: held.payloads.slice(0, size),
    headers: [],
    frontier: appendLeaves(emptyRange, leafHashes).hashes,
    checkpoint: '',
  });
  const branch = tables.get(held.origin);
  branch?.headers.push(...held.headers.slice(0, size));
  branch?.checkpoints.splice(0, Infinity, ...held.checkpoints.filter((c) => c.size <= size));
  return tables;
}

function appendTo(world: World, liar: LabNode, origin: string, branch: Map<string, Held>, chance: Chance): void {
  const held = branch.get(origin);
  if (held === undefined) return;
  const head = { origin, size: held.entries.length, frontier: held.frontier };
  const sealed = Array.from({ length: 1 + chance.below(3) }, (_, i) =>
    seal(liar.now(), origin, head.size + i, chance.bytes(20 + chance.below(200))),
  );
  const batch = world.lab.sync.planAppend(head, sealed, logSigner(origin));
  if ('ok' in batch) throw new Error(batch.message);
  applyBatch(branch, batch);
  held.headers.push(...batch.headers);
}
