/**
 * Missing points filled from the same place of the neighbouring seasons, or else by the straight line between their neighbours; for
 * fitting only. What is missing at either end takes the nearest value.
 */
export function filled(values: readonly (number | null)[], period: number): number[] {
  return values.map((value, at) => {
    if (value !== null) return value;
    const seasons = period > 1 ? [values[at - period], values[at + period]] : [];
    const there = seasons.filter((one) => typeof one === 'number');
    if (there.length > 0) return there.reduce((sum, one) => sum + one, 0) / there.length;
    const before = values.findLastIndex((one, i) => i < at && one !== null);
    const after = values.findIndex((one, i) => i > at && one !== null);
    const [low, high] = [values[before] ?? null, values[after] ?? null];
    if (low === null) return high ?? 0;
    if (high === null) return low;
    return low + ((high - low) * (at - before)) / (after - before);
  });
}
