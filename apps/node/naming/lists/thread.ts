import { parentPort, workerData } from 'node:worker_threads';
import { type Examined, type ExamineOrder, examine } from './examine.ts';
import { type Loaded, type LoadOrder, loadOrRefuse, type Progress } from './load.ts';

/** What the thread is begun for: one file, examined or loaded. */
export type Task = { readonly examine: ExamineOrder } | { readonly load: LoadOrder };
export type Told = { readonly progress: Progress } | { readonly loaded: Loaded } | { readonly examined: Examined };

const task = workerData as Task;
const tell = (told: Told): void => parentPort?.postMessage(told);
if ('examine' in task) tell({ examined: examine(task.examine) });
else tell({ loaded: loadOrRefuse(task.load, (progress) => tell({ progress })) });
