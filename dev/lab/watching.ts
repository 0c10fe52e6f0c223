import type { WatchEffect, WatchEvent, WatchState } from '../../packages/sync/index.ts';
import { logSigner, mirrorOf, verifierOf } from './keys.ts';
import type { LabNode } from './node.ts';

export interface Watching {
  readonly origin: string;
  readonly peer: string;
  readonly state: () => WatchState;
  send(event: WatchEvent): void;
  close(): void;
}

/** Runs one watch machine: receipts of our own feed, or comparing a third member's feed with a peer. */
export function startWatching(node: LabNode, origin: string, peer: string, own: boolean): Watching {
  const { lab, shelf } = node;
  const { sync, checks } = lab;
  const life = node.life();
  let closed = false;
  let unwake = (): void => {};
  let unask = (): void => {};
  const head = shelf.head(origin);
  const mirror = mirrorOf(peer);
  let state = sync.newWatch({
    origin,
    own,
    log: verifierOf(logSigner(origin).vkey),
    mirror: verifierOf(mirror.vkey),
    held: { size: head.range.size, note: head.checkpoint },
    seen: shelf.held(origin)?.receipts.get(mirror.name)?.size ?? 0,
    seed: node.chance.below(2 ** 31) + 1,
  });

  const send = (event: WatchEvent): void => {
    if (closed || node.life() !== life) return;
    const step = sync.watch(state, event);
    state = step.state;
    for (const effect of step.effects) run(effect);
  };

  function run(effect: WatchEffect) {
    switch (effect.t) {
      case 'fetch':
        unask = lab.wires.request(node.id, peer, effect.path, effect.timeoutSeconds * 1000, (reply) => {
          if (reply.t === 'failed')
            return send({ t: 'failed', req: effect.req, reason: reply.reason, now: node.now() });
          send({ t: 'got', req: effect.req, status: reply.status, body: reply.body, now: node.now() });
        });
        return;
      case 'prove':
        lab.time.after(1, async () => {
          const answer = await node.prove(origin, effect.from, effect.to);
          if (answer !== null) send({ t: 'proved', req: effect.req, ...answer, now: node.now() });
        });
        return;
      case 'receipt': {
        const { size, time, line } = effect;
        checks.receipt(node, lab.node(peer), origin, size, line);
        return shelf.note({ t: 'receipt', origin, cosignature: { key: mirror.name, size, time, line } }, () => {});
      }
      case 'behind':
        return node.behind(origin, peer, effect.size, own);
      case 'wake':
        unwake();
        unwake = lab.time.after(effect.at - node.now(), () => send({ t: 'tick', now: node.now() }));
        return;
      case 'evidence':
        checks.accused(node.id, origin, effect.evidence);
        shelf.note({ t: 'evidence', origin, evidence: effect.evidence }, () => {});
        return lab.spread(node.id, origin, effect.evidence);
      case 'freeze':
        return node.freeze(origin);
      case 'alarm':
        return checks.alarm(effect.code);
    }
  }

  lab.time.after(0, () => send({ t: 'start', now: node.now() }));
  return {
    origin,
    peer,
    state: () => state,
    send,
    close() {
      closed = true;
      unwake();
      unask();
    },
  };
}
