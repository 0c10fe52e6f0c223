import { Worker } from 'node:worker_threads';
import type { Answer, Asking, Complaint, Telling } from './thread.ts';

/** The thread of names, begun when there is something for it to do. */
export interface Searcher {
  tell(message: Telling): void;
  /** Rejects when the thread could not answer, or ended before it did. */
  ask(message: Asking): Promise<Answer>;
  readonly isBegun: boolean;
  /** Ends the thread when it holds nothing and nobody has anything for it: a node that knows no names keeps no memory for them. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

interface Waiting {
  readonly done: (answer: Answer) => void;
  readonly failed: (reason: Error) => void;
}

/** `onEnded`: it ended by itself, and what it held is gone; the next message begins another. */
export function createSearcher(
  places: { readonly lists: string; readonly held: string },
  onError: (error: unknown) => void,
  onEnded: () => void,
): Searcher {
  let worker: Worker | null = null;
  let closing = false;
  let waiting: Waiting[] = [];
  let messages = 0;

  function ended(one: Worker): void {
    if (worker !== one) return;
    const open = waiting;
    [worker, waiting] = [null, []];
    for (const { failed } of open) failed(new Error('the thread of names ended'));
    if (!closing) onEnded();
  }

  function thread(): Worker {
    if (worker !== null) return worker;
    const begun = new Worker(new URL('./thread.ts', import.meta.url), { workerData: places, execArgv: [] });
    begun.unref();
    begun.on('message', (message: Answer | Complaint) => {
      if ('complaint' in message) onError(new Error(message.complaint));
      else waiting.shift()?.done(message);
    });
    begun.on('error', onError);
    begun.on('exit', () => ended(begun));
    worker = begun;
    return begun;
  }

  async function ask(message: Asking): Promise<Answer> {
    const answer = await new Promise<Answer>((done, failed) => {
      const to = thread();
      messages += 1;
      waiting.push({ done, failed });
      to.postMessage(message);
    });
    if (answer.fault !== null) throw new Error(answer.fault);
    return answer;
  }

  return {
    tell(message) {
      messages += 1;
      thread().postMessage(message);
    },
    ask,
    async rest() {
      if (worker === null) return;
      const before = messages;
      const { isEmpty } = await ask({ weigh: true });
      const idle = worker;
      if (!isEmpty || messages !== before + 1 || idle === null) return;
      worker = null;
      await idle.terminate();
    },
    get isBegun() {
      return worker !== null;
    },
    async close() {
      closing = true;
      await worker?.terminate();
    },
  };
}
