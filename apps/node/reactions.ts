import { setImmediate as breathe } from 'node:timers/promises';
import type { Kind } from '../../packages/kind/kind.ts';
import { act, foldHere } from './act.ts';
import type { Fetcher } from './attachments/fetch.ts';
import type { NodeCore } from './core.ts';
import { nodeActor } from './node-actor.ts';
import type { Applied, Changed, RecordKey } from './project.ts';
import { executeRelease } from './release.ts';
import { dispose } from './retention/dispose.ts';

/** A kind whose reactions never come to rest would fill the feed: after this many rounds on one record it is left alone. */
const mostRounds = 8;
const scanned = 512;
/** How far each feed has been reacted to, in the node's own documents. */
const collection = 'reacted';
/** Seldom: it waits for the disk, and all that is lost with it is a second look at the records of a few seconds. */
const noteEveryMs = 5_000;

/**
 * What the node does by itself when a record changed: acknowledges receipt, fetches files. Whenever nothing is left to do it
 * notes how far it has come, and begins there at the next start, so nothing is lost by a crash between a change and the
 * reaction to it.
 */
export interface Reactions {
  onApplied(applied: Applied): void;
  /** Asks the records again that changed since all was last done. */
  scan(): Promise<void>;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export function createReactions(node: NodeCore, fetcher: Fetcher, onError: (error: unknown) => void): Reactions {
  const { local, view } = node.store;
  let tail: Promise<void> = Promise.resolve();
  let open = 0;
  /** Something was to be done and could not be: everything since is asked again at the next scan. */
  let failed = false;
  let closed = false;
  let timer: NodeJS.Timeout | null = null;
  const noted = new Map<string, number>();
  const reached = new Map<string, number>();

  const later = (work: () => Promise<void>): void => {
    open += 1;
    // A backlog is shown before it is acknowledged.
    tail = tail
      .then(() => node.projector.idle())
      .then(work)
      .catch((error: unknown) => {
        failed = true;
        onError(error);
      })
      .finally(() => {
        open -= 1;
      });
  };

  /** Cheap for the many records that ask for nothing. */
  function consider({ group, kind: name, record, state }: Changed): void {
    const kind = node.kinds.get(name);
    if (kind === undefined) return;
    const files = kind.attachments(state);
    if (files.length > 0) later(() => fetcher.want(group, files));
    if (name === 'release') later(() => executeRelease(node, { group, kind: name, record, state }));
    if (name === 'journal') later(() => dispose(node, { group, kind: name, record, state }));
    if (wishes(kind, state).length > 0) later(() => react(kind, { group, kind: name, record }));
  }

  function wishes(kind: Kind, state: unknown) {
    return kind.reactions(state, { me: node.me, now: node.now().toISOString() });
  }

  async function react(kind: Kind, key: RecordKey): Promise<void> {
    for (let round = 0; round < mostRounds; round++) {
      const charter = node.charters.of(key.group);
      if (charter === null) return;
      const { state } = foldHere(node, kind, await view.eventsOf([key]), charter);
      const [next] = wishes(kind, state);
      if (next === undefined) return;
      const acted = await act(node, { ...key, ...next, actor: nodeActor, released: true });
      if (acted.ok) continue;
      // The node itself could not, not the rules: no room, or its head is not known yet.
      if (acted.code.startsWith('node.')) failed = true;
      return;
    }
  }

  /** Nothing is under way, so all that was applied so far is done with. */
  async function note(): Promise<void> {
    if (open > 0 || failed || !fetcher.idle()) return;
    for (const [origin, size] of [...reached]) {
      if (noted.get(origin) === size) continue;
      await local.put(collection, origin, String(size));
      noted.set(origin, size);
    }
  }

  function noteSoon(): void {
    timer ??= setTimeout(() => {
      timer = null;
      if (open > 0 || !fetcher.idle()) noteSoon();
      else note().catch(onError);
    }, noteEveryMs).unref();
  }

  async function scanFeed(origin: string, to: number): Promise<void> {
    const text = await local.get(collection, origin);
    for (let from = Number(text ?? 0); from < to; from += scanned) {
      for (const row of await view.touched(origin, from, Math.min(to, from + scanned)))
        consider({ ...row, state: JSON.parse(row.state) });
      // The store answers at once: without this nobody is served before a long feed was looked through.
      await breathe();
      if (closed) return;
    }
  }

  return {
    onApplied({ origin, to, changed }) {
      changed.forEach(consider);
      reached.set(origin, to);
      noteSoon();
    },
    async scan() {
      failed = false;
      // Until all of it was looked at, nothing counts as done.
      open += 1;
      try {
        for (const [origin, to] of Object.entries(node.projector.positions())) {
          await scanFeed(origin, to);
          if (closed) return;
          reached.set(origin, Math.max(to, reached.get(origin) ?? 0));
        }
      } finally {
        open -= 1;
      }
      noteSoon();
    },
    idle: () => tail,
    async close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      await note();
    },
  };
}
