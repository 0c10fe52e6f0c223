import { sha256, toBase64 } from '#crypto';
import { encodeEntry } from '../../packages/log/index.ts';
import { logSigner } from './keys.ts';
import type { LabNode } from './node.ts';

/** Appends the acts of one authority to its own feed, one batch at a time. */
export interface Officer {
  act(payloads: readonly Uint8Array[]): void;
  /** Appends to this own feed whatever the charter says, if the node is up: a thief does not ask. */
  actOn(origin: string, payloads: readonly Uint8Array[]): void;
  idle(): boolean;
  /** Signs what is waiting, if the node may sign now. */
  go(): void;
  /** The node went down: what was not acknowledged is forgotten. */
  stop(): void;
}

export function officer(node: LabNode, published: (origin: string) => void): Officer {
  const { lab, shelf } = node;
  let waiting: Uint8Array[][] = [];
  let appending = false;

  function go(): void {
    if (appending || waiting.length === 0 || !node.signing()) return;
    append(node.ownOrigin(), waiting.shift() ?? []);
  }

  function append(origin: string, payloads: Uint8Array[]): void {
    const { range } = shelf.head(origin);
    const head = { origin, size: range.size, frontier: range.hashes };
    const sealed = payloads.map((payload, i) => seal(node.now(), origin, range.size + i, payload));
    const batch = lab.sync.planAppend(head, sealed, logSigner(origin));
    if ('ok' in batch) throw new Error(batch.message);
    const life = node.life();
    appending = true;
    shelf.append(batch, (result) => {
      if (node.life() !== life) return;
      if (result !== 'ok') return later(origin, payloads, life);
      shelf.show(origin, batch.from + batch.entries.length, () => {
        if (node.life() !== life) return;
        appending = false;
        lab.checks.published(node, batch);
        published(origin);
        go();
      });
    });
  }

  /** Disk full, or another hand was quicker: the same acts are tried again. */
  function later(origin: string, payloads: Uint8Array[], life: number): void {
    appending = false;
    if (origin === node.ownOrigin()) waiting.unshift(payloads);
    lab.time.after(2000, () => {
      if (node.life() === life) go();
    });
  }

  return {
    act(payloads) {
      waiting.push([...payloads]);
      go();
    },
    actOn(origin, payloads) {
      if (!appending && node.up() && !node.doubtful()) append(origin, [...payloads]);
    },
    idle: () => !appending && waiting.length === 0,
    go,
    stop() {
      waiting = [];
      appending = false;
    },
  };
}

const encoder = new TextEncoder();

/** An entry as the sealer makes it; the lab's bodies are not encrypted, the core never looks inside. */
export function seal(
  now: number,
  feed: string,
  seq: number,
  payload: Uint8Array,
): { entry: Uint8Array; header: Uint8Array; payload: Uint8Array } {
  const body = toBase64(sha256(payload));
  const bind = toBase64(sha256(encoder.encode(`${feed} ${seq}`)));
  const time = new Date(now).toISOString();
  const entry = encodeEntry({ feed, seq, time, kind: 'data', keep: '2030-01', size: payload.length, body, bind });
  return { entry, header: sha256(payload), payload };
}
