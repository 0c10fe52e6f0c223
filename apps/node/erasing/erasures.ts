import erasure from '../../../kinds/erasure/index.ts';
import type { ErasureState } from '../../../kinds/erasure/schema.ts';
import type { RecordRow } from '../../../packages/store/port.ts';
import type { NodeCore } from '../core.ts';

const page = 200;

/** Every erasure this node knows of, a page at a time; `text` narrows them down to those about one record. */
export async function* erasures(node: NodeCore, text?: string): AsyncGenerator<RecordRow> {
  const query = { box: 'all', me: node.me, now: node.now().toISOString(), sort: 'created', limit: page } as const;
  let cursor: string | undefined;
  do {
    const { rows, next } = await node.store.view.list({ ...query, kind: erasure.name, text, cursor });
    yield* rows;
    cursor = next ?? undefined;
  } while (cursor !== undefined);
}

/** The erasures of statements of one record, the oldest first. */
export async function erasuresAbout(
  node: NodeCore,
  record: string,
): Promise<readonly { readonly row: RecordRow; readonly state: ErasureState }[]> {
  const found: { row: RecordRow; state: ErasureState }[] = [];
  for await (const row of erasures(node, record)) {
    const state: ErasureState = JSON.parse(row.state);
    if ((state.recalled ?? state.expired)?.record === record) found.push({ row, state });
  }
  return found.sort((one, other) => (one.row.facets.created < other.row.facets.created ? -1 : 1));
}
