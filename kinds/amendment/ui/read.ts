import type { RecordView } from '../../../packages/contract/record.ts';
import type { AmendmentState } from '../schema.ts';

/** The folded state as our own node hands it out. */
export function stateOf({ state }: RecordView): AmendmentState {
  return state as AmendmentState;
}
