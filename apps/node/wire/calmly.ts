/** Work done for a name at once, then again no sooner than after half a second; what comes meanwhile is done once at its end. */
export interface Calmly {
  (name: string): void;
  close(): void;
}

const restMs = 500;

/** Whoever is asked to act a thousand times a second, by a peer that may choose to, acts twice. */
export function calmly(work: (name: string) => void): Calmly {
  /** Of each name at rest: its timer, and whether it came again. */
  const resting = new Map<string, { readonly timer: NodeJS.Timeout; again: boolean }>();

  function run(name: string): void {
    const timer = setTimeout(() => {
      const again = resting.get(name)?.again === true;
      resting.delete(name);
      if (again) run(name);
    }, restMs);
    resting.set(name, { timer, again: false });
    work(name);
  }

  function come(name: string): void {
    const rest = resting.get(name);
    if (rest === undefined) run(name);
    else rest.again = true;
  }

  return Object.assign(come, {
    close() {
      for (const { timer } of resting.values()) clearTimeout(timer);
      resting.clear();
    },
  });
}
