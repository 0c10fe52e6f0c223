import type { Rnd } from '#crypto';
import type { Actor } from '../../packages/kind/kind.ts';
import type { Cleared } from '../../packages/policy/clear.ts';
import { sealEntry, wrapFileKey } from '../../packages/seal/index.ts';
import type { AppendBatch, AppendResult, FeedRow, Store } from '../../packages/store/port.ts';
import { planAppend, type SealedBody } from '../../packages/sync/append.ts';
import type { CharterBook } from './charters.ts';
import type { HeadGuard } from './data/head.ts';
import type { Keyring } from './data/keys.ts';

/** A statement allowed to leave, with what its author had seen when it was made. */
export interface Statement {
  readonly cleared: Cleared;
  readonly seen: Readonly<Record<string, number>>;
  readonly by: Actor;
}

export class IngestRefused extends Error {
  readonly code: 'full' | 'frozen' | 'relearning' | 'unknownFeed' | 'tooLarge' | 'charter';
  constructor(code: IngestRefused['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * The one writer of feeds. Whatever enters a feed of this node, its own or a mirror, comes through here, in one order:
 * keys, then log (bodies and entries in one transaction); only then is anybody told.
 */
export interface Ingest {
  /** Seals and appends to the own feed; resolves with the sequence numbers when all of it is durable. */
  own(origin: string, statements: readonly Statement[]): Promise<readonly number[]>;
  mirror(batch: AppendBatch): Promise<AppendResult>;
  /** Called after a feed grew, never before the growth is durable. */
  onGrown(listener: (growth: Growth) => void): void;
}

/** How far a feed has come, durably, and the author's note over it. */
export interface Growth {
  readonly origin: string;
  readonly size: number;
  readonly checkpoint: string;
}

interface Waiting {
  readonly statements: readonly Statement[];
  readonly resolve: (seqs: readonly number[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Statements that share one commit; more wait for the next, so that one sync serves all that came while the last one ran. */
const groupCommit = 512;

/** What is wrong with one of several that share a commit is no reason to refuse the others. */
const severable: ReadonlySet<IngestRefused['code']> = new Set(['tooLarge', 'charter']);

export function createIngest(deps: {
  store: Store;
  keys: Keyring;
  charters: CharterBook;
  head: HeadGuard;
  now: () => Date;
  chance: (stream: string) => Rnd;
}): Ingest {
  const { store, head } = deps;
  const listeners: ((growth: Growth) => void)[] = [];
  const queues = new Map<string, Waiting[]>();
  const grown = ({ origin, from, entries, checkpoint }: AppendBatch): void => {
    for (const listener of listeners) listener({ origin, size: from + entries.length, checkpoint });
  };

  async function drain(origin: string, queue: Waiting[]): Promise<void> {
    while (queue.length > 0) {
      const batch: Waiting[] = [];
      for (let count = 0; count < groupCommit && queue.length > 0; ) {
        const next = queue.shift();
        if (next === undefined) break;
        batch.push(next);
        count += next.statements.length;
      }
      await commitTogether(origin, batch);
    }
    queues.delete(origin);
  }

  async function commitTogether(origin: string, batch: readonly Waiting[]): Promise<void> {
    try {
      const from = await commit(
        origin,
        batch.flatMap((waiting) => waiting.statements),
      );
      let seq = from;
      for (const waiting of batch) waiting.resolve(waiting.statements.map(() => seq++));
    } catch (error) {
      const severally = error instanceof IngestRefused && severable.has(error.code) && batch.length > 1;
      if (severally) for (const waiting of batch) await commitTogether(origin, [waiting]);
      else for (const waiting of batch) waiting.reject(error);
    }
  }

  /** Seals at the feed's present size and appends; the size is compared again inside the log's transaction. */
  async function commit(origin: string, statements: readonly Statement[]): Promise<number> {
    for (;;) {
      const feed = await store.log.feed(origin);
      if (feed === null) throw new IngestRefused('unknownFeed', `this node writes no feed ${origin}`);
      await head.asked(origin);
      const refusal = head.refusal(origin);
      if (refusal !== null) throw new IngestRefused('relearning', refusal);
      const sealed = sealAll(feed, statements);
      const batch = planAppend(feed, sealed, deps.keys.logSigner(origin));
      if ('ok' in batch) throw new IngestRefused('tooLarge', batch.message);
      await store.keys.put(keyRows(batch));
      const result = await store.log.append(batch);
      if (result === 'ok') {
        await head.reached(origin, feed.size + sealed.length);
        grown(batch);
        return feed.size;
      }
      if (result === 'full')
        throw new IngestRefused('full', 'The disk is full: nothing was sent. Free space, then send again.');
      if (result === 'frozen') throw new IngestRefused('frozen', `the feed ${origin} is frozen: ${feed.frozen ?? ''}`);
    }
  }

  function sealAll(feed: FeedRow, statements: readonly Statement[]): readonly SealedBody[] {
    const charter = deps.charters.of(feed.group);
    if (charter === null) throw new IngestRefused('unknownFeed', `no charter of ${feed.group} is in force here`);
    if (statements.some(({ cleared }) => cleared.charterVersion !== charter.version))
      throw new IngestRefused('charter', 'The charter of the group changed meanwhile: look at it again, then send.');
    const recipients = charter.members.map((member) => member.age);
    const time = deps.now().toISOString();
    const rnd = deps.chance(feed.origin);
    return statements.map(({ cleared, seen, by }, index) => {
      const seq = feed.size + index;
      const { entry, header, payload, fileKey } = sealEntry(
        {
          feed: feed.origin,
          seq,
          time,
          kind: 'data',
          keep: cleared.disclosure.keep,
          type: cleared.type,
          json: JSON.stringify({ record: cleared.record, charter: charter.version, seen, by, data: cleared.data }),
        },
        recipients,
        rnd,
      );
      return { entry, header, payload, wrapped: wrapFileKey(deps.keys.vault, feed.origin, seq, fileKey, rnd) };
    });
  }

  return {
    own(origin, statements) {
      return new Promise((resolve, reject) => {
        const waiting = { statements, resolve, reject };
        const queue = queues.get(origin);
        if (queue !== undefined) {
          queue.push(waiting);
          return;
        }
        const fresh = [waiting];
        queues.set(origin, fresh);
        void drain(origin, fresh);
      });
    },
    async mirror(batch) {
      await store.keys.put(keyRows(batch));
      const result = await store.log.append(batch);
      if (result === 'ok') grown(batch);
      return result;
    },
    onGrown: (listener) => listeners.push(listener),
  };
}

function keyRows(batch: AppendBatch) {
  return batch.headers.map((header, index) => ({
    origin: batch.origin,
    seq: batch.from + index,
    header,
    wrapped: batch.wrapped?.[index] ?? null,
  }));
}
