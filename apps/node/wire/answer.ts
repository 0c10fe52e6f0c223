import { entryBundle, leafHash } from '../../../packages/log/index.ts';
import type { FeedRow } from '../../../packages/store/port.ts';
import { addSignatures } from '../../../packages/log/index.ts';
import { type BodyFrame, encodeBodies, type PeerRequest } from '../../../packages/sync/index.ts';
import type { Caller } from '../charters.ts';
import type { NodeCore } from '../core.ts';
import { originParts } from '../names.ts';

export interface PeerAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

/** Resolves when something in the feed may have changed, or after `seconds`. */
export type WaitFor = (topic: string, seconds: number) => Promise<void>;

const encoder = new TextEncoder();
const text = (status: number, body: string): PeerAnswer => ({ status, type: 'text/plain; charset=utf-8', body: encoder.encode(body) });
const bytes = (body: Uint8Array): PeerAnswer => ({ status: 200, type: 'application/octet-stream', body });
/** Said for what does not exist and for what is not the caller's: the same bytes. */
export const nothing: PeerAnswer = text(404, 'nothing here\n');
const nothingNew: PeerAnswer = { status: 204, type: 'text/plain; charset=utf-8', body: new Uint8Array() };

/** What one member of a group is told. Attachment segments are streamed by the door itself. */
export async function answer(
  node: NodeCore,
  caller: Caller,
  request: Exclude<PeerRequest, { route: 'segment' }>,
  waitFor: WaitFor,
): Promise<PeerAnswer> {
  const parts = originParts(request.origin);
  if (parts === null || !caller.groups.has(parts.group)) return nothing;
  const feed = await shownFeed(node, request.origin);
  if (feed === null) return nothing;
  switch (request.route) {
    case 'checkpoint':
      return checkpoint(node, request, waitFor);
    case 'held':
      return held(node, request, waitFor);
    case 'entries':
      return entries(node, feed, request.index, request.width);
    case 'tile':
      return tile(node, feed, request.level, request.index, request.width);
    case 'bodies':
      return bodies(node, feed, request.from, request.to, request.max);
  }
}

/** The feed as far as it may be shown: an own feed never beyond what the head guard has remembered. */
async function shownFeed(node: NodeCore, origin: string): Promise<FeedRow | null> {
  const feed = await node.store.log.feed(origin);
  if (feed === null || !feed.own) return feed;
  return { ...feed, size: Math.min(feed.size, node.head.shown(origin)) };
}

async function checkpoint(
  node: NodeCore,
  request: Extract<PeerRequest, { route: 'checkpoint' }>,
  waitFor: WaitFor,
): Promise<PeerAnswer> {
  const look = async (): Promise<PeerAnswer | null> => {
    const feed = await shownFeed(node, request.origin);
    const found = await node.store.log.checkpointAfter(request.origin, request.after, request.reach);
    return found === null || feed === null || found.size > feed.size ? null : text(200, found.note);
  };
  return (await look()) ?? (await waitAndLook(look, request.origin, request.wait, waitFor));
}

/** What this node holds of a feed, signed by its mirror key once it is durable here: the receipt. */
async function held(
  node: NodeCore,
  request: Extract<PeerRequest, { route: 'held' }>,
  waitFor: WaitFor,
): Promise<PeerAnswer> {
  const look = async (): Promise<PeerAnswer | null> => {
    const feed = await node.store.log.feed(request.origin);
    if (feed === null || feed.own || feed.checkpoint === null || feed.size <= request.after) return null;
    const mine = (await node.store.log.cosignatures(request.origin)).find((one) => one.key === node.keys.mirror.name);
    return mine === undefined || mine.size !== feed.size ? null : text(200, addSignatures(feed.checkpoint, [mine.line]));
  };
  return (await look()) ?? (await waitAndLook(look, `held ${request.origin}`, request.wait, waitFor));
}

async function waitAndLook(
  look: () => Promise<PeerAnswer | null>,
  topic: string,
  seconds: number,
  waitFor: WaitFor,
): Promise<PeerAnswer> {
  if (seconds === 0) return nothingNew;
  await waitFor(topic, seconds);
  return (await look()) ?? nothingNew;
}

async function entries(node: NodeCore, feed: FeedRow, index: number, width: number): Promise<PeerAnswer> {
  const from = index * 256;
  if (from + width > feed.size) return nothing;
  return bytes(entryBundle([...(await node.store.log.entries(feed.origin, from, from + width))]));
}

async function tile(node: NodeCore, feed: FeedRow, level: number, index: number, width: number): Promise<PeerAnswer> {
  const span = 256 ** level;
  if ((index * 256 + width) * span > feed.size) return nothing;
  const hashes = level === 0 ? await leaves(node, feed, index, width) : await nodes(node, feed, level, index, width);
  if (hashes === null) return nothing;
  const out = new Uint8Array(32 * width);
  for (const [place, hash] of hashes.entries()) out.set(hash, place * 32);
  return bytes(out);
}

async function leaves(node: NodeCore, feed: FeedRow, index: number, width: number): Promise<readonly Uint8Array[]> {
  const found = await node.store.log.entries(feed.origin, index * 256, index * 256 + width);
  return found.map(leafHash);
}

async function nodes(node: NodeCore, feed: FeedRow, level: number, index: number, width: number): Promise<readonly Uint8Array[] | null> {
  const hashes: Uint8Array[] = [];
  for (let place = 0; place < width; place++) {
    const hash = await node.store.log.node(feed.origin, level * 8, index * 256 + place);
    if (hash === null) return null;
    hashes.push(hash);
  }
  return hashes;
}

/** At most this many frames are read from the store at a time: an entry's body may be a mebibyte. */
const framesAtOnce = 256;

async function bodies(node: NodeCore, feed: FeedRow, from: number, to: number, max: number): Promise<PeerAnswer> {
  const end = Math.min(to, feed.size);
  if (from >= end) return nothing;
  const frames: BodyFrame[] = [];
  let length = 0;
  for (let at = from; at < end && length < max; at += framesAtOnce) {
    const upto = Math.min(end, at + framesAtOnce);
    const [payloads, headers] = await Promise.all([
      node.store.log.payloads(feed.origin, at, upto),
      node.store.keys.headers(feed.origin, at, upto),
    ]);
    for (const [place, payload] of payloads.entries()) {
      const header = headers[place] ?? null;
      const frame: BodyFrame =
        payload !== null && header !== null ? { status: 'present', header, payload } : { status: feed.own ? 'erased' : 'notHeld' };
      frames.push(frame);
      length += frame.status === 'present' ? frame.payload.length + frame.header.length + 9 : 9;
    }
  }
  return bytes(encodeBodies(frames, max));
}
