import type { Facets, Tally } from '../kind/kind.ts';

/**
 * The store of one node: three stores that are never written in one transaction (a crash between them is healed by order:
 * bodies and keys first, log last, view derived), and a small local one for what is not part of any feed.
 * Every method that writes resolves only when the bytes are on disk; when the disk does not take them it rejects with a
 * StoreFault and nothing has happened (`append` answers `full` instead). A read of damaged bytes rejects with `corrupt`.
 */
export interface Store {
  readonly log: LogStore;
  readonly keys: KeyStore;
  readonly view: ViewStore;
  readonly local: LocalStore;
  /** Sentences on what is wrong with the files of log, keys and local documents, and on rows that were changed, taken out or put in; reads them whole. */
  integrity(): Promise<readonly string[]>;
  /**
   * Sentences on where the view differs from one that `refill` makes anew: which record, entry or figure. Both must have
   * reached the same positions. The second view is thrown away.
   */
  compareView(refill: (fresh: ViewStore) => Promise<void>): Promise<readonly string[]>;
  /** A copy of one part as of now, taken while the node works, that the same kind of store opens. `path` must not exist. */
  copy(part: 'log' | 'keys' | 'local', path: string, progress: (done: number, total: number) => void): Promise<void>;
  /** Puts what was written where it stays. Nothing that is read changes; called while nobody waits, so that no act has to. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export interface FeedRow {
  readonly origin: string;
  readonly group: string;
  readonly member: string;
  readonly own: boolean;
  readonly size: number;
  /** Bytes of all payloads ever appended; counts against the charter's quota. */
  readonly bytes: number;
  /** Compact range hashes of the first `size` leaves. */
  readonly frontier: readonly Uint8Array[];
  /** The author's latest signed checkpoint that covers `size`, without cosignatures. */
  readonly checkpoint: string | null;
  /** Set when the author equivocated: nothing beyond `size` is taken in. */
  readonly frozen: string | null;
}

export interface AppendBatch {
  readonly origin: string;
  /** Compare-and-swap: refused with `conflict` when the feed's size is another. */
  readonly from: number;
  readonly entries: readonly Uint8Array[];
  readonly leafHashes: readonly Uint8Array[];
  /** One an entry; null when the peer no longer holds it (erased). */
  readonly payloads: readonly (Uint8Array | null)[];
  readonly headers: readonly (Uint8Array | null)[];
  /** Own feed only: file keys wrapped to the vault. */
  readonly wrapped?: readonly (Uint8Array | null)[];
  readonly frontier: readonly Uint8Array[];
  readonly checkpoint: string;
}
export type AppendResult = 'ok' | 'conflict' | 'frozen' | 'full';

export interface Cosignature {
  readonly key: string;
  readonly size: number;
  /** Unix seconds the cosigner states. */
  readonly time: number;
  readonly line: string;
}

/** What stays known of an erased statement, and nothing of what it said: enough to fold its record to the same tombstone again. */
export interface Shell {
  readonly kind: string;
  readonly record: string;
  readonly type: string;
  readonly charter: number;
  readonly seen: Readonly<Record<string, number>>;
  readonly by: { readonly role: string; readonly ref: string };
}

/** Pieces of one feed as another member holds them, to be written over what is damaged here. */
export interface Repair {
  readonly origin: string;
  /** Both by the index of the entry. */
  readonly entries: ReadonlyMap<number, Uint8Array>;
  readonly payloads: ReadonlyMap<number, Uint8Array>;
  /** Root of the whole feed, as its author signed it. */
  readonly root: Uint8Array;
}

export interface LogStore {
  feeds(): Promise<readonly FeedRow[]>;
  feed(origin: string): Promise<FeedRow | null>;
  createFeed(row: { origin: string; group: string; member: string; own: boolean }): Promise<void>;
  append(batch: Omit<AppendBatch, 'headers' | 'wrapped'>): Promise<AppendResult>;
  freeze(origin: string, reason: string): Promise<void>;
  /**
   * Writes these pieces over what is stored, and every hash of the tree anew; a body that was erased stays erased. False, and
   * nothing is written, when all entries together would not have the root given.
   */
  repair(repair: Repair): Promise<boolean>;
  /** Entries [from, to). */
  entries(origin: string, from: number, to: number): Promise<readonly Uint8Array[]>;
  payloads(origin: string, from: number, to: number): Promise<readonly (Uint8Array | null)[]>;
  /** For ever. The shell of the first erasing stays; null where the entry was never opened. */
  erasePayload(origin: string, seq: number, shell: Shell | null): Promise<void>;
  /** Shells of the entries [from, to), by their number; absent where nothing was erased, or nothing was known. */
  shells(origin: string, from: number, to: number): Promise<ReadonlyMap<number, Shell>>;
  /** Hash of the complete subtree of 2^level leaves at `index`; null when the feed is too short. */
  node(origin: string, level: number, index: number): Promise<Uint8Array | null>;
  /** The largest stored checkpoint with after < size ≤ after + reach, else the smallest with size > after. */
  checkpointAfter(origin: string, after: number, reach: number): Promise<{ size: number; note: string } | null>;
  putCosignature(origin: string, cosignature: Cosignature): Promise<void>;
  /** The latest of each key, and on request the earliest that covers an index (when it was first received). */
  cosignatures(origin: string): Promise<readonly Cosignature[]>;
  firstCovering(origin: string, seq: number): Promise<readonly Cosignature[]>;
  charters(group: string): Promise<readonly string[]>;
  groups(): Promise<readonly string[]>;
  /** Compare-and-swap on the version: false when a charter of that version is there and differs. */
  putCharter(group: string, version: number, note: string): Promise<boolean>;
  putEvidence(origin: string, evidence: string): Promise<void>;
  evidence(): Promise<readonly { origin: string; evidence: string }[]>;
}

export interface KeyStore {
  put(
    rows: readonly { origin: string; seq: number; header: Uint8Array | null; wrapped: Uint8Array | null }[],
  ): Promise<void>;
  /** Age headers of [from, to); null where there is none, where it was erased, and where it is damaged. */
  headers(origin: string, from: number, to: number): Promise<readonly (Uint8Array | null)[]>;
  wrapped(origin: string, seq: number): Promise<Uint8Array | null>;
  /** For ever: a later `put` of the same entry is ignored. */
  erase(origin: string, seq: number): Promise<void>;
  /** Puts headers in the place of damaged keys; what was wrapped with them is kept where it is sound. An erased key stays erased. */
  repair(origin: string, headers: ReadonlyMap<number, Uint8Array>): Promise<void>;
  /** Indexes of [from, to) whose stored header or wrapped key is not what was put, or of which there is no trace. */
  damaged(origin: string, from: number, to: number): Promise<readonly number[]>;
}

export type EntryStatus = 'applied' | 'voided' | 'waiting' | 'sealed' | 'newer' | 'erased' | 'poison';

/** One opened entry as the view keeps it; `data` is JSON text. */
export interface EventRow {
  readonly origin: string;
  readonly seq: number;
  readonly group: string;
  readonly kind: string;
  readonly record: string;
  readonly type: string;
  readonly time: string;
  /** Version of the charter it was said under. */
  readonly charter: number;
  readonly seen: Readonly<Record<string, number>>;
  readonly by: { readonly role: string; readonly ref: string };
  readonly data: string;
}

/** One folded record as screens read it. */
export interface RecordRow {
  readonly group: string;
  readonly kind: string;
  readonly record: string;
  readonly facets: Facets;
  /** JSON text of the folded state. */
  readonly state: string;
  /** Status of each entry of this record that is not simply applied. */
  readonly exceptions: readonly {
    readonly origin: string;
    readonly seq: number;
    readonly status: EntryStatus;
    readonly code: string;
  }[];
  readonly tallies: readonly Tally[];
  /** False: kept for folding, not shown in lists (reads, assignments). */
  readonly listed: boolean;
}

export interface ViewBatch {
  /** Log positions the view has reached after this batch. */
  readonly positions: Readonly<Record<string, number>>;
  readonly events: readonly EventRow[];
  /** Entries that became no event: poison, sealed, newer, erased. */
  readonly exceptions: readonly {
    readonly origin: string;
    readonly seq: number;
    readonly status: EntryStatus;
    readonly code: string;
  }[];
  readonly records: readonly RecordRow[];
  /** What members were seen to have opened; a mark that says no more than an earlier one of the same witness is ignored. */
  readonly marks: readonly OpenedMark[];
}

/**
 * A member's own statement of how far it had opened a feed (`seen` of one of its entries): everything below `size` was
 * opened there when it wrote the entry `id`, at the time it claims.
 */
export interface OpenedMark {
  readonly witness: string;
  readonly origin: string;
  readonly size: number;
  readonly id: string;
  readonly time: string;
}

/**
 * `us`: not ended and I have to act; `them`: not ended and others have to, not I; `overdue`: not ended and past its due
 * date. Lists go by due date with the soonest first and those without one last, else with the newest first.
 */
export const boxes = ['us', 'them', 'overdue', 'open', 'ended', 'all'] as const;
export type Box = (typeof boxes)[number];
export interface ListQuery {
  readonly box: Box;
  readonly me: string;
  readonly now: string;
  readonly group?: string | undefined;
  readonly kind?: string | undefined;
  /** Only records of these kinds: those whose records the person asking may see. */
  readonly kinds?: readonly string[] | undefined;
  /** Groups whose records stand apart from all others, as those of an exercise do. */
  readonly apart?: readonly string[] | undefined;
  readonly state?: string | undefined;
  readonly urgency?: string | undefined;
  readonly counterpart?: string | undefined;
  /** Words to search for; Arabic letters are normalised (hamza, tatweel, harakat), Latin accents dropped. */
  readonly text?: string | undefined;
  readonly sort: 'due' | 'updated' | 'created';
  readonly cursor?: string | undefined;
  readonly limit: number;
}
export interface Page {
  readonly rows: readonly RecordRow[];
  readonly next: string | null;
}

export interface ViewStore {
  positions(): Promise<Readonly<Record<string, number>>>;
  /** One transaction: rows of each record given are deleted and rewritten. */
  apply(batch: ViewBatch): Promise<void>;
  eventsOf(keys: readonly { group: string; kind: string; record: string }[]): Promise<readonly EventRow[]>;
  /** Events of one feed below `below`, the newest first, at most `limit`: what was told last. */
  latest(origin: string, below: number, limit: number): Promise<readonly EventRow[]>;
  record(group: string, kind: string, record: string): Promise<RecordRow | null>;
  /** The listed record of this id, in whatever group: ids are unique. Null when there is none. */
  find(record: string): Promise<RecordRow | null>;
  /** The records that the entries [from, to) of a feed speak of, each once, as they are folded now. */
  touched(origin: string, from: number, to: number): Promise<readonly RecordRow[]>;
  list(query: ListQuery): Promise<Page>;
  /** Listed records of these kinds whose text holds exactly this one word, at most `limit`. From the search index alone, whatever the size. */
  bearing(word: string, kinds: readonly string[], limit: number): Promise<readonly RecordRow[]>;
  /** Exact up to `cap`; a figure equal to `cap` means "cap or more". */
  counts(query: {
    me: string;
    now: string;
    cap: number;
    kinds?: readonly string[] | undefined;
    apart?: readonly string[] | undefined;
  }): Promise<Readonly<Record<Box, number>>>;
  tally(query: { group: string; from: string; to: string }): Promise<readonly Tally[]>;
  exceptions(limit: number): Promise<ViewBatch['exceptions']>;
  exceptionCount(status: EntryStatus): Promise<number>;
  /** The first mark of each witness that covers the entry: when it was opened there. Absent witnesses have not opened it. */
  firstMarks(origin: string, seq: number): Promise<readonly OpenedMark[]>;
  /** Records with a `waiting` entry, to be folded again when feeds grow. */
  waiting(): Promise<readonly { group: string; kind: string; record: string }[]>;
  /** Entries whose data holds this text, at most `limit`, of one type when it is given. Reads every event: for questions that are asked rarely. */
  mentioning(
    text: string,
    limit: number,
    type?: string,
  ): Promise<readonly { readonly origin: string; readonly seq: number }[]>;
  /** Forgets everything, to be rebuilt from the log. */
  clear(): Promise<void>;
}

/** Small documents that belong to this node alone: accounts, sessions, drafts, uploads. */
export interface LocalStore {
  get(collection: string, key: string): Promise<string | null>;
  /** `expect`: null = must be absent, text = must equal what is there, undefined = whatever. False when it did not hold. */
  put(collection: string, key: string, value: string, expect?: string | null): Promise<boolean>;
  delete(collection: string, key: string): Promise<void>;
  /** Deletes these, and on return nothing of them, nor of whatever was deleted before, is in any file. */
  erase(keys: readonly { readonly collection: string; readonly key: string }[]): Promise<void>;
  list(collection: string, prefix?: string): Promise<readonly { key: string; value: string }[]>;
}
