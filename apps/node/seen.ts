import { setTimeout as pause } from 'node:timers/promises';
import type { Charter } from '../../packages/charter/index.ts';
import type { Draft } from '../../packages/kind/kind.ts';
import { isRefusal } from '../../packages/kind/refusal.ts';
import { clear } from '../../packages/policy/clear.ts';
import { circumstancesOf, ownOrigin } from './act.ts';
import type { NodeCore } from './core.ts';
import { originParts } from './names.ts';
import { nodeActor } from './node-actor.ts';
import type { Applied } from './project.ts';

/**
 * Says "opened here" for what no other act of this node says it for. Every entry carries how far its author had opened the
 * other feeds; when nothing else was written since others' statements were opened, an entry without content is.
 */
export interface SeenNotices {
  onApplied(applied: Applied): void;
  /** Looks at every feed, for what a crash came before. */
  scan(): void;
}

export const seenType = 'node.seen/1';

/** One notice for all that comes within a moment; and what an officer is looking at right now goes first. */
const gatheredMs = 500;

export function createSeenNotices(
  node: NodeCore,
  settled: () => Promise<void>,
  onError: (error: unknown) => void,
): SeenNotices {
  const dirty = new Set<string>();
  let running = false;

  async function run(): Promise<void> {
    try {
      // An origin that is added again while its notice is written is visited again.
      for (const origin of dirty) {
        // One notice for a whole backlog, and none where a reaction has said it already.
        await node.projector.idle();
        await settled();
        dirty.delete(origin);
        const parts = originParts(origin);
        const charter = parts === null ? null : node.charters.of(parts.group);
        if (charter !== null && parts?.member !== node.me) await notice(node, charter, origin);
      }
    } finally {
      running = false;
    }
  }

  function look(origin: string): void {
    dirty.add(origin);
    if (running) return;
    running = true;
    pause(gatheredMs, undefined, { ref: false }).then(run).catch(onError);
  }

  return {
    onApplied({ origin, own, changed }) {
      if (!own && changed.length > 0) look(origin);
    },
    scan() {
      for (const [origin, position] of Object.entries(node.projector.positions())) if (position > 0) look(origin);
    },
  };
}

async function notice(node: NodeCore, charter: Charter, origin: string): Promise<void> {
  const position = node.projector.positions()[origin] ?? 0;
  const mine = ownOrigin(charter, node.me);
  const said = await node.store.view.firstMarks(origin, position - 1);
  if (said.some((mark) => mark.witness === node.me)) return;
  const seen = Object.fromEntries(
    Object.entries(node.projector.positions()).filter(
      ([feed]) => feed.startsWith(`${charter.group}/`) && feed !== mine,
    ),
  );
  const now = node.now().toISOString();
  const draft: Draft = {
    group: charter.group,
    kind: 'node',
    record: `${node.me}.opened`,
    type: seenType,
    data: {},
    disclosure: {
      purpose: 'acknowledgement of receipt',
      necessity: 'the author has to know what was opened',
      persons: [],
      items: [],
      about: [],
      repeats: true,
      legalBasis: charter.instruments[0]?.id ?? '',
      handling: ['H0'],
      tlp: 'AMBER',
      pap: 'GREEN',
      keep: `${Number(now.slice(0, 4)) + 1}-${now.slice(5, 7)}`,
    },
  };
  const circumstances = circumstancesOf(node, charter, { record: draft.record, actor: nodeActor, now });
  const cleared = clear([draft], circumstances, null);
  if (isRefusal(cleared)) throw new Error(`the notice of receipt was refused: ${cleared.message}`);
  await node.ingest.own(
    mine,
    cleared.map((one) => ({ cleared: one, seen, by: nodeActor })),
  );
}
