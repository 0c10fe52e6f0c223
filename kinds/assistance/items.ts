import { endOfDay, inZone } from '../../packages/kind/calendar.ts';
import type { Circumstances, Zoned } from '../../packages/kind/kind.ts';
import type { Item } from './schema.ts';

type Given = Omit<Item, 'id'> & { readonly id: string | null };

/** Items that are there keep their ids; new ones get the next free numbers. */
export function numbered(before: readonly Item[], given: readonly Given[]): Item[] {
  const taken = [...before, ...given].map(({ id }) => Number(id?.slice(1) ?? 0));
  let last = Math.max(0, ...taken);
  return given.map((item) => {
    if (item.id !== null) return { ...item, id: item.id };
    last += 1;
    return { ...item, id: `i${last}` };
  });
}

/** End of the first day on which something is still needed, on the clocks of the group. Only authors ask: it takes time-zone data. */
export function firstDay(items: readonly Item[], { charter: { zone }, tzdb }: Circumstances): Zoned {
  const needed = items.filter(({ quantity }) => quantity > 0);
  const days = (needed.length > 0 ? needed : items).map(({ from }) => from).sort();
  return inZone(endOfDay(days[0] ?? '2000-01-01', zone), zone, tzdb);
}
