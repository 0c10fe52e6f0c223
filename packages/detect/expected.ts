import { scaleOf } from '../forecast/combine.ts';
import { quantile } from '../forecast/interval.ts';
import type { Watching } from './signs.ts';

export interface Expected {
  readonly low: number;
  readonly high: number;
}

/** How fast level and season follow what comes: fixed, so that the band of a day is the same whatever came after it. */
const rates = { level: 0.3, season: 0.15 } as const;
/** Nine of ten points before fell between low and high. */
const outside = 0.05;
/** Differences that the band is drawn from, the last ones. */
const remembered = 400;

/**
 * What was usual at each point, from the points before it: level and season smoothed exponentially, and as much to either side as nine of
 * ten differences before were. Counts are read on the logarithm. Null while learning.
 */
export function expectedOf(values: readonly number[], { period, learning }: Watching): readonly (Expected | null)[] {
  const scale = scaleOf(values);
  const season = new Array<number>(period).fill(0);
  let level = scale.to(values[0] ?? 0);
  const errors: number[] = [];
  return values.map((value, at) => {
    const place = at % period;
    const index = season[place] ?? 0;
    const centre = level + index;
    const sorted = at < learning ? [] : [...errors].sort((a, b) => a - b);
    const error = scale.to(value) - centre;
    level += rates.level * error;
    season[place] = at < period ? error * (1 - rates.level) : index + rates.season * error;
    if (at >= period) errors.push(error);
    if (errors.length > remembered) errors.shift();
    if (sorted.length === 0) return null;
    const [low, high] = [centre + quantile(sorted, outside), centre + quantile(sorted, 1 - outside)];
    return { low: scale.from(low), high: scale.from(high) };
  });
}
