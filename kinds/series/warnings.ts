import type { Expected } from '../../packages/detect/expected.ts';
import { restOf } from '../../packages/detect/signs.ts';
import type { TraitName } from '../../packages/detect/traits.ts';
import { watchings } from '../../packages/detect/watch.ts';
import { watchedSeries } from './reckoned.ts';
import type { Look, SeriesState } from './schema.ts';
import { onGrid } from './values.ts';

/** A change that the series shows, as every node derives it from the same points; what people made of it stands beside it. */
export interface Warning {
  readonly at: string;
  readonly observed: number;
  readonly expected: Expected;
  /** What of the series was out of the ordinary, most first. */
  readonly traits: readonly TraitName[];
  readonly looks: readonly Look[];
  /** Nobody has looked at it, and it was no news of long ago when it was published. */
  readonly open: boolean;
}

export interface Warned {
  readonly warnings: readonly Warning[];
  /** False alarms a year: what was set, and what the shuffled past of this series gives at the threshold in force. */
  readonly wanted: number;
  readonly statedPerYear: number;
  /** Alarms a year that the series itself raised, true ones among them, over so many years. */
  readonly raisedPerYear: number;
  readonly years: number;
  readonly tooShort: boolean;
  /** Usual at each place of the grid, from the points before. */
  readonly expected: readonly (Expected | null)[];
  /** Looked at, and no warning any more: the points or the setting changed since. */
  readonly settled: readonly Look[];
}

export function warnedOf(state: SeriesState): Warned | null {
  const { opened, points, looks } = state;
  if (opened === null) return null;
  const { places, values } = onGrid(state);
  const wanted = state.settings.at(-1)?.wanted ?? opened.wanted;
  const watched = watchedSeries(values, opened.step, wanted);
  const byPlace = new Map(points.map((point) => [point.at, point]));
  const recent = places.length - restOf(watchings[opened.step].learning);
  const warnings = watched.alarms.map(({ at, observed, expected, traits }): Warning => {
    const place = places[at] ?? '';
    const seen = looks.filter((look) => look.at === place);
    const isPast = at < recent && byPlace.get(place)?.versions[0]?.id === state.history;
    return { at: place, observed, expected, traits, looks: seen, open: seen.length === 0 && !isPast };
  });
  return {
    ...{ warnings: warnings.toReversed(), wanted, expected: watched.expected, tooShort: watched.tooShort },
    ...{ statedPerYear: watched.statedPerYear, raisedPerYear: watched.raisedPerYear, years: watched.years },
    settled: looks.filter(({ at }) => !warnings.some((warning) => warning.at === at)),
  };
}
