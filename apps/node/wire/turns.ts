/** So many at once a name; whoever comes when all are taken waits for a turn, in the order of coming. */
export interface Turns {
  /** Resolves with what gives the turn back; calling it twice does nothing. */
  take(name: string): Promise<() => void>;
}

/** @param most how many at once; asked again for each that comes */
export function createTurns(most: () => number): Turns {
  const taken = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();

  function giveBack(name: string): void {
    const next = waiting.get(name)?.shift();
    if (next === undefined) {
      waiting.delete(name);
      taken.set(name, (taken.get(name) ?? 1) - 1);
    } else next();
  }

  const once = (name: string): (() => void) => {
    let given = false;
    return () => {
      if (given) return;
      given = true;
      giveBack(name);
    };
  };

  return {
    take(name) {
      const count = taken.get(name) ?? 0;
      if (count < most()) {
        taken.set(name, count + 1);
        return Promise.resolve(once(name));
      }
      return new Promise((resolve) => {
        const queue = waiting.get(name) ?? [];
        waiting.set(name, queue);
        queue.push(() => resolve(once(name)));
      });
    },
  };
}
