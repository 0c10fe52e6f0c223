import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Kind } from '../../../packages/kind/kind.ts';
import type { Entry } from '../../../packages/match/names/search/segment.ts';
import type { NodeCore } from '../core.ts';
import type { Applied, Changed, RecordKey } from '../project.ts';
import { recordsOf } from '../records-of.ts';
import type { AskedName } from './shelf.ts';
import type { FromThread, ToThread } from './thread.ts';
import { forgetVerdicts } from './verdicts.ts';

/** The names that this node knows, searched in a thread of its own so that no door waits for it. */
export interface Naming {
  search(asked: AskedName): Promise<FromThread>;
  /** Whether what was held at the start is in the index by now. */
  readonly ready: boolean;
  onApplied(applied: Pick<Applied, 'changed'>): void;
  /** Puts in what is held: once, after the start. Names of records are kept in memory alone, so that no second file has to be erased. */
  scan(): Promise<void>;
  close(): Promise<void>;
}

/** Records a message to the thread. */
const slice = 200;

/** Where an administrator puts what `entente names index` has made. */
export const listFolder = (directory: string): string => join(directory, 'names');

export function createNaming(node: NodeCore, onError: (error: unknown) => void): Naming {
  let worker: Worker | null = null;
  const waiting: { readonly done: (found: FromThread) => void; readonly failed: (reason: Error) => void }[] = [];
  const fail = (reason: Error): void => {
    for (const one of waiting.splice(0)) one.failed(reason);
  };
  /** The thread, begun when there is something for it to do. */
  const thread = (): Worker => {
    if (worker !== null) return worker;
    const begun = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: { folder: listFolder(node.directory) },
      execArgv: [],
    });
    begun.unref();
    begun.on('message', (found: FromThread) => waiting.shift()?.done(found));
    begun.on('error', (error) => {
      fail(error instanceof Error ? error : new Error(String(error)));
      onError(error);
    });
    begun.on('exit', () => fail(new Error('the thread of names ended')));
    worker = begun;
    return begun;
  };
  const send = (message: ToThread): void => thread().postMessage(message);
  /** Records that changed since the scan began: what it reads of them may be older. */
  const fresh = new Set<string>();
  let ready = false;
  let closing = false;
  async function scan(): Promise<void> {
    for (const kind of node.kinds.values()) {
      if (kind.subjects === undefined) continue;
      let some: { record: string; entries: readonly Entry[] }[] = [];
      for await (const row of recordsOf(node, kind.name)) {
        const key = keyOf({ ...row, kind: kind.name });
        if (closing) return;
        if (!fresh.has(key)) some.push({ record: key, entries: entriesOf(kind, key, JSON.parse(row.state)) });
        if (some.length < slice) continue;
        send({ put: some });
        some = [];
      }
      if (some.length > 0) send({ put: some });
    }
    ready = true;
    fresh.clear();
  }

  function learn({ state, ...record }: Changed): { record: string; entries: readonly Entry[] } | null {
    const kind = node.kinds.get(record.kind);
    if (kind?.subjects === undefined) return null;
    const key = keyOf(record);
    const entries = entriesOf(kind, key, state);
    if (!ready) fresh.add(key);
    if (entries.length === 0) forgetVerdicts(node, record).catch(onError);
    return { record: key, entries };
  }

  return {
    search(ask) {
      return new Promise<FromThread>((done, failed) => {
        waiting.push({ done, failed });
        send({ ask, at: performance.now() });
      }).then((found) => {
        if (found.fault !== null) throw new Error(found.fault);
        return found;
      });
    },
    get ready() {
      return ready;
    },
    onApplied({ changed }) {
      const put = changed.flatMap((one) => learn(one) ?? []);
      if (put.length > 0) send({ put });
    },
    scan,
    async close() {
      closing = true;
      await worker?.terminate();
    },
  };
}

/** A record as the id of its names in the index. */
export const keyOf = ({ group, kind, record }: RecordKey): string => `${group}|${kind}|${record}`;

export function recordIn(key: string): RecordKey {
  const [group = '', kind = '', record = ''] = key.split('|');
  return { group, kind, record };
}

/** Each name and alias of each person that a record speaks of. */
function entriesOf(kind: Kind, id: string, state: unknown): readonly Entry[] {
  const persons = kind.subjects?.(state).persons ?? [];
  return persons.flatMap(({ name, aliases, born, nationality }) =>
    [name, ...aliases].map((text): Entry => {
      return { id, text, ...(born ? { born } : {}), ...(nationality ? { nationality } : {}) };
    }),
  );
}
