import type { PauseReason, PullEffect, PullEvent, PullState, Source } from '../../packages/sync/index.ts';
import type { LabNode } from './node.ts';

export interface Pulling {
  readonly origin: string;
  readonly peer: string;
  readonly source: Source;
  readonly state: () => PullState;
  send(event: PullEvent): void;
  close(): void;
}

/** Runs one pull machine of the core against the simulated wires and disk. */
export function startPulling(
  node: LabNode,
  origin: string,
  peer: string,
  source: Source,
  paused: (reason: PauseReason) => void = () => {},
): Pulling {
  const { lab, shelf } = node;
  const { sync, checks } = lab;
  const cancels = new Map<number, () => void>();
  const life = node.life();
  let closed = false;
  let unwake = (): void => {};
  let state = sync.newPull({
    origin,
    source,
    rules: node.rules(origin),
    head: shelf.head(origin),
    frozen: shelf.held(origin)?.frozen === true,
    seed: node.chance.below(2 ** 31) + 1,
    limits: lab.limits,
  });

  const send = (event: PullEvent): void => {
    if (closed || node.life() !== life) return;
    const step = sync.pull(state, event);
    state = step.state;
    checks.memory(node.id, sync.heldBytes(state), lab.limits);
    for (const effect of step.effects) run(effect);
    if (source === 'relay' && sync.settled(state) && (state.pause !== null || nothingNew(state))) node.dismiss(pulling);
  };

  function run(effect: PullEffect) {
    switch (effect.t) {
      case 'fetch':
        cancels.set(
          effect.req,
          lab.wires.request(node.id, peer, effect.path, effect.timeoutSeconds * 1000, (reply) => {
            cancels.delete(effect.req);
            if (reply.t === 'failed')
              return send({ t: 'failed', req: effect.req, reason: reply.reason, now: node.now() });
            send({ t: 'got', req: effect.req, status: reply.status, body: reply.body, now: node.now() });
          }),
        );
        return;
      case 'cancel':
        cancels.get(effect.req)?.();
        cancels.delete(effect.req);
        return;
      case 'commit':
        return commit(effect);
      case 'cosign':
        return node.cosign(origin, effect.checkpoint, effect.note);
      case 'prove':
        lab.time.after(1, () => prove(effect));
        return;
      case 'reload':
        lab.time.after(1, () => send({ t: 'head', head: shelf.head(origin), now: node.now() }));
        return;
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
      case 'pause':
        return paused(effect.reason);
    }
  }

  function commit(effect: Extract<PullEffect, { t: 'commit' }>) {
    const { tx, batch } = effect;
    const rules = node.rules(origin);
    shelf.append(batch, (result) => {
      if (node.life() !== life) return;
      if (result === 'ok') {
        checks.committed(node, batch, source === 'own' ? null : rules);
        send({ t: 'committed', tx, now: node.now() });
        return node.grew(origin, closed ? null : pulling);
      }
      if (result === 'frozen') send({ t: 'frozen', now: node.now() });
      send({ t: 'notCommitted', tx, reason: result === 'frozen' ? 'error' : result, now: node.now() });
    });
  }

  async function prove(effect: Extract<PullEffect, { t: 'prove' }>): Promise<void> {
    const answer = await node.prove(origin, effect.from, effect.to);
    if (answer !== null) send({ t: 'proved', req: effect.req, ...answer, now: node.now() });
  }

  const pulling: Pulling = {
    origin,
    peer,
    source,
    state: () => state,
    send,
    close() {
      closed = true;
      unwake();
      for (const cancel of cancels.values()) cancel();
    },
  };
  // Begins in an event of its own, so that whoever made it knows it before it acts.
  lab.time.after(0, () => send({ t: 'start', now: node.now() }));
  return pulling;
}

/** The peer was asked and had nothing beyond what is held. */
function nothingNew(s: PullState): boolean {
  return s.building?.offer === null && s.asks.length === 0 && s.backoff.failures === 0 && s.backoff.until > 0;
}
