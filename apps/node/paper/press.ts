import { Worker } from 'node:worker_threads';
import type { PrintOrder } from './order.ts';
import type { Printed } from './thread.ts';

export class PrintFault extends Error {
  readonly code: 'tooLong' | 'busy' | 'failed';
  constructor(code: PrintFault['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** Prints records in a thread of its own, one after the other, so that a long one holds up nobody but those who print. */
export interface Press {
  /** Throws PrintFault. */
  print(order: PrintOrder): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Job {
  readonly order: PrintOrder;
  readonly done: (pages: Uint8Array) => void;
  readonly failed: (fault: PrintFault) => void;
}

const longestMs = 30_000;
const mostWaiting = 16;
const threadMegabytes = 256;

/** The thread starts with the first order, and again after an order that took it down. */
export function createPress(limitMs: number = longestMs): Press {
  const waiting: Job[] = [];
  let current: Job | null = null;
  let worker: Worker | null = null;
  let timer: NodeJS.Timeout | null = null;

  function start(): Worker {
    const started = new Worker(new URL('./thread.ts', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: threadMegabytes },
    });
    started.on('message', (printed: Printed) =>
      settle('pages' in printed ? printed.pages : new PrintFault('failed', printed.fault)),
    );
    started.on('error', (error) => lose(started, new PrintFault('failed', String(error))));
    started.on('exit', () => lose(started, new PrintFault('failed', 'the printing thread ended')));
    return started;
  }

  function settle(result: Uint8Array | PrintFault): void {
    if (timer !== null) clearTimeout(timer);
    const job = current;
    current = null;
    if (result instanceof PrintFault) job?.failed(result);
    else job?.done(result);
    next();
  }

  function lose(dead: Worker, fault: PrintFault): void {
    if (worker !== dead) return;
    worker = null;
    void dead.terminate();
    settle(fault);
  }

  function next(): void {
    if (current !== null) return;
    current = waiting.shift() ?? null;
    // A press that has nothing to do must not keep the process alive.
    if (current === null) {
      worker?.unref();
      return;
    }
    worker ??= start();
    const working = worker;
    working.ref();
    timer = setTimeout(() => lose(working, new PrintFault('tooLong', 'the record takes too long to print')), limitMs);
    working.postMessage(current.order);
  }

  return {
    print(order) {
      if (waiting.length >= mostWaiting)
        return Promise.reject(new PrintFault('busy', 'too many records wait to be printed'));
      return new Promise((done, failed) => {
        waiting.push({ order, done, failed });
        next();
      });
    },
    async close() {
      const running = worker;
      worker = null;
      for (const job of [...waiting.splice(0), ...(current === null ? [] : [current])])
        job.failed(new PrintFault('failed', 'the node stops'));
      current = null;
      if (timer !== null) clearTimeout(timer);
      await running?.terminate();
    },
  };
}
