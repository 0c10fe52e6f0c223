import { sha256, toBase64 } from '#crypto';
import type { AppendBatch } from '../store/port.ts';
import type { BodyFrame } from './bodies.ts';
import { type SyncFault, syncFault } from './faults.ts';
import type { FeedHead, Offer } from './head.ts';
import type { Pledge, Tree } from './tree.ts';

/** A verified run of entries with their bodies, ready to be written in one transaction. */
export interface Chunk {
  readonly base: FeedHead;
  readonly after: FeedHead;
  readonly offer: Offer;
  readonly batch: AppendBatch;
  /** Bodies the author no longer holds. */
  readonly missing: number;
}

/**
 * Whether a frame is the body the entry pledged. `whole`: the peer is another author's mirror, from which a body that is
 * missing proves nothing. A pledge of null keeps the frame out.
 */
export function checkFrame(pledge: Pledge | null, frame: BodyFrame, whole: boolean): SyncFault | null {
  if (pledge === null) return null;
  if (frame.status !== 'present') return whole ? syncFault('sync.not-here') : null;
  if (frame.payload.length !== pledge.size || toBase64(sha256(frame.payload)) !== pledge.body)
    return syncFault('sync.body-mismatch');
  return null;
}

export function makeChunk(base: FeedHead, tree: Tree, frames: readonly (BodyFrame | null)[]): Chunk {
  const payloads: (Uint8Array | null)[] = [];
  const headers: (Uint8Array | null)[] = [];
  let bytes = base.bytes;
  let missing = 0;
  for (const [i, pledge] of tree.pledges.entries()) {
    const frame = frames[i];
    const held = pledge !== null && frame?.status === 'present' ? frame : null;
    payloads.push(held?.payload ?? null);
    headers.push(held?.header ?? null);
    bytes += held?.payload.length ?? 0;
    if (held === null && pledge !== null) missing++;
  }
  const { checkpoint, note } = tree.offer;
  const after: FeedHead = { range: tree.after, checkpoint: note, bytes };
  const batch: AppendBatch = {
    origin: checkpoint.origin,
    from: base.range.size,
    entries: tree.entries,
    leafHashes: tree.leafHashes,
    payloads,
    headers,
    frontier: tree.after.hashes,
    checkpoint: note,
  };
  return { base, after, offer: tree.offer, batch, missing };
}
