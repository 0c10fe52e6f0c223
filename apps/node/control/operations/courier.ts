import { z } from 'zod';
import { takeIn } from '../../courier/take-in.ts';
import { type CourierOrder, writeCourier } from '../../courier/write.ts';
import { OperationFailed } from '../failure.ts';
import { operation } from '../operation.ts';

const folder = z.string().startsWith('/');
const carriedFeed = z.object({ origin: z.string(), from: z.number(), to: z.number() });

/** Writes what the group's other members may read to a folder that somebody carries. */
export const courierExport = operation(
  z.object({ root: folder, group: z.string(), to: z.string().nullable(), since: z.string().nullable() }),
  z.object({ files: z.number(), bytes: z.number(), feeds: z.array(carriedFeed) }),
  async ({ core }, { root, group, to, since }, { progress, signal }) => {
    const order = { root, group, to, since: readSince(since) };
    const { files, bytes, feeds } = await writeCourier(core, order, progress, signal);
    return { files, bytes, feeds: [...feeds] };
  },
);

function readSince(since: string | null): CourierOrder['since'] {
  if (since === null) return { t: 'all' };
  if (since === 'confirmed') return { t: 'confirmed' };
  const at = new Date(since);
  if (Number.isNaN(at.getTime()))
    throw new OperationFailed(
      'usage',
      `--since ${since} is neither "confirmed" nor an instant such as 2026-11-22T08:00Z`,
    );
  return { t: 'instant', at: at.toISOString() };
}

/** Takes in what another member's courier brought. */
export const courierImport = operation(
  z.object({ root: folder }),
  z.object({
    from: z.string(),
    group: z.string(),
    made: z.string(),
    feeds: z.array(
      carriedFeed.extend({
        carried: z.number(),
        fault: z.object({ code: z.string(), detail: z.string() }).nullable(),
      }),
    ),
    receipts: z.array(z.object({ origin: z.string(), size: z.number() })),
    segments: z.number(),
    damaged: z.array(z.string()),
  }),
  async ({ core, log }, { root }, { progress }) => {
    const taken = await takeIn(core, root, progress);
    log.info({ event: 'courier', from: taken.from, group: taken.group, damaged: taken.damaged.length }, 'audit');
    await core.projector.idle();
    return { ...taken, feeds: [...taken.feeds], receipts: [...taken.receipts], damaged: [...taken.damaged] };
  },
);
