import type { MapItem } from '../../packages/kind/map-item.ts';
import { matching } from './matching.ts';
import type { AssistanceState } from './schema.ts';

/** Where help is needed and where it comes in, as long as the request is open; what is short stands out. */
export function places(state: AssistanceState): readonly MapItem[] {
  const { asked, closed } = state;
  if (asked === null || closed !== null) return [];
  const short = matching(state).filter((count) => count.short > 0).length;
  const tone = short > 0 ? 'danger' : 'info';
  const note = { code: 'short', values: { count: short } };
  const { where, area, entry } = asked;
  return [
    { id: 'where', names: where.names, note, tone, ground: { shape: 'point', at: where.at, size: null } },
    ...(area === null
      ? []
      : [{ id: 'area', names: where.names, note: null, tone, ground: { shape: 'area', area } } satisfies MapItem]),
    ...(entry === null
      ? []
      : [
          {
            ...{ id: 'entry', names: entry.place.names, note: { code: 'entry', values: {} } },
            ...{ tone: 'info', ground: { shape: 'point', at: entry.place.at, size: null } },
          } satisfies MapItem,
        ]),
  ];
}
