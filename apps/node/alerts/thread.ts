import { parentPort } from 'node:worker_threads';
import { checkCap } from '../../../packages/formats/cap/check.ts';

/** What the reading thread tells of a document: how many alerts it holds and where others are, or why it holds none. */
export interface ReadDocument {
  readonly alerts: number;
  readonly links: readonly string[];
  readonly fault: string | null;
}

parentPort?.on('message', (bytes: Uint8Array) => {
  const { alerts, links, fault } = checkCap(bytes);
  const told: ReadDocument = { alerts: alerts.length, links, fault: fault?.message ?? null };
  parentPort?.postMessage(told);
});
