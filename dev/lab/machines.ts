import type { Charter } from '../../packages/charter/charter.ts';
import { feedsOf, type LabNode } from './node.ts';
import { type Pulling, startPulling } from './pulling.ts';
import { type Relearning, startRelearning } from './relearning.ts';
import { startWatching, type Watching } from './watching.ts';

/** Which machines of the core run in a node: as the charter has it, and as its own doubts ask. */
export interface Machines {
  start(): void;
  stop(): void;
  adopt(charter: Charter): void;
  doubtful(): boolean;
  settled(origin: string): boolean;
  each(origin: string, act: (pulling: Pulling) => void): void;
  pulls(): readonly Pulling[];
  grew(origin: string, by: Pulling | null): void;
  behind(origin: string, peer: string, size: number, own: boolean): void;
  rescuedBy(pulling: Pulling, told: (size: number) => void): void;
  /** A relay has nothing more to give: the author is waited for again. */
  dismiss(relay: Pulling): void;
}

const authorOf = (origin: string): string => origin.split('/')[1] ?? '';

export function machines(node: LabNode): Machines {
  const { lab, shelf } = node;
  const pulls = new Map<string, Pulling>();
  const watches = new Map<string, Watching>();
  let relearning: Relearning | null = null;
  let rescue: { pulling: Pulling; told: (size: number) => void } | null = null;

  /** Starts what the charter asks for and is not running yet. */
  function populate(): void {
    const charter = node.charter();
    for (const origin of feedsOf(charter)) {
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

  /** Why the own head is in doubt: the memory of it is gone or ahead (must), or nothing speaks against it (may). */
  function doubt(): 'must' | 'may' {
    const shown = shelf.shown(node.ownOrigin());
    return shown === null || shown > shelf.head(node.ownOrigin()).range.size ? 'must' : 'may';
  }

  function relearn(kind: 'must' | 'may'): void {
    if (relearning !== null || lab.sabotage.signWithoutRelearning === true) return;
    relearning = startRelearning(node, node.ownOrigin(), kind, peers(), settle);
  }

  /** Who left is not asked any more; a new epoch has nothing to relearn. */
  function followRelearning(): void {
    relearning?.members(peers());
    if (relearning === null || relearning.origin === node.ownOrigin()) return;
    relearning.close();
    relearning = null;
    rescue = null;
  }

  function peers(): readonly string[] {
    return node
      .charter()
      .members.map((m) => m.id)
      .filter((id) => id !== node.id);
  }

  /** The head is known: remember it, and sign. */
  function settle(): void {
    const origin = node.ownOrigin();
    const done = relearning;
    shelf.show(origin, shelf.head(origin).range.size, () => {
      if (relearning !== done) return;
      relearning = null;
      rescue = null;
      lab.checks.relearned(node, origin);
      lab.checks.shown(node, origin);
      node.grew(origin, null);
      node.officer.go();
    });
  }

  const all = (origin: string): Pulling[] => {
    const own = rescue?.pulling.origin === origin ? [rescue.pulling] : [];
    return [...[...pulls.values()].filter((pulling) => pulling.origin === origin), ...own];
  };

  return {
    start() {
      relearn(doubt());
      populate();
    },
    stop() {
      for (const machine of [...pulls.values(), ...watches.values()]) machine.close();
      relearning?.close();
      pulls.clear();
      watches.clear();
      relearning = null;
      rescue = null;
    },
    adopt(charter) {
      if (shelf.shown(node.ownOrigin()) === null) shelf.show(node.ownOrigin(), 0, () => node.officer.go());
      for (const pulling of pulls.values()) pulling.send({ t: 'charter', charter, now: node.now() });
      populate();
      followRelearning();
    },
    doubtful: () => relearning !== null,
    settled: (origin) => all(origin).every((pulling) => lab.sync.settled(pulling.state())),
    each: (origin, act) => all(origin).forEach(act),
    pulls: () => [...pulls.values()],
    grew(origin, by) {
      const head = shelf.head(origin);
      for (const pulling of all(origin)) if (pulling !== by) pulling.send({ t: 'head', head, now: node.now() });
      for (const watching of watches.values())
        if (watching.origin === origin && head.checkpoint !== null)
          watching.send({ t: 'held', size: head.range.size, note: head.checkpoint, now: node.now() });
      if (rescue?.pulling.origin === origin) rescue.told(head.range.size);
    },
    behind(origin, peer, size, own) {
      if (own) return relearn('must');
      const fromAuthor = pulls.get(`${origin} ${authorOf(origin)}`)?.state();
      const away =
        fromAuthor === undefined || fromAuthor.backoff.failures > 0 || fromAuthor.pause === 'sync.beyond-cut';
      if (away && size > shelf.head(origin).range.size) pullFrom(origin, peer, 'relay');
    },
    rescuedBy(pulling, told) {
      rescue = { pulling, told };
    },
    dismiss(relay) {
      relay.close();
      pulls.delete(`${relay.origin} ${relay.peer}`);
    },
  };
}
