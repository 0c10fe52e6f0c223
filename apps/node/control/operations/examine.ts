import { z } from 'zod';
import { scrubFeed } from '../../../../packages/store/scrub.ts';
import { compareView } from '../../compare-view.ts';
import { operation } from '../operation.ts';

const damage = z.object({ what: z.string(), place: z.string(), detail: z.string() });

/**
 * Reads everything that is stored and compares it with its hashes. The check of the files themselves holds a node up, so
 * a running one is only asked for it on purpose.
 */
export const examineStore = operation(
  z.object({ deep: z.boolean() }),
  z.object({ entries: z.number(), files: z.boolean(), damage: z.array(damage) }),
  async ({ core, running, log }, { deep }, { progress }) => {
    const found: z.output<typeof damage>[] = [];
    const feeds = await core.store.log.feeds();
    let entries = 0;
    for (const [index, feed] of feeds.entries()) {
      for (const { what, seq, detail } of await scrubFeed(core.store, feed.origin))
        found.push({ what, place: seq === null ? feed.origin : `${feed.origin}#${seq}`, detail });
      entries += feed.size;
      progress({ t: 'count', what: 'feeds compared with their trees', done: index + 1, total: feeds.length });
    }
    const files = deep || running === null;
    if (files) {
      for (const detail of await core.store.integrity()) found.push({ what: 'file', place: 'store', detail });
      progress({ t: 'say', message: 'making the view anew from the log, to compare the two' });
      const failed = (error: unknown): void =>
        log.error({ err: error }, 'the second view could not be brought forward');
      for (const detail of await compareView(core, failed)) found.push({ what: 'view', place: 'view.db', detail });
    }
    return { entries, files, damage: found };
  },
);
