import match from '../../../kinds/match/index.ts';
import { setRecord } from '../../../kinds/match/places.ts';
import type { Refusal } from '../../../packages/kind/kind.ts';
import type { NodeCore } from '../core.ts';
import { listsFor } from './holdings.ts';
import { askedOfUs, type Ours, todayIn } from './matters.ts';
import { forgetOldOrders } from './orders.ts';
import type { TaggingProgress } from './tagging/job.ts';

/** A tagging under way: for whom, and how far it has come. */
export interface Tagging extends TaggingProgress {
  readonly group: string;
  readonly asker: string;
  readonly category: string;
}

/** Publishes the tags of the week, one matter after the other. */
export interface Publisher {
  /** Publishes what is missing; resolves when it stands or was stopped. What was stopped goes on. */
  publish(): Promise<void>;
  /** The same at its hour; what a person stopped stays so. */
  look(): Promise<void>;
  tagging(): Tagging | null;
  /** Whether a person stopped it, and nobody let it go on since. */
  isStopped(): boolean;
  stop(): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** The group's arithmetic is loaded with the first set of tags: most nodes never make one. */
const publishing = () => import('./publishing.ts');

/** Whether this week's tags for a partner are still to be published: once a week, and only where a person made something findable. */
async function isToPublish(node: NodeCore, { charter, asker, category }: Ours): Promise<boolean> {
  const record = setRecord(node.me, asker, category, todayIn(node, charter).week);
  if ((await node.store.view.record(charter.group, match.name, record)) !== null) return false;
  return (await listsFor(node, asker, category)).length > 0;
}

export function createPublisher(node: NodeCore, onError: (error: unknown) => void): Publisher {
  let tail: Promise<void> = Promise.resolve();
  let under: Tagging | null = null;
  let stopping = new AbortController();
  let isAtWork = false;
  let stopped = false;
  let closed = false;

  async function publishAll(): Promise<void> {
    if (closed || stopped) return;
    stopping = new AbortController();
    isAtWork = true;
    try {
      for (const ours of askedOfUs(node)) {
        if (closed || stopping.signal.aborted) return;
        // A list that cannot be read keeps back its own tags, and not those of the other partners.
        await one(ours).catch(onError);
      }
      await forgetOldOrders(node);
    } finally {
      isAtWork = false;
    }
  }

  async function one(ours: Ours): Promise<void> {
    if (!(await isToPublish(node, ours))) return;
    const onProgress = (_: Ours, progress: TaggingProgress): void => {
      under = { group: ours.charter.group, asker: ours.asker, category: ours.category, ...progress };
    };
    // Reading what may be found takes long as well: who looks meanwhile sees that it has begun.
    onProgress(ours, { unit: 'identifiers', done: 0, total: 0, rate: null, remaining: null });
    try {
      const { publish } = await publishing();
      report(await publish(node, ours, { signal: stopping.signal, onProgress }));
    } finally {
      under = null;
    }
  }

  function report(refusal: Refusal | null): void {
    if (refusal !== null) onError(new Error(`${refusal.code}: ${refusal.message}`));
  }

  function look(): Promise<void> {
    tail = tail.then(publishAll).catch(onError);
    return tail;
  }

  return {
    publish() {
      stopped = false;
      return look();
    },
    look,
    tagging: () => under,
    isStopped: () => stopped,
    stop() {
      if (!isAtWork) return;
      stopped = true;
      stopping.abort();
    },
    idle: () => tail,
    async close() {
      closed = true;
      stopping.abort();
      await tail;
    },
  };
}
