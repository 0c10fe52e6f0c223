import type { RecordRow } from '../../packages/store/port.ts';
import type { NodeCore } from './core.ts';

const page = 200;

/** Records of one kind, a page at a time; `text` narrows them down to those that name something, such as the id of another record. */
export async function* recordsOf(node: NodeCore, kind: string, text?: string): AsyncGenerator<RecordRow> {
  const query = { box: 'all', me: node.me, now: node.now().toISOString(), sort: 'created', limit: page } as const;
  let cursor: string | undefined;
  do {
    const { rows, next } = await node.store.view.list({ ...query, kind, text, cursor });
    yield* rows;
    cursor = next ?? undefined;
  } while (cursor !== undefined);
}
