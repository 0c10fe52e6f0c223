/** How the values of a season lie to one another: in differences (additive) or in proportions (multiplicative). */
export type Manner = 'additive' | 'multiplicative';

/** Centred moving average over one season, the two half ends of an even one together; NaN where the window does not fit. */
export function movingAverage(values: readonly number[], period: number): number[] {
  const half = Math.floor(period / 2);
  const even = period % 2 === 0;
  return values.map((_, at) => {
    if (at < half || at + half >= values.length) return Number.NaN;
    let sum = 0;
    for (let step = -half; step <= half; step++) {
      const weight = even && Math.abs(step) === half ? 0.5 : 1;
      sum += weight * (values[at + step] ?? 0);
    }
    return sum / period;
  });
}

/**
 * Seasonal indices by classical decomposition: the mean deviation (or proportion) of each place of the season from the centred moving
 * average, brought to a mean of 0 (or 1). Index `k` belongs to positions k, k + period, …
 */
export function seasonalIndices(values: readonly number[], period: number, manner: Manner): number[] {
  const trend = movingAverage(values, period);
  const sums = new Array<number>(period).fill(0);
  const counts = new Array<number>(period).fill(0);
  values.forEach((value, at) => {
    const base = trend[at] ?? Number.NaN;
    const deviation = manner === 'additive' ? value - base : value / base;
    if (!Number.isFinite(deviation)) return;
    const place = at % period;
    sums[place] = (sums[place] ?? 0) + deviation;
    counts[place] = (counts[place] ?? 0) + 1;
  });
  const neutral = manner === 'additive' ? 0 : 1;
  const raw = sums.map((sum, place) => ((counts[place] ?? 0) === 0 ? neutral : sum / (counts[place] ?? 1)));
  const mean = raw.reduce((sum, one) => sum + one, 0) / period;
  if (manner === 'additive') return raw.map((one) => one - mean);
  return raw.map((one) => Math.max(1e-3, mean > 0 ? one / mean : 1));
}

/** Whether the values repeat themselves from season to season: autocorrelation at the period beyond its 90 % bound (Bartlett). */
export function isSeasonal(values: readonly number[], period: number): boolean {
  if (period < 2 || values.length < 3 * period) return period >= 2 && values.length >= 2 * period;
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const at = (lag: number): number => {
    let sum = 0;
    for (let i = lag; i < values.length; i++) sum += ((values[i] ?? 0) - mean) * ((values[i - lag] ?? 0) - mean);
    return sum;
  };
  const variance = at(0);
  if (variance === 0) return false;
  let squares = 0;
  for (let lag = 1; lag < period; lag++) squares += (at(lag) / variance) ** 2;
  return Math.abs(at(period) / variance) > 1.645 * Math.sqrt((1 + 2 * squares) / values.length);
}
