/**
 * Scoring of the Numenta Anomaly Benchmark 1.1 (Lavin and Ahmad 2015): early detections within a labelled window count most, the first one
 * of a window alone counts, each alarm outside costs the weight of the profile, less just behind a window. One threshold for all files,
 * the best one; 0 is what a detector that never speaks gets, 100 a perfect one.
 */

export interface Weights {
  readonly tpWeight: number;
  readonly fpWeight: number;
  readonly fnWeight: number;
}

/** A file: what the detector said of each point, and the labelled windows as first and last position. */
export interface Judged {
  readonly scores: readonly number[];
  readonly windows: readonly { readonly first: number; readonly last: number }[];
}

/** Points at the beginning that are not judged: 15 %, of at most 5,000. */
export function probation(points: number): number {
  return Math.min(Math.floor(0.15 * points), 0.15 * 5_000);
}

function sigmoid(position: number): number {
  return position > 3 ? -1 : 2 / (1 + Math.exp(5 * position)) - 1;
}

interface Point {
  readonly score: number;
  /** What an alarm here is worth. */
  readonly worth: number;
  /** Number of the window among all windows of the corpus, or null outside. */
  readonly window: number | null;
}

function pointsOf({ scores, windows }: Judged, { tpWeight, fpWeight }: Weights, firstWindow: number): readonly Point[] {
  const full = sigmoid(-1);
  const begins = probation(scores.length);
  let before: { readonly first: number; readonly last: number } | null = null;
  let next = 0;
  const points: Point[] = [];
  scores.forEach((score, at) => {
    const current = windows[next];
    const inside = current !== undefined && at >= current.first && at <= current.last;
    let worth = -fpWeight;
    if (inside) {
      const width = current.last - current.first + 1;
      worth = (sigmoid(-(current.last - at + 1) / width) * tpWeight) / full;
    } else if (before !== null) {
      worth = sigmoid((at - before.last) / (before.last - before.first)) * fpWeight;
    }
    if (at >= begins) points.push({ score, worth, window: inside ? firstWindow + next : null });
    if (inside && at === current.last) {
      before = current;
      next++;
    }
  });
  return points;
}

export interface Score {
  /** 0 to 100 and, for a detector worse than silence, below 0. */
  readonly score: number;
  readonly threshold: number;
  readonly found: number;
  readonly windows: number;
  /** Points outside every window with a score at or above the threshold. */
  readonly falseAlarms: number;
}

/** Every threshold that some score stands at is tried, from the highest down; `at` judges one threshold alone. */
export function score(files: readonly Judged[], weights: Weights, at?: number): Score {
  let windows = 0;
  const all = files.flatMap((file) => {
    const points = pointsOf(file, weights, windows);
    windows += file.windows.length;
    return points;
  });
  const sorted = all.filter(({ score: one }) => at === undefined || one >= at).sort((a, b) => b.score - a.score);
  const parts = new Array<number>(windows).fill(-weights.fnWeight);
  let [total, alarms, found] = [-weights.fnWeight * windows, 0, 0];
  let best = { total, threshold: Number.POSITIVE_INFINITY, found: 0, falseAlarms: 0 };
  sorted.forEach((point, index) => {
    if (point.window === null) {
      total += point.worth;
      alarms++;
    } else {
      const had = parts[point.window] ?? 0;
      if (had === -weights.fnWeight) found++;
      if (point.worth > had) {
        total += point.worth - had;
        parts[point.window] = point.worth;
      }
    }
    const isLast = sorted[index + 1]?.score !== point.score;
    const isEnd = index === sorted.length - 1;
    if (isLast && (at === undefined ? total > best.total : isEnd)) {
      best = { total, threshold: point.score, found, falseAlarms: alarms };
    }
  });
  const silent = -weights.fnWeight * windows;
  const perfect = weights.tpWeight * windows;
  return {
    score: (100 * (best.total - silent)) / (perfect - silent),
    threshold: at ?? best.threshold,
    ...{ found: best.found, windows, falseAlarms: best.falseAlarms },
  };
}
