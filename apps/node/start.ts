import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Rnd } from '#crypto';
import { kinds } from '../../kinds/registry.gen.ts';
import type { FeedRow, Store } from '../../packages/store/port.ts';
import { scrubFeed, tailOf } from '../../packages/store/scrub.ts';
import { openSqliteStore } from '../../packages/store/sqlite/open.ts';
import { ownOrigin } from './act.ts';
import { type AlertWatch, startAlertWatch } from './alerts/watch.ts';
import { openBlobs } from './attachments/blobs.ts';
import { createFetcher } from './attachments/fetch.ts';
import { forgetPlain } from './backup/plain.ts';
import { type CharterBook, openCharters } from './charters.ts';
import { readConfig } from './config.ts';
import type { NodeCore } from './core.ts';
import { type HeadGuard, openHeadGuard } from './data/head.ts';
import { keepCertificate, readKeys } from './data/keys.ts';
import { keepSettled } from './data/settling.ts';
import { createDisk } from './disk.ts';
import { createEraser, type Eraser } from './erasing/eraser.ts';
import type { ErasingTools } from './erasing/statements.ts';
import { type Healing, startHealing } from './healing/healing.ts';
import { createIngest } from './ingest.ts';
import { createLive } from './live.ts';
import { createLocks } from './locks.ts';
import { createMatching, type Matching } from './matching/matching.ts';
import { originParts } from './names.ts';
import { createNaming, type Naming } from './naming/naming.ts';
import { createLog } from './node-log.ts';
import { openPermits } from './onward/permits.ts';
import { openingPool } from './opening/pool.ts';
import { createProjector } from './project.ts';
import { createReactions } from './reactions.ts';
import { createClockWatch } from './retention/clock.ts';
import { createSeenNotices } from './seen.ts';
import { openShelter } from './shelter.ts';
import { createWaiting } from './waiting.ts';
import { grownTopic } from './wire/answer.ts';
import { calmly } from './wire/calmly.ts';
import { type Dial, dial } from './wire/dial.ts';
import { openPeersDoor, type PeersDoor } from './wire/door.ts';
import { type LinkBook, openLinks } from './wire/links.ts';
import { createPairing, type Pairing } from './wire/pairing.ts';
import { type Relearning, startRelearning } from './wire/relearning.ts';
import { createWaiters } from './wire/wait.ts';

/** What a test or a tool may put in the place of the real thing. */
export interface StartOptions {
  readonly now?: () => Date;
  readonly log?: Logger;
  readonly dial?: typeof dial;
  /** Called before each step of an erasing: where a test ends the process. */
  readonly erasing?: ErasingTools['before'];
  /** Chance, a stream a name. */
  readonly chance?: (stream: string) => Rnd;
}

/** The rooms of a node without its doors: enough to read, act, export and back up. */
export interface OpenNode {
  readonly core: NodeCore;
  readonly log: Logger;
  close(): Promise<void>;
}

/** A node at work: connected to its peers. The officers' door is opened on top of it. */
export interface RunningNode extends OpenNode {
  readonly links: LinkBook;
  readonly peersDoor: PeersDoor;
  readonly healing: Healing;
  readonly relearning: Relearning;
  readonly eraser: Eraser;
  readonly pairing: Pairing;
  readonly matching: Matching;
  readonly alerts: AlertWatch;
  readonly naming: Naming;
}

/** Opens the data directory; refuses a second process. Catches the view up before it resolves. */
export async function openNode(directory: string, options: StartOptions = {}): Promise<OpenNode> {
  const config = readConfig(directory);
  const log = options.log ?? createLog(config);
  const now = options.now ?? (() => new Date());
  const disk = createDisk();
  const store = disk.watchStore(await openSqliteStore(directory, { whole: true }));
  await forgetPlain(directory);
  const keys = await keepCertificate(directory, readKeys(directory, config.member), now());
  const charters = await openCharters(store.log).catch(async (error: unknown) => {
    // Whoever is told of it goes on, and finds the directory free: the doctor, a restore.
    await store.close();
    throw error;
  });
  await createOwnFeeds(store, charters, config.member);
  const feeds = await store.log.feeds();
  const head = openHeadGuard(
    directory,
    feeds.filter((feed) => feed.own),
    (origin) => charters.of(originParts(origin)?.group ?? '')?.version ?? 1,
  );
  await lookAtTails(store, head, feeds, log);
  const chance = options.chance ?? (() => (length: number) => new Uint8Array(randomBytes(length)));
  const opener = openingPool({ threads: config.openingThreads, identities: keys.identities });
  const onError = (error: unknown): void => log.error({ err: error }, 'the view could not be brought forward');
  await renewView(store, kinds);
  const projector = await createProjector({ store, charters, kinds, opener, me: config.member, onError });
  const core: NodeCore = {
    me: config.member,
    directory,
    config,
    keys,
    store,
    charters,
    kinds,
    head,
    ingest: createIngest({ store, keys, charters, head, now, chance }),
    projector,
    blobs: disk.watchBlobs(await openBlobs(join(directory, 'blobs'))),
    disk,
    live: createLive(now().getTime()),
    locks: createLocks(),
    clock: await createClockWatch(store, now),
    now,
    rnd: chance('node'),
    chance,
    shelter: await openShelter({ store, charters, projector, me: config.member, now }),
    permits: await openPermits({ store, projector, me: config.member, now }),
    tzdb: process.versions.tz ?? 'unknown',
    started: now(),
  };
  const settling = keepSettled(store, (error) =>
    log.warn({ err: error }, 'the store could not settle what was written'),
  );
  core.ingest.onGrown(() => projector.wake());
  disk.onChange((state) =>
    log.error({ disk: state }, state === 'ok' ? 'the disk takes writes again' : 'the disk takes no writes'),
  );
  const adoptNewFeeds = async (): Promise<void> => {
    await createOwnFeeds(store, charters, config.member);
    for (const feed of await store.log.feeds()) if (feed.own) head.adopt(feed);
  };
  charters.onChange(() => void adoptNewFeeds().catch(onError));
  projector.wake();
  return {
    core,
    log,
    async close() {
      core.clock.close();
      await projector.close();
      await opener.close();
      head.close();
      await settling.close();
      await store.close();
    },
  };
}

/** Opens the peers' door and the links; from here on the node works by itself. */
export async function runNode(directory: string, options: StartOptions = {}): Promise<RunningNode> {
  const open = await openNode(directory, options);
  const { core, log } = open;
  const waiters = createWaiters();
  const onChange = (): void => core.live.publish({ event: 'peers', data: {} });
  const links = await openLinks({ node: core, waiters, log, dial: options.dial ?? dial, onChange });
  core.clock.listenTo(() => links.states());
  const fault = (detail: string): void => log.warn({ detail }, 'an attachment segment could not be fetched');
  const onArrived = (): void => {
    core.live.publish({ event: 'counters', data: {} });
    matching.arrived();
  };
  const dialOf = (member: string): Dial | null => links.dialOf(member);
  const peers = { members: (group: string) => othersIn(core, group), dialOf };
  const fetcher = createFetcher(core, peers, onArrived, fault);
  const onError = (error: unknown): void => log.error({ err: error }, 'a reaction failed');
  const reactions = createReactions(core, fetcher, onError);
  const naming = createNaming(core, onError);
  const { forgetting } = naming;
  const eraser = createEraser(core, { fetcher, before: options.erasing, forgetting }, onError);
  const notices = createSeenNotices(core, reactions.idle, onError);
  const waiting = createWaiting(core, onError);
  const matching = createMatching(core, onError, (event) => log.warn(event, 'audit'));
  let closing = false;
  /** Looking through all records may go on when the store is closed under it: that is no fault. */
  const onCut = (error: unknown): void => {
    if (!closing) onError(error);
  };
  const lookBack = (): void =>
    void reactions.scan().then(notices.scan).then(waiting.scan).then(matching.scan).catch(onCut);
  core.ingest.onGrown((growth) => {
    // First ourselves: a peer that is quick must not seem to hold more of our feed than we know of.
    links.grown(growth);
    waiters.wake(grownTopic(growth.origin));
  });
  core.projector.onApplied((applied) => {
    reactions.onApplied(applied);
    eraser.onApplied(applied);
    notices.onApplied(applied);
    waiting.onApplied(applied);
    matching.onApplied(applied);
    naming.onApplied(applied);
    tellPages(core, applied.changed);
  });
  const onSeen = calmly((member) => {
    links.seen(member);
    relearning.seen(member);
    healing.stir();
    fetcher.stir();
  });
  // A restored copy may hold what was erased since: nobody is let in before that is gone as far as the copy knows of it.
  if (core.head.doubtful().length > 0) await core.projector.idle();
  await eraser.scan();
  const dialsIn = (group: string): readonly Dial[] => othersIn(core, group).flatMap((member) => dialOf(member) ?? []);
  const healing = startHealing({ node: core, log, dialsIn, onChange });
  const relearning = await startRelearning({
    node: core,
    log,
    dialOf,
    sound: healing.sound,
    onSettled: lookBack,
    onChange,
  });
  links.onBehind(relearning.behind);
  const pairing = createPairing(core);
  const settled = (origin: string): boolean => links.settled(origin);
  const peersDoor = await openPeersDoor({ node: core, waiters, log, onSeen, settled, pairing });
  lookBack();
  const alerts = startAlertWatch(core, log);
  naming.scan().catch(onCut);
  return {
    ...open,
    eraser,
    links,
    peersDoor,
    healing,
    relearning,
    pairing,
    matching,
    alerts,
    naming,
    async close() {
      closing = true;
      await alerts.close();
      fetcher.close();
      await matching.close();
      await eraser.close();
      await naming.close();
      waiting.close();
      await reactions.close();
      healing.close();
      relearning.close();
      pairing.close();
      links.close();
      waiters.close();
      await peersDoor.close();
      onSeen.close();
      await open.close();
    },
  };
}

/** What this program understands; a view made by one that understood something else is made anew from the log. */
const understood = (known: typeof kinds): string =>
  JSON.stringify([...known.values()].map(({ name, versions }) => [name, versions]));

async function renewView(store: Store, known: typeof kinds): Promise<void> {
  const [before, now] = [await store.local.get('view', 'understood'), understood(known)];
  if (before === now) return;
  if (before !== null) await store.view.clear();
  await store.local.put('view', 'understood', now);
}

/** Before anything is signed: the end of each own feed is hashed again, so that a flipped bit never gets under a signature. */
async function lookAtTails(store: Store, head: HeadGuard, feeds: readonly FeedRow[], log: Logger): Promise<void> {
  for (const { origin, size, own } of feeds) {
    if (!own || size === 0) continue;
    const damage = await scrubFeed(store, origin, tailOf(size));
    for (const { what, seq, detail } of damage) log.error({ origin, what, seq }, detail);
    if (damage.some(({ what }) => what !== 'payload' && what !== 'key')) head.doubt(origin, 'damaged');
  }
}

async function createOwnFeeds(store: Store, charters: CharterBook, member: string): Promise<void> {
  for (const charter of charters.all())
    if (charter.members.some(({ id }) => id === member))
      await store.log.createFeed({ origin: ownOrigin(charter, member), group: charter.group, member, own: true });
}

const othersIn = (core: NodeCore, group: string): readonly string[] =>
  (core.charters.of(group)?.members ?? []).map(({ id }) => id).filter((id) => id !== core.me);

/** A page that shows many records is told once to ask again, not once a record. */
const manyRecords = 50;

function tellPages(core: NodeCore, changed: readonly { group: string; kind: string; record: string }[]): void {
  if (changed.length <= manyRecords)
    for (const { group, kind, record } of changed)
      core.live.publish({ event: 'record', data: { group, kind, record } });
  if (changed.length > 0) core.live.publish({ event: 'counters', data: {} });
}
