import type { NodeCore } from '../core.ts';
import type { RecordKey } from '../project.ts';
import { recordsOf } from '../records-of.ts';
import { type Checked, type Pair, pairsOf } from './cross-check.ts';
import type { Naming } from './naming.ts';
import { createOpenSides, isListSide, listSideOf } from './open-sides.ts';
import { keyOf, recordIn } from './record-key.ts';

/** A record that names somebody whom this node holds elsewhere or has on a list, and of whom nobody has said yet whether it is the same. */
export interface Met extends Checked {
  readonly record: RecordKey;
  readonly title: string;
}

/**
 * What the names of a record met, found when it comes or changes, or when a list comes, and kept until somebody has judged it: what is asked meets what
 * is held, what is held later meets what was asked, and a list that is loaded says of all that is there what it would have said as it came. Kept are
 * addresses alone, at home.
 */
export interface MetNames {
  /**
   * Compares these records, one after the other, when there is time. A silent one speaks of nobody and of nothing: it meets nothing, whatever it met
   * before, and is not read for that. Of a backlog that is most records, and reading each again was a tenth of the work on it.
   */
  compare(records: readonly (RecordKey & { readonly silent?: boolean })[]): void;
  /** Compares every record that names somebody with these lists, and with none of those that are no more; resolves with whether it came to its end. */
  compareLists(lists: readonly string[], there: readonly string[]): Promise<boolean>;
  /** How many of them there are for someone who may read these kinds. */
  count(kinds: ReadonlySet<string>): Promise<number>;
  /** The latest of them, at most `most`. */
  latest(kinds: ReadonlySet<string>, most: number): Promise<readonly Met[]>;
  /** Resolves when nothing waits to be compared. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** Records compared with new lists at once: the thread of names is never idle, and what comes in meanwhile waits for no more than these. */
const atOnce = 32;
/** Pairs of a record that are shown together. */
const mostPairs = 30;
const nothing: Checked = { pairs: [], left: { names: 0, objects: 0, hits: false } };

export function createMetNames(
  node: NodeCore,
  naming: Pick<Naming, 'search'>,
  onError: (error: unknown) => void,
): MetNames {
  const { view } = node.store;
  const open = createOpenSides(node);
  const every = new Set(node.kinds.keys());
  /** Whether each is silent, as it was last told. */
  const waiting = new Map<string, boolean>();
  let running: Promise<void> = Promise.resolve();
  let isBegun = false;
  let closing = false;

  /** One after the other, whoever asks for it: of a record one is never compared twice at once. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = running.then(work);
    running = turn.then(
      () => {},
      () => {},
    );
    return turn;
  }

  async function lookAtWaiting(): Promise<void> {
    isBegun = false;
    for (const [key, silent] of waiting) {
      if (closing) return;
      waiting.delete(key);
      const record = recordIn(key);
      await (silent ? open.drop(record) : look(record)).catch(complain);
    }
  }

  function complain(error: unknown): void {
    if (!closing) onError(error);
  }

  /** All that a record meets, in place of what it met before. */
  async function look(record: RecordKey): Promise<void> {
    const { pairs } = await unsaid(record, every);
    await open.put(record, () => pairs.map(({ hit }) => sideOf(hit.where)));
  }

  /** What a record meets in these lists, beside what it met elsewhere. */
  async function lookInLists(record: RecordKey, lists: readonly string[], there: ReadonlySet<string>): Promise<void> {
    const { pairs } = lists.length === 0 ? nothing : await unsaid(record, every, lists);
    const isElsewhere = (side: string): boolean => !isListSide(side) || (there.has(side) && !searched.has(side));
    const searched = new Set(lists.map(listSideOf));
    await open.put(record, (before) => [...before.filter(isElsewhere), ...pairs.map(({ hit }) => sideOf(hit.where))]);
  }

  async function unsaid(record: RecordKey, kinds: ReadonlySet<string>, lists?: readonly string[]): Promise<Checked> {
    const row = await view.record(record.group, record.kind, record.record);
    if (row?.listed !== true) return nothing;
    const { pairs, left } = await pairsOf(node, naming, record, JSON.parse(row.state), kinds, { lists });
    return { pairs: pairs.filter(({ said }) => said === null), left };
  }

  return {
    compare(records) {
      for (const { silent = false, ...record } of records)
        if (node.kinds.get(record.kind)?.subjects !== undefined) waiting.set(keyOf(record), silent);
      if (waiting.size === 0 || closing || isBegun) return;
      isBegun = true;
      void inTurn(lookAtWaiting);
    },
    async compareLists(lists, there) {
      const sides = new Set(there.map(listSideOf));
      const failed: RecordKey[] = [];
      const tried = async (some: readonly RecordKey[], onFailure: (error: unknown, key: RecordKey) => void) => {
        const each = (key: RecordKey): Promise<void> =>
          lookInLists(key, lists, sides).catch((error: unknown) => onFailure(error, key));
        await inTurn(() => Promise.all(some.map(each)));
      };
      for await (const some of togetherOf(node, atOnce)) {
        if (closing) return false;
        await tried(some, (_, key) => void failed.push(key));
      }
      // The thread may have ended in between: what failed is tried once more, and told if it fails again.
      for (const record of failed) await tried([record], complain);
      return !closing;
    },
    count: async (kinds) => (await open.to(kinds)).length,
    async latest(kinds, most) {
      const latest = [...(await open.to(kinds))].sort((x, y) => (x.time < y.time ? 1 : -1)).slice(0, most);
      const met: Met[] = [];
      for (const { record } of latest) {
        const { pairs, left } = await unsaid(record, kinds);
        const row = await view.record(record.group, record.kind, record.record);
        if (row === null || pairs.length === 0) continue;
        const hits = left.hits || pairs.length > mostPairs;
        const shown = { pairs: pairs.slice(0, mostPairs), left: { ...left, hits } };
        met.push({ record, title: row.facets.title, ...shown });
      }
      return met;
    },
    async idle() {
      for (let last: Promise<void> | null = null; last !== running; ) {
        last = running;
        await last;
      }
    },
    async close() {
      closing = true;
      waiting.clear();
      await running;
    },
  };
}

/** Every record that speaks of somebody, those that are open first, `most` at a time: what somebody works on is not behind a million that are over. */
async function* togetherOf(node: NodeCore, most: number): AsyncGenerator<readonly RecordKey[]> {
  let some: RecordKey[] = [];
  const speaking = [...node.kinds.values()].filter(({ subjects }) => subjects !== undefined);
  for (const box of ['open', 'ended'] as const)
    for (const { name } of speaking)
      for await (const { group, kind, record } of recordsOf(node, name, { box })) {
        if (some.push({ group, kind, record }) < most) continue;
        yield some;
        some = [];
      }
  if (some.length > 0) yield some;
}

const sideOf = (where: Pair['hit']['where']): string => (where.in === 'list' ? listSideOf(where.list) : where.kind);
