import { cutOf } from '../../../packages/charter/index.ts';
import { addSignatures } from '../../../packages/log/index.ts';
import { answer, type Answer as CoreAnswer, type PeerReads, type PeerRequest } from '../../../packages/sync/index.ts';
import type { Caller } from '../charters.ts';
import type { NodeCore } from '../core.ts';
import { originParts } from '../names.ts';
import type { Waiters } from './wait.ts';

type FeedRequest = Exclude<PeerRequest, { readonly route: 'segment' }>;

type Answer = Omit<CoreAnswer, 'status'> & { readonly status: CoreAnswer['status'] | 503 };

/** Ask again in a moment. */
const busy: Answer = { status: 503, type: 'text/plain; charset=utf-8', body: new Uint8Array() };

/** Said for what does not exist and for what is not the caller's: the same bytes. */
export const nothing: CoreAnswer = { status: 404, type: 'text/plain; charset=utf-8', body: new Uint8Array() };

/** Topic of the long polls that wait for a feed to grow, and of those that wait for a receipt on it. */
export const grownTopic = (origin: string): string => `grown ${origin}`;
export const heldTopic = (origin: string): string => `held ${origin}`;

/** What a member of the feed's group is told; a long poll that finds nothing new waits and looks once more. */
export async function answerPeer(
  node: NodeCore,
  caller: Caller,
  request: FeedRequest,
  waiters: Waiters,
  settled: (origin: string) => boolean,
  gone?: AbortSignal,
): Promise<Answer> {
  const parts = originParts(request.origin);
  if (parts === null || !caller.groups.has(parts.group)) return nothing;
  const reads = readsOf(node);
  // Who asks without waiting may be relearning its own head: it must not be told less than we are about to hold.
  if (request.route === 'held' && request.wait === 0 && !(await allHeld(node, request.origin, settled))) return busy;
  const first = await answer(request, reads);
  if (first.status !== 204 || !('wait' in request) || request.wait === 0) return first;
  const topic = request.route === 'held' ? heldTopic(request.origin) : grownTopic(request.origin);
  await waiters.wait(topic, request.wait, gone);
  return gone?.aborted === true ? first : answer(request, reads);
}

/** Own feeds are shown only as far as the head guard remembers having shown them, or is about to. */
function readsOf(node: NodeCore): PeerReads {
  const { log, keys } = node.store;
  const size = async (origin: string): Promise<number | null> => {
    const feed = await log.feed(origin);
    if (feed === null) return null;
    return feed.own ? Math.min(feed.size, node.head.shown(origin)) : feed.size;
  };
  return {
    size,
    async checkpointAfter(origin, after, reach) {
      const found = await log.checkpointAfter(origin, after, reach);
      return found !== null && found.size <= ((await size(origin)) ?? 0) ? found : null;
    },
    entries: (origin, from, to) => log.entries(origin, from, to),
    node: (origin, level, index) => log.node(origin, level, index),
    payloads: (origin, from, to) => log.payloads(origin, from, to),
    headers: (origin, from, to) => keys.headers(origin, from, to),
    held: (origin) => heldHere(node, origin),
  };
}

/** The receipt: the author's checkpoint with this node's mirror signature, given only after the data was durable here. */
async function heldHere(node: NodeCore, origin: string): Promise<{ size: number; note: string } | null> {
  const feed = await node.store.log.feed(origin);
  if (feed === null || feed.own || feed.checkpoint === null) return null;
  const cosignatures = await node.store.log.cosignatures(origin);
  const mine = cosignatures.find((one) => one.key === node.keys.mirror.name);
  if (mine === undefined) return null;
  const checkpoint = await node.store.log.checkpointAfter(origin, mine.size - 1, 1);
  if (checkpoint === null || checkpoint.size !== mine.size) return null;
  return { size: mine.size, note: addSignatures(checkpoint.note, [mine.line]) };
}

/** Everything that came of this feed is stored and signed for, and nothing of it is on its way (rule SYNC-9). */
async function allHeld(node: NodeCore, origin: string, settled: (origin: string) => boolean): Promise<boolean> {
  if (!settled(origin)) return false;
  const feed = await node.store.log.feed(origin);
  if (feed === null || feed.own || feed.frozen !== null || feed.size === 0) return true;
  // What came in just before a cut was heard of, and lies beyond it, is not signed for any more: it is not waited for.
  const charter = node.charters.of(originParts(origin)?.group ?? '');
  if (feed.size > ((charter && cutOf(charter, origin)) ?? Infinity)) return true;
  const cosignatures = await node.store.log.cosignatures(origin);
  return cosignatures.some((one) => one.key === node.keys.mirror.name && one.size === feed.size);
}
