import type { RelearnEffect, RelearnEvent } from '../../packages/sync/index.ts';
import { logSigner, mirrorOf, verifierOf } from './keys.ts';
import type { LabNode } from './node.ts';
import { type Pulling, startPulling } from './pulling.ts';

export interface Relearning {
  members(ids: readonly string[]): void;
  send(event: RelearnEvent): void;
  close(): void;
}

const seat = (id: string) => ({ id, mirror: verifierOf(mirrorOf(id).vkey) });

/** Runs the relearn machine for our own feed; `done` lets the node sign. */
export function startRelearning(
  node: LabNode,
  origin: string,
  doubt: 'must' | 'may',
  peers: readonly string[],
  done: () => void,
): Relearning {
  const { lab, shelf } = node;
  const { sync } = lab;
  const life = node.life();
  let closed = false;
  let unwake = (): void => {};
  let rescue: Pulling | null = null;
  let state = sync.newRelearn({
    origin,
    log: verifierOf(logSigner(origin).vkey),
    size: shelf.head(origin).range.size,
    peers: peers.map(seat),
    doubt,
    now: node.now(),
    seed: node.chance.below(2 ** 31) + 1,
  });

  const send = (event: RelearnEvent): void => {
    if (closed || node.life() !== life) return;
    const step = sync.relearn(state, event);
    state = step.state;
    for (const effect of step.effects) run(effect);
  };

  function run(effect: RelearnEffect) {
    switch (effect.t) {
      case 'fetch':
        lab.wires.request(node.id, effect.peer, effect.path, effect.timeoutSeconds * 1000, (reply) => {
          if (reply.t === 'failed')
            return send({ t: 'failed', req: effect.req, reason: reply.reason, now: node.now() });
          send({ t: 'got', req: effect.req, status: reply.status, body: reply.body, now: node.now() });
        });
        return;
      case 'rescue':
        rescue?.close();
        rescue = startPulling(node, origin, effect.peer, 'own', (reason) => {
          if (reason === 'sync.own-fork') send({ t: 'forked', now: node.now() });
        });
        return node.rescuedBy(rescue, (size) => send({ t: 'held', size, now: node.now() }));
      case 'prove':
        lab.time.after(1, async () => {
          const answer = await node.prove(origin, effect.from, effect.to);
          if (answer !== null) send({ t: 'proved', req: effect.req, prefix: answer.prefix, now: node.now() });
        });
        return;
      case 'relearned':
        rescue?.close();
        return done();
      case 'wake':
        unwake();
        unwake = lab.time.after(effect.at - node.now(), () => send({ t: 'tick', now: node.now() }));
        return;
      case 'alarm':
        return lab.checks.alarm(effect.code);
    }
  }

  lab.time.after(0, () => send({ t: 'start', now: node.now() }));
  return {
    send,
    members: (ids) => send({ t: 'members', members: ids.map(seat), now: node.now() }),
    close() {
      closed = true;
      unwake();
      rescue?.close();
    },
  };
}
