import { placeNumber, placeOf, strideOf } from './grid.ts';
import { holds, type SeriesPoint, type SeriesState } from './schema.ts';

/** A series as what reckons takes it: every place from the first to the last, null where nothing stands. */
export interface OnGrid {
  readonly places: readonly string[];
  readonly values: readonly (number | null)[];
  /** Places without any point between the first and the last. */
  readonly missing: number;
}

/** Longer than this a series is not spread out: a stray point of another century makes no page wait. */
const mostPlaces = 60_000;

/** A hidden count is reckoned as half of the least that may be shown. */
export function onGrid({ opened, points }: SeriesState): OnGrid {
  const nothing = { places: [], values: [], missing: 0 };
  const step = opened?.step;
  const first = points[0];
  if (step === undefined || first === undefined) return nothing;
  const stride = strideOf(step);
  const start = placeNumber(first.at, step) ?? 0;
  const end = placeNumber(points.at(-1)?.at ?? '', step) ?? start;
  const count = Math.min(mostPlaces, Math.floor((end - start) / stride) + 1);
  const byPlace = new Map(points.map((point) => [point.at, point]));
  const places = Array.from({ length: count }, (_, at) => placeOf(start + at * stride, step));
  const least = opened?.leastCount ?? 0;
  return {
    places,
    values: places.map((place) => reckoned(byPlace.get(place), least)),
    missing: places.filter((place) => !byPlace.has(place)).length,
  };
}

function reckoned(point: SeriesPoint | undefined, least: number): number | null {
  const held = point === undefined ? null : holds(point);
  if (held === null) return null;
  return held.hidden ? least / 2 : held.value;
}
