import { useSyncExternalStore } from 'react';
import { kindEntry } from '../frame/kinds.ts';
import { step } from './browser-store.ts';
import { keptPerson, silent } from './kept.ts';
import { askOrSeen, type Seen, type SeenShelf } from './seen.ts';

const shelf: SeenShelf = {
  all: () => step<Seen[]>('seen', 'readonly', (store) => store.getAll()),
  get: (id) => step<Seen | undefined>('seen', 'readonly', (store) => store.get(id)),
  async put(seen) {
    await step('seen', 'readwrite', (store) => store.put(seen));
  },
  async remove(id) {
    await step('seen', 'readwrite', (store) => store.delete(id));
  },
};

let oldest: number | null = null;
const listeners = new Set<() => void>();

function show(at: number | null) {
  oldest = at === null ? null : Math.min(oldest ?? at, at);
  for (const listener of listeners) listener();
}

const around = { owner: keptPerson, isSilence: silent, now: Date.now, shown: show };

/** For kinds that keep what was seen of them; any other is asked and nothing else. */
export function seenOfKind<T>(
  kind: string,
  address: string,
  ask: () => Promise<T>,
  read: (value: unknown) => T | null,
) {
  return kindEntry(kind)?.menu.lastSeen ? askOrSeen(shelf, around, address, ask, read) : ask();
}

/** The oldest moment of which something is shown, milliseconds; null while all is the node's own answer. */
export function useSeenAt(): number | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => oldest,
  );
}

/** The node answers again, and everything is asked anew. */
export function nothingOld() {
  show(null);
}

/** At sign-out. */
export async function forgetSeen(): Promise<void> {
  await step('seen', 'readwrite', (store) => store.clear()).catch(() => undefined);
}
