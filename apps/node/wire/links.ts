import type { Logger } from 'pino';
import type { Charter, Member } from '../../../packages/charter/index.ts';
import { mirrorsOf, verifiersOf } from '../../../packages/charter/index.ts';
import type { Cosignature } from '../../../packages/store/port.ts';
import { ownOrigin } from '../act.ts';
import type { NodeCore } from '../core.ts';
import type { Growth } from '../ingest.ts';
import { originOf } from '../names.ts';
import { heldTopic } from './answer.ts';
import { type Contact, type ContactState, createContact } from './contact.ts';
import type { Dial, dial } from './dial.ts';
import { createLines, type Lines } from './lines.ts';
import { type Pulling, startPulling } from './pulling.ts';
import type { Waiters } from './wait.ts';
import { startWatching, type Watching } from './watching.ts';

/** The link to one member of one group, as the health page tells it. */
export interface LinkState extends ContactState {
  readonly pause: string | null;
  /** Size of our own feed the peer has signed for. */
  readonly acknowledged: number;
  /** Size of the peer's feed we hold, and the largest it has offered. */
  readonly taken: number;
  readonly offered: number;
}

/**
 * All links of this node. One a member and group: its feed is pulled, our receipts are read. In a group of more than two, what
 * a peer holds of the others' feeds is compared with what we hold, which finds out an author that tells two stories; and when
 * an author is away, a peer that has more of its feed gives it on.
 */
export interface LinkBook {
  states(): readonly LinkState[];
  /** The peer showed itself at our door: whoever backed off asks again at once. */
  seen(member: string): void;
  /** A feed grew, ours or a mirrored one. */
  grown(growth: Growth): void;
  dialOf(member: string): Dial | null;
  /** Nothing of this feed is on its way into the store: what we say we hold of it is all we are about to hold. */
  settled(origin: string): boolean;
  /** A peer holds more of one of our own feeds than we do. */
  onBehind(listener: (origin: string) => void): void;
  onReceipt(listener: (origin: string) => void): void;
  close(): void;
}

interface Link {
  readonly group: string;
  readonly member: string;
  readonly contact: Contact;
  readonly pulling: Pulling;
  readonly watching: Watching;
}

interface Relay {
  readonly wanted: number;
  readonly pulling: Pulling;
}

interface Deps {
  readonly node: NodeCore;
  readonly waiters: Waiters;
  readonly log: Logger;
  readonly dial: typeof dial;
  readonly onChange: () => void;
}

export async function openLinks(deps: Deps): Promise<LinkBook> {
  const book = new Links(deps);
  for (const charter of deps.node.charters.all()) await book.follow(charter);
  deps.node.charters.onChange((group) => {
    const charter = deps.node.charters.of(group);
    if (charter !== null) void book.follow(charter);
  });
  return book;
}

const feedOf = (group: string, member: Member): string =>
  originOf(group, member.id, Math.max(1, ...member.logs.map((log) => log.epoch)));

class Links implements LinkBook {
  readonly #deps: Deps;
  readonly #links: Link[] = [];
  /** Third members' feeds compared at a peer, by `<origin> <peer>`. */
  readonly #witnesses = new Map<string, Watching>();
  readonly #relays = new Map<string, Relay>();
  readonly #lines: Lines;
  readonly #receiptListeners: ((origin: string) => void)[] = [];
  readonly #behindListeners: ((origin: string) => void)[] = [];

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#lines = createLines(deps.node, deps.dial, (member, ends) => {
      for (const link of this.#links) if (link.member === member) link.contact.certified(ends);
    });
  }

  /** Opens the links a charter asks for that are not open yet, and tells the others of the new charter. */
  async follow(charter: Charter): Promise<void> {
    this.#lines.follow();
    const others = charter.members.filter((member) => member.id !== this.#deps.node.me);
    this.#leave(charter, others);
    for (const member of others) {
      const link = this.#links.find((one) => one.group === charter.group && one.member === member.id);
      if (link === undefined) await this.#open(charter, member);
      else link.pulling.charter(charter);
    }
    for (const peer of others)
      for (const third of others) if (third !== peer) await this.#compare(charter, peer, third);
  }

  /** A member that the charter removes is asked for nothing more than what it had said up to its cut. */
  #leave(charter: Charter, others: readonly Member[]): void {
    for (const link of this.#links)
      if (link.group === charter.group && !others.some(({ id }) => id === link.member)) link.pulling.charter(charter);
  }

  async #open(charter: Charter, member: Member): Promise<void> {
    const { node } = this.#deps;
    const theirs = feedOf(charter.group, member);
    const mine = ownOrigin(charter, node.me);
    await node.store.log.createFeed({ origin: theirs, group: charter.group, member: member.id, own: false });
    const [feed, own] = await Promise.all([node.store.log.feed(theirs), node.store.log.feed(mine)]);
    const [log, mirror] = [verifiersOf(charter, mine), mirrorsOf(charter).get(member.id)];
    if (feed === null || own === null || log === null || mirror === undefined) return;
    const onBack = () => this.#stir(charter.group, member.id);
    const contact = createContact({ ...this.#deps, onBack }, charter.group, member);
    const peer = this.#lines.to(member.id);
    const cosigned = await node.store.log.cosignatures(mine);
    const pulling = this.#pull({ ...contact.ears('author'), node, dial: peer, source: 'author', feed, charter });
    const ears = contact.ears('receipts');
    const watching = startWatching({
      ...{ ...ears, node, dial: peer },
      feed: own,
      log,
      mirror,
      seen: latestOf(cosigned, mirror.name),
      onReceipt: (origin) => {
        this.#deps.onChange();
        for (const listener of this.#receiptListeners) listener(origin);
      },
      onBehind: (origin, size) => {
        ears.onAlarm('sync.behind', `${member.id} holds ${size} entries of ${origin}`);
        for (const listener of this.#behindListeners) listener(origin);
      },
      onFrozen: () => undefined,
    });
    this.#links.push({ group: charter.group, member: member.id, contact, pulling, watching });
  }

  #pull(given: Omit<Parameters<typeof startPulling>[0], 'onCosigned' | 'onHead'>): Pulling {
    return startPulling({
      ...given,
      onCosigned: (origin) => this.#deps.waiters.wake(heldTopic(origin)),
      onHead: this.#deps.onChange,
    });
  }

  /** Compares what `peer` holds of the feed of `third` with what we hold of it. */
  async #compare(charter: Charter, peer: Member, third: Member): Promise<void> {
    const { node } = this.#deps;
    const origin = feedOf(charter.group, third);
    const key = `${origin} ${peer.id}`;
    const link = this.#links.find((one) => one.group === charter.group && one.member === peer.id);
    const feed = await node.store.log.feed(origin);
    const [log, mirror] = [verifiersOf(charter, origin), mirrorsOf(charter).get(peer.id)];
    if (this.#witnesses.has(key) || link === undefined || feed === null || log === null || mirror === undefined) return;
    const ears = link.contact.ears(origin);
    const watching = startWatching({
      node,
      dial: this.#lines.to(peer.id),
      feed,
      log,
      mirror,
      seen: 0,
      ...ears,
      onAlarm: (code, detail) => (code === 'sync.unknown-feed' ? undefined : ears.onAlarm(code, detail)),
      onReceipt: this.#deps.onChange,
      onBehind: (_, size) => void this.#relay(charter, origin, peer, third, size),
      onFrozen: () => this.#each(origin, (pulling) => pulling.send('frozen')),
    });
    this.#witnesses.set(key, watching);
  }

  /** The author is away and the peer has more of its feed: it is taken from there, verified all the same. */
  async #relay(charter: Charter, origin: string, peer: Member, third: Member, wanted: number): Promise<void> {
    const author = this.#links.find((one) => one.group === charter.group && one.member === third.id);
    const feed = await this.#deps.node.store.log.feed(origin);
    if (author?.contact.state().reachable !== false || this.#relays.has(origin) || feed === null) return;
    const ears = author.contact.ears('relay');
    const given = { node: this.#deps.node, dial: this.#lines.to(peer.id), source: 'relay', feed, charter } as const;
    const pulling = this.#pull({
      ...given,
      ...ears,
      onAnswer: () => undefined,
      onFailure: () => undefined,
    });
    this.#relays.set(origin, { wanted, pulling });
  }

  #each(origin: string, act: (pulling: Pulling) => void): void {
    const relay = this.#relays.get(origin)?.pulling;
    for (const link of this.#links) if (link.pulling.origin === origin) act(link.pulling);
    if (relay !== undefined) act(relay);
  }

  states(): readonly LinkState[] {
    return this.#links.map(({ contact, pulling, watching }) => ({
      ...contact.state(),
      pause: pulling.pause,
      acknowledged: watching.seen,
      taken: pulling.size,
      offered: pulling.offered,
    }));
  }

  seen(member: string): void {
    for (const { contact, ...link } of this.#links)
      if (link.member === member && !contact.state().reachable) this.#stir(link.group, member);
  }

  /** A peer that answers one machine is there for all: none of them waits on with what it found wrong while the peer was away. */
  #stir(group: string, member: string): void {
    const link = this.#links.find((one) => one.group === group && one.member === member);
    link?.pulling.send('alive');
    link?.watching.alive();
    for (const [key, witness] of this.#witnesses) if (key.endsWith(` ${member}`)) witness.alive();
  }

  grown({ origin, size, checkpoint }: Growth): void {
    for (const link of this.#links) if (link.watching.origin === origin) link.watching.held(size, checkpoint);
    for (const witness of this.#witnesses.values()) if (witness.origin === origin) witness.held(size, checkpoint);
    this.#each(origin, (pulling) => pulling.moved(size));
    const relay = this.#relays.get(origin);
    if (relay === undefined || size < relay.wanted) return;
    relay.pulling.close();
    this.#relays.delete(origin);
  }

  dialOf(member: string): Dial | null {
    return this.#links.some((link) => link.member === member) ? this.#lines.to(member) : null;
  }

  settled(origin: string): boolean {
    let settled = true;
    this.#each(origin, (pulling) => {
      settled &&= pulling.settled;
    });
    return settled;
  }

  onBehind(listener: (origin: string) => void): void {
    this.#behindListeners.push(listener);
  }

  onReceipt(listener: (origin: string) => void): void {
    this.#receiptListeners.push(listener);
  }

  close(): void {
    const machines = [
      ...this.#links.flatMap(({ pulling, watching }) => [pulling, watching]),
      ...this.#witnesses.values(),
      ...[...this.#relays.values()].map(({ pulling }) => pulling),
    ];
    for (const machine of machines) machine.close();
    this.#lines.close();
  }
}

function latestOf(cosignatures: readonly Cosignature[], key: string): number {
  return Math.max(0, ...cosignatures.filter((one) => one.key === key).map((one) => one.size));
}
