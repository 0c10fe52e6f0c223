import { setImmediate as breathe } from 'node:timers/promises';
import type { RecordRow } from '../../packages/store/port.ts';
import type { NodeCore } from './core.ts';

const page = 200;

interface Narrowed {
  readonly group?: string | undefined;
  /** Only records that name something, such as the id of another record. */
  readonly text?: string | undefined;
  /** Only those that are open, or only those that have ended; all when not said. */
  readonly box?: 'all' | 'open' | 'ended';
  /** Newest first by either; by creation when not said. */
  readonly sort?: 'created' | 'updated';
}

/** Records of one kind, a page at a time. Between two pages others are served: the store answers at once, so waiting for it lets nobody else in. */
export async function* recordsOf(
  node: NodeCore,
  kind: string,
  { group, text, box = 'all', sort = 'created' }: Narrowed = {},
): AsyncGenerator<RecordRow> {
  const query = { box, me: node.me, now: node.now().toISOString(), group, sort, limit: page };
  let cursor: string | undefined;
  do {
    const { rows, next } = await node.store.view.list({ ...query, kind, text, cursor });
    yield* rows;
    cursor = next ?? undefined;
    if (cursor !== undefined) await breathe();
  } while (cursor !== undefined);
}
