import { parseEntry } from '../../../packages/log/index.ts';
import type { Store } from '../../../packages/store/port.ts';

/**
 * Why the node does not trust its own clock with something that cannot be undone. `peers`: their clocks say another time;
 * `log`: it stands before what this node itself has written; `jump`: it moved, and no peer confirms it.
 */
export type ClockDoubt = 'peers' | 'log' | 'jump';

interface Heard {
  readonly clockSkewMs: number | null;
  readonly lastSeen: Date | null;
}

export interface ClockWatch {
  /** Null when there is no reason for doubt. */
  doubt(): Promise<ClockDoubt | null>;
  /** Where the clocks of peers are heard of. */
  listenTo(peers: () => readonly Heard[]): void;
  close(): void;
}

const day = 86_400_000;
const hour = 3_600_000;
/** In the node's own documents: the last time that was not in doubt. */
const [collection, key] = ['clock', 'mark'] as const;

export async function createClockWatch(store: Pick<Store, 'log' | 'local'>, now: () => Date): Promise<ClockWatch> {
  let peers: () => readonly Heard[] = () => [];

  async function doubt(): Promise<ClockDoubt | null> {
    const time = now().getTime();
    const skew = median(skewsNow(peers(), time));
    if (skew !== null && Math.abs(skew) > day) return 'peers';
    if (time < (await newestOwn(store)) - day) return 'log';
    const mark = await store.local.get(collection, key);
    if (mark !== null && skew === null && Math.abs(time - Number(mark)) > day) return 'jump';
    await store.local.put(collection, key, String(time));
    return null;
  }

  // A clock that moves while nobody asks is noticed because the mark stays behind.
  const marking = setInterval(() => void doubt().catch(() => undefined), hour).unref();
  // The first mark of a node: there is nothing yet that it could contradict.
  if ((await store.local.get(collection, key)) === null)
    await store.local.put(collection, key, String(now().getTime()));
  return {
    doubt,
    listenTo: (heard) => {
      peers = heard;
    },
    close: () => clearInterval(marking),
  };
}

/** Only what was heard within the hour: by a clock that has jumped since, the rest is old. */
function skewsNow(peers: readonly Heard[], time: number): readonly number[] {
  return peers.flatMap(({ clockSkewMs, lastSeen }) =>
    clockSkewMs === null || lastSeen === null || Math.abs(time - lastSeen.getTime()) > hour ? [] : [clockSkewMs],
  );
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Milliseconds of the newest entry this node has signed; 0 when it has signed none. */
async function newestOwn({ log }: Pick<Store, 'log'>): Promise<number> {
  let newest = 0;
  for (const { origin, size, own } of await log.feeds()) {
    const [leaf] = own && size > 0 ? await log.entries(origin, size - 1, size) : [];
    const entry = leaf === undefined ? null : parseEntry(leaf);
    if (entry !== null && !('ok' in entry)) newest = Math.max(newest, Date.parse(entry.time));
  }
  return newest;
}
