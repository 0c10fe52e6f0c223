import type { SignedCheckpoint } from '../log/checkpoint.ts';
import { type Range, rootOf } from '../log/tree.ts';

/** How far a feed is held, durably. */
export interface FeedHead {
  readonly range: Range;
  /** The author's note over exactly this size, without cosignatures; null for the empty feed. */
  readonly checkpoint: string | null;
  /** Bytes of all payloads held so far; counts against the charter's quota. */
  readonly bytes: number;
}

/** A checkpoint whose signature was checked, with its note reduced to the author's line. */
export interface Offer {
  readonly checkpoint: SignedCheckpoint;
  readonly note: string;
}

export function rootOfHead(head: FeedHead): Uint8Array {
  return rootOf(head.range);
}
