import { type Committed, type Identity, type OpenedText, type OpenFault, openText } from '../../packages/seal/index.ts';

/** One sealed entry as the log keeps it. */
export interface SealedItem {
  readonly committed: Committed;
  readonly header: Uint8Array | null;
  readonly payload: Uint8Array | null;
  /** This node's place in the charter, tried first. */
  readonly hint: number;
}

export type OpenedItem = OpenedText | OpenFault;

/** Opens sealed entries in order, wherever the work is done. */
export interface Opener {
  open(items: readonly SealedItem[]): Promise<readonly OpenedItem[]>;
  close(): Promise<void>;
}

/** Opens in this thread: for small nodes, and for tests. */
export function inlineOpener(identities: readonly Identity[]): Opener {
  return {
    open: async (items) => items.map((item) => openWithAny(item, identities)),
    close: async () => {},
  };
}

/** Newest identity first; an older one only when the newest finds no stanza of its own. */
export function openWithAny(item: SealedItem, identities: readonly Identity[]): OpenedItem {
  let last: OpenedItem | null = null;
  for (const identity of identities) {
    last = openText(item.committed, item.header, item.payload, identity, item.hint);
    if (!('ok' in last) || last.status !== 'sealed') return last;
  }
  if (last === null) throw new RangeError('a node has at least one identity');
  return last;
}
