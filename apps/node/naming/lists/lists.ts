import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Ended, ListFacts, Loading, SaidColumns } from '../../../../packages/contract/name-lists.ts';
import { diskStateOf } from '../../disk.ts';
import type { Examined, ExamineOrder, Remembered } from './examine.ts';
import { factsOf, listPath, makeFolder, namesIn, noteBegun, removeList, settle } from './folder.ts';
import type { Loaded, LoadOrder } from './load.ts';
import type { Task, Told } from './thread.ts';

export interface ListInFolder {
  readonly name: string;
  readonly size: number;
  readonly facts: ListFacts | null;
}

/** The screening lists of a node, read and made in threads of their own: no door waits for them. */
export interface NameLists {
  readonly folder: string;
  all(): readonly ListInFolder[];
  readonly loading: Loading | null;
  /** How the last loading ended, since the start or because of it. */
  readonly last: Ended | null;
  /** What a file would be read as, with what is said of its columns, or was of those of a list that has the same. */
  examine(path: string, columns?: SaidColumns): Promise<Examined>;
  /** Begins to load; false when another list is being loaded. `after` is called once it has ended, whichever way. */
  load(order: Omit<LoadOrder, 'folder'>, after: (ended: Ended) => void): boolean;
  /** Ends what is being loaded; false when nothing is. What was there before stays. */
  cancel(): Promise<boolean>;
  remove(name: string): Promise<boolean>;
  close(): Promise<void>;
}

/** A dry run that takes longer is ended: a file of one endless line is no list. */
const longestExamineMs = 20_000;
/**
 * What a thread may have of objects, in megabytes; what has to be known of every row is in arrays beside it. Without a bound garbage is left to lie until
 * there is as much of it as there is of everything else.
 */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 };
const begin = (task: Task): Worker =>
  new Worker(new URL('./thread.ts', import.meta.url), { workerData: task, execArgv: [], resourceLimits });

export function createNameLists(folder: string, onError: (error: unknown) => void): NameLists {
  const [stopped] = settle(folder);
  let loading: Loading | null = null;
  let last: Ended | null =
    stopped === undefined ? null : { ...stopped, outcome: 'refused', refusal: 'stopped', rows: 0, damaged: 0 };
  let end: ((how: Loaded) => Promise<void>) | null = null;

  function load(order: Omit<LoadOrder, 'folder'>, after: (ended: Ended) => void): boolean {
    if (loading !== null) return false;
    const { name, file, path } = order;
    makeFolder(folder);
    noteBegun(folder, name, file);
    loading = { name, file, phase: 'reading', read: 0, total: statSync(path).size, rows: 0, damaged: 0 };
    const worker = begin({ load: { ...order, folder } });
    let over: Promise<void> | null = null;
    const finish = (how: Loaded): Promise<void> => {
      over ??= (async () => {
        await worker.terminate();
        settle(folder);
        last = { name, file, ...how };
        [loading, end] = [null, null];
        after(last);
      })();
      return over;
    };
    end = finish;
    const failed = (error: unknown): void => {
      if (over !== null) return;
      onError(error);
      const refusal = diskStateOf(error) === 'full' ? 'full' : 'failed';
      void finish({ outcome: 'refused', refusal, rows: loading?.rows ?? 0, damaged: loading?.damaged ?? 0 });
    };
    worker.on('message', (told: Told) => {
      if ('progress' in told && loading !== null) loading = { ...loading, ...told.progress };
      if ('loaded' in told) finish(told.loaded).catch(onError);
    });
    worker.on('error', failed);
    worker.on('exit', () => failed(new Error('the thread that loads lists ended')));
    return true;
  }

  return {
    folder,
    all: () =>
      namesIn(folder).map((name) => ({
        name,
        size: statSync(listPath(folder, name, 'index')).size,
        facts: factsOf(folder, name),
      })),
    get loading() {
      return loading;
    },
    get last() {
      return last;
    },
    examine: (path, columns) =>
      examine({ path, columns, remembered: columns === undefined ? rememberedIn(folder) : [] }),
    load,
    async cancel() {
      if (end === null) return false;
      await end({ outcome: 'cancelled', refusal: null, rows: loading?.rows ?? 0, damaged: loading?.damaged ?? 0 });
      return true;
    },
    async remove(name) {
      if (loading?.name === name) return false;
      const isGone = removeList(folder, name);
      // How it was loaded is told of a list that is there.
      if (isGone && last?.name === name) last = null;
      return isGone;
    },
    async close() {
      const open = loading;
      await end?.({ outcome: 'cancelled', refusal: null, rows: 0, damaged: 0 });
      if (open !== null) noteBegun(folder, open.name, open.file);
    },
  };
}

function rememberedIn(folder: string): readonly Remembered[] {
  return namesIn(folder).flatMap((list) => {
    const said = factsOf(folder, list)?.said;
    return said === undefined ? [] : [{ list, said }];
  });
}

function examine(order: ExamineOrder): Promise<Examined> {
  return new Promise((resolve, reject) => {
    const worker = begin({ examine: order });
    const over = (work: () => void): void => {
      clearTimeout(timer);
      work();
      void worker.terminate();
    };
    const timer = setTimeout(() => over(() => reject(new Error('the file takes too long to read'))), longestExamineMs);
    worker.on('message', (told: Told) => {
      if ('examined' in told) over(() => resolve(told.examined));
    });
    worker.on('error', (error) => over(() => reject(error instanceof Error ? error : new Error(String(error)))));
    worker.on('exit', () => over(() => reject(new Error('the thread that reads lists ended'))));
  });
}
