/** A figure below this could be about somebody whom a reader knows; it is told as "fewer than" it. */
export const smallest = 5;

/** One figure of a table; `family` are the figures that add up with it, so that one could be found from the others. */
export interface Cell {
  readonly family: string;
  readonly count: number;
}

/**
 * The figures that may be told, null for those that may not: each below {@link smallest}, and where that leaves a single
 * one of a family untold, the next smallest as well, for it could be had by subtraction. Nought tells of nobody and stays.
 * The same figures give the same answer in any order.
 * Regulation (EC) No 223/2009, Article 20; Directive (EU) 2016/680, Article 4(1)(c).
 */
export function withoutSmall(cells: readonly Cell[]): readonly (number | null)[] {
  const told = cells.map(({ count }) => (count > 0 && count < smallest ? null : count));
  for (const family of new Set(cells.map((cell) => cell.family))) {
    const members = cells.flatMap((cell, at) => (cell.family === family ? at : []));
    if (members.filter((at) => told[at] === null).length !== 1) continue;
    const others = members.filter((at) => (told[at] ?? 0) > 0);
    const least = Math.min(...others.map((at) => told[at] ?? 0));
    for (const at of others) if (told[at] === least) told[at] = null;
  }
  return told;
}
