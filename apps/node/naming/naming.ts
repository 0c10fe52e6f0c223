import { existsSync } from 'node:fs';
import type { Subjects } from '../../../packages/kind/subjects.ts';
import type { NodeCore } from '../core.ts';
import type { Applied, Changed, RecordKey } from '../project.ts';
import { recordsOf } from '../records-of.ts';
import { entriesOf } from './asked-names.ts';
import type { HeldHead } from './held-file.ts';
import { createListRounds } from './list-rounds.ts';
import { createNameLists, type NameLists } from './lists/lists.ts';
import { createMetNames, type MetNames } from './met.ts';
import { toldByLists } from './named-by-tag.ts';
import { heldFile, listFolder } from './places.ts';
import { keyOf } from './record-key.ts';
import { createSearcher } from './searcher.ts';
import type { AskedName } from './shelf.ts';
import { continues, headAt, recordsSince } from './since.ts';
import type { Answer, Borne } from './thread.ts';

/** The names that this node knows, searched in a thread of its own so that no door waits for it. */
export interface Naming {
  search(asked: AskedName): Promise<Pick<Answer, 'found' | 'more' | 'lists'>>;
  /** Whether what was held at the start is in the index by now. */
  readonly ready: boolean;
  /** How the names that records bear came into the index: kept from before, or all read anew; and how many records were read for it. */
  readonly start: { readonly from: 'kept' | 'view'; readonly records: number } | null;
  /** Whether no thread is held for names: there are none. */
  readonly resting: boolean;
  readonly lists: NameLists;
  readonly met: MetNames;
  /** Names of the lists that this program reads. */
  usableLists(): Promise<readonly string[]>;
  /** The folder of lists has changed: what is in it now is searched, and compared with all that is held. */
  lookAgain(): void;
  /** Resolves when what is held was compared with the lists in the folder as they are, and nothing else waits to be compared. */
  compared(): Promise<void>;
  onApplied(applied: Pick<Applied, 'changed'> & Partial<Pick<Applied, 'origin' | 'to'>>): void;
  /** Brings the index up to date with the view: once, after the start. */
  scan(): Promise<void>;
  /** Does what takes names out of the view. Before it begins they are in no file of names; ended anywhere, the next start reads all anew. */
  forgetting(work: () => Promise<void>): Promise<void>;
  /** Keeps what is held, so that the next start need not read it anew. */
  keep(): Promise<void>;
  close(): Promise<void>;
}

/** A record that changed, and of whom and what it speaks now. */
interface Spoken {
  readonly record: RecordKey;
  readonly subjects: Subjects;
}

const isSilent = ({ persons, objects }: Subjects): boolean => persons.length === 0 && objects.length === 0;

/** Records a message to the thread. */
const slice = 200;
/** So long after something changed the names are kept at the latest, and so long after the thread ended they are read anew, in milliseconds. */
const [keepAfterMs, againAfterMs] = [300_000, 5_000];
/** So often the folder of lists is looked at for what came into it by hand, in milliseconds. */
const lookAtListsMs = 30_000;

export function createNaming(node: NodeCore, onError: (error: unknown) => void): Naming {
  const held = heldFile(node.directory);
  const lists = createNameLists(listFolder(node.directory), onError);
  const searcher = createSearcher({ lists: lists.folder, held }, onError, () => {
    [ready, again] = [false, setTimeout(() => scan().catch(onError), againAfterMs).unref()];
  });
  const search = (asked: AskedName): Promise<Answer> => searcher.ask({ ask: asked, at: performance.now() });
  const met = createMetNames(node, { search }, onError);
  const rounds = createListRounds(node, lists.folder, met, lookAgain);
  /** Records that changed since the scan began: what it reads of them may be older. */
  const fresh = new Set<string>();
  /** How far of each feed the names hold what it says. */
  const known = new Map<string, number>();
  let ready = false;
  let closing = false;
  let start: Naming['start'] = null;
  let forgetting = 0;
  /** Whether records changed since it was kept how far of each feed the names hold what it says. */
  let unkept = false;
  let again: NodeJS.Timeout | undefined;
  let later: NodeJS.Timeout | undefined;
  let looking: NodeJS.Timeout | undefined;

  async function scan(): Promise<void> {
    fresh.clear();
    known.clear();
    for (const [origin, size] of Object.entries(node.projector.positions())) known.set(origin, size);
    const kept = await takenUp();
    const records = kept === null ? await readAll() : await readRows(recordsSince(node, kept));
    if (closing) return;
    // What came in while the node was away was compared by nobody.
    if (kept !== null) for await (const row of recordsSince(node, kept)) met.compare([row]);
    [ready, start] = [true, { from: kept === null ? 'view' : 'kept', records }];
    fresh.clear();
    unkept ||= records > 0;
    // A disk that is full at the start must not keep the lists from being compared.
    await keep().catch(onError);
    compareWithLists();
    looking ??= setInterval(compareWithLists, lookAtListsMs).unref();
    await searcher.rest();
  }

  function lookAgain(): void {
    if (searcher.isBegun) searcher.tell({ look: true });
  }

  /** Not before all that was held at the start is in the view again: it is compared once. */
  function compareWithLists(): void {
    if (ready && !closing) rounds.look().catch(onError);
  }

  /** The names that were kept, when the feeds go on from them; else nothing is in the index. */
  async function takenUp(): Promise<HeldHead | null> {
    const { head } = existsSync(held) ? await searcher.ask({ open: true }) : { head: null };
    if (head !== null && (await continues(node, head))) return head;
    if (!searcher.isBegun) return null;
    searcher.tell({ empty: true });
    fresh.clear();
    return null;
  }

  async function readAll(): Promise<number> {
    let records = 0;
    for (const kind of node.kinds.values())
      if (kind.subjects !== undefined && !closing) records += await readRows(recordsOf(node, kind.name));
    return records;
  }

  async function readRows(rows: AsyncIterable<RecordKey & { readonly state: string }>): Promise<number> {
    let records = 0;
    let some: Borne[] = [];
    for await (const row of rows) {
      if (closing) return records;
      const kind = node.kinds.get(row.kind);
      const key = keyOf(row);
      if (kind?.subjects === undefined || fresh.has(key)) continue;
      some.push({ record: key, entries: entriesOf(key, kind.subjects(JSON.parse(row.state))) });
      records += 1;
      if (some.length < slice) continue;
      put(some);
      some = [];
    }
    put(some);
    return records;
  }

  /** Names that took the place of others; where nothing is held there are no others. */
  function put(some: readonly Borne[]): void {
    const told = searcher.isBegun ? some : some.filter(({ entries }) => entries.length > 0);
    if (told.length > 0) searcher.tell({ put: told });
  }

  function learn({ record, subjects }: Spoken): Borne {
    const key = keyOf(record);
    if (!ready) fresh.add(key);
    return { record: key, entries: entriesOf(key, subjects) };
  }

  function spokenIn({ state, ...record }: Changed): readonly Spoken[] {
    const subjects = node.kinds.get(record.kind)?.subjects?.(state);
    return subjects === undefined ? [] : [{ record, subjects }];
  }

  /** Kept even when nobody is named: or all would be read anew at each start. What could not be kept is kept later, or when the node ends. */
  async function keep(): Promise<void> {
    clearTimeout(later);
    later = undefined;
    if (!ready || forgetting > 0 || !(unkept || searcher.isBegun)) return;
    unkept = false;
    try {
      const head = await headAt(node, Object.fromEntries(known));
      if (ready && forgetting === 0) await searcher.ask({ keep: head });
      else unkept = true;
    } catch (error) {
      unkept = true;
      keepLater();
      throw error;
    }
  }

  function keepLater(): void {
    if (!closing) later ??= setTimeout(() => void keep().then(searcher.rest).catch(onError), keepAfterMs).unref();
  }

  return {
    lists,
    met,
    search,
    get ready() {
      return ready;
    },
    get resting() {
      return !searcher.isBegun;
    },
    get start() {
      return start;
    },
    usableLists: async () => (await searcher.ask({ ask: { text: '' }, at: performance.now() })).lists,
    lookAgain() {
      lookAgain();
      compareWithLists();
    },
    async compared() {
      await rounds.look();
      await met.idle();
    },
    onApplied({ origin, to, changed }) {
      const spoken = changed.flatMap(spokenIn);
      put(spoken.map(learn));
      if (origin !== undefined && to !== undefined) known.set(origin, to);
      met.compare(spoken.map(({ record, subjects }) => ({ ...record, silent: isSilent(subjects) })));
      met.compare(toldByLists(changed));
      if (spoken.length === 0) return;
      unkept = true;
      keepLater();
    },
    scan,
    async forgetting(work) {
      forgetting += 1;
      try {
        if (existsSync(held) || searcher.isBegun) await searcher.ask({ drop: true });
        await work();
      } finally {
        forgetting -= 1;
      }
    },
    keep,
    async close() {
      clearTimeout(again);
      clearInterval(looking);
      await Promise.all([met.close(), rounds.close()]);
      await keep().catch(onError);
      closing = true;
      clearTimeout(later);
      await lists.close();
      await searcher.close();
    },
  };
}
