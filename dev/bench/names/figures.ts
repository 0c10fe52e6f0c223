/** A scored pair: how likely both are one, and whether they are. */
export interface Scored {
  readonly score: number;
  readonly same: boolean;
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Area under the curve, best F1 and where, and F1 at the threshold. */
export function figures(pairs: readonly Scored[], threshold: number): object {
  const sorted = pairs.toSorted((x, y) => y.score - x.score);
  const positives = pairs.filter(({ same }) => same).length;
  let [best, at, found, rank] = [0, 1, 0, 0];
  for (let i = 0; i < sorted.length; ) {
    const score = sorted[i]?.score ?? 0;
    let [end, here] = [i, 0];
    for (; end < sorted.length && sorted[end]?.score === score; end++) if (sorted[end]?.same === true) here += 1;
    rank += here * (sorted.length - (i + end - 1) / 2);
    found += here;
    const f1 = (2 * found) / (end + positives);
    if (f1 > best) [best, at] = [f1, score];
    i = end;
  }
  const auc = (rank - (positives * (positives + 1)) / 2) / (positives * (pairs.length - positives));
  return {
    pairs: pairs.length,
    positives,
    auc: rounded(auc),
    bestF1: rounded(best),
    at: rounded(at),
    f1: rounded(f1At(pairs, threshold)),
  };
}

export function f1At(pairs: readonly Scored[], threshold: number): number {
  const taken = pairs.filter(({ score }) => score >= threshold);
  return (2 * taken.filter(({ same }) => same).length) / (taken.length + pairs.filter(({ same }) => same).length);
}

/** Of the pairs scored in each tenth, the share that are one. */
export function calibration(pairs: readonly Scored[]): readonly object[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const here = pairs.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth);
    return {
      from: tenth / 10,
      pairs: here.length,
      same: here.length === 0 ? null : rounded(here.filter(({ same }) => same).length / here.length),
    };
  });
}

/** A quantile of numbers. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((x, y) => x - y);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 1000) / 1000;
}
