import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { FeedRow } from '../../../packages/store/port.ts';
import { asFault } from '../../../packages/store/sqlite/errors.ts';

/**
 * Remembers, outside every backup, how far each own feed had come when it was last shown to anybody. A log that is behind it,
 * or a node that has lost it, was restored from a copy: signing then could fork the feed, so the head is relearned from peers
 * first. Written after the log and before any peer is told; it must never be copied together with the data.
 */
export interface HeadGuard {
  /** Why this feed must not be signed now, or null. */
  refusal(origin: string): string | null;
  /** Resolves when no peer is being asked about this feed just to be sure; a feed in doubt is refused instead. */
  asked(origin: string): Promise<void>;
  /** Durable when it resolves; only then may peers see the feed up to `size`. */
  reached(origin: string, size: number): Promise<void>;
  /** What peers may be shown of an own feed. */
  shown(origin: string): number;
  /** Own feeds whose head has to be learned from peers. */
  doubtful(): readonly string[];
  /** Looks at an own feed for the first time: at start, or when it was made. */
  adopt(feed: Pick<FeedRow, 'origin' | 'size'>): void;
  /** Something outside contradicts this head: nothing is signed until it is settled. */
  doubt(origin: string, reason: DoubtReason): void;
  /** Version of the group's charter in force when the doubt began, remembered until it is settled; null without doubt. */
  doubtedSince(origin: string): number | null;
  /** Told of every feed that comes into doubt. */
  onDoubt(listener: (origin: string) => void): void;
  /** The head looks right; acts wait until peers were asked, or until asking was given up. */
  hold(origin: string): void;
  /** The head is known again: peers hold nothing beyond `size`, or an operator overrode with the root key. */
  settle(origin: string, size: number): Promise<void>;
  close(): void;
}

export type DoubtReason = 'restored' | 'behind' | 'forked' | 'damaged';

const sentences: Readonly<Record<DoubtReason, string>> = {
  restored:
    'This node was restored from a copy and does not sign until its peers have told it how far its feed had come.',
  behind:
    'A peer holds more of this node’s own feed than the node itself: nothing is signed until that is fetched back.',
  damaged:
    'What this node stored of its own feed is not what it signed: nothing is signed until peers have confirmed how far it had come. Run "entente doctor" and look at the disk.',
  forked:
    'A peer holds another history of this feed under this node’s own key, so this copy signs nothing more. Stop every other copy of this node. If this one was restored from a copy that was given up, restore the latest backup of the one that went on; else begin a new epoch with the next charter.',
};

const rows = z.array(z.object({ origin: z.string(), size: z.number().int().nonnegative() }));
const began = z.object({ charter: z.number().int().positive() });
const lives = z.object({ born: z.number() });

/** Written once, when the node is made: a data directory without it is a copy. */
export function createHead(directory: string): void {
  const db = openHead(directory);
  db.exec('INSERT OR REPLACE INTO life VALUES (0, 1)');
  db.close();
}

export const headFile = (directory: string): string => join(directory, 'head.db');

function openHead(directory: string): DatabaseSync {
  return orFault(directory, () => opened(directory));
}

/** A damaged file is told as what it is: nobody may take it for a fault of the program. */
function orFault<T>(directory: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asFault(error, headFile(directory));
  }
}

function opened(directory: string): DatabaseSync {
  const db = new DatabaseSync(headFile(directory));
  db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;');
  db.exec('CREATE TABLE IF NOT EXISTS head (origin TEXT PRIMARY KEY, size INTEGER NOT NULL) STRICT');
  db.exec('CREATE TABLE IF NOT EXISTS doubt (origin TEXT PRIMARY KEY, charter INTEGER NOT NULL) STRICT');
  db.exec('CREATE TABLE IF NOT EXISTS life (one INTEGER PRIMARY KEY CHECK (one = 0), born INTEGER NOT NULL) STRICT');
  return db;
}

/** True while this directory has lived on one disk since the node was made. */
function isBorn(db: DatabaseSync): boolean {
  const found = db.prepare('SELECT born FROM life').get();
  return found !== undefined && lives.parse(found).born === 1;
}

/** @param versionOf version of the charter under which a feed is kept now */
export function openHeadGuard(
  directory: string,
  ownFeeds: readonly FeedRow[],
  versionOf: (origin: string) => number,
): HeadGuard {
  const found = existsSync(headFile(directory));
  const db = openHead(directory);
  const born = orFault(directory, () => found && isBorn(db));
  const heads = orFault(directory, () => rows.parse(db.prepare('SELECT origin, size FROM head').all()));
  const shown = new Map(heads.map((row) => [row.origin, row.size]));
  const write = db.prepare('INSERT INTO head VALUES (?, ?) ON CONFLICT (origin) DO UPDATE SET size = excluded.size');
  const begin = db.prepare('INSERT INTO doubt VALUES (?, ?)');
  const begun = db.prepare('SELECT charter FROM doubt WHERE origin = ?');
  const end = db.prepare('DELETE FROM doubt WHERE origin = ?');
  const doubtful = new Map<string, { readonly reason: DoubtReason; readonly since: number }>();
  const listeners: ((origin: string) => void)[] = [];
  const held = new Map<string, { readonly over: Promise<void>; readonly end: () => void }>();

  function adopt({ origin, size }: Pick<FeedRow, 'origin' | 'size'>): void {
    const known = shown.get(origin);
    const right = known === undefined ? born && size === 0 : size >= known;
    if (!right && !doubtful.has(origin)) doubt(origin, 'restored');
  }

  function doubt(origin: string, reason: DoubtReason): void {
    const remembered = begun.get(origin);
    const since = remembered === undefined ? versionOf(origin) : began.parse(remembered).charter;
    doubtful.set(origin, { reason, since });
    release(origin);
    for (const listener of listeners) listener(origin);
    // Last: a disk that takes no writes must not keep the doubt from whoever signs.
    if (remembered === undefined) begin.run(origin, since);
  }

  function release(origin: string): void {
    held.get(origin)?.end();
    held.delete(origin);
  }

  for (const feed of ownFeeds) adopt(feed);
  return {
    adopt,
    refusal(origin) {
      const doubted = doubtful.get(origin);
      return doubted === undefined ? null : sentences[doubted.reason];
    },
    asked: async (origin) => held.get(origin)?.over,
    async reached(origin, size) {
      write.run(origin, size);
      shown.set(origin, size);
    },
    shown: (origin) => (doubtful.has(origin) ? 0 : (shown.get(origin) ?? 0)),
    doubtful: () => [...doubtful.keys()],
    doubt,
    doubtedSince: (origin) => doubtful.get(origin)?.since ?? null,
    onDoubt: (listener) => listeners.push(listener),
    hold(origin) {
      if (doubtful.has(origin) || held.has(origin)) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      held.set(origin, { over: promise, end: resolve });
    },
    async settle(origin, size) {
      write.run(origin, size);
      // After the head: a doubt must not be forgotten before it is over. One left by a crash in between ends with the next start.
      end.run(origin);
      shown.set(origin, size);
      doubtful.delete(origin);
      release(origin);
    },
    close() {
      for (const origin of [...held.keys()]) release(origin);
      db.close();
    },
  };
}
