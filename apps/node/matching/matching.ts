import { matchState } from '../../../kinds/match/fold.ts';
import match from '../../../kinds/match/index.ts';
import type { MatchState } from '../../../kinds/match/schema.ts';
import { termsOf } from '../../../kinds/match/terms.ts';
import { answerTick, nextBeat } from '../../../kinds/match/tick.ts';
import { noticedFrom } from '../../../kinds/match/used-up.ts';
import matchable from '../../../kinds/matchable/index.ts';
import sought from '../../../kinds/sought/index.ts';
import type { SoughtState } from '../../../kinds/sought/schema.ts';
import { millis } from '../../../packages/kind/instant.ts';
import type { Refusal } from '../../../packages/kind/kind.ts';
import { inRows } from '../../../packages/match/identifiers/rows.ts';
import type { NodeCore } from '../core.ts';
import type { Applied, Changed } from '../project.ts';
import { recordsOf } from '../records-of.ts';
import { createPublisher, type Tagging } from './publisher.ts';
import { tagsNamed } from './tags-named.ts';

/**
 * Private matching at work, as the node does it by itself: asks what people sealed, answers at the beat, reads answers at home, publishes the
 * tags of the week. All of it follows from the view, so that it goes on where it was after whatever happens to the process.
 */
export interface Matching {
  onApplied(applied: Applied): void;
  /** Learns what is open from the view. */
  scan(): Promise<void>;
  /** Does all that can be done at this moment. */
  run(): Promise<void>;
  /** A file has come: perhaps tags that an answer waits for. */
  arrived(): void;
  /** The same at its hour: what a person stopped stays so. */
  look(): Promise<void>;
  /** Publishes the tags that are missing; resolves when they stand or it was cancelled. */
  publish(): Promise<void>;
  tagging(): Tagging | null;
  /** Whether a person stopped it, and nobody let it go on since. */
  isStopped(): boolean;
  /** Stops a tagging under way; what is tagged is kept, and goes on with `publish`, a change of a list, or the next start. */
  cancel(): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/**
 * What does arithmetic in the group takes some 15 MB, and most nodes never match: it is loaded with the first question, batch or tag. From then
 * on the rules look at elements with it as well.
 */
const arithmetic = () => import('../../../packages/match/oblivious/ristretto.ts');
const asking = () => import('./asking.ts');
const answering = () => import('./answering.ts');
const reading = () => import('./reading.ts');
const naming = () => import('./naming.ts');

/** How often the tags of a new week are thought of when nothing else happens. */
const lookMs = 600_000;

/** What is said in the log of the node for whoever oversees it. */
export type Tell = (event: Readonly<Record<string, unknown>>) => void;

export function createMatching(node: NodeCore, onError: (error: unknown) => void, tell: Tell = () => {}): Matching {
  /** Batches asked of us that are not answered, by group and record. */
  const toAnswer = new Map<string, Changed & { readonly state: MatchState }>();
  /** What people sealed and is not over, by its record. */
  const sealed = new Map<string, SoughtState>();
  let beat: NodeJS.Timeout | undefined;
  let look: NodeJS.Timeout | undefined;
  let tail: Promise<void> = Promise.resolve();
  const publisher = createPublisher(node, onError);
  let closed = false;

  function learn(changed: Changed): boolean {
    const { group, kind, record } = changed;
    if (kind === sought.name) {
      const state = changed.state as SoughtState;
      const isOpen = state.sealed !== null && state.found === null && state.failed === null;
      if (isOpen) sealed.set(record, state);
      else sealed.delete(record);
      return isOpen;
    }
    if (kind !== match.name) return false;
    const state = changed.state as MatchState;
    const { asked, answered, declined, published } = state;
    if (asked?.holder === node.me && answered === null && declined === null)
      toAnswer.set(`${group} ${record}`, { group, kind, record, state });
    else toAnswer.delete(`${group} ${record}`);
    return published?.asker === node.me || asked?.holder === node.me || asked?.author === node.me;
  }

  async function pass(): Promise<void> {
    for (const [record, { sealed: wanted, posted }] of [...sealed]) {
      if (closed || wanted === null) return;
      if (posted === null) report(await (await asking()).ask(node, record, wanted));
      else report(await (await reading()).read(node, record, { sealed: wanted, batch: posted.batch }));
    }
    await node.projector.idle();
  }

  /** Only at a beat: what came since waits for the next one. */
  async function answerDue(): Promise<void> {
    const now = node.now().toISOString();
    for (const key of [...toAnswer.keys()].sort()) {
      const open = toAnswer.get(key);
      if (closed || open?.state.asked == null || answerTick(open.state.asked.time) > now) continue;
      const { answer } = await answering();
      report(await answer(node, open.group, open.record, open.state.asked));
    }
  }

  function report(refusal: Refusal | null): void {
    if (refusal !== null) onError(new Error(`${refusal.code}: ${refusal.message}`));
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    tail = tail.then(() => (closed ? undefined : work())).catch(onError);
    return tail;
  }

  function schedule(): void {
    if (closed || beat !== undefined || (toAnswer.size === 0 && sealed.size === 0)) return;
    const now = node.now();
    beat = setTimeout(
      () => {
        beat = undefined;
        void run();
      },
      Math.max(1, millis(nextBeat(now.toISOString())) - now.getTime()),
    ).unref();
  }

  function run(): Promise<void> {
    return inTurn(async () => {
      await answerDue();
      await pass();
    }).finally(schedule);
  }

  return {
    run,
    arrived() {
      if (sealed.size > 0) void inTurn(pass);
    },
    publish: publisher.publish,
    look: publisher.look,
    tagging: publisher.tagging,
    isStopped: publisher.isStopped,
    cancel: publisher.stop,
    async idle() {
      await publisher.idle();
      await tail;
    },
    onApplied({ changed }) {
      const moved = changed.map(learn).some(Boolean);
      for (const one of changed) {
        tellLast(node, one, tell);
        tellRows(one, tell);
      }
      for (const one of changed)
        if (tagsNamed(node.me, one) !== null) void inTurn(async () => (await naming()).nameTags(node, one));
      if (changed.some(({ kind }) => kind === match.name)) void arithmetic().catch(onError);
      if (changed.some(({ kind }) => kind === matchable.name)) void publisher.publish();
      if (moved) void inTurn(pass);
      schedule();
    },
    async scan() {
      for (const kind of [match.name, sought.name])
        for await (const row of recordsOf(node, kind)) learn({ ...row, state: JSON.parse(row.state) });
      schedule();
      look ??= setInterval(() => void publisher.look(), lookMs).unref();
      void publisher.look();
    },
    async close() {
      closed = true;
      clearTimeout(beat);
      clearInterval(look);
      await publisher.close();
      await tail;
    },
  };
}

/** A day is as good as used up: said on both sides at once, for whoever walks a space of numbers does that every day. */
function tellLast(node: NodeCore, { group, kind, state }: Changed, tell: Tell): void {
  const asked = kind === match.name ? (state as MatchState).asked : null;
  const charter = node.charters.of(group);
  if (asked === null || charter === null) return;
  const { author: asker, holder, day, slot } = asked;
  const budget = termsOf(charter, holder, asker)?.batches ?? 0;
  if (slot < noticedFrom(budget) || matchState(state as MatchState) !== 'asked') return;
  tell({ event: 'match-budget-used', group, asker, holder, day, slot, budget });
}

/** A question in which identifiers stand in rows is about to leave, with the release of a second person. */
function tellRows({ kind, record, state }: Changed, tell: Tell): void {
  if (kind !== sought.name) return;
  const { sealed, posted, failed } = state as SoughtState;
  if (sealed?.rows === undefined || posted !== null || failed !== null) return;
  const { group, holder, identifiers, rows, by } = sealed;
  const figures = { asked: identifiers.length, inRows: inRows(rows, identifiers.length), longest: rows[0]?.all ?? 0 };
  tell({ event: 'match-rows', group, holder, record, account: by.ref, ...figures });
}
