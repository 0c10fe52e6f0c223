import { type Fault, fault } from '../notes/fault.ts';
import type { SignedCheckpoint } from './checkpoint.ts';
import { type Entry, type EntryFault, parseEntry } from './entry.ts';
import { appendLeaves, isRange, leafHash, type Range, rootOf, sameBytes } from './tree.ts';

declare const verified: unique symbol;
/** An entry that its author's signed tree commits to, at the place it claims. */
export type Verified = Entry & { readonly [verified]: true };

export type LogFault = 'log.root-mismatch' | 'log.incomplete' | EntryFault | 'entry.misplaced';

export interface VerifiedLeaves {
  /** One a leaf. A leaf that is no entry, or claims another place, is committed to all the same: it is kept and set aside. */
  readonly entries: readonly (Verified | Fault<LogFault>)[];
  readonly leafHashes: readonly Uint8Array[];
  /** The range after these leaves. */
  readonly range: Range;
}

/**
 * Checks that the leaves after `from` are those the checkpoint commits to. `leaves` must reach its size exactly.
 * One wrong leaf faults the whole run (it was not what the author signed); a leaf that is signed but unreadable is a fault
 * in its own place only, so that it never holds up the leaves behind it.
 */
export function verifyEntries(
  leaves: readonly Uint8Array[],
  from: Range,
  checkpoint: SignedCheckpoint,
): VerifiedLeaves | Fault<LogFault> {
  if (!isRange(from) || from.size + leaves.length !== checkpoint.size)
    return fault(
      'log.incomplete',
      `These ${leaves.length} leaves do not lead from ${from.size} to ${checkpoint.size}; fetch the missing ones.`,
    );
  const leafHashes = leaves.map(leafHash);
  const range = appendLeaves(from, leafHashes);
  if (!sameBytes(rootOf(range), checkpoint.root))
    return fault(
      'log.root-mismatch',
      `These leaves are not those of ${checkpoint.origin} at size ${checkpoint.size}; fetch them again, and if it lasts keep them as evidence.`,
    );
  const entries = leaves.map((leaf, i) => placed(leaf, checkpoint.origin, from.size + i));
  return { entries, leafHashes, range };
}

/**
 * An entry read back from the node's own log, where only verified leaves are ever written. For reading again after a
 * restart; never for bytes that came from elsewhere.
 */
export function rereadEntry(leaf: Uint8Array, origin: string, seq: number): Verified | Fault<LogFault> {
  return placed(leaf, origin, seq);
}

function placed(leaf: Uint8Array, origin: string, seq: number): Verified | Fault<LogFault> {
  const entry = parseEntry(leaf);
  if ('ok' in entry) return entry;
  if (entry.feed !== origin || entry.seq !== seq)
    return fault(
      'entry.misplaced',
      `This leaf stands at ${origin}#${seq} and claims ${entry.feed}#${entry.seq}. It is kept and counted, and its content is not used.`,
    );
  return entry as Verified;
}
