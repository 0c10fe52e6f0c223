import type { Logger } from 'pino';
import { instantOfCap } from '../../../kinds/alert/moments.ts';
import type { AlertState } from '../../../kinds/alert/schema.ts';
import { act } from '../act.ts';
import type { NodeCore } from '../core.ts';
import { nodeActor } from '../node-actor.ts';
import { askFeed } from './feeds.ts';

const everyMs = 60_000;

/** What the node does for alerts by itself: asks the feeds that are listed, and says of own alerts that their time is over. */
export interface AlertWatch {
  /** All that is due at this moment. */
  run(): Promise<void>;
  close(): Promise<void>;
}

export function startAlertWatch(node: NodeCore, log: Logger): AlertWatch {
  const asked = new Map<string, number>();
  let closed = false;
  let tail: Promise<void> = Promise.resolve();

  async function pass(): Promise<void> {
    await sayOver(node);
    for (const feed of node.config.alertFeeds) {
      if (closed) return;
      const key = `${feed.group} ${feed.address}`;
      const now = node.now().getTime();
      if (now - (asked.get(key) ?? Number.NEGATIVE_INFINITY) < feed.everyMinutes * 60_000) continue;
      asked.set(key, now);
      const { taken, known, faults } = await askFeed(node, feed);
      if (taken > 0) log.info({ feed: feed.address, taken, known }, 'alerts were taken in');
      if (faults.length > 0)
        log.warn({ feed: feed.address, faults: faults.slice(0, 10) }, 'a feed of alerts cannot be read');
    }
  }

  function run(): Promise<void> {
    tail = tail
      .then(() => (closed ? undefined : pass()))
      .catch((error: unknown) => log.error({ err: error }, 'the watch over alerts failed'));
    return tail;
  }

  const timer = setInterval(() => void run(), everyMs).unref();
  return {
    run,
    async close() {
      closed = true;
      clearInterval(timer);
      await tail;
    },
  };
}

/** Own alerts whose end has passed: after that nobody has to acknowledge them. */
export async function sayOver(node: NodeCore): Promise<void> {
  const now = node.now().toISOString();
  const over: { readonly group: string; readonly record: string }[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const asked = { box: 'open', me: node.me, now, kind: 'alert', sort: 'created', limit: 200 } as const;
    const page = await node.store.view.list({ ...asked, cursor });
    for (const { group, record, state } of page.rows) {
      const { issued, messages } = JSON.parse(state) as AlertState;
      const end = messages.at(-1)?.expires;
      if (issued?.author === node.me && end !== undefined && instantOfCap(end) <= now) over.push({ group, record });
    }
    cursor = page.next;
  }
  for (const key of over)
    await act(node, { ...key, kind: 'alert', command: 'expire', input: {}, actor: nodeActor, released: true });
}
