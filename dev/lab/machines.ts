import { feedsOf, type LabNode } from './node.ts';
import { ownHeads } from './ownHeads.ts';
import { type Pulling, startPulling } from './pulling.ts';
import { startWatching, type Watching } from './watching.ts';

/** Which machines of the core run in a node: as the charter has it, and as its own doubts ask. */
export interface Machines {
  start(): void;
  stop(): void;
  adopt(): void;
  /** In doubt about the head of one of its own feeds. */
  doubtful(origin?: string): boolean;
  settled(origin: string): boolean;
  each(origin: string, act: (pulling: Pulling) => void): void;
  pulls(): readonly Pulling[];
  grew(origin: string, by: Pulling | null): void;
  behind(origin: string, peer: string, size: number, own: boolean): void;
  rescuedBy(pulling: Pulling, told: (size: number) => void): void;
  /** A relay has nothing more to give: the author is waited for again. */
  dismiss(relay: Pulling): void;
}

/** A member that holds more than we do is pulled from when the author has given us nothing for this long, milliseconds. */
const PATIENCE = 60_000;

export const authorOf = (origin: string): string => origin.split('/')[1] ?? '';

export function machines(node: LabNode): Machines {
  const { lab, shelf } = node;
  const pulls = new Map<string, Pulling>();
  const watches = new Map<string, Watching>();
  const lags = new Map<string, { size: number; since: number }>();
  const own = ownHeads(node, peers);

  function peers(): readonly string[] {
    const ids = node.charter().members.map((m) => m.id);
    return ids.filter((id) => id !== node.id);
  }

  /** Starts what the charter asks for and is not running yet. */
  function populate(): void {
    for (const origin of feedsOf(node.charter())) {
      const author = authorOf(origin);
      for (const peer of peers()) if (peer !== author) watch(origin, peer);
      if (author !== node.id) pullFrom(origin, author, 'author');
    }
  }

  function watch(origin: string, peer: string): void {
    const key = `${origin} ${peer}`;
    if (!watches.has(key)) watches.set(key, startWatching(node, origin, peer, authorOf(origin) === node.id));
  }

  function pullFrom(origin: string, peer: string, source: 'author' | 'relay'): void {
    const key = `${origin} ${peer}`;
    if (!pulls.has(key)) pulls.set(key, startPulling(node, origin, peer, source));
  }

  const all = (origin: string): Pulling[] => {
    const rescue = own.rescue(origin);
    const others = [...pulls.values()].filter((pulling) => pulling.origin === origin);
    return rescue === null ? others : [...others, rescue];
  };

  /** True when the author is known to be away, or has let us lag behind another member for too long. */
  function authorFails(origin: string, size: number): boolean {
    const state = pulls.get(`${origin} ${authorOf(origin)}`)?.state();
    if (state === undefined || state.backoff.failures > 0) return true;
    const lag = lags.get(origin);
    if (lag?.size === size) return lab.time.now() - lag.since >= PATIENCE;
    lags.set(origin, { size, since: lab.time.now() });
    return false;
  }

  return {
    start() {
      own.start();
      populate();
    },
    stop() {
      for (const machine of [...pulls.values(), ...watches.values()]) machine.close();
      own.stop();
      pulls.clear();
      watches.clear();
      lags.clear();
    },
    adopt() {
      own.adopt();
      for (const pulling of pulls.values())
        pulling.send({ t: 'rules', rules: node.rules(pulling.origin), now: node.now() });
      populate();
    },
    doubtful: (origin) => own.doubtful(origin),
    settled: (origin) => all(origin).every((pulling) => lab.sync.settled(pulling.state())),
    each: (origin, act) => all(origin).forEach(act),
    pulls: () => [...pulls.values()],
    grew(origin, by) {
      const head = shelf.head(origin);
      for (const pulling of all(origin)) if (pulling !== by) pulling.send({ t: 'head', head, now: node.now() });
      for (const watching of watches.values())
        if (watching.origin === origin && head.checkpoint !== null)
          watching.send({ t: 'held', size: head.range.size, note: head.checkpoint, now: node.now() });
      own.grew(origin, head.range.size);
    },
    behind(origin, peer, size, isOwn) {
      if (isOwn) return own.doubt(origin);
      const held = shelf.head(origin).range.size;
      if (size > held && authorFails(origin, held)) pullFrom(origin, peer, 'relay');
    },
    rescuedBy: (pulling, told) => own.rescuedBy(pulling, told),
    dismiss(relay) {
      relay.close();
      pulls.delete(`${relay.origin} ${relay.peer}`);
    },
  };
}
