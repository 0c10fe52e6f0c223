/** What pages are told as it happens. They then ask for what they may see: no content travels here. */
export type LiveEvent =
  | {
      readonly event: 'record';
      readonly data: { readonly group: string; readonly kind: string; readonly record: string };
    }
  | { readonly event: 'counters'; readonly data: Record<string, never> }
  | { readonly event: 'peers'; readonly data: Record<string, never> };

export interface NumberedEvent {
  readonly id: number;
  readonly event: LiveEvent;
}

/** A bounded memory of the last events, so that a page that lost its connection resumes where it was. */
export interface Live {
  publish(event: LiveEvent): void;
  /** Events after `id`, or null when they are no longer remembered: the page then reloads all it shows. */
  since(id: number): readonly NumberedEvent[] | null;
  subscribe(listener: (event: NumberedEvent) => void): () => void;
  readonly last: number;
}

export function createLive(first: number, remembered = 1_000): Live {
  const memory: NumberedEvent[] = [];
  const listeners = new Set<(event: NumberedEvent) => void>();
  let last = first;
  return {
    get last() {
      return last;
    },
    publish(event) {
      last += 1;
      const numbered = { id: last, event };
      memory.push(numbered);
      if (memory.length > remembered) memory.shift();
      for (const listener of listeners) listener(numbered);
    },
    since(id) {
      if (id === last) return [];
      const oldest = memory[0]?.id ?? last + 1;
      if (id > last || id < oldest - 1) return null;
      return memory.filter((event) => event.id > id);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
