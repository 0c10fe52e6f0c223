import { createHash } from 'node:crypto';
import { addSignatures, entryBundle, leafHash, parseEntry, tilePath } from '../../../packages/log/index.ts';
import { signNote } from '../../../packages/notes/index.ts';
import type { FeedRow, LogStore } from '../../../packages/store/port.ts';
import { type BodyFrame, encodeBodies, frameLength } from '../../../packages/sync/bodies.ts';
import { BODIES_ASK, CHUNK_ENTRIES, TILE } from '../../../packages/sync/limits.ts';
import { groupsOfBlob } from '../attachments/ledger.ts';
import { OperationFailed } from '../control/failure.ts';
import type { Progress } from '../control/progress.ts';
import type { NodeCore } from '../core.ts';
import { type CourierFolder, openFolder } from './folder.ts';
import { courierText, listText } from './list.ts';

export interface CourierOrder {
  readonly root: string;
  readonly group: string;
  readonly to: string | null;
  /** Everything; only what `to` has not confirmed; or what authors say they wrote from an instant on. */
  readonly since: { readonly t: 'all' } | { readonly t: 'confirmed' } | { readonly t: 'instant'; readonly at: string };
}

export interface Carried {
  readonly files: number;
  readonly bytes: number;
  readonly feeds: readonly { readonly origin: string; readonly from: number; readonly to: number }[];
}

/**
 * Writes what the peers' door would serve of a group to a folder: checkpoints, tiles, bodies, attachment segments, our
 * receipts and the charters. Run again on the same folder it goes on where it was interrupted, and carries what is new.
 */
export async function writeCourier(
  node: NodeCore,
  order: CourierOrder,
  progress: Progress,
  signal: AbortSignal,
): Promise<Carried> {
  const { group, to } = order;
  const charter = node.charters.of(group);
  if (charter === null || charter.members.length < 2)
    throw new OperationFailed('courier.group', `This node shares no group ${group} with anybody.`);
  if (to !== null && (to === node.me || !charter.members.some(({ id }) => id === to)))
    throw new OperationFailed(
      'courier.member',
      `${to} is no other member of ${group}: ${charter.members.map(({ id }) => id).join(', ')}.`,
    );
  if (order.since.t === 'confirmed' && to === null)
    throw new OperationFailed('usage', '--since confirmed needs --to: whose receipts are to be looked at?');
  const folder = await openFolder(order.root);
  for (const [index, note] of (await node.charters.notes(group)).entries())
    await folder.put(`charter/${index + 1}`, Buffer.from(note));
  const feeds: { origin: string; from: number; to: number }[] = [];
  for (const feed of await node.store.log.feeds()) {
    if (feed.group !== group) continue;
    const carried = await writeFeed(node, folder, feed, order, progress, signal);
    if (carried !== null) feeds.push(carried);
  }
  await writeSegments(node, folder, group, progress, signal);
  const made = node.now().toISOString();
  await folder.finish((list) => {
    const sha256 = createHash('sha256').update(list).digest('hex');
    return signNote(courierText({ group, from: node.me, to, made, list: sha256 }), [node.keys.doc]);
  }, listText);
  return { files: folder.files.length, bytes: folder.files.reduce((sum, { size }) => sum + size, 0), feeds };
}

async function writeFeed(
  node: NodeCore,
  folder: CourierFolder,
  feed: FeedRow,
  order: CourierOrder,
  progress: Progress,
  signal: AbortSignal,
): Promise<Carried['feeds'][number] | null> {
  const { log } = node.store;
  const { origin } = feed;
  await writeReceipt(node, folder, feed);
  const to = feed.own ? Math.min(feed.size, node.head.shown(origin)) : feed.size;
  if (feed.member === order.to || to === 0) return null;
  const from = Math.min(to, await firstWanted(node, feed, order, to));
  for (let at = from; at < to; ) {
    const next = await log.checkpointAfter(origin, at, CHUNK_ENTRIES);
    if (next === null || next.size > to) break;
    await folder.put(`v1/f/${origin}/checkpoint/${next.size}`, Buffer.from(next.note));
    await writeBodies(node, folder, origin, at, next.size);
    at = next.size;
    progress({ t: 'count', what: `entries of ${origin}`, done: at - from, total: to - from });
    stopIfAsked(signal);
  }
  await writeTiles(log, folder, origin, from, to);
  return { origin, from, to };
}

function stopIfAsked(signal: AbortSignal): void {
  if (signal.aborted)
    throw new OperationFailed('cancelled', 'The courier is not finished: run the same command again to go on.');
}

/** What we hold of the feed, over our own signature: the receipt that travels back. */
async function writeReceipt(node: NodeCore, folder: CourierFolder, feed: FeedRow): Promise<void> {
  if (feed.own) return;
  const { log } = node.store;
  const mine = (await log.cosignatures(feed.origin)).find(({ key }) => key === node.keys.mirror.name);
  const checkpoint = mine === undefined ? null : await log.checkpointAfter(feed.origin, mine.size - 1, 1);
  if (mine === undefined || checkpoint === null || checkpoint.size !== mine.size) return;
  await folder.put(`v1/m/${feed.origin}/checkpoint`, Buffer.from(addSignatures(checkpoint.note, [mine.line])));
}

async function firstWanted(node: NodeCore, feed: FeedRow, { since, to }: CourierOrder, size: number): Promise<number> {
  if (since.t === 'all') return 0;
  if (since.t === 'instant') return firstAt(node.store.log, feed.origin, size, since.at);
  const held = (await node.store.log.cosignatures(feed.origin)).find(({ key }) => key === `${to}/mirror`);
  return held?.size ?? 0;
}

/** The first entry whose author claims to have written it at `at` or later; claims ascend, or too much is carried. */
async function firstAt(log: LogStore, origin: string, size: number, at: string): Promise<number> {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [leaf] = await log.entries(origin, middle, middle + 1);
    const entry = leaf === undefined ? null : parseEntry(leaf);
    const before = entry !== null && !('ok' in entry) && entry.time < at;
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
}

const readAtOnce = 32;

/** Bodies [from, to) in files of a few megabytes, named by the entries they belong to. */
async function writeBodies(
  node: NodeCore,
  folder: CourierFolder,
  origin: string,
  from: number,
  to: number,
): Promise<void> {
  let start = from;
  let bytes = 0;
  let frames: BodyFrame[] = [];
  const flush = async (): Promise<void> => {
    if (frames.length === 0) return;
    const path = `v1/f/${origin}/bodies/${start}-${start + frames.length}`;
    await folder.put(path, encodeBodies(frames, Number.POSITIVE_INFINITY));
    start += frames.length;
    [frames, bytes] = [[], 0];
  };
  for (let at = from; at < to; at += readAtOnce) {
    const end = Math.min(to, at + readAtOnce);
    for (const frame of await readFrames(node, origin, at, end)) {
      if (bytes > 0 && bytes + frameLength(frame) > BODIES_ASK) await flush();
      frames.push(frame);
      bytes += frameLength(frame);
    }
  }
  await flush();
}

async function readFrames(node: NodeCore, origin: string, from: number, to: number): Promise<readonly BodyFrame[]> {
  const [payloads, headers] = await Promise.all([
    node.store.log.payloads(origin, from, to),
    node.store.keys.headers(origin, from, to),
  ]);
  return payloads.map((payload, i) => {
    const header = headers[i] ?? null;
    if (payload === null) return { status: 'erased' };
    return header === null ? { status: 'notHeld' } : { status: 'present', header, payload };
  });
}

/** Entry bundles from the tile of `from` on, and the hash tiles of the whole tree, as C2SP tlog-tiles lays them out. */
async function writeTiles(
  log: LogStore,
  folder: CourierFolder,
  origin: string,
  from: number,
  to: number,
): Promise<void> {
  for (let index = Math.floor(from / TILE); index * TILE < to && from < to; index++) {
    const width = Math.min(TILE, to - index * TILE);
    const entries = await log.entries(origin, index * TILE, index * TILE + width);
    await folder.put(`v1/f/${origin}/${tilePath('entries', index, width)}`, entryBundle(entries));
  }
  for (let level = 0, count = to; count > 0; level++, count = Math.floor(count / TILE))
    for (let index = 0; index * TILE < count; index++) {
      const width = Math.min(TILE, count - index * TILE);
      const hashes = await hashesOf(log, origin, level, index * TILE, width);
      await folder.put(`v1/f/${origin}/${tilePath(level, index, width)}`, Buffer.concat(hashes));
    }
}

async function hashesOf(
  log: LogStore,
  origin: string,
  level: number,
  from: number,
  width: number,
): Promise<readonly Uint8Array[]> {
  if (level === 0) return (await log.entries(origin, from, from + width)).map(leafHash);
  const hashes: Uint8Array[] = [];
  for (let i = from; i < from + width; i++) {
    const hash = await log.node(origin, level * 8, i);
    if (hash === null) throw new RangeError(`${origin} holds no node ${level * 8}/${i}`);
    hashes.push(hash);
  }
  return hashes;
}

const piece = 1 << 20;

/** Sealed segments of the group's attachments. */
async function writeSegments(
  node: NodeCore,
  folder: CourierFolder,
  group: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  let done = 0;
  for (const { key: sha256 } of await node.store.local.list('blob')) {
    const size = await node.blobs.size(sha256);
    if (size === null || !(await groupsOfBlob(node.store.local, sha256)).includes(group)) continue;
    await folder.putNamed(`v1/body/${sha256}`, sha256, size, piecesOf(node, sha256, size));
    progress({ t: 'count', what: 'sealed segments', done: ++done, total: null });
    stopIfAsked(signal);
  }
}

async function* piecesOf(node: NodeCore, sha256: string, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < size; at += piece) {
    const bytes = await node.blobs.read(sha256, at, Math.min(size, at + piece));
    if (bytes === null) throw new Error(`the segment ${sha256} is gone`);
    yield bytes;
  }
}
