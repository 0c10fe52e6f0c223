import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { FeedRow } from '../../../packages/store/port.ts';

/**
 * Remembers, outside every backup, how far each own feed had come when it was last shown to anybody. A log that is behind it,
 * or a node that has lost it, was restored from a copy: signing then could fork the feed, so the head is relearned from peers
 * first. Written after the log and before any peer is told; it must never be copied together with the data.
 */
export interface HeadGuard {
  /** Why this feed must not be signed now, or null. */
  refusal(origin: string): string | null;
  /** Durable when it resolves; only then may peers see the feed up to `size`. */
  reached(origin: string, size: number): Promise<void>;
  /** What peers may be shown of an own feed. */
  shown(origin: string): number;
  /** Own feeds whose head has to be learned from peers. */
  doubtful(): readonly string[];
  /** The head is known again: peers hold nothing beyond `size`, or an operator overrode with the root key. */
  settle(origin: string, size: number): Promise<void>;
  close(): void;
}

const shape = z.array(z.object({ origin: z.string(), size: z.number().int().nonnegative() }));

export function openHeadGuard(directory: string, ownFeeds: readonly FeedRow[]): HeadGuard {
  const db = new DatabaseSync(join(directory, 'head.db'));
  db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;');
  db.exec('CREATE TABLE IF NOT EXISTS head (origin TEXT PRIMARY KEY, size INTEGER NOT NULL) STRICT');
  const shown = new Map(
    shape.parse(db.prepare('SELECT origin, size FROM head').all()).map((row) => [row.origin, row.size]),
  );
  const write = db.prepare('INSERT INTO head VALUES (?, ?) ON CONFLICT (origin) DO UPDATE SET size = excluded.size');
  const doubtful = new Set(
    ownFeeds
      .filter((feed) => feed.size < (shown.get(feed.origin) ?? 0) || (feed.size > 0 && !shown.has(feed.origin)))
      .map((feed) => feed.origin),
  );
  const reach = (origin: string, size: number): void => {
    write.run(origin, size);
    shown.set(origin, size);
  };
  return {
    refusal: (origin) =>
      doubtful.has(origin)
        ? 'This node was restored from a copy and does not sign until a peer has told it how far its feed had come.'
        : null,
    reached: async (origin, size) => reach(origin, size),
    shown: (origin) => (doubtful.has(origin) ? 0 : (shown.get(origin) ?? 0)),
    doubtful: () => [...doubtful],
    async settle(origin, size) {
      reach(origin, size);
      doubtful.delete(origin);
    },
    close: () => db.close(),
  };
}
