import type { ZodType } from 'zod';
import type { LocalStore } from '../../../packages/store/port.ts';

/** What a document that was taken is replaced by for the moment before it is deleted: no schema accepts it. */
const taken = '';

export interface Documents<T> {
  get(key: string): Promise<T | null>;
  put(key: string, value: T): Promise<void>;
  /** False when the key is there already. */
  create(key: string, value: T): Promise<boolean>;
  /** Compare-and-swap around `next`, retried when another writer was faster; null from `next`, or no document: nothing is written. */
  change(key: string, next: (value: T) => T | null): Promise<T | null>;
  /** Reads and removes at once: of any number of takers exactly one gets the document. */
  take(key: string): Promise<T | null>;
  delete(key: string): Promise<void>;
  list(): Promise<readonly { readonly key: string; readonly value: T }[]>;
}

/** One collection of the local store, read through its schema. A document that does not fit it is damage, and throws. */
export function documents<T>(local: LocalStore, collection: string, schema: ZodType<T>): Documents<T> {
  const read = (raw: string | null): T | null => (raw === null || raw === taken ? null : schema.parse(JSON.parse(raw)));

  async function change(key: string, next: (value: T) => T | null): Promise<T | null> {
    for (;;) {
      const raw = await local.get(collection, key);
      const value = read(raw);
      const changed = value === null ? null : next(value);
      if (changed === null) return null;
      if (await local.put(collection, key, JSON.stringify(changed), raw)) return changed;
    }
  }

  async function take(key: string): Promise<T | null> {
    const raw = await local.get(collection, key);
    const value = read(raw);
    if (value === null || !(await local.put(collection, key, taken, raw))) return null;
    await local.delete(collection, key);
    return value;
  }

  return {
    change,
    take,
    get: async (key) => read(await local.get(collection, key)),
    put: async (key, value) => {
      await local.put(collection, key, JSON.stringify(value));
    },
    create: (key, value) => local.put(collection, key, JSON.stringify(value), null),
    delete: (key) => local.delete(collection, key),
    list: async () =>
      (await local.list(collection)).flatMap(({ key, value: raw }) => {
        const value = read(raw);
        return value === null ? [] : [{ key, value }];
      }),
  };
}
