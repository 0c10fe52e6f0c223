import { statfs } from 'node:fs/promises';
import { StoreFault } from '../../packages/store/fault.ts';
import type { Store } from '../../packages/store/port.ts';
import type { Blobs } from './attachments/blobs.ts';

export type DiskState = 'ok' | 'full' | 'readonly';

/** How the last write of each part of the store went: what the health page says of the disk is what the disk said. */
export interface Disk {
  /** `ok` when none of them failed. */
  readonly state: DiskState;
  /** There is room again, though nobody has written since. */
  mended(): void;
  onChange(listener: (state: DiskState) => void): void;
  /** The same store, each outcome of its writes noted. */
  watchStore(store: Store): Store;
  watchBlobs(blobs: Blobs): Blobs;
}

export function createDisk(): Disk {
  const listeners: ((state: DiskState) => void)[] = [];
  const last = new Map<object, DiskState>();
  let state: DiskState = 'ok';

  function settle(): void {
    const next = [...last.values()].find((one) => one !== 'ok') ?? 'ok';
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener(state);
  }

  /** An object whose methods of these names tell how they went. The object itself is called: its private parts are its own. */
  function watched<T extends object>(part: T, writes: readonly (keyof T & string)[]): T {
    const note = (now: DiskState): void => {
      last.set(part, now);
      settle();
    };
    return replaced(part, (name, method) => (writes.some((write) => write === name) ? noting(method, note) : method));
  }

  return {
    get state() {
      return state;
    },
    mended() {
      last.clear();
      settle();
    },
    onChange: (listener) => listeners.push(listener),
    watchBlobs: (blobs) => watched(blobs, ['put']),
    watchStore(store) {
      const log = watched(store.log, [
        'append',
        'erasePayload',
        'createFeed',
        'freeze',
        'repair',
        'putCosignature',
        'putCharter',
        'putEvidence',
      ]);
      const keys = watched(store.keys, ['put', 'erase', 'repair']);
      const view = watched(store.view, ['apply']);
      const local = watched(store.local, ['put', 'delete', 'erase']);
      const parts: Partial<Store> = { log, keys, view, local };
      return new Proxy(
        replaced(store, (_, method) => method),
        {
          get: (target, name) => Reflect.get(Object.hasOwn(parts, name) ? parts : target, name),
        },
      );
    },
  };
}

type Method = (...given: unknown[]) => unknown;

/** The object with other methods in place of its own, each still called on the object itself. */
function replaced<T extends object>(of: T, by: (name: string | symbol, method: Method) => Method): T {
  return new Proxy(of, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? by(name, value.bind(target)) : value;
    },
  });
}

/** `append` says `full` where all others reject. */
function noting(method: Method, note: (state: DiskState) => void): Method {
  return async (...given) => {
    try {
      const result = await method(...given);
      note(result === 'full' ? 'full' : 'ok');
      return result;
    } catch (error) {
      const found = diskStateOf(error);
      if (found !== null) note(found);
      throw error;
    }
  };
}

/** What an error says of the disk, or null when it says nothing of it. */
export function diskStateOf(error: unknown): DiskState | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const ofStore = error instanceof StoreFault;
  if (ofStore ? code === 'full' : ['ENOSPC', 'EDQUOT'].includes(code)) return 'full';
  return (ofStore ? code === 'readonly' : code === 'EROFS') ? 'readonly' : null;
}

/** Below this the next entry might not fit. */
const enough = 8 << 20;

/**
 * The state of the disk now. A failure of long ago is asked about again, for somebody may have made room while nobody had
 * anything to write: there has to be room, and a word has to go through.
 */
export async function askDisk(node: {
  readonly disk: Disk;
  readonly store: Pick<Store, 'local'>;
  readonly directory: string;
  readonly now: () => Date;
}): Promise<DiskState> {
  const { disk, store, directory, now } = node;
  if (disk.state === 'ok') return 'ok';
  const { bavail, bsize } = await statfs(directory);
  if (bavail * bsize < enough) return disk.state;
  const written = await store.local.put('disk', 'asked', now().toISOString()).catch(() => false);
  if (written) disk.mended();
  return disk.state;
}
