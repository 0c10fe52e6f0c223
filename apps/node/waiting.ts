import nonanswer from '../../kinds/nonanswer/index.ts';
import type { Decision, NonanswerState } from '../../kinds/nonanswer/schema.ts';
import { inZone } from '../../packages/kind/calendar.ts';
import { instantOf, millis } from '../../packages/kind/instant.ts';
import type { Instant, Refusal } from '../../packages/kind/kind.ts';
import { isRefusal } from '../../packages/kind/refusal.ts';
import { type Acted, type ActRequest, act, circumstancesOf, foldHere } from './act.ts';
import type { NodeCore } from './core.ts';
import { privateGroupOf } from './names.ts';
import { nodeActor } from './node-actor.ts';
import type { NeedsLater, NeedsRelease } from './not-yet.ts';
import { doneBy, once } from './once.ts';
import type { Applied, Changed } from './project.ts';

/** Keeps an act that leaves at a tick, with all that was said for it, in the own private group. */
export function decideLater(
  node: NodeCore,
  { group, kind, record, command, input, actor }: ActRequest,
  leaves: Instant,
  title: string,
): Promise<Acted | NeedsRelease | NeedsLater | Refusal> {
  const zone = node.charters.of(group)?.zone ?? 'UTC';
  const decided = { group, kind, record, command, title, leaves: inZone(leaves, zone, node.tzdb) };
  return act(node, {
    group: privateGroupOf(node.me),
    kind: nonanswer.name,
    record: null,
    command: 'decide',
    input: { ...decided, input: JSON.stringify(input) },
    actor,
    released: true,
  });
}

/** Sends what waits, each at its tick: a timer that is a function of the view and so survives whatever happens to the process. */
export interface Waiting {
  onApplied(applied: Applied): void;
  /** Learns what waits from the view. */
  scan(): Promise<void>;
  /** Sends all whose tick has come, in an order that does not depend on when they were decided. */
  run(): Promise<void>;
  close(): void;
}

const longestTimer = 2 ** 31 - 1;
const againMs = 60_000;
const pageSize = 500;

export function createWaiting(node: NodeCore, onError: (error: unknown) => void): Waiting {
  const open = new Map<string, Decision>();
  let timer: NodeJS.Timeout | undefined;
  let tail: Promise<void> = Promise.resolve();
  let closed = false;

  function learn({ kind, record, state }: Pick<Changed, 'kind' | 'record' | 'state'>): void {
    if (kind !== nonanswer.name) return;
    const { decided, ended } = state as NonanswerState;
    if (decided === null || ended !== null) open.delete(record);
    else open.set(record, decided);
  }

  async function due(): Promise<readonly { record: string; decision: Decision; leaves: Instant }[]> {
    const all = [...open].map(async ([record, decision]) => ({
      record,
      decision,
      leaves: await leavesOf(node, decision),
    }));
    return (await Promise.all(all)).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  }

  async function pass(): Promise<void> {
    const now = node.now().toISOString();
    let next: number | null = null;
    for (const { record, decision, leaves } of await due()) {
      if (closed) return;
      const wait = leaves > now ? millis(leaves) - millis(now) : (await send(node, record, decision)) ? null : againMs;
      if (wait !== null) next = Math.min(next ?? wait, wait);
    }
    clearTimeout(timer);
    if (next !== null && !closed) timer = setTimeout(() => void run(), Math.min(next, longestTimer)).unref();
  }

  function run(): Promise<void> {
    tail = tail.then(pass).catch(onError);
    return tail;
  }

  return {
    run,
    onApplied({ changed }) {
      changed.forEach(learn);
      // What moves a clock moves a tick.
      const moved = changed.some(
        ({ kind, record }) => kind === nonanswer.name || [...open.values()].some((one) => one.record === record),
      );
      if (moved) void run();
    },
    async scan() {
      const asked = { box: 'open', me: node.me, kind: nonanswer.name, group: privateGroupOf(node.me) } as const;
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await node.store.view.list({
          ...asked,
          ...{ now: node.now().toISOString(), sort: 'created', limit: pageSize, cursor },
        });
        for (const row of page.rows) learn({ ...row, state: JSON.parse(row.state) });
        cursor = page.next;
      }
      await run();
    },
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}

const keyOf = ({ leaves, decision }: { leaves: Instant; decision: Decision }): string =>
  `${leaves} ${decision.group} ${decision.record}`;

/** When it leaves as things stand: a clarification that is awaited stops the clock, and with it the tick. */
export async function leavesOf(node: NodeCore, decision: Decision): Promise<Instant> {
  const { group, kind: name, record, command, input, time, by } = decision;
  const kind = node.kinds.get(name);
  const charter = node.charters.of(group);
  if (kind === undefined || charter === null) return decision.leaves.instant;
  const { state } = foldHere(node, kind, await node.store.view.eventsOf([{ group, kind: name, record }]), charter);
  const at = circumstancesOf(node, charter, { record, actor: by, now: instantOf(millis(time)) });
  return kind.commands[command]?.leaves?.(state, JSON.parse(input), at) ?? decision.leaves.instant;
}

/** Says it in the node's own name and writes down what came of it; false when the node itself could not. */
async function send(node: NodeCore, record: string, decision: Decision): Promise<boolean> {
  const { group, kind, command } = decision;
  const wanted: ActRequest = {
    ...{ group, kind, command, record: decision.record, input: JSON.parse(decision.input) },
    ...{ actor: nodeActor, released: true, due: true, idempotency: decision.id },
  };
  const done = await once(node, wanted, async () => {
    const acted = await act(node, wanted);
    return acted.ok ? doneBy(acted) : acted;
  });
  if (isRefusal(done) && done.code.startsWith('node.')) return false;
  const outcome = isRefusal(done)
    ? { command: 'recordFailure', input: { code: done.code, message: done.message } }
    : { command: 'recordSent', input: { acts: done.acts } };
  await act(node, { group: '', kind: nonanswer.name, record, ...outcome, actor: nodeActor, released: true });
  return true;
}
