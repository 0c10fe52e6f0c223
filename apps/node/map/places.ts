import type { Charter } from '../../../packages/charter/index.ts';
import { mapItem, type PlacedItem } from '../../../packages/contract/map.ts';
import { exerciseOf } from '../../../packages/kind/exercise.ts';
import type { Kind } from '../../../packages/kind/kind.ts';
import type { RecordRow } from '../../../packages/store/port.ts';
import type { NodeCore } from '../core.ts';
import { recordsOf } from '../records-of.ts';

/** Records of one kind that a map reads, things of one record, things on one map: a fuller one shows nobody anything. */
const mostRecords = 2_000;
const mostOfRecord = 500;
const mostPlaces = 5_000;

interface Placed {
  readonly places: readonly PlacedItem[];
  readonly records: number;
  /** There was more than is read or shown at once. */
  readonly cut: boolean;
}

/** What of a group has its place on a map, of the kinds named that place anything; those changed last when there is too much. Nothing of an exercise that is over. */
export async function placesOf(node: NodeCore, kinds: readonly string[], charter: Charter): Promise<Placed> {
  if (exerciseOf(charter, node.now().toISOString())?.over === true) return { places: [], records: 0, cut: false };
  const places: PlacedItem[] = [];
  let [records, cut] = [0, false];
  for (const name of kinds) {
    const kind = node.kinds.get(name);
    if (kind?.places === undefined) continue;
    let count = 0;
    for await (const row of recordsOf(node, name, { group: charter.group, sort: 'updated' })) {
      if (count === mostRecords || places.length >= mostPlaces) {
        cut = true;
        break;
      }
      count += 1;
      const found = placesOfRecord(kind, row, { me: node.me, charter });
      cut ||= found.length > mostOfRecord;
      places.push(...found.slice(0, mostOfRecord));
    }
    records += count;
  }
  return { places: places.slice(0, mostPlaces), records, cut: cut || places.length > mostPlaces };
}

/** A record that cannot be placed, or a thing of it that has no place on earth, takes nothing from the others. */
export function placesOfRecord(
  kind: Kind,
  { record, state, facets }: Pick<RecordRow, 'record' | 'state' | 'facets'>,
  at: { readonly me: string; readonly charter: Charter },
): readonly PlacedItem[] {
  const { title, state: word, ended } = facets;
  return itemsOf(kind, JSON.parse(state), { ...at, record }).flatMap((item) => {
    const fit = mapItem.safeParse(item);
    return fit.success ? [{ ...fit.data, kind: kind.name, record, title, state: word, ended }] : [];
  });
}

function itemsOf(kind: Kind, state: unknown, at: { record: string; me: string; charter: Charter }): readonly unknown[] {
  try {
    return kind.places?.(state, at) ?? [];
  } catch {
    return [];
  }
}
