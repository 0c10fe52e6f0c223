import type { RecordView } from '../../../../packages/contract/record.ts';
import type { RequestState } from '../../schema.ts';

/**
 * The folded state as this authority's own node gave it. It comes from the same fold that runs on the node, so its shape is the kind's own;
 * only the keys of files are left out on the way to the browser, and nothing here reads them.
 */
export function stateOf(view: RecordView): RequestState {
  return view.state as RequestState;
}
