import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { ownOrigin } from '../../act.ts';
import { privateGroupOf } from '../../names.ts';
import { wholeFeed } from '../../whole-feed.ts';
import { OperationFailed } from '../failure.ts';
import { operation } from '../operation.ts';

const output = z.object({ feed: z.string(), entries: z.number(), bytes: z.number() });

/** The whole private feed into a file. Whoever runs the command line on the node's machine reads the node's data anyway; it is logged. */
export const exportJournal = operation(
  z.object({ file: z.string().startsWith('/') }),
  output,
  async ({ core, log }, { file }) => {
    const charter = core.charters.of(privateGroupOf(core.me));
    const feed = charter === null ? '' : ownOrigin(charter, core.me);
    const entries = (await core.store.log.feed(feed))?.size ?? 0;
    if (entries === 0) throw new OperationFailed('export.none', 'Nothing has been written to the read log yet.');
    const target = createWriteStream(file, { mode: 0o600 });
    await pipeline(Readable.from(wholeFeed(core, feed)), target);
    log.info({ event: 'journal-exported', entries }, 'audit');
    return { feed, entries, bytes: target.bytesWritten };
  },
);
