const prefix = 'entente.writer.';

/** A form that is open holds a lock of the browser, which ends with its window however that ends. @returns what ends it earlier */
export function holdWriter(writer: string): () => void {
  const held = Promise.withResolvers<void>();
  if ('locks' in navigator) void navigator.locks.request(prefix + writer, () => held.promise);
  return held.resolve;
}

/** Forms that are open now, in any window of this browser; null when the browser does not tell. */
export async function openWriters(): Promise<ReadonlySet<string> | null> {
  if (!('locks' in navigator)) return null;
  const { held = [] } = await navigator.locks.query();
  const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  return new Set(names);
}
