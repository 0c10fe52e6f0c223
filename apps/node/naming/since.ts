import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { RecordRow } from '../../../packages/store/port.ts';
import type { NodeCore } from '../core.ts';
import { version } from '../version.ts';
import type { HeldHead } from './held-file.ts';

/** Entries looked at together. */
const slice = 1_000;

/** What this program understands of names: kept ones of another are made anew. */
export const programOf = ({ kinds }: Pick<NodeCore, 'kinds'>): string =>
  JSON.stringify([version, ...[...kinds.values()].map(({ name, versions }) => [name, versions])]);

/**
 * A head for names that hold all that the view had at these positions. Which records waited is asked after the positions were taken: one that waited
 * then and does no more has changed since, and so is among the names already.
 */
export async function headAt(node: NodeCore, positions: Readonly<Record<string, number>>): Promise<HeldHead> {
  const waiting = (await node.store.view.waiting()).map(({ group, kind, record }) => ({ group, kind, record }));
  const feeds: HeldHead['feeds'] = {};
  for (const [origin, size] of Object.entries(positions)) {
    const last = size === 0 ? null : await markAt(node, origin, size);
    if (last !== null) feeds[origin] = { size, last };
  }
  return { program: programOf(node), feeds, waiting };
}

/** Whether the feeds of this node go on from where kept names ended: a copy that was put back may have gone on otherwise. */
export async function continues(node: NodeCore, { program, feeds }: HeldHead): Promise<boolean> {
  if (program !== programOf(node)) return false;
  const positions = node.projector.positions();
  for (const [origin, { size, last }] of Object.entries(feeds)) {
    if ((positions[origin] ?? 0) < size) return false;
    if ((await markAt(node, origin, size)) !== last) return false;
  }
  return true;
}

/** The records that entries since then speak of, as they are now, and those that waited then. A record may come more than once. */
export async function* recordsSince(node: NodeCore, { feeds, waiting }: HeldHead): AsyncGenerator<RecordRow> {
  const { view } = node.store;
  for (const { group, kind, record } of waiting) {
    const row = await view.record(group, kind, record);
    if (row !== null) yield row;
  }
  for (const [origin, to] of Object.entries(node.projector.positions()))
    for (let from = feeds[origin]?.size ?? 0; from < to; from += slice) {
      yield* await view.touched(origin, from, Math.min(to, from + slice));
      await breathe();
    }
}

async function markAt(node: NodeCore, origin: string, size: number): Promise<string | null> {
  const [entry] = await node.store.log.entries(origin, size - 1, size);
  return entry === undefined ? null : createHash('sha256').update(entry).digest('hex');
}
