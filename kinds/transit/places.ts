import type { MapItem } from '../../packages/kind/map-item.ts';
import type { TransitState } from './schema.ts';

/** Ports and welcome points, and the lines between ports, each as wide as what its ships carry in a day beside the widest. */
export function places(state: TransitState): readonly MapItem[] {
  const shown = state.places.filter(({ retired }) => !retired);
  const seats = (line: string): number =>
    state.ships.reduce(
      (sum, ship) => (ship.line === line && !ship.retired ? sum + ship.passengers * ship.rotations : sum),
      0,
    );
  const most = Math.max(1, ...state.lines.map(({ code }) => seats(code)));
  return [
    ...shown.map(
      ({ code, what, place }): MapItem => ({
        ...{ id: code, names: place.names, tone: 'neutral', note: { code: what, values: { code } } },
        ground: { shape: 'point', at: place.at, size: null },
      }),
    ),
    ...state.lines.flatMap(({ code, from, to, retired }): readonly MapItem[] => {
      const [one, other] = [from, to].map((end) => shown.find((place) => place.code === end));
      if (retired || one === undefined || other === undefined) return [];
      const names = [{ language: 'en' as const, text: code }];
      const ground = { shape: 'line' as const, from: one.place.at, to: other.place.at, weight: seats(code) / most };
      return [{ id: `line ${code}`, names, tone: 'info', note: { code: 'line', values: { from, to } }, ground }];
    }),
  ];
}
