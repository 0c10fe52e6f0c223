/** Counters of attempts, in memory: they forget with the process, and they never lock anyone out for good. */

/** Keys kept at most; the oldest goes first, so that made-up keys cannot fill the memory. */
const keysKept = 10_000;

function remember<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  const oldest = map.size > keysKept ? map.keys().next() : null;
  if (oldest !== null && oldest.done !== true) map.delete(oldest.value);
}

/** Whole seconds to wait before this attempt is taken, 0 when it is; a taken attempt is counted. */
export type Attempt = (key: string) => number;

/** At most `max` attempts in any `windowMs`. */
export function windowLimit(max: number, windowMs: number, now: () => number): Attempt {
  const seen = new Map<string, readonly number[]>();
  return (key) => {
    const time = now();
    const recent = (seen.get(key) ?? []).filter((at) => time - at < windowMs);
    const oldest = recent[0];
    if (recent.length >= max && oldest !== undefined) return Math.ceil((oldest + windowMs - time) / 1000);
    remember(seen, key, [...recent, time]);
    return 0;
  };
}

export interface BackOff {
  /** Counts the attempt before its outcome is known, so that attempts at the same time are counted too. */
  attempt: Attempt;
  succeeded(key: string): void;
}

/** The first `free` attempts at once; then a wait that doubles from `firstMs` to `longestMs`; forgotten after four times the longest. */
export function backOff(free: number, firstMs: number, longestMs: number, now: () => number): BackOff {
  const tries = new Map<string, { readonly count: number; readonly last: number }>();
  return {
    attempt: (key) => {
      const time = now();
      const before = tries.get(key);
      const known = before !== undefined && time - before.last < 4 * longestMs ? before : { count: 0, last: 0 };
      const wait = known.count < free ? 0 : Math.min(longestMs, firstMs * 2 ** Math.min(30, known.count - free));
      const left = known.last + wait - time;
      if (wait > 0 && left > 0) return Math.ceil(left / 1000);
      remember(tries, key, { count: known.count + 1, last: time });
      return 0;
    },
    succeeded: (key) => {
      tries.delete(key);
    },
  };
}

/** One household or office is one key: an IPv6 customer holds at least a /64, so its addresses count together. */
export function addressKey(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address.replace('::ffff:', '');
  const [head = '', tail = ''] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const zeros = address.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : [];
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
