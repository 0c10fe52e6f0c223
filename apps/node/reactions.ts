import type { Actor, Kind } from '../../packages/kind/kind.ts';
import { act, foldHere } from './act.ts';
import type { Fetcher } from './attachments/fetch.ts';
import type { NodeCore } from './core.ts';
import type { Applied, Changed, RecordKey } from './project.ts';
import { executeRelease } from './release.ts';

/** The node itself, as the one who acts. */
export const nodeActor: Actor = { role: 'node', ref: 'node' };

/** A kind whose reactions never come to rest would fill the feed: after this many rounds on one record it is left alone. */
const mostRounds = 8;
const scanPage = 200;

/**
 * What the node does by itself when a record changed: acknowledges receipt, fetches files. All open records are asked again at
 * each start, so nothing is lost by a crash between a change and the reaction to it.
 */
export interface Reactions {
  onApplied(applied: Applied): void;
  scan(): Promise<void>;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
}

export function createReactions(node: NodeCore, fetcher: Fetcher, onError: (error: unknown) => void): Reactions {
  let tail: Promise<void> = Promise.resolve();
  const later = (work: () => Promise<void>): void => {
    // A backlog is shown before it is acknowledged.
    tail = tail
      .then(() => node.projector.idle())
      .then(work)
      .catch(onError);
  };

  /** Cheap for the many records that ask for nothing. */
  function consider({ group, kind: name, record, state }: Changed): void {
    const kind = node.kinds.get(name);
    if (kind === undefined) return;
    const files = kind.attachments(state);
    if (files.length > 0) later(() => fetcher.want(group, files));
    if (name === 'release') later(() => executeRelease(node, { group, kind: name, record, state }));
    if (wishes(kind, state).length > 0) later(() => react(kind, { group, kind: name, record }));
  }

  function wishes(kind: Kind, state: unknown) {
    return kind.reactions(state, { me: node.me, now: node.now().toISOString() });
  }

  async function react(kind: Kind, key: RecordKey): Promise<void> {
    for (let round = 0; round < mostRounds; round++) {
      const charter = node.charters.of(key.group);
      if (charter === null) return;
      const { state } = foldHere(node, kind, await node.store.view.eventsOf([key]), charter);
      const [next] = wishes(kind, state);
      if (next === undefined) return;
      const acted = await act(node, { ...key, ...next, actor: nodeActor, released: true });
      if (!acted.ok) return;
    }
  }

  return {
    onApplied: ({ changed }) => changed.forEach(consider),
    async scan() {
      let cursor: string | undefined;
      do {
        const query = {
          box: 'open',
          me: node.me,
          now: node.now().toISOString(),
          sort: 'updated',
          limit: scanPage,
        } as const;
        const page = await node.store.view.list({ ...query, cursor });
        for (const row of page.rows) consider({ ...row, state: JSON.parse(row.state) });
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
    },
    idle: () => tail,
  };
}
