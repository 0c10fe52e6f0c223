import type { Entry } from '../log/entry.ts';
import type { Range } from '../log/tree.ts';
import { type LogFault, verifyEntries } from '../log/verified.ts';
import { type Fault, isFault } from '../notes/fault.ts';
import { type SyncFault, syncFault } from './faults.ts';
import type { FeedHead, Offer } from './head.ts';
import { MAX_ENTRY } from './limits.ts';

/** What an entry says of its body; null when its version hides it, and the body is left with its author. */
export interface Pledge {
  readonly size: number;
  /** Canonical base64 of the payload's SHA-256. */
  readonly body: string;
}

/** Entries that the author's signature covers, before their bodies are there. */
export interface Tree {
  readonly offer: Offer;
  readonly entries: readonly Uint8Array[];
  readonly pledges: readonly (Pledge | null)[];
  readonly leafHashes: readonly Uint8Array[];
  readonly after: Range;
  /** Index of the first leaf that is neither an entry nor one of a later version; null when there is none. */
  readonly malformed: number | null;
}

/** The tree of `entries` on `base`, in one pass. Faults: `sync.root-mismatch`. */
export function verifyTree(base: FeedHead, offer: Offer, entries: readonly Uint8Array[]): Tree | SyncFault {
  const verified = verifyEntries(entries, base.range, offer.checkpoint);
  if (isFault(verified)) return syncFault('sync.root-mismatch', verified.message);
  let malformed: number | null = null;
  const pledges = verified.entries.map((entry, i) => {
    if (!('ok' in entry)) return entry;
    const pledge = laterVersion(entries[i], entry);
    if (pledge === undefined) malformed ??= base.range.size + i;
    return pledge ?? null;
  });
  return { offer, entries, pledges, leafHashes: verified.leafHashes, after: verified.range, malformed };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const LATER = /^entente\.entry\/v(?:[2-9]|[1-9][0-9]{1,2})\n/;
const SIZE = /\nsize (0|[1-9][0-9]{0,14})\n/;
const BODY = /\nbody ([A-Za-z0-9+/]{43}=)\n/;

/**
 * Reads a leaf of a later version (rule SYNC-12): null when it names no body we could check, undefined when it is no
 * entry of any version.
 */
function laterVersion(leaf: Uint8Array | undefined, entry: Fault<LogFault> | Entry): Pledge | null | undefined {
  if (leaf === undefined || leaf.length > MAX_ENTRY || !('code' in entry) || entry.code !== 'entry.malformed')
    return undefined;
  const text = decoder.decode(leaf);
  if (!LATER.test(text)) return undefined;
  const size = SIZE.exec(text)?.[1];
  const body = BODY.exec(text)?.[1];
  return size === undefined || body === undefined ? null : { size: Number(size), body };
}

/** How many entries of the tree, from the front, have bodies of `most` bytes together. */
export function countWithin(tree: Tree, most: number): number {
  let sum = 0;
  let count = 0;
  for (const pledge of tree.pledges) {
    sum += pledge?.size ?? 0;
    if (sum > most) return count;
    count++;
  }
  return count;
}
