/** Virtual time and what is to happen in it. Nothing runs on its own: `run` moves the time from event to event. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `act` after `delay` milliseconds; gives a function that takes it back. */
  after(delay: number, act: () => void | Promise<void>): () => void;
  /** Runs events in order of time, and of their making within one instant, until `until` or until `stop` says so. */
  run(until: number, stop?: () => boolean): Promise<void>;
  /** Events run so far. */
  readonly steps: number;
}

interface Timed {
  readonly at: number;
  readonly order: number;
  act: (() => void | Promise<void>) | null;
}

export function clock(start: number): Clock {
  const heap: Timed[] = [];
  let time = start;
  let order = 0;
  let steps = 0;
  return {
    now: () => time,
    get steps() {
      return steps;
    },
    after(delay, act) {
      const timed: Timed = { at: time + Math.max(0, delay), order: order++, act };
      push(heap, timed);
      return () => {
        timed.act = null;
      };
    },
    async run(until, stop = () => false) {
      for (let next = heap[0]; next !== undefined && next.at <= until && !stop(); next = heap[0]) {
        pop(heap);
        if (next.act === null) continue;
        time = next.at;
        steps++;
        const pending = next.act();
        if (pending !== undefined) await pending;
      }
      if (!stop()) time = Math.max(time, until);
    },
  };
}

function before(a: Timed, b: Timed): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function push(heap: Timed[], item: Timed): void {
  let i = heap.length;
  heap.push(item);
  while (i > 0) {
    const up = (i - 1) >> 1;
    const parent = heap[up];
    if (parent === undefined || !before(item, parent)) break;
    heap[i] = parent;
    i = up;
  }
  heap[i] = item;
}

function pop(heap: Timed[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  let i = 0;
  for (;;) {
    const [left, right] = [heap[2 * i + 1], heap[2 * i + 2]];
    const child = left !== undefined && right !== undefined && before(right, left) ? 2 * i + 2 : 2 * i + 1;
    const smaller = heap[child];
    if (smaller === undefined || !before(smaller, last)) break;
    heap[i] = smaller;
    i = child;
  }
  heap[i] = last;
}
