import type { Logger } from 'pino';
import { verifiersOf } from '../../../packages/charter/index.ts';
import type { FeedRow } from '../../../packages/store/port.ts';
import {
  newRelearn,
  type RelearnEffect,
  type RelearnEvent,
  type RelearnState,
  relearn,
} from '../../../packages/sync/relearn.ts';
import type { NodeCore } from '../core.ts';
import { originParts } from '../names.ts';
import { askedOf } from './asked.ts';
import type { Dial } from './dial.ts';
import { proveOlder } from './prove.ts';
import { type Pulling, startPulling } from './pulling.ts';
import { createAlarm, createRequests, type FetchOutcome, jitterSeed, type Requests } from './requests.ts';

/** How the relearning of one own feed stands, for the operator. */
export interface Relearned {
  readonly origin: string;
  readonly size: number;
  /** `must`: the feed is in doubt and not signed; `may`: peers are asked at start, only to be sure. */
  readonly doubt: 'must' | 'may';
  readonly phase: RelearnState['phase'];
  /** Members that have not answered yet. */
  readonly waitingFor: readonly string[];
}

/** All own feeds whose head is being learned from the peers. */
export interface Relearning {
  states(): readonly Relearned[];
  /** A peer holds more of our own feed than we do: stop signing it and fetch back what is missing. */
  behind(origin: string): void;
  /** A peer showed itself: it is asked at once. */
  seen(member: string): void;
  /** Goes on without the members that do not answer. Who calls it has seen the root key. */
  override(): readonly string[];
  close(): void;
}

export interface RelearningDeps {
  readonly node: NodeCore;
  readonly log: Logger;
  readonly dialOf: (member: string) => Dial | null;
  /** Resolves when what is stored of the end of a feed is what was signed. */
  readonly sound: (origin: string) => Promise<void>;
  /** The head is known and the feed may be signed again. */
  readonly onSettled: (origin: string) => void;
  readonly onChange: () => void;
}

interface Machine {
  state(): Relearned;
  send(event: RelearnEvent): void;
  seen(member: string): void;
  close(): void;
}

/** Begins with every own feed: those in doubt must be relearned, the others are compared once with what peers hold. */
export async function startRelearning(deps: RelearningDeps): Promise<Relearning> {
  const { node } = deps;
  const machines = new Map<string, Machine>();
  const now = (): number => node.now().getTime();

  async function begin(origin: string): Promise<void> {
    const feed = await node.store.log.feed(origin);
    if (feed === null || machines.has(origin)) return;
    const doubt = node.head.refusal(origin) === null ? 'may' : 'must';
    const ended = (): void => {
      machines.get(origin)?.close();
      machines.delete(origin);
      deps.onChange();
    };
    const machine = startMachine(deps, feed, doubt, ended);
    if (machine === null) return node.head.settle(origin, feed.size);
    machines.set(origin, machine);
    machine.send({ t: 'start', now: now() });
    deps.onChange();
  }

  for (const feed of await node.store.log.feeds()) {
    if (!feed.own) continue;
    if (askedOf(node, feed.origin).length > 0) node.head.hold(feed.origin);
    await begin(feed.origin);
  }

  node.charters.onChange((group) => {
    for (const [origin, machine] of machines)
      if (originParts(origin)?.group === group)
        machine.send({ t: 'members', members: askedOf(node, origin), now: now() });
  });
  node.head.onDoubt((origin) => void begin(origin).catch((error: unknown) => deps.log.error({ err: error, origin })));

  return {
    states: () => [...machines.values()].map((machine) => machine.state()),
    behind(origin) {
      if (node.head.refusal(origin) !== null) return;
      deps.log.error(
        { origin },
        'a peer holds more of our own feed than we do: signing stops until it is fetched back',
      );
      node.head.doubt(origin, 'behind');
    },
    seen(member) {
      for (const machine of machines.values()) machine.seen(member);
    },
    override() {
      const origins = [...machines.keys()];
      for (const machine of [...machines.values()]) machine.send({ t: 'override', now: now() });
      return origins;
    },
    close() {
      for (const machine of machines.values()) machine.close();
    },
  };
}

/** Null when nobody else can hold the feed, or the charter gives it no key: then there is nobody to ask. */
function startMachine(deps: RelearningDeps, feed: FeedRow, doubt: 'must' | 'may', ended: () => void): Machine | null {
  const { node } = deps;
  const { origin } = feed;
  const charter = node.charters.of(feed.group);
  const verifier = charter === null ? null : verifiersOf(charter, origin);
  const peers = askedOf(node, origin);
  if (charter === null || verifier === null || peers.length === 0) return null;
  const now = (): number => node.now().getTime();
  const requests = new Map<string, Requests>();
  const failures = new Map<string, number>();
  const alarm = createAlarm(node, () => send({ t: 'tick', now: now() }));
  let rescue: Pulling | null = null;
  let closed = false;
  let state = newRelearn({
    origin,
    log: verifier,
    size: feed.size,
    peers,
    doubt,
    now: now(),
    seed: jitterSeed(node),
  });

  function send(event: RelearnEvent): void {
    if (closed) return;
    const step = relearn(state, event);
    state = step.state;
    for (const effect of step.effects)
      void run(effect).catch((error: unknown) => deps.log.error({ err: error, origin }, 'relearning stumbled'));
  }

  async function run(effect: RelearnEffect): Promise<void> {
    switch (effect.t) {
      case 'fetch':
        return fetch(effect);
      case 'rescue':
        return pullBack(effect.peer);
      case 'prove': {
        const { prefix } = await proveOlder(node.store.log, origin, effect.from, effect.to);
        return send({ t: 'proved', req: effect.req, prefix, now: now() });
      }
      case 'relearned':
        return settle(effect.size);
      case 'wake':
        return alarm.at(effect.at);
      case 'alarm':
        deps.log.warn({ origin, code: effect.code }, effect.detail);
        if (effect.code === 'sync.own-fork') node.head.doubt(origin, 'forked');
        return deps.onChange();
    }
  }

  async function settle(size: number): Promise<void> {
    // Peers know how far the feed had come; that is of no use on a leaf that is not the one they hold.
    if (doubt === 'must') await deps.sound(origin);
    if (closed) return;
    const held = await node.store.log.feed(origin);
    await node.head.settle(origin, Math.max(size, held?.size ?? 0));
    ended();
    deps.onSettled(origin);
  }

  function fetch(effect: Extract<RelearnEffect, { t: 'fetch' }>): void {
    const dial = deps.dialOf(effect.peer);
    if (dial === null) {
      send({ t: 'failed', req: effect.req, reason: 'unreachable', now: now() });
      return;
    }
    const known = requests.get(effect.peer) ?? createRequests(node, dial, told(effect.peer), ignore, ignore);
    requests.set(effect.peer, known);
    known.start(effect);
  }

  /** Where nothing is in doubt, members whose doors are shut do not hold the officers up: the links go on comparing. */
  const told =
    (peer: string) =>
    (outcome: FetchOutcome): void => {
      send(outcome);
      if (outcome.t === 'got' || doubt === 'must') return;
      failures.set(peer, (failures.get(peer) ?? 0) + 1);
      const silent = state.peers.filter(({ holds }) => holds === undefined);
      if (silent.every(({ id }) => (failures.get(id) ?? 0) >= triesWhenSure)) send({ t: 'override', now: now() });
    };

  async function pullBack(peer: string): Promise<void> {
    rescue?.close();
    const [dial, held] = [deps.dialOf(peer), await node.store.log.feed(origin)];
    const rules = node.charters.of(feed.group);
    if (closed || dial === null || held === null || rules === null) return;
    if (node.head.refusal(origin) === null) node.head.doubt(origin, 'behind');
    deps.log.warn({ origin, peer, size: held.size }, 'fetching our own feed back');
    rescue = startPulling({
      node,
      dial,
      source: 'own',
      feed: held,
      charter: rules,
      onCosigned: ignore,
      onHead: (_, size) => {
        send({ t: 'held', size, now: now() });
        deps.onChange();
      },
      onAlarm: (code, detail) => {
        deps.log.warn({ origin, peer, code }, detail);
        if (code === 'sync.own-fork') send({ t: 'forked', now: now() });
      },
      onAnswer: ignore,
      onFailure: ignore,
    });
  }

  return {
    state: () => ({
      origin,
      size: state.size,
      doubt,
      phase: state.phase,
      waitingFor: state.peers.filter((peer) => peer.holds === undefined).map((peer) => peer.id),
    }),
    send,
    seen(member) {
      send({ t: 'alive', peer: member, now: now() });
    },
    close() {
      closed = true;
      alarm.clear();
      rescue?.close();
      for (const open of requests.values()) open.close();
    },
  };
}

/** Refused connections after which a member is left out, when peers are asked only to be sure. */
const triesWhenSure = 2;

const ignore = (): void => {};
