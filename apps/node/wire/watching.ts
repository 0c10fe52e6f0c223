import type { Verifier } from '../../../packages/notes/index.ts';
import type { FeedRow } from '../../../packages/store/port.ts';
import { newWatch, type WatchEffect, type WatchEvent, type WatchState, watch } from '../../../packages/sync/watch.ts';
import type { NodeCore } from '../core.ts';
import type { Dial } from './dial.ts';
import { proveOlder } from './prove.ts';
import type { LinkEars } from './pulling.ts';
import { createAlarm, createRequests, jitterSeed } from './requests.ts';

/** Runs one watch machine: how far a peer holds a feed, over its own signature. */
export interface Watching {
  readonly origin: string;
  /** Size of the last checkpoint the peer was found to hold. */
  readonly seen: number;
  /** We hold more than before. */
  held(size: number, note: string): void;
  alive(): void;
  close(): void;
}

export interface WatchingDeps extends LinkEars {
  readonly node: NodeCore;
  readonly dial: Dial;
  readonly feed: FeedRow;
  readonly log: Verifier;
  readonly mirror: Verifier;
  readonly seen: number;
  onReceipt(origin: string, size: number): void;
  /** The peer holds more of the feed than we do. */
  onBehind(origin: string, size: number): void;
  /** The author was found to have told two stories: the evidence is kept, the feed ends here. */
  onFrozen(origin: string): void;
}

export function startWatching(deps: WatchingDeps): Watching {
  const { node, feed, mirror } = deps;
  const { origin } = feed;
  const now = (): number => node.now().getTime();
  const requests = createRequests(node, deps.dial, send, deps.onAnswer, deps.onFailure);
  const alarm = createAlarm(node, () => send({ t: 'tick', now: now() }));
  let closed = false;
  let state: WatchState = newWatch({
    origin,
    own: feed.own,
    log: deps.log,
    mirror,
    held: { size: feed.size, note: feed.checkpoint },
    seen: deps.seen,
    seed: jitterSeed(node),
  });

  function send(event: WatchEvent): void {
    if (closed) return;
    const step = watch(state, event);
    state = step.state;
    if (!state.stopped && state.backoff.failures === 0) deps.onWell?.();
    for (const effect of step.effects) run(effect);
  }

  function run(effect: WatchEffect): void {
    switch (effect.t) {
      case 'fetch':
        requests.start(effect);
        return;
      case 'wake':
        alarm.at(effect.at);
        return;
      case 'alarm':
        deps.onAlarm(effect.code, effect.detail);
        return;
      case 'behind':
        deps.onBehind(origin, effect.size);
        return;
      default:
        void write(effect).catch((error: unknown) => deps.onAlarm('sync.store-error', String(error)));
    }
  }

  async function write(
    effect: Extract<WatchEffect, { t: 'prove' | 'receipt' | 'evidence' | 'freeze' }>,
  ): Promise<void> {
    switch (effect.t) {
      case 'prove': {
        const proved = await proveOlder(node.store.log, origin, effect.from, effect.to);
        return send({ t: 'proved', req: effect.req, ...proved, now: now() });
      }
      case 'receipt': {
        const { size, time, line } = effect;
        await node.store.log.putCosignature(origin, { key: mirror.name, size, time, line });
        return deps.onReceipt(origin, size);
      }
      case 'evidence':
        return node.store.log.putEvidence(origin, effect.evidence);
      case 'freeze':
        await node.store.log.freeze(origin, effect.reason);
        return deps.onFrozen(origin);
    }
  }

  send({ t: 'start', now: now() });
  return {
    origin,
    get seen() {
      return state.seen;
    },
    held: (size, note) => send({ t: 'held', size, note, now: now() }),
    alive: () => send({ t: 'alive', now: now() }),
    close() {
      closed = true;
      alarm.clear();
      requests.close();
    },
  };
}
