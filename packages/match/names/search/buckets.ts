import { utmost } from './estimate.ts';

/** Steps of log-odds; evidence moves an estimate beyond what a score alone reaches. */
const perUnit = 8;
const reach = utmost + 6;
const count = 2 * reach * perUnit + 1;

/** Rows by what they are estimated at, from the best down; of each step no more than can be looked at. */
export class Buckets {
  private readonly most: number;
  private readonly rows: Uint32Array;
  private readonly counts = new Uint32Array(count);

  constructor(most: number) {
    this.most = most;
    this.rows = new Uint32Array(most * count);
  }

  clear(): void {
    this.counts.fill(0);
  }

  add(row: number, estimate: number): void {
    const at = Math.max(0, Math.min(count - 1, Math.floor((estimate + reach) * perUnit)));
    const there = this.counts[at] ?? 0;
    if (there === this.most) return;
    this.rows[at * this.most + there] = row;
    this.counts[at] = there + 1;
  }

  /** Row by row from the best, with what it is estimated at most; until the answer is no. */
  fromTop(look: (row: number, upTo: number) => boolean): void {
    for (let at = count - 1; at >= 0; at--) {
      const upTo = (at + 1) / perUnit - reach;
      for (let i = 0; i < (this.counts[at] ?? 0); i++) if (!look(this.rows[at * this.most + i] ?? 0, upTo)) return;
    }
  }
}
