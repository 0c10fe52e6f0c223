import { longestDay, type Series, type Way } from '../schema.ts';

/** The last place of a column is the figure for the whole day. */
const whole = longestDay;
const width = longestDay + 1;
const unknown = -1;

export interface Cell {
  readonly passengers: number | null;
  readonly vehicles: number | null;
  readonly rotations: number | null;
}
export type Put = { readonly t: 'new' } | { readonly t: 'again' } | { readonly t: 'other'; readonly line: number };

/** What a file says of one line in one direction on one day: small fixed columns, because there are a million rows. */
export class SeriesCells {
  readonly #line: string;
  readonly #way: Way;
  readonly #figures = new Int32Array(width * 3).fill(unknown);
  /** Line of the file in which each cell was met; negative when two rows were at odds over it. */
  readonly #met = new Int32Array(width);

  constructor(line: string, way: Way) {
    this.#line = line;
    this.#way = way;
  }

  put(hour: number | null, { passengers, vehicles, rotations }: Cell, line: number): Put {
    const at = hour ?? whole;
    const [one, two, three] = [passengers ?? unknown, vehicles ?? unknown, rotations ?? unknown];
    const before = this.#met[at] ?? 0;
    const all = this.#figures;
    if (before === 0) {
      this.#met[at] = line;
      all.set([one, two, three], at * 3);
      return { t: 'new' };
    }
    if (before > 0 && all[at * 3] === one && all[at * 3 + 1] === two && all[at * 3 + 2] === three)
      return { t: 'again' };
    this.#met[at] = -Math.abs(before);
    return { t: 'other', line: Math.abs(before) };
  }

  /** What is left when cells at odds are taken out; null when nothing is. */
  series(): Series | null {
    const hours: number[] = [];
    for (let hour = 0; hour < whole; hour++) if ((this.#met[hour] ?? 0) > 0) hours.push(hour);
    const figure = (hour: number, measure: number): number | null => {
      const found = this.#figures[hour * 3 + measure] ?? unknown;
      return found === unknown ? null : found;
    };
    const total =
      (this.#met[whole] ?? 0) > 0
        ? { passengers: figure(whole, 0), vehicles: figure(whole, 1), rotations: figure(whole, 2) }
        : null;
    if (hours.length === 0 && total === null) return null;
    return {
      ...{ line: this.#line, way: this.#way, hours, whole: total },
      passengers: hours.map((hour) => figure(hour, 0)),
      vehicles: hours.map((hour) => figure(hour, 1)),
      rotations: hours.map((hour) => figure(hour, 2)),
    };
  }
}
