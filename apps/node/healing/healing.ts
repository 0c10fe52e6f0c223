import type { Logger } from 'pino';
import { type Damage, tailOf } from '../../../packages/store/scrub.ts';
import type { NodeCore } from '../core.ts';
import type { Dial } from '../wire/dial.ts';
import { healFeed } from './heal-feed.ts';

/** Looks through all that is stored, and fetches back from the peers what is no longer what was signed. */
export interface Healing {
  /** Resolves when the end of this own feed is sound: nothing is signed on anything else. */
  sound(origin: string): Promise<void>;
  /** A peer showed itself: what could not be healed is tried again. */
  stir(): void;
  /** Reads every feed whole, and heals what it can. */
  lookThrough(): Promise<void>;
  /** What is damaged and could not be healed yet. */
  damage(): readonly Damage[];
  close(): void;
}

interface Deps {
  readonly node: NodeCore;
  readonly log: Logger;
  /** Lines to the other members of a group. */
  readonly dialsIn: (group: string) => readonly Dial[];
  readonly onChange: () => void;
}

/** A start has better things to do than to read everything that was ever stored. */
const afterStartMs = 120_000;
const dayMs = 86_400_000;
/** A peer that is there may not show everything yet. */
const againMs = 60_000;

/** Every feed is read whole soon after a start and then once a day, giving way to all other work. */
export function startHealing({ node, log, dialsIn, onChange }: Deps): Healing {
  const left = new Map<string, readonly Damage[]>();
  let waiting: (() => void)[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  let closed = false;

  /** One feed at a time: two that write over the same rows would each undo the other. */
  function heal(origin: string, from: number): Promise<readonly Damage[]> {
    const healed = turn.then(async () => {
      if (closed) return [];
      const group = (await node.store.log.feed(origin))?.group ?? '';
      const before = left.get(origin)?.length ?? 0;
      const rest = await healFeed(node, origin, dialsIn(group), from);
      for (const { what, seq, detail } of rest) log.error({ origin, what, seq }, detail);
      if (rest.length === 0) left.delete(origin);
      else left.set(origin, rest);
      if (before !== rest.length) onChange();
      return rest;
    });
    turn = healed.catch((error: unknown) => log.error({ err: error, origin }, 'a feed could not be looked through'));
    return healed;
  }

  async function lookThrough(): Promise<void> {
    for (const { origin } of await node.store.log.feeds()) if (!closed) await heal(origin, 0);
  }
  const failed = (error: unknown): void => log.error({ err: error }, 'the stored feeds could not be looked through');
  function stir(): void {
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
    for (const origin of left.keys()) void heal(origin, 0).catch(failed);
  }

  const look = (): void => void lookThrough().catch(failed);
  const first = setTimeout(look, afterStartMs).unref();
  const daily = setInterval(look, dayMs).unref();
  const again = setInterval(stir, againMs).unref();

  return {
    async sound(origin) {
      const size = (await node.store.log.feed(origin))?.size ?? 0;
      while (!closed && (await heal(origin, tailOf(size))).length > 0)
        await new Promise<void>((resolve) => waiting.push(resolve));
    },
    stir,
    lookThrough,
    damage: () => [...left.values()].flat(),
    close() {
      closed = true;
      clearTimeout(first);
      clearInterval(daily);
      clearInterval(again);
      for (const wake of waiting) wake();
    },
  };
}
