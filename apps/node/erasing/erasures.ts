import erasure from '../../../kinds/erasure/index.ts';
import type { ErasureState } from '../../../kinds/erasure/schema.ts';
import type { RecordRow } from '../../../packages/store/port.ts';
import type { NodeCore } from '../core.ts';
import { recordsOf } from '../records-of.ts';

/** Every erasure this node knows of; `text` narrows them down to those about one record. */
export const erasures = (node: NodeCore, text?: string): AsyncGenerator<RecordRow> =>
  recordsOf(node, erasure.name, { text });

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
