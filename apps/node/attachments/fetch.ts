import type { Attachment } from '../../../packages/kind/kind.ts';
import type { NodeCore } from '../core.ts';
import type { Dial } from '../wire/dial.ts';
import { nameBlob } from './ledger.ts';

/** Fetches sealed segments from the members of a group until they are here, a piece at a time, each piece kept. */
export interface Fetcher {
  /** Names the segments for the group, and fetches those that are missing. Returns before they have come. */
  want(group: string, attachments: readonly Attachment[]): Promise<void>;
  /** Wants these no more. When it resolves, no attempt under way can bring them. */
  forget(segments: readonly string[]): Promise<void>;
  /** A peer can be reached again: what waited is tried at once. */
  stir(): void;
  /** Nothing is missing that was wanted. */
  idle(): boolean;
  close(): void;
}

export interface Peers {
  members(group: string): readonly string[];
  dialOf(member: string): Dial | null;
}

interface Wanted {
  readonly group: string;
  readonly sha256: string;
  readonly size: number;
}

const pieceBytes = 2 << 20;
const atOnce = 2;
const restMs = 5_000;
/** An age file is longer than its plaintext by header and tags; nothing sealed by this protocol is longer than this. */
const longestSegment = 9 << 20;

export function createFetcher(
  node: NodeCore,
  peers: Peers,
  onArrived: (group: string) => void,
  onFault: (detail: string) => void,
): Fetcher {
  const queue = new Map<string, Wanted>();
  const active = new Map<string, Promise<void>>();
  const forgotten = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  function pump(): void {
    for (const wanted of queue.values()) {
      if (closed || active.size >= atOnce) return;
      if (active.has(wanted.sha256)) continue;
      active.set(wanted.sha256, attempt(wanted));
    }
  }

  async function attempt(wanted: Wanted): Promise<void> {
    const arrived = await fetchFromAny(wanted).catch((error: unknown) => {
      onFault(String(error));
      return false;
    });
    active.delete(wanted.sha256);
    if (arrived || forgotten.has(wanted.sha256)) {
      queue.delete(wanted.sha256);
      onArrived(wanted.group);
      pump();
    } else if (!closed) {
      // Goes to the end, so that one segment nobody has does not hold up the others.
      queue.delete(wanted.sha256);
      queue.set(wanted.sha256, wanted);
      timer ??= setTimeout(() => {
        timer = null;
        pump();
      }, restMs);
    }
  }

  async function fetchFromAny(wanted: Wanted): Promise<boolean> {
    if ((await node.blobs.size(wanted.sha256)) !== null) return true;
    for (const member of peers.members(wanted.group)) {
      if (forgotten.has(wanted.sha256)) return false;
      const dial = peers.dialOf(member);
      if (dial !== null && (await fetchFrom(dial, wanted).catch(() => false))) return true;
    }
    return false;
  }

  async function fetchFrom(dial: Dial, { sha256, size }: Wanted): Promise<boolean> {
    const into = Buffer.allocUnsafeSlow(pieceBytes);
    const partial = await node.blobs.partial(sha256);
    try {
      while (partial.length < size) {
        const from = partial.length;
        const to = Math.min(size, from + pieceBytes) - 1;
        const answer = await dial.get(`/v1/body/${sha256}`, {
          maxBytes: to - from + 1,
          timeoutMs: 60_000,
          range: { from, to },
          into,
        });
        const complete = answer.body.length === to - from + 1;
        if ((answer.status !== 200 && answer.status !== 206) || !complete) return false;
        await partial.append(answer.body);
      }
    } finally {
      if (partial.length !== size) await partial.close();
    }
    const right = await partial.finish();
    if (!right) onFault(`a peer sent other bytes for the segment ${sha256}; they were thrown away`);
    return right;
  }

  return {
    async want(group, attachments) {
      for (const { segments } of attachments)
        for (const { sha256, size } of segments) {
          if (!(await nameBlob(node.store.local, sha256, group))) continue;
          if (size <= longestSegment && (await node.blobs.size(sha256)) === null)
            queue.set(sha256, { group, sha256, size });
        }
      pump();
    },
    async forget(segments) {
      for (const sha256 of segments) {
        forgotten.add(sha256);
        queue.delete(sha256);
        await active.get(sha256);
        queue.delete(sha256);
      }
    },
    stir: pump,
    idle: () => queue.size === 0,
    close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
