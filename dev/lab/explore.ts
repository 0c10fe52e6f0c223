import {
  agreed,
  type Budget,
  begin,
  broken,
  nameOf,
  newPair,
  type Pair,
  type PairSabotage,
  successors,
} from './exhaustive.ts';
import type { Sync } from './lab.ts';

export interface Explored {
  readonly states: number;
  readonly steps: number;
  readonly violation: string | null;
  /** States from which agreement cannot be reached although nothing more goes wrong. */
  readonly stranded: number;
}

/** Breadth first through everything that can happen; ends at the first violation. */
export async function explore(sync: Sync, budget: Budget, sabotage: PairSabotage = {}): Promise<Explored> {
  const first = await begin(sync, sabotage, newPair(sync, budget));
  const numbers = new Map<string, number>([[nameOf(first), 0]]);
  const backward: number[][] = [[]];
  const good: number[] = [];
  let frontier: { pair: Pair; number: number }[] = [{ pair: first, number: 0 }];
  let steps = 0;
  while (frontier.length > 0) {
    const next: typeof frontier = [];
    for (const { pair, number } of frontier) {
      const violation = broken(pair);
      if (violation !== null) return { states: numbers.size, steps, violation, stranded: 0 };
      if (agreed(pair)) good.push(number);
      for (const { state, quiet } of await successors(sync, sabotage, pair)) {
        steps++;
        const name = nameOf(state);
        const known = numbers.get(name);
        const to = known ?? numbers.size;
        if (known === undefined) {
          numbers.set(name, to);
          backward.push([]);
          next.push({ pair: state, number: to });
        }
        if (quiet) backward[to]?.push(number);
      }
    }
    frontier = next;
  }
  return { states: numbers.size, steps, violation: null, stranded: numbers.size - reaching(good, backward) };
}

/** How many states lead to one of `good`. */
function reaching(good: readonly number[], backward: readonly (readonly number[])[]): number {
  const seen = new Set(good);
  const stack = [...good];
  for (let at = stack.pop(); at !== undefined; at = stack.pop())
    for (const before of backward[at] ?? [])
      if (!seen.has(before)) {
        seen.add(before);
        stack.push(before);
      }
  return seen.size;
}
