/** An entry that was compared: log-odds by name and by what else is known. */
export interface Compared {
  readonly entry: number;
  readonly odds: number;
  /** Its text is the one that is asked for; and nothing that is known contradicts. */
  readonly isEqual: boolean;
  readonly isSame: boolean;
}

/** The best of what was compared so far, by their log-odds; of one entry its best reading, of equal ones those that come first in the list. */
export class Best {
  private readonly most: number;
  private readonly floor: number;
  private readonly list: Compared[] = [];

  /** @param floor log-odds below which nothing is taken */
  constructor(most: number, floor: number) {
    this.most = most;
    this.floor = floor;
  }

  /** Log-odds that are needed to be among them. */
  get least(): number {
    return this.list.length < this.most ? this.floor : (this.list.at(-1)?.odds ?? 0);
  }

  /** Whether nothing is taken any more but what is better than one of them. */
  get isFull(): boolean {
    return this.list.length >= this.most;
  }

  offer(one: Compared): void {
    const { entry, odds } = one;
    if (odds < this.least) return;
    const known = this.list.findIndex((other) => other.entry === entry);
    if (known >= 0) {
      if ((this.list[known]?.odds ?? 0) >= odds) return;
      this.list.splice(known, 1);
    }
    let at = this.list.length;
    for (; at > 0; at--) {
      const before = this.list[at - 1];
      if (before === undefined || before.odds > odds || (before.odds === odds && before.entry < entry)) break;
    }
    this.list.splice(at, 0, one);
    if (this.list.length > this.most) this.list.pop();
  }

  get found(): readonly Compared[] {
    return this.list;
  }
}
