import type { NodeCore } from '../core.ts';
import type { RecordKey } from '../project.ts';
import { keyOf, recordIn } from './record-key.ts';

/** What stands on the other sides of the pairs of a record: kinds of records, and lists. It decides who hears of it at all. */
interface Kept {
  readonly time: string;
  readonly others: readonly string[];
}

/** The records with pairs of which nobody has said yet what they are, and what is on the other side; no name. Kept at home, over a restart. */
export interface OpenSides {
  /** What is open of a record from what was; it is told to whoever looks at a count only when that changes anything. */
  put(record: RecordKey, from: (before: readonly string[]) => readonly string[]): Promise<void>;
  /** Nothing is open of a record any more; cheap where nothing was, which is so of nearly all. */
  drop(record: RecordKey): Promise<void>;
  /** Those of which someone hears who may read these kinds. */
  to(kinds: ReadonlySet<string>): Promise<readonly { readonly record: RecordKey; readonly time: string }[]>;
}

const collection = 'names-met';

/** A list as a side; a kind has no colon in its name. */
export const listSideOf = (list: string): string => `list:${list}`;
/** Versions before wrote the word alone, whichever list it was. */
export const isListSide = (side: string): boolean => side === 'list' || side.startsWith('list:');

export function createOpenSides(node: NodeCore): OpenSides {
  const { local } = node.store;
  /** All records that have something open, and perhaps some that had. */
  let known: Set<string> | null = null;

  async function keysKnown(): Promise<Set<string>> {
    if (known !== null) return known;
    const all = await local.list(collection);
    // Whoever was first may have written since.
    known ??= new Set(all.map(({ key }) => key));
    return known;
  }

  async function put(record: RecordKey, from: Parameters<OpenSides['put']>[1]): Promise<void> {
    const key = keyOf(record);
    const written = await local.get(collection, key);
    const before: Kept | null = written === null ? null : JSON.parse(written);
    const others = [...new Set(from(before?.others ?? []))].sort();
    if (others.join('\n') === (before?.others ?? []).join('\n')) return;
    if (others.length === 0) await local.delete(collection, key);
    else {
      const kept: Kept = { time: before?.time ?? node.now().toISOString(), others };
      await local.put(collection, key, JSON.stringify(kept));
      (await keysKnown()).add(key);
    }
    node.live.publish({ event: 'counters', data: {} });
  }

  return {
    put,
    async drop(record) {
      if ((await keysKnown()).has(keyOf(record))) await put(record, () => []);
    },
    async to(kinds) {
      const all = await local.list(collection);
      return all.flatMap(({ key, value }) => {
        const record = recordIn(key);
        const { time, others }: Kept = JSON.parse(value);
        const isHeard = kinds.has(record.kind) && others.some((other) => isListSide(other) || kinds.has(other));
        return isHeard ? [{ record, time }] : [];
      });
    },
  };
}
