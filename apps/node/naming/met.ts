import type { NodeCore } from '../core.ts';
import type { RecordKey } from '../project.ts';
import { type Pair, pairsOf } from './cross-check.ts';
import { keyOf, type Naming, recordIn } from './naming.ts';

/** A record that names somebody whom this node holds elsewhere or has on a list, and of whom nobody has said yet whether it is the same. */
export interface Met {
  readonly record: RecordKey;
  readonly title: string;
  readonly pairs: readonly Pair[];
}

/**
 * What the names of a record met, found when it comes or changes, and kept until somebody has judged it: what is asked meets what is held, and what is
 * held later meets what was asked. Kept are addresses alone, at home.
 */
export interface MetNames {
  /** Compares these records, one after the other, when there is time. */
  compare(records: readonly RecordKey[]): void;
  /** How many of them there are for someone who may read these kinds. */
  count(kinds: ReadonlySet<string>): Promise<number>;
  /** The latest of them, at most `most`. */
  latest(kinds: ReadonlySet<string>, most: number): Promise<readonly Met[]>;
  /** Resolves when nothing waits to be compared. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** What stands on the other sides: kinds of records, or a list. It decides who hears of it at all. */
interface Kept {
  readonly time: string;
  readonly others: readonly string[];
}

const collection = 'names-met';
const list = 'list';

export function createMetNames(
  node: NodeCore,
  naming: Pick<Naming, 'search'>,
  onError: (error: unknown) => void,
): MetNames {
  const { local, view } = node.store;
  const every = new Set(node.kinds.keys());
  const waiting = new Set<string>();
  let running: Promise<void> | null = null;
  let closing = false;

  async function work(): Promise<void> {
    for (const key of waiting) {
      if (closing) return;
      waiting.delete(key);
      await look(recordIn(key)).catch((error: unknown) => {
        if (!closing) onError(error);
      });
    }
  }

  async function look(record: RecordKey): Promise<void> {
    const row = await view.record(record.group, record.kind, record.record);
    const pairs = row?.listed === true ? await pairsOf(node, naming, record, JSON.parse(row.state), every) : [];
    const others = [...new Set(pairs.filter(({ said }) => said === null).map(({ hit }) => sideOf(hit.where)))].sort();
    const before = await local.get(collection, keyOf(record));
    if (others.length === 0) {
      if (before !== null) await local.delete(collection, keyOf(record));
    } else {
      const { time } = before === null ? { time: node.now().toISOString() } : (JSON.parse(before) as Kept);
      const kept: Kept = { time, others };
      await local.put(collection, keyOf(record), JSON.stringify(kept));
    }
    if (others.length > 0 || before !== null) node.live.publish({ event: 'counters', data: {} });
  }

  async function openTo(kinds: ReadonlySet<string>): Promise<readonly { record: RecordKey; time: string }[]> {
    const all = await local.list(collection);
    return all.flatMap(({ key, value }) => {
      const [record, { time, others }] = [recordIn(key), JSON.parse(value) as Kept];
      const isHeard = kinds.has(record.kind) && others.some((other) => other === list || kinds.has(other));
      return isHeard ? [{ record, time }] : [];
    });
  }

  return {
    compare(records) {
      for (const record of records) if (node.kinds.get(record.kind)?.subjects !== undefined) waiting.add(keyOf(record));
      if (waiting.size === 0 || closing) return;
      running ??= work().finally(() => {
        running = null;
      });
    },
    count: async (kinds) => (await openTo(kinds)).length,
    async latest(kinds, most) {
      const open = [...(await openTo(kinds))].sort((x, y) => (x.time < y.time ? 1 : -1)).slice(0, most);
      const met: Met[] = [];
      for (const { record } of open) {
        const row = await view.record(record.group, record.kind, record.record);
        if (row?.listed !== true) continue;
        const pairs = await pairsOf(node, naming, record, JSON.parse(row.state), kinds);
        const left = pairs.filter(({ said }) => said === null);
        if (left.length > 0) met.push({ record, title: row.facets.title, pairs: left });
      }
      return met;
    },
    async idle() {
      while (running !== null) await running;
    },
    async close() {
      closing = true;
      waiting.clear();
      await running;
    },
  };
}

const sideOf = (where: Pair['hit']['where']): string => (where.in === 'list' ? list : where.kind);
