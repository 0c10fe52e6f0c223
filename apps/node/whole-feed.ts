import { createHash } from 'node:crypto';
import { feedEntry, feedHead } from '../../packages/proof/index.ts';
import type { NodeCore } from './core.ts';
import { originParts } from './names.ts';
import { openedWith } from './prove-record.ts';

/** Entries read at a time. */
const bundle = 256;

/**
 * A feed this node holds as `entente.feed/v1`, piece by piece, up to its latest signed checkpoint; nothing when the feed is
 * empty or not held. What was erased is there as a leaf without a text.
 */
export async function* wholeFeed(node: NodeCore, origin: string): AsyncGenerator<string> {
  const feed = await node.store.log.feed(origin);
  if (feed === null || feed.checkpoint === null) return;
  const hash = createHash('sha256');
  const piece = (text: string): string => {
    hash.update(text);
    return text;
  };
  const charters = await node.charters.notes(originParts(origin)?.group ?? '');
  yield piece(feedHead(origin, charters, feed.checkpoint));
  for (let from = 0; from < feed.size; from += bundle)
    yield piece(await entries(node, origin, from, Math.min(feed.size, from + bundle)));
  yield `end ${hash.digest('base64')}\n`;
}

async function entries(node: NodeCore, origin: string, from: number, to: number): Promise<string> {
  const { log, keys } = node.store;
  const [leaves, payloads, headers] = await Promise.all([
    log.entries(origin, from, to),
    log.payloads(origin, from, to),
    keys.headers(origin, from, to),
  ]);
  const told = leaves.map((leaf, i) => {
    const [payload, header] = [payloads[i] ?? null, headers[i] ?? null];
    return feedEntry(leaf, payload === null || header === null ? null : openedWith(node, header, payload));
  });
  return told.join('');
}
