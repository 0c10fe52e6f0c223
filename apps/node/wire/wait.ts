/** Long polls waiting for a topic. Bounded: beyond the bound a poll returns at once and the peer asks again. */
export interface Waiters {
  /** @param gone aborted when nobody waits for the answer any more */
  wait(topic: string, seconds: number, gone?: AbortSignal): Promise<void>;
  wake(topic: string): void;
  close(): void;
}

export function createWaiters(most = 1_000): Waiters {
  const waiting = new Map<string, Set<() => void>>();
  let count = 0;
  return {
    wait(topic, seconds, gone) {
      if (count >= most || gone?.aborted === true) return Promise.resolve();
      return new Promise((resolve) => {
        const set = waiting.get(topic) ?? new Set();
        waiting.set(topic, set);
        count += 1;
        const done = (): void => {
          if (!set.delete(done)) return;
          clearTimeout(timer);
          gone?.removeEventListener('abort', done);
          count -= 1;
          if (set.size === 0 && waiting.get(topic) === set) waiting.delete(topic);
          resolve();
        };
        const timer = setTimeout(done, seconds * 1_000);
        set.add(done);
        gone?.addEventListener('abort', done);
      });
    },
    wake(topic) {
      for (const done of [...(waiting.get(topic) ?? [])]) done();
    },
    close() {
      for (const set of [...waiting.values()]) for (const done of [...set]) done();
    },
  };
}
