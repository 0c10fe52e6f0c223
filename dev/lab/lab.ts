import type * as sync from '../../packages/sync/index.ts';
import type { Chance } from './chance.ts';
import type { Checks } from './checks.ts';
import type { Clock } from './clock.ts';
import type { LabNode } from './node.ts';
import type { Wires } from './wires.ts';

/** The replication core under test; a planted bug hands in a mutated copy. */
export type Sync = typeof sync;

/** Bugs planted in the adapters around the core. */
export interface Sabotage {
  readonly noFsync?: boolean;
  readonly tornWrites?: boolean;
  readonly noCompareAndSwap?: boolean;
  readonly logBeforeKeys?: boolean;
  readonly signWithoutRelearning?: boolean;
  readonly answerUnsettled?: boolean;
  readonly ackBeforeDurable?: boolean;
}

/** What all nodes of one run share. */
export interface Lab {
  readonly sync: Sync;
  readonly time: Clock;
  readonly wires: Wires;
  readonly checks: Checks;
  readonly sabotage: Sabotage;
  /** Milliseconds of the next disk sync. */
  readonly syncLatency: (node: string) => number;
  readonly chance: (stream: string) => Chance;
  readonly limits: sync.ChunkLimits;
  /** Evidence a node found, to be told to all others. */
  spread(from: string, origin: string, evidence: string): void;
  node(id: string): LabNode | null;
}
