/** Fewer values than this say nothing of what is unusual. */
const least = 20;
/** Share of the largest values whose excess is the measure of what comes beyond. */
const upper = 0.02;

/** How unusual the next value of a stream is against all before it. */
export interface Tail {
  /** log10 of one over the chance of a value so large: 3 is one in a thousand. 0 below the uppermost 2 % and while too little is known. */
  surprise(value: number): number;
  add(value: number): void;
}

/**
 * The upper tail of what was seen, taken as exponential beyond its 98 % quantile with the mean excess as its measure (peaks over threshold,
 * Pickands 1975; on streams Siffer and others 2017): a stream with heavy tails surprises by the same excess less.
 */
export function tail(): Tail {
  const sorted: number[] = [];
  return {
    surprise(value) {
      const count = sorted.length;
      if (count < least) return 0;
      const beyond = Math.max(5, Math.ceil(upper * count));
      const from = sorted[count - beyond] ?? 0;
      if (value <= from) return 0;
      let excess = 0;
      for (let at = count - beyond; at < count; at++) excess += (sorted[at] ?? 0) - from;
      excess = excess / beyond + 1e-9 * Math.abs(from) + 1e-12;
      return Math.log10(count / beyond) + (value - from) / excess / Math.LN10;
    },
    add(value) {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < value) low = middle + 1;
        else high = middle;
      }
      sorted.splice(low, 0, value);
    },
  };
}
