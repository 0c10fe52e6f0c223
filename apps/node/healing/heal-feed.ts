import { verifiersOf } from '../../../packages/charter/index.ts';
import { openCheckpoint, rereadEntry } from '../../../packages/log/index.ts';
import { isFault } from '../../../packages/notes/index.ts';
import type { FeedRow } from '../../../packages/store/port.ts';
import { type Damage, scrubFeed } from '../../../packages/store/scrub.ts';
import type { NodeCore } from '../core.ts';
import { openWithAny } from '../opener.ts';
import type { Dial } from '../wire/dial.ts';
import { fetchPieces, type Pieces, wantedFor } from './pieces.ts';

/** A wrong bundle hides what lies behind it: after each round the feed is looked at again. */
const mostRounds = 4;

/**
 * Fetches what is damaged of a feed from peers that hold the same feed, and puts it in its place: entries only when the whole tree
 * then has the root that the author signed, bodies only when they are those the entries commit to, keys only when they open them.
 * @returns what is still damaged
 */
export async function healFeed(
  node: NodeCore,
  origin: string,
  dials: readonly Dial[],
  from = 0,
): Promise<readonly Damage[]> {
  let damage = await scrubFeed(node.store, origin, from);
  for (let round = 0; round < mostRounds && damage.length > 0; round++) {
    const feed = await node.store.log.feed(origin);
    const root = feed === null ? null : signedRoot(node, feed);
    if (feed === null || root === null) return damage;
    const before = damage.length;
    for (const dial of dials) {
      await healFrom(node, feed, root, dial, damage);
      damage = await scrubFeed(node.store, origin, from);
      if (damage.length === 0) return damage;
    }
    if (damage.length >= before) return damage;
  }
  return damage;
}

async function healFrom(
  node: NodeCore,
  feed: FeedRow,
  root: Uint8Array,
  dial: Dial,
  damage: readonly Damage[],
): Promise<void> {
  const { log, keys } = node.store;
  const known = async (seq: number): Promise<Uint8Array | null> =>
    (await log.entries(feed.origin, seq, seq + 1))[0] ?? null;
  const pieces = await fetchPieces(dial, feed, wantedFor(damage), known);
  if (pieces.entries.size > 0 || pieces.payloads.size > 0)
    await log.repair({ origin: feed.origin, entries: pieces.entries, payloads: pieces.payloads, root });
  const headers = await openingOnes(node, feed, pieces);
  if (headers.size > 0) await keys.repair(feed.origin, headers);
}

/** Root of all entries as the author signed it last; null when what is stored of that is no such note. */
function signedRoot(node: NodeCore, feed: FeedRow): Uint8Array | null {
  const charter = node.charters.of(feed.group);
  const verifier = charter === null ? null : verifiersOf(charter, feed.origin);
  if (verifier === null || feed.checkpoint === null) return null;
  const signed = openCheckpoint(feed.checkpoint, verifier);
  return isFault(signed) || signed.size !== feed.size ? null : signed.root;
}

/** Nothing in the tree says which header is right: one that opens the body is. */
async function openingOnes(
  node: NodeCore,
  feed: FeedRow,
  { headers }: Pieces,
): Promise<ReadonlyMap<number, Uint8Array>> {
  const good = new Map<number, Uint8Array>();
  for (const [seq, header] of headers) {
    const [leaf] = await node.store.log.entries(feed.origin, seq, seq + 1);
    const [payload = null] = await node.store.log.payloads(feed.origin, seq, seq + 1);
    const committed = leaf === undefined ? null : rereadEntry(leaf, feed.origin, seq);
    if (committed === null || isFault(committed)) continue;
    const opened = openWithAny({ committed, header, payload, hint: 0 }, node.keys.identities);
    if (!('ok' in opened)) good.set(seq, header);
  }
  return good;
}
