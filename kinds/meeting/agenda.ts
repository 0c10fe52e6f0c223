import type { Instant } from '../../packages/kind/kind.ts';
import type { AgendaItem, MeetingState, Sitting } from './schema.ts';
import { noMinutes } from './turns.ts';

/** A sitting as it stands; one of which nothing was said yet is empty. */
export function sittingIn({ sittings }: MeetingState, sitting: Instant | null): Sitting {
  const found = sittings.find((one) => one.sitting === sitting);
  return found ?? { sitting, items: [], order: [], documents: [], attendance: [], minutes: noMinutes };
}

/** Items that stand, as the chair ordered them; those added since come after. */
export function agendaOf({ items, order }: Sitting): readonly AgendaItem[] {
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return items
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => !item.withdrawn)
    .sort((a, b) => place(a.item.key) - place(b.item.key) || a.index - b.index)
    .map(({ item }) => item);
}
