import { minimise } from './minimise.ts';
import { isSeasonal, type Manner, seasonalIndices } from './season.ts';
import { lineThrough } from './smoothing.ts';

/**
 * The Theta method (Assimakopoulos and Nikolopoulos 2000) on the series without its season: simple exponential smoothing with half the
 * slope of the straight line as drift, as Hyndman and Billah (2003) wrote it.
 */
export function theta(values: readonly number[], period: number, manner: Manner, horizon: number): number[] {
  const seasonal = period > 1 && isSeasonal(values, period);
  const neutral = manner === 'additive' ? 0 : 1;
  const indices = seasonal ? seasonalIndices(values, period, manner) : [neutral];
  const indexAt = (at: number): number => indices[at % indices.length] ?? neutral;
  const flat = values.map((value, at) => (manner === 'additive' ? value - indexAt(at) : value / indexAt(at)));
  const drift = lineThrough(flat).slope / 2;
  const begin = flat.slice(0, 6).reduce((sum, one) => sum + one, 0) / Math.min(6, flat.length);
  const run = (alpha: number): { readonly level: number; readonly cost: number } => {
    let [level, cost] = [begin, 0];
    for (const value of flat) {
      const error = value - level;
      cost += error * error;
      level += alpha * error;
    }
    return { level, cost };
  };
  const alphaOf = (free: number): number => 0.02 + 0.97 / (1 + Math.exp(-free));
  const [free = 0] = minimise(([one = 0]) => run(alphaOf(one)).cost, [0], 40);
  const alpha = alphaOf(free);
  const { level } = run(alpha);
  const far = (1 - (1 - alpha) ** flat.length) / alpha;
  return Array.from({ length: horizon }, (_, step) => {
    const base = level + drift * (step + far);
    const index = indexAt(flat.length + step);
    return manner === 'additive' ? base + index : base * index;
  });
}
