import { foldRecord } from '../../packages/kind/fold.ts';
import { identifiersOf, markOf } from '../../packages/kind/identified.ts';
import type { Kind } from '../../packages/kind/kind.ts';
import { recordRow } from '../../packages/kind/row.ts';
import type { Subjects } from '../../packages/kind/subjects.ts';
import type { EventRow, FeedRow, RecordRow, Store, ViewBatch } from '../../packages/store/port.ts';
import type { CharterBook } from './charters.ts';
import { type OpenedBatch, readAndOpen } from './open-batch.ts';
import type { Opener } from './opener.ts';

export interface RecordKey {
  readonly group: string;
  readonly kind: string;
  readonly record: string;
}

/** A record as one step of the view left it. */
export interface Changed extends RecordKey {
  readonly state: unknown;
}

/** What one step of the view brought: the records that changed, and from whose feed. */
export interface Applied {
  readonly origin: string;
  readonly own: boolean;
  /** Size of the feed the view has reached. */
  readonly to: number;
  readonly changed: readonly Changed[];
}

/**
 * Log → view. Opens what the log holds beyond the view's position, folds the records it touches, writes their rows together
 * with the new position. A function of the log alone: throw the view away and it comes back the same.
 */
export interface Projector {
  wake(): void;
  /** Resolves when the view has taken in the feed up to `size`. */
  reached(origin: string, size: number): Promise<void>;
  positions(): Readonly<Record<string, number>>;
  /** Takes the words out of these statements of one record, between two steps, and folds it again to what is left of it. */
  blank(key: RecordKey, statements: readonly { readonly origin: string; readonly seq: number }[]): Promise<void>;
  /** Resolves when there is nothing left to take in for the moment. */
  idle(): Promise<void>;
  onApplied(listener: (applied: Applied) => void): void;
  close(): Promise<void>;
}

const batchSize = 1_024;
const retryMs = 1_000;

interface Step {
  readonly feed: FeedRow;
  readonly to: number;
  readonly batch: ViewBatch;
  readonly changed: readonly Changed[];
}

interface Pending {
  readonly origin: string;
  readonly size: number;
  readonly resolve: () => void;
}

export async function createProjector(deps: {
  store: Store;
  charters: CharterBook;
  kinds: ReadonlyMap<string, Kind>;
  opener: Opener;
  me: string;
  onError: (error: unknown) => void;
}): Promise<Projector> {
  const { store } = deps;
  const positions: Record<string, number> = { ...(await store.view.positions()) };
  const listeners: ((applied: Applied) => void)[] = [];
  /** The next batch of a feed, when more of it was there as the last one was taken up. */
  const ahead = new Map<string, Promise<OpenedBatch>>();
  let pending: Pending[] = [];
  let running: Promise<void> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let again = false;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;

  const at = (origin: string): number => positions[origin] ?? 0;

  /** Two that fold the same record at once would each write what the other took away. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  }

  function settle(): void {
    const done = pending.filter((wait) => at(wait.origin) >= wait.size);
    if (done.length === 0) return;
    pending = pending.filter((wait) => at(wait.origin) < wait.size);
    for (const wait of done) wait.resolve();
  }

  /** A batch of each feed in turn, our own first: an officer's act never waits for another authority's backlog. */
  async function catchUp(): Promise<void> {
    do {
      again = false;
      const behind = (await store.log.feeds()).filter((feed) => feed.size > at(feed.origin));
      for (const feed of behind.sort((a, b) => Number(b.own) - Number(a.own))) await follow(feed);
      again ||= behind.length > 0;
    } while (again && !closed);
  }

  /** One batch; the next of the same feed is read and opened while this one is folded and written. */
  async function follow(feed: FeedRow): Promise<void> {
    if (closed) return;
    const opened = await (ahead.get(feed.origin) ?? openBatch(feed, at(feed.origin)));
    ahead.delete(feed.origin);
    if (opened.to < feed.size) ahead.set(feed.origin, openBatch(feed, opened.to));
    await inTurn(async () => apply(await foldStep(feed, opened)));
  }

  function openBatch(feed: FeedRow, from: number): Promise<OpenedBatch> {
    const batch = readAndOpen(deps, feed, from, Math.min(feed.size, from + batchSize));
    // Whoever takes it up hears of its fault; until then nobody is listening.
    batch.catch(() => {});
    return batch;
  }

  async function foldStep(feed: FeedRow, opened: OpenedBatch): Promise<Step> {
    const held = { ...positions, [feed.origin]: opened.to };
    const folded = await foldTouched(deps, opened.events, held, await store.view.waiting());
    const { events, exceptions, marks, to } = opened;
    const records = folded.map(({ row }) => row);
    const changed = folded.map(({ row: { group, kind, record }, state }) => ({ group, kind, record, state }));
    return { feed, to, changed, batch: { positions: { [feed.origin]: to }, events, exceptions, marks, records } };
  }

  async function blank(key: RecordKey, statements: Parameters<Projector['blank']>[1]): Promise<void> {
    const erased = ({ origin, seq }: EventRow): boolean =>
      statements.some((one) => one.origin === origin && one.seq === seq);
    const rows = (await store.view.eventsOf([key])).map((row) => (erased(row) ? { ...row, data: '' } : row));
    const folded = foldOne(deps, key, rows, positions);
    if (folded === null) return;
    const events = rows.filter(erased);
    await store.view.apply({ positions: {}, events, exceptions: [], records: [folded.row], marks: [] });
    const { group, kind, record } = folded.row;
    const changed = [{ group, kind, record, state: folded.state }];
    for (const { origin } of events.slice(0, 1))
      for (const listener of listeners) listener({ origin, own: true, to: at(origin), changed });
  }

  async function apply({ feed, to, batch, changed }: Step): Promise<void> {
    await store.view.apply(batch);
    positions[feed.origin] = to;
    settle();
    for (const listener of listeners) listener({ origin: feed.origin, own: feed.own, to, changed });
  }

  function wake(): void {
    again = true;
    if (running !== null || closed) return;
    running = catchUp()
      .catch((error: unknown) => {
        ahead.clear();
        deps.onError(error);
        // Most likely the disk is full: when there is room again, the view goes on by itself.
        retry = setTimeout(wake, retryMs).unref();
      })
      .finally(() => {
        running = null;
        if (again && !closed) wake();
      });
  }

  return {
    wake,
    reached(origin, size) {
      if (at(origin) >= size) return Promise.resolve();
      return new Promise((resolve) => {
        pending.push({ origin, size, resolve });
        wake();
      });
    },
    positions: () => ({ ...positions }),
    blank: (key, statements) => inTurn(() => blank(key, statements)),
    async idle() {
      while (running !== null) await running;
    },
    onApplied: (listener) => listeners.push(listener),
    async close() {
      closed = true;
      clearTimeout(retry);
      await running;
    },
  };
}

interface FoldedRow {
  readonly row: RecordRow;
  readonly state: unknown;
}

/** Folds every record the events touch, and those that waited for what has now come. */
async function foldTouched(
  deps: { store: Store; charters: CharterBook; kinds: ReadonlyMap<string, Kind>; me: string },
  fresh: readonly EventRow[],
  held: Readonly<Record<string, number>>,
  waiting: readonly RecordKey[],
): Promise<readonly FoldedRow[]> {
  const touched = new Map<string, { key: RecordKey; rows: EventRow[] }>();
  const slot = (key: RecordKey): EventRow[] => {
    const name = `${key.group} ${key.kind} ${key.record}`;
    const found = touched.get(name);
    if (found !== undefined) return found.rows;
    const rows: EventRow[] = [];
    touched.set(name, { key: { group: key.group, kind: key.kind, record: key.record }, rows });
    return rows;
  };
  for (const row of fresh) slot(row).push(row);
  for (const key of waiting) slot(key);
  const earlier = await deps.store.view.eventsOf([...touched.values()].map(({ key }) => key));
  for (const row of earlier) slot(row).push(row);
  const folded: FoldedRow[] = [];
  for (const { key, rows } of touched.values()) {
    const row = foldOne(deps, key, rows, held);
    if (row !== null) folded.push(row);
  }
  return folded;
}

function foldOne(
  deps: { charters: CharterBook; kinds: ReadonlyMap<string, Kind>; me: string },
  key: RecordKey,
  rows: readonly EventRow[],
  held: Readonly<Record<string, number>>,
): FoldedRow | null {
  const kind = deps.kinds.get(key.kind);
  const charter = deps.charters.of(key.group);
  if (kind === undefined || charter === null) return null;
  const folded = foldRecord(kind, rows, deps.charters.history(key.group), held);
  const row = recordRow(kind, folded, deps.me, charter);
  return { row: findable(row, kind.subjects?.(folded.state).objects ?? []), state: folded.state };
}

/** A number is found however it was written: its one spelling stands among the words of the record. */
function findable(row: RecordRow, objects: Subjects['objects']): RecordRow {
  const marks = identifiersOf(objects).map(markOf);
  if (marks.length === 0) return row;
  return { ...row, facets: { ...row.facets, text: [row.facets.text, ...marks].join('\n') } };
}
