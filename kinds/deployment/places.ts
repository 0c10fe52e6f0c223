import type { MapItem } from '../../packages/kind/map-item.ts';
import type { DeploymentState } from './schema.ts';
import { isCutShort, peopleOf } from './states.ts';

/** Where a team is, from its arrival until its return; one that is called home stands out. */
export function places(state: DeploymentState): readonly MapItem[] {
  const { terms, arrived, ended } = state;
  if (terms === null || arrived === null || ended !== null) return [];
  return [
    {
      id: 'place',
      names: terms.place.names,
      note: { code: 'people', values: { count: peopleOf(state) } },
      tone: isCutShort(state) ? 'warn' : 'ok',
      ground: { shape: 'point', at: terms.place.at, size: null },
    },
  ];
}
