import { signCheckpoint } from '../log/checkpoint.ts';
import { parseEntry } from '../log/entry.ts';
import { appendLeaves, leafHash, type Range, rootOf } from '../log/tree.ts';
import { type Fault, fault } from '../notes/fault.ts';
import type { Signer } from '../notes/signer.ts';
import type { AppendBatch } from '../store/port.ts';
import { CHUNK_BYTES, CHUNK_ENTRIES } from './limits.ts';

/** An own entry as the sealer made it. */
export interface SealedBody {
  readonly entry: Uint8Array;
  readonly header: Uint8Array;
  readonly payload: Uint8Array;
  /** File key wrapped to the vault, when the batch carries it. */
  readonly wrapped?: Uint8Array | null;
}

/** Where the own feed stands: a store's feed row has this shape. */
export interface OwnHead {
  readonly origin: string;
  readonly size: number;
  /** Compact range hashes of the first `size` leaves. */
  readonly frontier: readonly Uint8Array[];
}

export type AppendFault = 'append.misplaced' | 'append.too-large' | 'append.empty';

/**
 * The batch that appends own entries behind `head`, with the checkpoint over all of them signed. The store's
 * compare-and-swap on `from` decides whether it holds; nothing may be published before it is durable (rule SYNC-2).
 */
export function planAppend(
  head: OwnHead,
  sealed: readonly SealedBody[],
  signer: Signer,
): AppendBatch | Fault<AppendFault> {
  const { origin } = head;
  const range: Range = { size: head.size, hashes: head.frontier };
  if (sealed.length === 0) return fault('append.empty', 'There is nothing to append; give at least one entry.');
  if (fitting(sealed.map((one) => one.payload.length)) < sealed.length)
    return fault(
      'append.too-large',
      'One checkpoint covers at most 4,096 entries and 32 MiB of bodies; append in parts.',
    );
  for (const [i, one] of sealed.entries()) {
    const entry = parseEntry(one.entry);
    if ('ok' in entry || entry.feed !== origin || entry.seq !== range.size + i)
      return fault(
        'append.misplaced',
        `This is not entry ${range.size + i} of ${origin}; seal it again for this place.`,
      );
  }
  const entries = sealed.map((one) => one.entry);
  const leafHashes = entries.map(leafHash);
  const after = appendLeaves(range, leafHashes);
  return {
    origin,
    from: range.size,
    entries,
    leafHashes,
    payloads: sealed.map((one) => one.payload),
    headers: sealed.map((one) => one.header),
    wrapped: sealed.map((one) => one.wrapped ?? null),
    frontier: after.hashes,
    checkpoint: signCheckpoint({ origin, size: after.size, root: rootOf(after) }, signer),
  };
}

/** How many entries from the front one checkpoint may cover (rule SYNC-1), given the lengths of their payloads; at least 1. */
export function fitting(payloadLengths: readonly number[]): number {
  let bytes = 0;
  let count = 0;
  for (const length of payloadLengths) {
    bytes += length;
    if (count === CHUNK_ENTRIES || (count > 0 && bytes > CHUNK_BYTES)) break;
    count++;
  }
  return Math.max(1, count);
}
