import { appendLeaves, emptyRange, leafHash, type Range, rootOf, signCheckpoint } from '../../packages/log/index.ts';
import type { AppendBatch } from '../../packages/store/port.ts';
import {
  type Answer,
  answer,
  type FeedRules,
  type PeerReads,
  type PeerRequest,
  parseRequest,
  planAppend,
} from '../../packages/sync/index.ts';
import { chance } from './chance.ts';
import { logSigner, originOf, verifierOf } from './keys.ts';
import { seal } from './officer.ts';
import { applyBatch, type Held, peerReads } from './shelf.ts';

/** A feed made in memory, for tests of one machine: every entry, and the door its author would open. */
export interface Authored {
  readonly origin: string;
  readonly held: Held;
  readonly reads: PeerReads;
  readonly rules: FeedRules;
  /** Appends one batch, with one checkpoint at its end. */
  append(payloads: readonly Uint8Array[]): AppendBatch;
  /** Appends leaves as they are, entries or not. */
  appendRaw(entries: readonly Uint8Array[], payloads: readonly (Uint8Array | null)[]): void;
  /** The feed as it was at a checkpoint, to go another way from there. */
  branch(size: number): Authored;
  answer(request: PeerRequest): Promise<Answer>;
  ask(path: string): Promise<Answer>;
}

export const TIME = Date.UTC(2026, 10, 22, 3, 0, 0);

export function authored(member = 'alfa', origin = originOf(member, 1)): Authored {
  const tables = new Map<string, Held>();
  applyBatch(tables, rawBatch(origin, emptyRange, [], []));
  const held = tables.get(origin);
  if (held === undefined) throw new Error('no table');
  held.checkpoints.length = 0;
  const reads = peerReads(
    () => tables,
    () => null,
    () => Infinity,
  );
  const add = (batch: AppendBatch): AppendBatch => {
    applyBatch(tables, batch);
    held.headers.push(...batch.headers);
    return batch;
  };
  const self: Authored = {
    origin,
    held,
    reads,
    rules: { log: verifierOf(logSigner(origin).vkey), mostEntries: 1e9, mostBytes: 1e12, cut: null },
    append(payloads) {
      const head = { origin, size: held.entries.length, frontier: held.frontier };
      const sealed = payloads.map((payload, i) => seal(TIME, origin, head.size + i, payload));
      const batch = planAppend(head, sealed, logSigner(origin));
      if ('ok' in batch) throw new Error(batch.message);
      return add(batch);
    },
    appendRaw(entries, payloads) {
      add(rawBatch(origin, { size: held.entries.length, hashes: held.frontier }, entries, payloads));
    },
    branch(size) {
      const other = authored(member, origin);
      const checkpoints = held.checkpoints.filter((checkpoint) => checkpoint.size <= size);
      let from = 0;
      for (const checkpoint of checkpoints) {
        const batch = rawBatch(
          origin,
          { size: from, hashes: other.held.frontier },
          held.entries.slice(from, checkpoint.size),
          held.payloads.slice(from, checkpoint.size),
        );
        applyBatch(new Map([[origin, other.held]]), { ...batch, checkpoint: checkpoint.note });
        from = checkpoint.size;
      }
      other.held.headers.push(...held.headers.slice(0, from));
      return other;
    },
    async answer(request) {
      if (request.route === 'segment') throw new Error('attachments are not part of the feed');
      return answer(request, reads);
    },
    async ask(path) {
      const request = parseRequest(path);
      if ('ok' in request) throw new Error(`not a route: ${path}`);
      return self.answer(request);
    },
  };
  return self;
}

/** `count` entries in batches of `batch`, with bodies of about `bytes`. */
export function manyEntries(feed: Authored, count: number, batch: number, bytes = 40): Authored {
  const stream = chance(count * 31 + batch, feed.origin);
  for (let made = 0; made < count; made += batch) {
    const size = Math.min(batch, count - made);
    feed.append(Array.from({ length: size }, () => stream.bytes(bytes)));
  }
  return feed;
}

function rawBatch(
  origin: string,
  from: Range,
  entries: readonly Uint8Array[],
  payloads: readonly (Uint8Array | null)[],
): AppendBatch {
  const leafHashes = entries.map(leafHash);
  const after = appendLeaves(from, leafHashes);
  const checkpoint = signCheckpoint({ origin, size: after.size, root: rootOf(after) }, logSigner(origin));
  const headers = entries.map((_, i) => (payloads[i] == null ? null : new Uint8Array(40)));
  return { origin, from: from.size, entries, leafHashes, payloads, headers, frontier: after.hashes, checkpoint };
}
