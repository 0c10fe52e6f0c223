import type { CalendarItem } from '../../../packages/kind/calendar-item.ts';
import { exerciseOf } from '../../../packages/kind/exercise.ts';
import type { NodeCore } from '../core.ts';
import { recordsOf } from '../records-of.ts';

/** Records of one kind that a calendar reads at most. */
const mostRecords = 2_000;

/** What of one record stands in a calendar. */
export interface RecordItems {
  readonly group: string;
  readonly kind: string;
  readonly record: string;
  readonly items: readonly CalendarItem[];
}

/** The calendar of one record, from its state as it stands here; empty for a kind that has none. */
export function itemsOf(node: NodeCore, { group, kind, record }: Omit<RecordItems, 'items'>, state: unknown) {
  const charter = node.charters.of(group);
  const known = node.kinds.get(kind);
  return charter === null ? [] : (known?.calendar?.(state, { record, me: node.me, charter }) ?? []);
}

/** Kinds whose calendar somebody is told; of those that are not among `read`, nothing under TLP:RED, which is for its readers alone. */
export interface ToldKinds {
  readonly told: readonly string[];
  readonly read: readonly string[];
}

/**
 * Records with something in a calendar, of the kinds told that have one; those changed last when there are too many. Without a group
 * nothing of an exercise that is over.
 */
export async function calendarRecords(
  node: NodeCore,
  { told, read }: ToldKinds,
  group?: string,
): Promise<{ readonly records: readonly RecordItems[]; readonly cut: boolean }> {
  const records: RecordItems[] = [];
  let cut = false;
  for (const kind of told.filter((name) => node.kinds.get(name)?.calendar !== undefined)) {
    let count = 0;
    for await (const row of recordsOf(node, kind, { group, sort: 'updated' })) {
      if (count === mostRecords) {
        cut = true;
        break;
      }
      count += 1;
      if (row.facets.handling.tlp === 'RED' && !read.includes(kind)) continue;
      const key = { group: row.group, kind, record: row.record };
      const items = itemsOf(node, key, JSON.parse(row.state));
      if (items.length > 0 && !(group === undefined && isOver(node, row.group))) records.push({ ...key, items });
    }
  }
  return { records, cut };
}

function isOver(node: NodeCore, group: string): boolean {
  const charter = node.charters.of(group);
  return charter !== null && exerciseOf(charter, node.now().toISOString())?.over === true;
}
