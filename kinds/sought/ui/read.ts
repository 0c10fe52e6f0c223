import type { RecordView } from '../../../packages/contract/record.ts';
import type { SoughtState } from '../schema.ts';

/** The folded state as our own node hands it out. */
export function stateOf({ state }: RecordView): SoughtState {
  return state as SoughtState;
}
