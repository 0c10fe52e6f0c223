import { Worker } from 'node:worker_threads';
import { type Identity, identityText } from '../../../packages/seal/index.ts';
import { inlineOpener, type OpenedItem, type Opener, type SealedItem } from '../opener.ts';
import { type OpenedSlice, packSealed, unpackOpened } from './packing.ts';
import type { ThreadData } from './thread.ts';

/** Items a message. Large enough that the hop between threads does not count, small enough to spread over threads. */
const SLICE = 128;
/**
 * Slices a thread holds, a whole batch of the view: it works through them while the main thread folds and writes the batch
 * before, and hears of nothing meanwhile. Everything else waits here, unpacked.
 */
const DEPTH = 8;
/** Below this, opening here costs less than waking a thread. */
const FEW = 4;
/** One body is at most a few megabytes opened; a thread that needs more than this is broken. */
const THREAD_MEGABYTES = 256;

/** A thread that had nothing to open for so long ends: it would keep what a backlog made it grow to, and is started in a tenth of a second. */
const restMs = 60_000;

interface Job {
  readonly items: readonly SealedItem[];
  readonly done: (opened: readonly OpenedItem[]) => void;
  readonly failed: (reason: Error) => void;
}

interface PoolOptions {
  readonly threads: number;
  readonly identities: readonly Identity[];
  /** Milliseconds after which a thread without work ends. */
  readonly rest?: number;
}

/**
 * Opens entries in `threads` worker threads, results in the order of the items. At most `threads` × 8 slices are under
 * way at once; callers wait for the rest, which is the backpressure. `threads: 0` opens in this thread.
 */
export function openingPool({ threads, identities, rest = restMs }: PoolOptions): Opener {
  const inline = inlineOpener(identities);
  if (threads === 0) return inline;
  const data: ThreadData = { identities: identities.map(identityText) };
  const waiting: Job[] = [];
  const lanes = Array.from({ length: threads }, () => lane(data, waiting, rest));
  let closed = false;

  function spread(items: readonly SealedItem[]): Promise<readonly OpenedItem[]>[] {
    const parts: Promise<readonly OpenedItem[]>[] = [];
    for (let from = 0; from < items.length; from += SLICE) {
      const slice = items.slice(from, from + SLICE);
      parts.push(new Promise((done, failed) => waiting.push({ items: slice, done, failed })));
    }
    for (const each of lanes) each.pull();
    return parts;
  }

  return {
    async open(items) {
      if (closed) throw new Error('the opening pool is closed');
      if (items.length < FEW) return inline.open(items);
      return (await Promise.all(spread(items))).flat();
    },
    async close() {
      closed = true;
      for (const job of waiting.splice(0)) job.failed(new Error('the opening pool was closed'));
      await Promise.all(lanes.map((each) => each.close()));
    },
  };
}

/** One thread and the slices it holds. The thread starts with the first slice, and again should it ever have died. */
function lane(workerData: ThreadData, waiting: Job[], rest: number): { pull(): void; close(): Promise<void> } {
  let held: Job[] = [];
  let worker: Worker | null = null;
  let resting: NodeJS.Timeout | undefined;

  function start(): Worker {
    const started = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
    });
    started.on('message', (slice: OpenedSlice) => {
      held.shift()?.done(unpackOpened(slice));
      pull();
    });
    started.on('error', (error) => lose(started, error instanceof Error ? error : new Error(String(error))));
    started.on('exit', () => lose(started, new Error('the opening thread ended')));
    return started;
  }

  /** What a thread held when it died has failed; what waits goes to its successor. */
  function lose(dead: Worker, reason: Error): void {
    if (worker !== dead) return;
    worker = null;
    const lost = held;
    held = [];
    for (const job of lost) job.failed(reason);
    pull();
  }

  function pull(): void {
    while (held.length < DEPTH) {
      const job = waiting.shift();
      if (job === undefined) break;
      worker ??= start();
      const slice = packSealed(job.items);
      held.push(job);
      worker.postMessage(slice, [slice.bytes]);
    }
    clearTimeout(resting);
    // A pool that has nothing to do must not keep the process alive.
    if (held.length > 0) worker?.ref();
    else if (worker !== null) {
      worker.unref();
      resting = setTimeout(end, rest).unref();
    }
  }

  function end(): void {
    const ended = worker;
    worker = null;
    void ended?.terminate();
  }

  return {
    pull,
    async close() {
      clearTimeout(resting);
      await worker?.terminate();
    },
  };
}
