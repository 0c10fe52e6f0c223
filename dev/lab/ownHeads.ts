import type { LabNode } from './node.ts';
import type { Pulling } from './pulling.ts';
import { type Relearning, startRelearning } from './relearning.ts';

interface Rescue {
  readonly pulling: Pulling;
  readonly told: (size: number) => void;
}

/** What a node knows of its own heads: after every start they are in doubt until the others have been asked. */
export interface OwnHeads {
  start(): void;
  stop(): void;
  adopt(): void;
  /** A member holds more of this feed than we do. */
  doubt(origin: string): void;
  doubtful(origin?: string): boolean;
  rescue(origin: string): Pulling | null;
  rescuedBy(pulling: Pulling, told: (size: number) => void): void;
  grew(origin: string, size: number): void;
}

export function ownHeads(node: LabNode, peers: () => readonly string[]): OwnHeads {
  const { lab, shelf } = node;
  const relearnings = new Map<string, Relearning>();
  const rescues = new Map<string, Rescue>();

  /** Must: the memory of the head is gone or ahead of the log. May: nothing speaks against it. */
  function kindOf(origin: string): 'must' | 'may' {
    const shown = shelf.shown(origin);
    return shown === null || shown > shelf.head(origin).range.size ? 'must' : 'may';
  }

  function relearn(origin: string, kind: 'must' | 'may'): void {
    if (relearnings.has(origin)) return;
    if (lab.sabotage.signWithoutRelearning === true) {
      settle(origin);
      return;
    }
    relearnings.set(
      origin,
      startRelearning(node, origin, kind, peers(), () => settle(origin)),
    );
  }

  /** The head is known: remember it, and sign. */
  function settle(origin: string): void {
    const done = relearnings.get(origin);
    shelf.show(origin, shelf.head(origin).range.size, () => {
      if (relearnings.get(origin) !== done) return;
      relearnings.delete(origin);
      rescues.delete(origin);
      lab.checks.relearned(node, origin);
      lab.checks.shown(node, origin);
      node.grew(origin, null);
      node.officer.go();
    });
  }

  return {
    start() {
      for (const origin of node.ownOrigins()) relearn(origin, kindOf(origin));
    },
    stop() {
      for (const relearning of relearnings.values()) relearning.close();
      relearnings.clear();
      rescues.clear();
    },
    adopt() {
      for (const relearning of relearnings.values()) relearning.members(peers());
      const origin = node.ownOrigin();
      if (shelf.shown(origin) === null && !relearnings.has(origin)) shelf.show(origin, 0, () => node.officer.go());
    },
    doubt: (origin) => relearn(origin, 'must'),
    doubtful: (origin) => (origin === undefined ? relearnings.size > 0 : relearnings.has(origin)),
    rescue: (origin) => rescues.get(origin)?.pulling ?? null,
    rescuedBy: (pulling, told) => void rescues.set(pulling.origin, { pulling, told }),
    grew: (origin, size) => rescues.get(origin)?.told(size),
  };
}
