import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Charter, mirrorsOf, verifiersOf } from '../../../packages/charter/index.ts';
import { isFault, openNote, parseNote, parseVkey } from '../../../packages/notes/index.ts';
import type { FeedRow } from '../../../packages/store/port.ts';
import { nameBlob, wasErased } from '../attachments/ledger.ts';
import { OperationFailed } from '../control/failure.ts';
import type { Progress } from '../control/progress.ts';
import type { NodeCore } from '../core.ts';
import { originOf } from '../names.ts';
import { startPulling } from '../wire/pulling.ts';
import { startWatching } from '../wire/watching.ts';
import { type CourierText, listFile, noteFile, parseCourierText, parseList } from './list.ts';
import { type Medium, openMedium } from './medium.ts';
import { readPlain } from './read-plain.ts';

export interface TakenFeed {
  readonly origin: string;
  readonly from: number;
  readonly to: number;
  /** What the courier carries of it. */
  readonly carried: number;
  /** Why it went no further, or null. */
  readonly fault: { readonly code: string; readonly detail: string } | null;
}

export interface TakenIn {
  readonly from: string;
  readonly group: string;
  readonly made: string;
  readonly feeds: readonly TakenFeed[];
  /** Receipts of the maker for our own feeds. */
  readonly receipts: readonly { readonly origin: string; readonly size: number }[];
  readonly segments: number;
  readonly damaged: readonly string[];
}

/**
 * Takes a courier in by the machines that take a peer's answers in: every signature, hash and proof is checked the same way,
 * what is right is stored in whole chunks and signed for, a damaged file is refused by its name.
 */
export async function takeIn(node: NodeCore, root: string, progress: Progress): Promise<TakenIn> {
  const said = await recognise(node, root);
  const files = await readList(root, said);
  const medium = openMedium(root, files);
  await medium.compare(progress);
  const charter = await adoptCharters(node, medium, said.group);
  verifyNote(await readNote(root), said, charter);
  const feeds: TakenFeed[] = [];
  const receipts: { origin: string; size: number }[] = [];
  for (const member of charter.members)
    for (const { epoch } of member.logs) {
      const origin = originOf(said.group, member.id, epoch);
      if (member.id === node.me) receipts.push(...(await takeReceipt(node, medium, charter, said.from, origin)));
      else feeds.push(await takeFeed(node, medium, { charter, origin, maker: said.from, member: member.id, progress }));
    }
  const segments = await takeSegments(node, medium, said.group, progress);
  const { from, group, made } = said;
  return {
    from,
    group,
    made,
    feeds: feeds.filter(({ carried }) => carried > 0),
    receipts,
    segments,
    damaged: [...medium.damaged],
  };
}

/** A note has a signature or two; a list a line of some 200 bytes a file, and a million files. */
const [longestNote, longestList] = [65_536, 256 << 20];

async function readNote(root: string): Promise<string> {
  const note = await readPlain(join(root, noteFile), longestNote);
  if (note !== null) return note.toString();
  throw new OperationFailed('courier.none', `${root} holds no finished courier: export it again, or name its folder.`);
}

async function recognise(node: NodeCore, root: string): Promise<CourierText> {
  const said = parseCourierText(parseNote(await readNote(root))?.text ?? '');
  if (said === null)
    throw new OperationFailed('courier.note', `${join(root, noteFile)} is damaged: export the courier again.`);
  if (said.to !== null && said.to !== node.me)
    throw new OperationFailed('courier.other', `This courier is for ${said.to}: take it in there.`);
  if (said.from === node.me)
    throw new OperationFailed('courier.own', 'This courier was made here: take it in at the other side.');
  if (node.charters.of(said.group) === null)
    throw new OperationFailed('courier.group', `This node is in no group ${said.group}: pair first.`);
  return said;
}

async function readList(root: string, said: CourierText): Promise<NonNullable<ReturnType<typeof parseList>>> {
  const bytes = (await readPlain(join(root, listFile), longestList)) ?? Buffer.alloc(0);
  const right = createHash('sha256').update(bytes).digest('hex') === said.list;
  const files = right ? parseList(bytes.toString('utf8')) : null;
  if (files !== null) return files;
  throw new OperationFailed(
    'courier.list',
    `${join(root, listFile)} is not the list that ${join(root, noteFile)} names, so one of the two is damaged: export the courier again.`,
  );
}

/** Later versions of the charter travel with the feeds; each is valid by the rule of the one before it, or it is left. */
async function adoptCharters(node: NodeCore, medium: Medium, group: string): Promise<Charter> {
  for (let version = (node.charters.of(group)?.version ?? 0) + 1; ; version++) {
    const note = await medium.read(`charter/${version}`);
    if (note === null || !(await node.charters.add(group, new TextDecoder().decode(note))).ok) break;
  }
  const charter = node.charters.of(group);
  if (charter === null) throw new OperationFailed('courier.group', `This node is in no group ${group}: pair first.`);
  return charter;
}

/** The list of files is the maker's word: without it, anybody could say that a body was erased. */
function verifyNote(note: string, said: CourierText, charter: Charter): void {
  const vkey = charter.members.find(({ id }) => id === said.from)?.doc;
  const doc = vkey === undefined ? null : parseVkey(vkey);
  if (doc === null || isFault(openNote(note, [doc])))
    throw new OperationFailed(
      'courier.signature',
      `This courier is not signed by ${said.from} as ${said.group} knows it: do not use it.`,
    );
}

interface FeedOrder {
  readonly charter: Charter;
  readonly origin: string;
  readonly maker: string;
  readonly member: string;
  readonly progress: Progress;
}

async function takeFeed(node: NodeCore, medium: Medium, order: FeedOrder): Promise<TakenFeed> {
  const { origin, charter, member } = order;
  const carried = medium.reach(origin);
  await node.store.log.createFeed({ origin, group: charter.group, member, own: false });
  const feed = await node.store.log.feed(origin);
  if (feed === null || carried <= feed.size)
    return { origin, from: feed?.size ?? 0, to: feed?.size ?? 0, carried, fault: null };
  const fault = await pullAll(node, medium, feed, carried, order);
  const to = (await node.store.log.feed(origin))?.size ?? feed.size;
  return { origin, from: feed.size, to, carried, fault: to >= carried ? null : fault };
}

type Fault = NonNullable<TakenFeed['fault']>;

/** Runs the machine until it holds what is carried, or says why it cannot. */
function pullAll(
  node: NodeCore,
  medium: Medium,
  feed: FeedRow,
  carried: number,
  order: FeedOrder,
): Promise<Fault | null> {
  const { origin, charter, maker, member, progress } = order;
  if (feed.frozen !== null) return Promise.resolve({ code: 'sync.equivocation', detail: 'this feed is frozen' });
  return new Promise((resolve, reject) => {
    const end = (fault: Fault | null): void => {
      queueMicrotask(() => pulling.close());
      resolve(fault);
    };
    /** The receipt for the last chunk is the last thing that happens. */
    const look = async (): Promise<void> => {
      if (((await node.store.log.feed(origin))?.size ?? 0) >= carried) end(null);
    };
    const pulling = startPulling({
      node,
      dial: medium.dial,
      source: member === maker ? 'author' : 'relay',
      feed,
      charter,
      onHead: (_, size) =>
        progress({ t: 'count', what: `entries of ${origin}`, done: size - feed.size, total: carried - feed.size }),
      onCosigned: () => void look().catch(reject),
      onAlarm: (code, detail) => {
        if (code !== 'sync.body-missing') end({ code, detail });
      },
      onAnswer: () => undefined,
      onFailure: () => undefined,
    });
  });
}

/** The maker's signature for our own feed. It says more than we know only when this node was restored from a copy. */
async function takeReceipt(
  node: NodeCore,
  medium: Medium,
  charter: Charter,
  maker: string,
  origin: string,
): Promise<{ origin: string; size: number }[]> {
  const [feed, log, mirror] = [
    await node.store.log.feed(origin),
    verifiersOf(charter, origin),
    mirrorsOf(charter).get(maker),
  ];
  const note = await medium.read(`v1/m/${origin}/checkpoint`);
  if (feed === null || log === null || mirror === undefined || note === null) return [];
  const seen = Math.max(
    0,
    ...(await node.store.log.cosignatures(origin)).filter(({ key }) => key === mirror.name).map(({ size }) => size),
  );
  const size = Number(new TextDecoder().decode(note).split('\n')[1]);
  if (!(size > seen)) return [];
  return new Promise((resolve) => {
    const end = (receipts: { origin: string; size: number }[]): void => {
      queueMicrotask(() => watching.close());
      resolve(receipts);
    };
    const watching = startWatching({
      node,
      dial: medium.dial,
      feed,
      log,
      mirror,
      seen,
      onReceipt: (_, held) => end([{ origin, size: held }]),
      onBehind: () => {
        node.head.doubt(origin, 'behind');
        end([]);
      },
      onAlarm: () => end([]),
      onFrozen: () => end([]),
      onAnswer: () => undefined,
      onFailure: () => undefined,
    });
  });
}

/** Segments are named by their hash, so a wrong one cannot come in under a right name. */
async function takeSegments(node: NodeCore, medium: Medium, group: string, progress: Progress): Promise<number> {
  let done = 0;
  for (const path of medium.files.keys()) {
    const sha256 = /^v1\/body\/([0-9a-f]{64})$/.exec(path)?.[1];
    if (sha256 === undefined || (await wasErased(node.store.local, sha256))) continue;
    if ((await node.blobs.size(sha256)) === null) {
      const bytes = await medium.read(path);
      if (bytes === null) continue;
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) continue;
      await node.blobs.put(sha256, bytes);
      progress({ t: 'count', what: 'sealed segments', done: ++done, total: null });
    }
    await nameBlob(node.store.local, sha256, group);
  }
  return done;
}
