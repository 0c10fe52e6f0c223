import { consistencyProof, type HashReader, rootOf } from '../../../packages/log/index.ts';
import type { LogStore } from '../../../packages/store/port.ts';

/** Root of the first `from` leaves held of a feed, and the RFC 6962 consistency proof from there to `to`. */
export async function proveOlder(
  log: LogStore,
  origin: string,
  from: number,
  to: number,
): Promise<{ prefix: Uint8Array; proof: readonly Uint8Array[] }> {
  const read: HashReader = async (level, index) => {
    const hash = await log.node(origin, level, index);
    if (hash === null) throw new RangeError(`${origin} holds no node ${level}/${index}`);
    return hash;
  };
  const feed = await log.feed(origin);
  // What is held now is what the frontier says; only an older size has to be put together from the tiles.
  if (feed !== null && feed.size === from && from === to)
    return { prefix: rootOf({ size: from, hashes: feed.frontier }), proof: [] };
  const hashes = await Promise.all(completeNodes(from).map(([level, index]) => read(level, index)));
  const proof = from === to ? [] : await consistencyProof(from, to, read);
  return { prefix: rootOf({ size: from, hashes }), proof };
}

/** The complete subtrees a tree of `size` leaves consists of, largest first. */
function completeNodes(size: number): readonly (readonly [level: number, index: number])[] {
  const nodes: [number, number][] = [];
  for (let at = 0, level = 52; level >= 0; level--) {
    const span = 2 ** level;
    if (size - at < span) continue;
    nodes.push([level, at / span]);
    at += span;
  }
  return nodes;
}
