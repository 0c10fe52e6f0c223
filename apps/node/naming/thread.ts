import { parentPort, workerData } from 'node:worker_threads';
import type { Entry } from '../../../packages/match/names/search/segment.ts';
import type { HeldHead } from './held-file.ts';
import { type AskedName, type Named, NameShelf } from './shelf.ts';

/** What a record bears. */
export interface Borne {
  readonly record: string;
  readonly entries: readonly Entry[];
}

/** The thread that searches names. What it is told has no answer; what it is asked is answered in the order of the questions. */
export type Telling = { readonly put: readonly Borne[] } | { readonly empty: true } | { readonly look: true };
export type Asking =
  | { readonly ask: AskedName; readonly at: number }
  /** Takes up the names that were kept; `head` of the answer says of what they are. */
  | { readonly open: true }
  | { readonly keep: HeldHead }
  /** Takes the kept names off the disk; those that are kept next hold nothing of what is gone by then. */
  | { readonly drop: true }
  /** `isEmpty` of the answer says whether there is anything to be found. */
  | { readonly weigh: true };

export interface Answer {
  readonly found: readonly Named[];
  readonly more: boolean;
  readonly lists: readonly string[];
  readonly head: HeldHead | null;
  readonly isEmpty: boolean;
  /** What went wrong with this question; the thread goes on. */
  readonly fault: string | null;
}
/** What went wrong with something it was told. */
export interface Complaint {
  readonly complaint: string;
}

const { lists, held } = workerData as { readonly lists: string; readonly held: string };
const shelf = new NameShelf(lists, held);
const none = { found: [], more: false, lists: [], head: null, isEmpty: false, fault: null };
const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

parentPort?.on('message', (message: Telling | Asking) => {
  if ('put' in message) return void message.put.forEach(put);
  if ('empty' in message) return shelf.empty();
  if ('look' in message) return shelf.lookAgain();
  parentPort?.postMessage(answerTo(message));
});

function put({ record, entries }: Borne): void {
  try {
    shelf.put(record, entries);
  } catch (error) {
    parentPort?.postMessage({ complaint: words(error) } satisfies Complaint);
  }
}

function answerTo(asking: Asking): Answer {
  try {
    if ('ask' in asking) return { ...none, ...shelf.search(asking.ask, asking.at), lists: shelf.listNames };
    if ('open' in asking) return { ...none, head: shelf.open() };
    if ('weigh' in asking) return { ...none, isEmpty: shelf.isEmpty };
    if ('keep' in asking) shelf.keep(asking.keep);
    else shelf.drop();
    return none;
  } catch (error) {
    return { ...none, fault: words(error) };
  }
}
