import type { X509Certificate } from 'node:crypto';
import type { Logger } from 'pino';
import type { Charter, Member } from '../../../packages/charter/index.ts';
import { mirrorsOf, verifiersOf } from '../../../packages/charter/index.ts';
import type { Cosignature } from '../../../packages/store/port.ts';
import { ownOrigin } from '../act.ts';
import type { NodeCore } from '../core.ts';
import type { Growth } from '../ingest.ts';
import { originOf } from '../names.ts';
import { heldTopic } from './answer.ts';
import { type Dial, DialError, dial } from './dial.ts';
import { type Pulling, startPulling } from './pulling.ts';
import type { Waiters } from './wait.ts';
import { startWatching, type Watching } from './watching.ts';

/** The link to one member of one group, as the health page tells it. */
export interface LinkState {
  readonly group: string;
  readonly member: string;
  readonly name: string;
  readonly lastSeen: Date | null;
  readonly reachable: boolean;
  readonly failure: 'unreachable' | 'pin' | 'timeout' | 'tooLarge' | 'cut' | null;
  readonly alarm: { readonly code: string; readonly detail: string } | null;
  readonly pause: string | null;
  readonly clockSkewMs: number | null;
  readonly certificateEnds: Date | null;
  /** Size of our own feed the peer has signed for. */
  readonly acknowledged: number;
  /** Size of the peer's feed we hold, and the largest it has offered. */
  readonly taken: number;
  readonly offered: number;
}

/** All links of this node. One a member and group: its feed is pulled, our receipts are read. */
export interface LinkBook {
  states(): readonly LinkState[];
  /** The peer showed itself at our door: whoever backed off asks again at once. */
  seen(member: string): void;
  /** Our own feed grew. */
  grown(growth: Growth): void;
  dialOf(member: string): Dial | null;
  /** Nothing of this feed is on its way into the store: what we say we hold of it is all we are about to hold. */
  settled(origin: string): boolean;
  /** A peer holds more of one of our own feeds than we do. */
  onBehind(listener: (origin: string) => void): void;
  onReceipt(listener: (origin: string) => void): void;
  close(): void;
}

type Contact = Omit<LinkState, 'pause' | 'acknowledged' | 'taken' | 'offered'>;

interface Link {
  readonly group: string;
  readonly member: string;
  readonly contact: () => Contact;
  readonly certified: (ends: Date) => void;
  readonly pulling: Pulling;
  readonly watching: Watching;
}

export async function openLinks(deps: {
  node: NodeCore;
  waiters: Waiters;
  log: Logger;
  onChange: () => void;
}): Promise<LinkBook> {
  const { node, waiters } = deps;
  const links: Link[] = [];
  const dials = new Map<string, Dial>();
  const listeners: ((origin: string) => void)[] = [];
  const behindListeners: ((origin: string) => void)[] = [];

  function dialTo(member: Member, ended: (certificate: X509Certificate) => void): Dial {
    const known = dials.get(member.id);
    if (known !== undefined) return known;
    const opened = dial(member.address, node.keys.tls, (pin, certificate) => {
      const right = node.charters.caller(pin)?.member === member.id;
      if (right) ended(certificate);
      return right;
    });
    dials.set(member.id, opened);
    return opened;
  }

  async function openLink(charter: Charter, member: Member): Promise<void> {
    const theirs = originOf(charter.group, member.id, Math.max(1, ...member.logs.map((log) => log.epoch)));
    const mine = ownOrigin(charter, node.me);
    await node.store.log.createFeed({ origin: theirs, group: charter.group, member: member.id, own: false });
    const [feed, own] = await Promise.all([node.store.log.feed(theirs), node.store.log.feed(mine)]);
    const [log, mirror] = [verifiersOf(charter, mine), mirrorsOf(charter).get(member.id)];
    if (feed === null || own === null || log === null || mirror === undefined) return;
    let contact: Contact = {
      group: charter.group,
      member: member.id,
      name: member.name,
      lastSeen: null,
      reachable: false,
      failure: null,
      alarm: null,
      clockSkewMs: null,
      certificateEnds: null,
    };
    const change = (part: Partial<Contact>): void => {
      contact = { ...contact, ...part };
      deps.onChange();
    };
    const ears = {
      onAlarm: (code: string, detail: string) => {
        deps.log.warn({ peer: member.id, group: charter.group, code }, detail);
        change({ alarm: { code, detail } });
      },
      onAnswer: (date: Date | null) => {
        const now = node.now();
        // An HTTP date is cut to whole seconds: on average half a second too early.
        const skew = date === null ? null : date.getTime() + 500 - now.getTime();
        const heard = { lastSeen: now, reachable: true, failure: null, alarm: null, clockSkewMs: skew };
        if (contact.reachable) contact = { ...contact, ...heard };
        else change(heard);
      },
      onFailure: (error: unknown) => {
        change({ reachable: false, failure: error instanceof DialError ? error.code : 'unreachable' });
      },
    };
    const peer = dialTo(member, (certificate) => {
      for (const one of links) if (one.member === member.id) one.certified(certificate.validToDate);
      contact = { ...contact, certificateEnds: certificate.validToDate };
    });
    const cosigned = await node.store.log.cosignatures(mine);
    const pulling = startPulling({
      ...ears,
      node,
      dial: peer,
      source: 'author',
      feed,
      charter,
      onCosigned: (origin) => waiters.wake(heldTopic(origin)),
      onHead: deps.onChange,
    });
    const watching = startWatching({
      ...ears,
      node,
      dial: peer,
      feed: own,
      log,
      mirror,
      seen: latestOf(cosigned, mirror.name),
      onReceipt: (origin) => {
        deps.onChange();
        for (const listener of listeners) listener(origin);
      },
      onBehind: (origin, size) => {
        ears.onAlarm('sync.behind', `${member.id} holds ${size} entries of ${origin}`);
        for (const listener of behindListeners) listener(origin);
      },
    });
    links.push({
      group: charter.group,
      member: member.id,
      contact: () => contact,
      certified: (ends) => change({ certificateEnds: ends }),
      pulling,
      watching,
    });
  }

  for (const charter of node.charters.all())
    for (const member of charter.members) if (member.id !== node.me) await openLink(charter, member);

  node.charters.onChange((group) => {
    const charter = node.charters.of(group);
    if (charter === null) return;
    for (const member of charter.members) {
      if (member.id === node.me) continue;
      const link = links.find((one) => one.group === group && one.member === member.id);
      if (link === undefined) void openLink(charter, member);
      else link.pulling.charter(charter);
    }
  });

  return {
    states: () =>
      links.map((link) => ({
        ...link.contact(),
        pause: link.pulling.pause,
        acknowledged: link.watching.seen,
        taken: link.pulling.size,
        offered: link.pulling.offered,
      })),
    seen(member) {
      for (const link of links) {
        if (link.member !== member || link.contact().reachable) continue;
        link.pulling.send('alive');
        link.watching.alive();
      }
    },
    grown({ origin, size, checkpoint }) {
      for (const link of links) if (link.watching.origin === origin) link.watching.held(size, checkpoint);
    },
    dialOf: (member) => dials.get(member) ?? null,
    settled: (origin) => links.every(({ pulling }) => pulling.origin !== origin || pulling.settled),
    onBehind: (listener) => behindListeners.push(listener),
    onReceipt: (listener) => listeners.push(listener),
    close() {
      for (const link of links) {
        link.pulling.close();
        link.watching.close();
      }
      for (const open of dials.values()) open.close();
    },
  };
}

function latestOf(cosignatures: readonly Cosignature[], key: string): number {
  return Math.max(0, ...cosignatures.filter((one) => one.key === key).map((one) => one.size));
}
