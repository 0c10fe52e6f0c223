import { parentPort } from 'node:worker_threads';
import { type PrintOrder, print } from './order.ts';

/** What the printing thread answers: the pages, or why there are none. */
export type Printed = { readonly pages: Uint8Array } | { readonly fault: string };

parentPort?.on('message', (order: PrintOrder) => {
  print(order).then(
    (pages) => parentPort?.postMessage({ pages } satisfies Printed),
    (error: unknown) =>
      parentPort?.postMessage({
        fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies Printed),
  );
});
