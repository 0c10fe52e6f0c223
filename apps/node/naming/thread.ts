import { parentPort, workerData } from 'node:worker_threads';
import type { Entry } from '../../../packages/match/names/search/segment.ts';
import { type AskedName, type Named, NameShelf } from './shelf.ts';

/** The thread that searches names: what a record bears in, what is asked for in, what was found out, in the order of the questions. */
export type ToThread =
  | { readonly put: readonly { readonly record: string; readonly entries: readonly Entry[] }[] }
  | { readonly ask: AskedName; readonly at: number };

export interface FromThread {
  readonly found: readonly Named[];
  readonly lists: readonly string[];
  /** What went wrong with this question; the thread goes on. */
  readonly fault: string | null;
}

const { folder } = workerData as { readonly folder: string };
const shelf = new NameShelf(folder);

parentPort?.on('message', (message: ToThread) => {
  if ('put' in message) {
    for (const { record, entries } of message.put) shelf.put(record, entries);
    return;
  }
  parentPort?.postMessage(answerTo(message.ask, message.at));
});

function answerTo(ask: AskedName, at: number): FromThread {
  try {
    return { found: shelf.search(ask, at), lists: shelf.listNames, fault: null };
  } catch (error) {
    return { found: [], lists: [], fault: error instanceof Error ? error.message : String(error) };
  }
}
