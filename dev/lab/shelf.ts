import { leafHash, nodeHash } from '../../packages/log/tree.ts';
import type { AppendBatch, AppendResult, Cosignature } from '../../packages/store/port.ts';
import type { FeedHead, PeerReads } from '../../packages/sync/index.ts';
import type { Disk, Journal } from './disk.ts';

/** One feed as it is held: what tables of a store would say. */
export interface Held {
  readonly origin: string;
  readonly entries: Uint8Array[];
  readonly payloads: (Uint8Array | null)[];
  readonly headers: (Uint8Array | null)[];
  readonly checkpoints: { readonly size: number; readonly note: string }[];
  /** nodes[level][index]: hashes of the complete subtrees. */
  readonly nodes: Uint8Array[][];
  frontier: readonly Uint8Array[];
  bytes: number;
  frozen: boolean;
  cosigned: Cosignature | null;
  /** Receipts of others, by key. */
  readonly receipts: Map<string, Cosignature>;
  readonly evidence: string[];
}

type LogRecord =
  | { readonly t: 'append'; readonly batch: AppendBatch }
  | { readonly t: 'cosigned' | 'receipt'; readonly origin: string; readonly cosignature: Cosignature }
  | { readonly t: 'evidence'; readonly origin: string; readonly evidence: string }
  | { readonly t: 'freeze'; readonly origin: string };

interface KeyRecord {
  readonly origin: string;
  readonly from: number;
  readonly headers: readonly (Uint8Array | null)[];
}

interface HeadRecord {
  readonly origin: string;
  readonly size: number;
}

/** Planted bugs of the store. */
export interface ShelfSabotage {
  readonly noCompareAndSwap?: boolean;
  readonly logBeforeKeys?: boolean;
  readonly ackBeforeDurable?: boolean;
}

/**
 * A store on the simulated disk: one writer, transactions one after another, each visible when its sync is done.
 * Keys are written before the log, as every store must.
 */
export interface Shelf {
  held(origin: string): Held | null;
  origins(): readonly string[];
  head(origin: string): FeedHead;
  append(batch: AppendBatch, done: (result: AppendResult) => void): void;
  note(record: Exclude<LogRecord, { t: 'append' }>, done: () => void): void;
  /** How far the own feed was ever shown; kept apart from the log. */
  shown(origin: string): number | null;
  show(origin: string, size: number, done: () => void): void;
  full: boolean;
  /** True while nothing is being written. */
  idle(): boolean;
  reads(heldNote: (held: Held) => { size: number; note: string } | null, limit: (origin: string) => number): PeerReads;
  /** Reads everything back from the disk, as a start after a crash does. */
  recover(): void;
  /** Entries that no crash can take away now: log, bodies and keys. */
  durable(origin: string): number;
}

export function shelf(disk: Disk, sabotage: ShelfSabotage): Shelf {
  const log: Journal<LogRecord> = disk.journal('log', tearBatch);
  const keys: Journal<KeyRecord> = disk.journal('keys', (record) => ({ ...record, headers: [] }));
  const heads: Journal<HeadRecord> = disk.journal('head', (record) => record);
  let tables = new Map<string, Held>();
  let shownSizes = new Map<string, number>();
  let queue: (() => void)[] = [];
  let busy = false;

  /** One transaction at a time; `work` calls its argument when it is through. */
  const transact = (work: (end: () => void) => void): void => {
    queue.push(() => {
      const mine = queue;
      work(() => {
        if (mine !== queue) return;
        busy = false;
        next();
      });
    });
    if (!busy) next();
  };
  const next = (): void => {
    const work = queue.shift();
    if (work === undefined) return;
    busy = true;
    work();
  };

  const writeBatch = (batch: AppendBatch, end: () => void): void => {
    const { headers, origin, from } = batch;
    const writeKeys = (then: () => void): void => {
      keys.write({ origin, from, headers });
      keys.sync(then);
    };
    const writeLog = (then: () => void): void => {
      log.write({ t: 'append', batch });
      log.sync(then);
    };
    if (sabotage.logBeforeKeys === true) writeLog(() => writeKeys(end));
    else writeKeys(() => writeLog(end));
  };

  const shelfOf: Shelf = {
    full: false,
    held: (origin) => tables.get(origin) ?? null,
    origins: () => [...tables.keys()],
    head(origin) {
      const held = tables.get(origin);
      if (held === undefined) return { range: { size: 0, hashes: [] }, checkpoint: null, bytes: 0 };
      const checkpoint = held.checkpoints.at(-1)?.note ?? null;
      return { range: { size: held.entries.length, hashes: held.frontier }, checkpoint, bytes: held.bytes };
    },
    append(batch, done) {
      transact((end) => {
        const held = tables.get(batch.origin);
        const result = verdict(held, batch);
        if (result !== 'ok') {
          end();
          return done(result);
        }
        const apply = () => {
          applyKeys(tables, batch);
          applyBatch(tables, batch);
          end();
          done('ok');
        };
        if (sabotage.ackBeforeDurable !== true) return writeBatch(batch, apply);
        writeBatch(batch, () => {});
        apply();
      });
    },
    note(record, done) {
      transact((end) => {
        log.write(record);
        log.sync(() => {
          applyNote(tables, record);
          end();
          done();
        });
      });
    },
    shown: (origin) => shownSizes.get(origin) ?? null,
    show(origin, size, done) {
      heads.write({ origin, size });
      heads.sync(() => {
        shownSizes.set(origin, Math.max(size, shownSizes.get(origin) ?? 0));
        done();
      });
    },
    idle: () => !busy && queue.length === 0,
    reads: (heldNote, limit) => peerReads(() => tables, heldNote, limit),
    recover() {
      queue = [];
      busy = false;
      tables = new Map();
      shownSizes = new Map();
      for (const record of heads.records())
        shownSizes.set(record.origin, Math.max(record.size, shownSizes.get(record.origin) ?? 0));
      for (const record of log.records())
        if (record.t === 'append') applyBatch(tables, record.batch);
        else applyNote(tables, record);
      for (const record of keys.records()) applyKeys(tables, record);
    },
    durable(origin) {
      const batches = log.records().slice(0, log.synced());
      const sizes = batches.map((r) =>
        r.t === 'append' && r.batch.origin === origin ? r.batch.from + r.batch.entries.length : 0,
      );
      const keyed = keys.records().slice(0, keys.synced());
      const keySizes = keyed.map((r) => (r.origin === origin ? r.from + r.headers.length : 0));
      return Math.min(Math.max(0, ...sizes), Math.max(0, ...keySizes));
    },
  };

  function verdict(held: Held | undefined, batch: AppendBatch): AppendResult {
    if (shelfOf.full) return 'full';
    if (held?.frozen === true) return 'frozen';
    if ((held?.entries.length ?? 0) !== batch.from && sabotage.noCompareAndSwap !== true) return 'conflict';
    return 'ok';
  }

  shelfOf.recover();
  return shelfOf;
}

/** A batch of which the pages with the last bodies are missing. */
function tearBatch(record: LogRecord): LogRecord {
  if (record.t !== 'append') return record;
  const payloads = record.batch.payloads.map((payload, i, all) => (i >= all.length / 2 - 1 ? null : payload));
  return { t: 'append', batch: { ...record.batch, payloads } };
}

function table(tables: Map<string, Held>, origin: string): Held {
  const found = tables.get(origin);
  if (found !== undefined) return found;
  const made: Held = {
    origin,
    entries: [],
    payloads: [],
    headers: [],
    checkpoints: [],
    nodes: [],
    frontier: [],
    bytes: 0,
    frozen: false,
    cosigned: null,
    receipts: new Map(),
    evidence: [],
  };
  tables.set(origin, made);
  return made;
}

export function applyBatch(tables: Map<string, Held>, batch: AppendBatch): void {
  const held = table(tables, batch.origin);
  for (const [i, entry] of batch.entries.entries()) {
    held.entries.push(entry);
    const payload = batch.payloads[i] ?? null;
    held.payloads.push(payload);
    held.bytes += payload?.length ?? 0;
    grow(held.nodes, batch.leafHashes[i] ?? leafHash(entry));
  }
  held.frontier = batch.frontier;
  held.checkpoints.push({ size: batch.from + batch.entries.length, note: batch.checkpoint });
}

/** Adds a leaf hash and every subtree it completes. */
function grow(nodes: Uint8Array[][], leaf: Uint8Array): void {
  let hash = leaf;
  for (let level = 0; ; level++) {
    nodes[level] ??= [];
    const row = nodes[level] ?? [];
    row.push(hash);
    const left = row[row.length - 2];
    if (row.length % 2 === 1 || left === undefined) return;
    hash = nodeHash(left, hash);
  }
}

function applyKeys(tables: Map<string, Held>, record: KeyRecord): void {
  const held = table(tables, record.origin);
  for (const [i, header] of record.headers.entries()) held.headers[record.from + i] = header;
}

function applyNote(tables: Map<string, Held>, record: Exclude<LogRecord, { t: 'append' }>): void {
  const held = table(tables, record.origin);
  if (record.t === 'freeze') held.frozen = true;
  else if (record.t === 'evidence') held.evidence.push(record.evidence);
  else if (record.t === 'cosigned') held.cosigned = record.cosignature;
  else held.receipts.set(record.cosignature.key, record.cosignature);
}

export function peerReads(
  tables: () => ReadonlyMap<string, Held>,
  heldNote: (held: Held) => { size: number; note: string } | null,
  limit: (origin: string) => number,
): PeerReads {
  const of = (origin: string): Held | undefined => tables().get(origin);
  const within = (origin: string): number => Math.min(of(origin)?.entries.length ?? 0, limit(origin));
  return {
    size: async (origin) => (of(origin) === undefined ? null : within(origin)),
    async checkpointAfter(origin, after, reach) {
      const all = (of(origin)?.checkpoints ?? []).filter((c) => c.size > after && c.size <= limit(origin));
      const near = all.filter((c) => c.size <= after + reach);
      return near.at(-1) ?? all[0] ?? null;
    },
    entries: async (origin, from, to) => of(origin)?.entries.slice(from, to) ?? [],
    node: async (origin, level, index) => of(origin)?.nodes[level]?.[index] ?? null,
    payloads: async (origin, from, to) => of(origin)?.payloads.slice(from, to) ?? [],
    headers: async (origin, from, to) =>
      Array.from({ length: to - from }, (_, i) => of(origin)?.headers[from + i] ?? null),
    async held(origin) {
      const held = of(origin);
      return held === undefined ? null : heldNote(held);
    },
  };
}
