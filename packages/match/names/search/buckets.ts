import { utmost } from './estimate.ts';

/** Steps of log-odds; evidence moves an estimate beyond what a score alone reaches. */
const perUnit = 8;
const reach = utmost + 6;
const count = 2 * reach * perUnit + 1;

/** Rows by what they are estimated at, from the best down; of one step in the order in which they came. */
export class Buckets {
  private rows = new Uint32Array(4096);
  private steps = new Uint16Array(4096);
  private sorted = new Uint32Array(4096);
  private added = 0;
  private readonly starts = new Uint32Array(count + 1);

  add(row: number, estimate: number): void {
    if (this.added === this.rows.length) this.grow();
    this.rows[this.added] = row;
    // From the best: 0.
    const step = count - 1 - Math.floor((estimate + reach) * perUnit);
    this.steps[this.added++] = Math.max(0, Math.min(count - 1, step));
  }

  /** Row by row from the best, with what it is estimated at most, until the answer is no; then there is none any more. */
  empty(look: (row: number, upTo: number) => boolean): void {
    const { rows, steps, starts, sorted, added } = this;
    this.added = 0;
    starts.fill(0);
    for (let at = 0; at < added; at++) {
      const after = (steps[at] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let step = 1; step <= count; step++) starts[step] = (starts[step] ?? 0) + (starts[step - 1] ?? 0);
    for (let at = 0; at < added; at++) {
      const step = steps[at] ?? 0;
      const to = starts[step] ?? 0;
      starts[step] = to + 1;
      sorted[to] = at;
    }
    for (let at = 0; at < added; at++) {
      const place = sorted[at] ?? 0;
      if (!look(rows[place] ?? 0, (count - (steps[place] ?? 0)) / perUnit - reach)) return;
    }
  }

  private grow(): void {
    const [rows, steps] = [new Uint32Array(2 * this.rows.length), new Uint16Array(2 * this.rows.length)];
    rows.set(this.rows);
    steps.set(this.steps);
    this.rows = rows;
    this.steps = steps;
    this.sorted = new Uint32Array(rows.length);
  }
}
