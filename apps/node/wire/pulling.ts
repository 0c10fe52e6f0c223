import type { Charter } from '../../../packages/charter/index.ts';
import type { FeedRow } from '../../../packages/store/port.ts';
import type { FeedHead } from '../../../packages/sync/head.ts';
import { pull } from '../../../packages/sync/pull.ts';
import {
  newPull,
  type PullEffect,
  type PullEvent,
  type PullState,
  type Source,
  settled,
} from '../../../packages/sync/pullState.ts';
import { rulesOf } from '../../../packages/sync/rules.ts';
import type { NodeCore } from '../core.ts';
import type { Dial } from './dial.ts';
import { proveOlder } from './prove.ts';
import { createAlarm, createRequests, jitterSeed } from './requests.ts';

/** Runs one pull machine of packages/sync against a real peer: its effects become requests, commits and cosignatures. */
export interface Pulling {
  readonly origin: string;
  readonly size: number;
  /** The largest size the peer has shown a checkpoint for. */
  readonly offered: number;
  readonly pause: string | null;
  /** Nothing more can be taken in without another answer from the peer (rule SYNC-9). */
  readonly settled: boolean;
  send(event: 'tick' | 'alive' | 'frozen' | 'resume'): void;
  charter(charter: Charter): void;
  /** The feed is held up to here now; whoever took it in. */
  moved(size: number): void;
  close(): void;
}

/** What a link wants to hear of its machines. */
export interface LinkEars {
  onAlarm(code: string, detail: string): void;
  /** Nothing this machine found wrong is wrong any more. */
  onWell?(): void;
  onAnswer(date: Date | null): void;
  onFailure(error: unknown): void;
}

export interface PullingDeps extends LinkEars {
  readonly node: NodeCore;
  readonly dial: Dial;
  readonly source: Source;
  readonly feed: FeedRow;
  readonly charter: Charter;
  /** A receipt was given: long polls on it wake. */
  onCosigned(origin: string): void;
  /** The feed was taken in up to here, durably. */
  onHead(origin: string, size: number): void;
}

export const headOf = (feed: FeedRow): FeedHead => ({
  range: { size: feed.size, hashes: feed.frontier },
  checkpoint: feed.checkpoint,
  bytes: feed.bytes,
});

export function startPulling(deps: PullingDeps): Pulling {
  const { node, feed } = deps;
  const { origin } = feed;
  const now = (): number => node.now().getTime();
  const requests = createRequests(node, deps.dial, send, deps.onAnswer, deps.onFailure);
  const alarm = createAlarm(node, () => send({ t: 'tick', now: now() }));
  let closed = false;
  let state: PullState = newPull({
    origin,
    source: deps.source,
    rules: rulesOf(deps.charter, origin),
    head: headOf(feed),
    frozen: feed.frozen !== null,
    seed: jitterSeed(node),
  });

  function send(event: PullEvent): void {
    if (closed) return;
    const step = pull(state, event);
    state = step.state;
    if (state.pause === null && !state.distrust && state.backoff.failures === 0) deps.onWell?.();
    for (const effect of step.effects) run(effect);
  }

  function run(effect: PullEffect): void {
    switch (effect.t) {
      case 'fetch':
        requests.start(effect);
        return;
      case 'cancel':
        requests.cancel(effect.req);
        return;
      case 'wake':
        alarm.at(effect.at);
        return;
      case 'alarm':
        deps.onAlarm(effect.code, effect.detail);
        return;
      case 'pause':
        deps.onAlarm(effect.reason, `the feed ${origin} is paused`);
        return;
      default:
        void write(effect).catch((error: unknown) => deps.onAlarm('sync.store-error', String(error)));
    }
  }

  async function write(
    effect: Extract<PullEffect, { t: 'commit' | 'cosign' | 'prove' | 'reload' | 'evidence' | 'freeze' }>,
  ): Promise<void> {
    switch (effect.t) {
      case 'commit':
        return commit(effect.tx, effect.batch);
      case 'cosign':
        return cosign(effect.checkpoint.size, effect.note);
      case 'prove': {
        const proved = await proveOlder(node.store.log, origin, effect.from, effect.to);
        return send({ t: 'proved', req: effect.req, ...proved, now: now() });
      }
      case 'reload':
        return reload();
      case 'evidence':
        return node.store.log.putEvidence(origin, effect.evidence);
      case 'freeze':
        return node.store.log.freeze(origin, effect.reason);
    }
  }

  async function reload(): Promise<void> {
    const row = await node.store.log.feed(origin);
    if (row !== null) send({ t: 'head', head: headOf(row), now: now() });
  }

  async function commit(tx: number, batch: Parameters<NodeCore['ingest']['mirror']>[0]): Promise<void> {
    try {
      const result = await node.ingest.mirror(batch);
      if (result === 'ok') {
        deps.onHead(origin, batch.from + batch.entries.length);
        return send({ t: 'committed', tx, now: now() });
      }
      if (result === 'frozen') send({ t: 'frozen', now: now() });
      send({ t: 'notCommitted', tx, reason: result === 'frozen' ? 'error' : result, now: now() });
    } catch (error) {
      send({ t: 'notCommitted', tx, reason: 'error', now: now() });
      throw error;
    }
  }

  /** Only ever asked for after the commit: the signature says "durably stored here". */
  async function cosign(size: number, note: string): Promise<void> {
    const time = Math.floor(now() / 1_000);
    const line = node.keys.mirror.cosign(note.slice(0, note.indexOf('\n\n') + 1), time);
    await node.store.log.putCosignature(origin, { key: node.keys.mirror.name, size, time, line });
    deps.onCosigned(origin);
  }

  send({ t: 'start', now: now() });
  return {
    origin,
    get size() {
      return state.head.range.size;
    },
    get offered() {
      const { building, ready, committing, head } = state;
      const offers = [building?.offer, ready?.offer, committing?.chunk.offer];
      return Math.max(head.range.size, ...offers.map((offer) => offer?.checkpoint.size ?? 0));
    },
    get pause() {
      return state.pause;
    },
    get settled() {
      // A paused machine commits nothing more of what it has begun: what is held is all there will be.
      return settled(state) && (state.pause !== null || state.building?.offer == null);
    },
    send: (event) => send({ t: event, now: now() }),
    moved(size) {
      if (state.committing === null && size > state.head.range.size) void reload();
    },
    charter: (charter) => send({ t: 'charter', charter, now: now() }),
    close() {
      closed = true;
      alarm.clear();
      requests.close();
    },
  };
}
