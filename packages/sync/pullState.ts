import type { Charter } from '../charter/charter.ts';
import type { Checkpoint } from '../log/checkpoint.ts';
import type { AppendBatch } from '../store/port.ts';
import { type Backoff, calm, relieved } from './backoff.ts';
import { type BodyFrame, frameLength } from './bodies.ts';
import type { Chunk } from './chunk.ts';
import { type SyncFaultCode, syncFaults } from './faults.ts';
import type { FeedHead, Offer } from './head.ts';
import type { Inquiry } from './inquiry.ts';
import { CHUNK_BYTES, CHUNK_ENTRIES } from './limits.ts';
import type { FeedRules } from './rules.ts';
import type { Tree } from './tree.ts';

/**
 * Whom the feed is pulled from: its author; a member that mirrors it (while the author is away); or, after a restore, a
 * member that mirrors our own feed.
 */
export type Source = 'author' | 'relay' | 'own';

export type PauseReason = Extract<
  SyncFaultCode,
  | 'sync.equivocation'
  | 'sync.own-fork'
  | 'sync.bad-entry'
  | 'sync.too-many-entries'
  | 'sync.too-many-bytes'
  | 'sync.beyond-cut'
  | 'sync.not-member'
>;

/** Times are milliseconds since the epoch. Exactly one `got` or `failed` answers each `fetch`; later ones are ignored. */
export type PullEvent =
  | { readonly t: 'start'; readonly now: number }
  | { readonly t: 'tick'; readonly now: number }
  /** The peer showed itself: it asked us something, or a connection came up. */
  | { readonly t: 'alive'; readonly now: number }
  | {
      readonly t: 'got';
      readonly req: number;
      readonly status: number;
      readonly body: Uint8Array;
      readonly now: number;
    }
  | { readonly t: 'failed'; readonly req: number; readonly reason: FetchFailure; readonly now: number }
  /** Answer to `prove`: root of the first `from` leaves held, and the consistency proof to the size held. */
  | {
      readonly t: 'proved';
      readonly req: number;
      readonly prefix: Uint8Array;
      readonly proof: readonly Uint8Array[];
      readonly now: number;
    }
  | { readonly t: 'committed'; readonly tx: number; readonly now: number }
  | {
      readonly t: 'notCommitted';
      readonly tx: number;
      readonly reason: 'conflict' | 'full' | 'error';
      readonly now: number;
    }
  /** How far the feed is held now: answer to `reload`, or another machine took something in. */
  | { readonly t: 'head'; readonly head: FeedHead; readonly now: number }
  | { readonly t: 'charter'; readonly charter: Charter; readonly now: number }
  | { readonly t: 'rules'; readonly rules: FeedRules; readonly now: number }
  /** The feed was found frozen (evidence from elsewhere). */
  | { readonly t: 'frozen'; readonly now: number }
  /** A person looked at a malformed entry and lets the feed go on; the entry is kept and counted as it is. */
  | { readonly t: 'resume'; readonly now: number };

export type FetchFailure = 'unreachable' | 'timeout' | 'reset' | 'tooLong';

export type PullEffect =
  | {
      readonly t: 'fetch';
      readonly req: number;
      readonly path: string;
      readonly maxBytes: number;
      readonly timeoutSeconds: number;
    }
  | { readonly t: 'cancel'; readonly req: number }
  | { readonly t: 'prove'; readonly req: number; readonly from: number; readonly to: number }
  | { readonly t: 'commit'; readonly tx: number; readonly batch: AppendBatch }
  /** Only ever after `committed`: the receipt says "durably stored here". */
  | { readonly t: 'cosign'; readonly checkpoint: Checkpoint; readonly note: string }
  | { readonly t: 'wake'; readonly at: number }
  | { readonly t: 'alarm'; readonly code: SyncFaultCode; readonly detail: string }
  | { readonly t: 'evidence'; readonly evidence: string }
  /** Freeze the feed in the store: nothing beyond its present size is ever taken in. */
  | { readonly t: 'freeze'; readonly reason: string }
  /** The store has another size than this machine knows: answer with `head`. */
  | { readonly t: 'reload' }
  | { readonly t: 'pause'; readonly reason: PauseReason };

export type About =
  | { readonly k: 'checkpoint' }
  | { readonly k: 'bundle'; readonly at: number; readonly width: number }
  | { readonly k: 'bodies'; readonly from: number; readonly to: number }
  | { readonly k: 'tile'; readonly at: number }
  | { readonly k: 'prove'; readonly offer: Offer };

export interface Ask {
  readonly req: number;
  readonly about: About;
  readonly maxBytes: number;
  readonly at: number;
}

/** A chunk on its way in: checkpoint, then entries, then bodies, each checked as it arrives. */
export interface Building {
  readonly base: FeedHead;
  /** Entries asked for beyond the base, and the most that will be accepted. */
  readonly reach: number;
  readonly most: number;
  /** What it means when the next checkpoint lies beyond `most`. */
  readonly bound: SyncFaultCode;
  readonly offer: Offer | null;
  readonly bundles: readonly (readonly Uint8Array[] | null)[];
  readonly tree: Tree | null;
  /** One an entry once the tree is there; null while it has not come. */
  readonly frames: readonly (BodyFrame | null)[];
}

/**
 * Invariants: `committing`, `ready` and `building` follow each other without a gap on `head`; at most one of `ready` and
 * `building` is set, so at most two chunks are in memory; while paused nothing is asked and nothing committed.
 */
export interface PullState {
  readonly origin: string;
  readonly source: Source;
  readonly rules: FeedRules;
  readonly head: FeedHead;
  /** The store disagreed about `head`; nothing is done until it is told again. */
  readonly stale: boolean;
  readonly asks: readonly Ask[];
  readonly building: Building | null;
  readonly ready: Chunk | null;
  readonly committing: { readonly tx: number; readonly chunk: Chunk } | null;
  readonly inquiry: { readonly offer: Offer; readonly question: Inquiry } | null;
  readonly pause: PauseReason | null;
  readonly backoff: Backoff;
  /** The peer said something untrue since it last gave a whole chunk: parts that look good do not shorten the waits. */
  readonly distrust: boolean;
  /** Entries to ask for at once: shrinks on heavy bodies and bad connections, grows with success. */
  readonly reach: number;
  /** Root mismatches in a row; the second starts an inquiry. */
  readonly doubts: number;
  readonly lenient: boolean;
  readonly limits: ChunkLimits;
  readonly next: number;
}

/** The most one chunk may hold. Rule SYNC-1 fixes them; tests make them small. */
export interface ChunkLimits {
  readonly entries: number;
  readonly bytes: number;
}

export interface PullStart {
  readonly origin: string;
  readonly source: Source;
  readonly rules: FeedRules;
  readonly head: FeedHead;
  readonly frozen: boolean;
  /** Seed of the jitter; any number. */
  readonly seed: number;
  readonly limits?: ChunkLimits;
}

export function newPull(start: PullStart): PullState {
  const { origin, source, rules, head } = start;
  const limits = start.limits ?? { entries: CHUNK_ENTRIES, bytes: CHUNK_BYTES };
  return {
    origin,
    source,
    rules,
    head,
    stale: false,
    asks: [],
    building: null,
    ready: null,
    committing: null,
    inquiry: null,
    pause: start.frozen ? 'sync.equivocation' : null,
    backoff: calm(start.seed),
    distrust: false,
    reach: limits.entries,
    doubts: 0,
    lenient: false,
    limits,
    next: 1,
  };
}

/** One step in progress: the state so far, the effects so far. Only `pull` makes one; nothing of it outlives the step. */
export interface Turn {
  s: PullState;
  readonly fx: PullEffect[];
  readonly now: number;
}

export function set(turn: Turn, change: Partial<PullState>): undefined {
  turn.s = { ...turn.s, ...change };
}

/** A useful answer: the next failure is waited for from the beginning, unless the peer has to prove itself first. */
export function pleased(turn: Turn): undefined {
  if (!turn.s.distrust) set(turn, { backoff: relieved(turn.s.backoff) });
}

export function setBuilding(turn: Turn, change: Partial<Building>): undefined {
  if (turn.s.building !== null) set(turn, { building: { ...turn.s.building, ...change } });
}

export function alarm(turn: Turn, code: SyncFaultCode, detail: string): undefined {
  turn.fx.push({ t: 'alarm', code, detail: detail === '' ? syncFaults[code] : detail });
}

/**
 * True when nothing more of the feed can be committed without another answer from the peer. Route 6 answers only then
 * (rule SYNC-7): an author that relearns its own head must not be told less than we are about to hold.
 */
export function settled(s: PullState): boolean {
  return s.committing === null && s.ready === null;
}

/** Bytes of peers' data the machine holds in memory. */
export function heldBytes(s: PullState): number {
  const chunks = [s.committing?.chunk, s.ready].reduce((sum, chunk) => sum + (chunk ? chunkBytes(chunk) : 0), 0);
  const bundles = s.building?.bundles.flatMap((bundle) => bundle ?? []) ?? [];
  const entries = bundles.reduce((sum, entry) => sum + entry.length, 0);
  const frames = s.building?.frames.reduce((sum, frame) => sum + (frame === null ? 0 : frameLength(frame)), 0) ?? 0;
  return chunks + entries + frames;
}

function chunkBytes(chunk: Chunk): number {
  const { entries, payloads, headers } = chunk.batch;
  const all = [...entries, ...payloads, ...headers];
  return all.reduce((sum, bytes) => sum + (bytes?.length ?? 0), 0);
}
