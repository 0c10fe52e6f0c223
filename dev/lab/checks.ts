import { toHex } from '#crypto';
import { parseEvidence, verifyCosignature, verifyEvidence } from '../../packages/log/index.ts';
import type { AppendBatch } from '../../packages/store/port.ts';
import type { ChunkLimits, FeedRules, SyncFaultCode } from '../../packages/sync/index.ts';
import { logSigner, mirrorOf, verifierOf } from './keys.ts';
import type { LabNode } from './node.ts';

interface Truth {
  readonly leaves: string[];
  readonly payloads: (Uint8Array | null)[];
  readonly headers: (Uint8Array | null)[];
  readonly notes: Map<number, string>;
}

/** What must hold after every step, and what was seen. A violation is a sentence; one is enough to fail a seed. */
export interface Checks {
  readonly violations: string[];
  readonly alarms: Map<SyncFaultCode, number>;
  /** Old copies put back, and feeds forked, so far. */
  readonly happened: Map<string, number>;
  happen(what: string): void;
  readonly byzantine: Set<string>;
  /** Bytes may have been changed on the wire, where no TLS protects the headers from it. */
  spoiledWires: boolean;
  acked(origin: string): number;
  published(node: LabNode, batch: AppendBatch): void;
  /** What the node shows now, though a crash came before it could say so. */
  shown(node: LabNode, origin: string): void;
  committed(node: LabNode, batch: AppendBatch, rules: FeedRules | null): void;
  cosigned(node: LabNode, origin: string, size: number): void;
  receipt(node: LabNode, peer: LabNode | null, origin: string, size: number, line: string): void;
  recovered(node: LabNode): void;
  /** A node was set back to an old copy: what only it held is lost, and is nobody's fault. */
  restored(node: LabNode): void;
  /**
   * It knows again how far it had come, and what it holds now is the truth: what nobody else held by then is gone, and its
   * places may be signed anew. Whoever does hold something else is found by `sweep`.
   */
  relearned(node: LabNode, origin: string): void;
  memory(node: string, bytes: number, limits: ChunkLimits): void;
  accused(node: string, origin: string, evidence: string): void;
  alarm(code: SyncFaultCode): void;
  /** Every byte every node holds is what its author published. */
  sweep(nodes: readonly LabNode[]): void;
}

const memberOf = (origin: string): string => origin.split('/')[1] ?? '';
/** Two chunks, one request in flight too many, and entries beside bodies. */
const memoryCap = (limits: ChunkLimits): number => 3 * limits.bytes + 3 * limits.entries * 4096;

export function checks(): Checks {
  const truths = new Map<string, Truth>();
  const lastCosigned = new Map<string, number>();
  const setBack = new Set<string>();
  const inDoubt = new Set<string>();
  const violations: string[] = [];
  const fail = (text: string): void => {
    if (violations.length < 20) violations.push(text);
  };
  const truthOf = (origin: string): Truth => {
    const found = truths.get(origin) ?? { leaves: [], payloads: [], headers: [], notes: new Map() };
    truths.set(origin, found);
    return found;
  };

  const self: Checks = {
    violations,
    alarms: new Map(),
    happened: new Map(),
    happen: (what) => void self.happened.set(what, (self.happened.get(what) ?? 0) + 1),
    byzantine: new Set(),
    spoiledWires: false,
    acked: (origin) => truthOf(origin).leaves.length,
    published(node, batch) {
      if (self.byzantine.has(node.id)) return;
      const truth = truthOf(batch.origin);
      if (batch.from < truth.leaves.length) fail(`${node.id} signed ${batch.origin} again from ${batch.from}: a fork`);
      if (batch.from > truth.leaves.length) fail(`${node.id} published ${batch.origin} with a gap at ${batch.from}`);
      for (const [i, hash] of batch.leafHashes.entries()) {
        truth.leaves[batch.from + i] = toHex(hash);
        truth.payloads[batch.from + i] = batch.payloads[i] ?? null;
        truth.headers[batch.from + i] = batch.headers[i] ?? null;
      }
      truth.notes.set(batch.from + batch.entries.length, batch.checkpoint);
      if (node.shelf.durable(batch.origin) < batch.from + batch.entries.length)
        fail(`${node.id} acknowledged ${batch.origin} before it was durable`);
    },
    shown(node, origin) {
      const [truth, held] = [truthOf(origin), node.shelf.held(origin)];
      const end = Math.min(held?.entries.length ?? 0, node.shelf.shown(origin) ?? 0);
      for (let seq = truth.leaves.length; seq < end; seq++) {
        truth.leaves.push(toHex(held?.nodes[0]?.[seq] ?? new Uint8Array(0)));
        truth.payloads[seq] = held?.payloads[seq] ?? null;
        truth.headers[seq] = held?.headers[seq] ?? null;
      }
      for (const { size, note } of held?.checkpoints ?? []) if (size <= end) truth.notes.set(size, note);
    },
    committed(node, batch, rules) {
      const end = batch.from + batch.entries.length;
      if (rules !== null && end > Math.min(rules.cut ?? Infinity, rules.mostEntries))
        fail(`${node.id} took ${batch.origin} in to ${end}, beyond cut ${rules.cut} or quota ${rules.mostEntries}`);
      if (self.byzantine.has(memberOf(batch.origin))) return;
      compare(node.id, batch);
    },
    cosigned(node, origin, size) {
      const durable = node.shelf.durable(origin);
      if (durable < size) fail(`${node.id} cosigned ${origin} at ${size} with ${durable} durable`);
      const key = `${node.id} ${origin}`;
      if (size < (lastCosigned.get(key) ?? 0)) fail(`${node.id} cosigned ${origin} at ${size} after a larger size`);
      lastCosigned.set(key, size);
    },
    receipt(node, peer, origin, size, line) {
      if (peer === null) return;
      const text = truthOf(origin).notes.get(size)?.split('\n\n')[0];
      const mirror = verifierOf(mirrorOf(peer.id).vkey);
      if (!self.byzantine.has(memberOf(origin)) && verifyCosignature(`${text}\n`, line, mirror) === null)
        fail(`${node.id} took a receipt of ${peer.id} for ${origin} at ${size} that does not verify`);
      if (!setBack.has(peer.id) && peer.shelf.durable(origin) < size)
        fail(`${node.id} has a receipt of ${peer.id} for ${origin} at ${size}, which it does not hold`);
    },
    recovered(node) {
      for (const origin of node.ownOrigins()) {
        const held = node.shelf.held(origin)?.entries.length ?? 0;
        if (!self.byzantine.has(node.id) && !inDoubt.has(origin) && held < truthOf(origin).leaves.length)
          fail(`${node.id} lost acknowledged entries of ${origin}: ${held} of ${truthOf(origin).leaves.length}`);
        self.shown(node, origin);
      }
      for (const [key, size] of lastCosigned) {
        const [id, origin = ''] = key.split(' ');
        if (id === node.id && (node.shelf.held(origin)?.entries.length ?? 0) < size)
          fail(`${node.id} lost receipted entries of ${origin}`);
      }
    },
    restored(node) {
      setBack.add(node.id);
      for (const key of [...lastCosigned.keys()]) if (key.startsWith(`${node.id} `)) lastCosigned.delete(key);
      for (const origin of node.ownOrigins()) inDoubt.add(origin);
    },
    relearned(node, origin) {
      if (!inDoubt.delete(origin)) return;
      const [truth, leaves] = [truthOf(origin), node.shelf.held(origin)?.nodes[0] ?? []];
      const parting = truth.leaves.findIndex((leaf, seq) => leaf !== toHex(leaves[seq] ?? new Uint8Array(0)));
      if (parting < 0) return;
      truth.leaves.length = parting;
      for (const size of [...truth.notes.keys()]) if (size > parting) truth.notes.delete(size);
    },
    memory(node, bytes, limits) {
      if (bytes > memoryCap(limits)) fail(`${node} holds ${bytes} bytes of a peer in memory`);
    },
    accused(node, origin, evidence) {
      if (!self.byzantine.has(memberOf(origin))) fail(`${node} accuses the honest author of ${origin}`);
      const parsed = parseEvidence(evidence);
      const proven = 'ok' in parsed ? parsed : verifyEvidence(parsed, verifierOf(logSigner(origin).vkey));
      if ('ok' in proven) fail(`${node} made evidence about ${origin} that proves nothing`);
    },
    alarm: (code) => void self.alarms.set(code, (self.alarms.get(code) ?? 0) + 1),
    sweep(nodes) {
      for (const node of nodes)
        for (const origin of node.shelf.origins()) {
          const held = node.shelf.held(origin);
          if (held === null || self.byzantine.has(memberOf(origin))) continue;
          const whole = { origin, from: 0, entries: held.entries, leafHashes: held.nodes[0] ?? [] };
          compare(node.id, { ...whole, payloads: held.payloads, headers: held.headers, frontier: [], checkpoint: '' });
        }
    },
  };

  function compare(node: string, batch: AppendBatch) {
    const truth = truthOf(batch.origin);
    const { from, origin } = batch;
    for (const [i, hash] of batch.leafHashes.entries()) {
      if (truth.leaves[from + i] !== toHex(hash))
        return fail(`${node} holds ${origin}#${from + i} as its author never published it`);
      if (!sameBytes(truth.payloads[from + i], batch.payloads[i]))
        return fail(`${node} holds another body of ${origin}#${from + i}`);
      if (!self.spoiledWires && !sameBytes(truth.headers[from + i], batch.headers[i]))
        return fail(`${node} holds another header of ${origin}#${from + i}`);
    }
    const end = from + batch.entries.length;
    if (batch.checkpoint !== '' && truth.notes.get(end) !== batch.checkpoint)
      fail(`${node} keeps a checkpoint of ${origin} at ${end} that its author did not sign`);
  }

  return self;
}

function sameBytes(a: Uint8Array | null | undefined, b: Uint8Array | null | undefined): boolean {
  if (a == null || b == null) return (a ?? null) === (b ?? null);
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
