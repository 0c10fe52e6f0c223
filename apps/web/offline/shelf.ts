import { step } from './browser-store.ts';
import type { Entry, Shelf } from './outbox.ts';

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('entente.outbox');
const listeners = new Set<() => void>();
if (channel) channel.onmessage = () => tell(false);

function tell(others = true) {
  for (const listener of listeners) listener();
  if (others) channel?.postMessage('changed');
}

/** Called when entries changed, in this page or in another of the same browser. */
export function onShelf(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Kept by the browser, for all accounts of this device; `Outbox` shows each person their own. Not encrypted: see docs/decisions, what waits on a device. */
export const shelf: Shelf = {
  all: () => step<Entry[]>('outbox', 'readonly', (store) => store.getAll()),
  async put(entry) {
    await step('outbox', 'readwrite', (store) => store.put(entry));
    tell();
  },
  async remove(id) {
    await step('outbox', 'readwrite', (store) => store.delete(id));
    tell();
  },
};
