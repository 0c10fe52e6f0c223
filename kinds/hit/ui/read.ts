import type { RecordView } from '../../../packages/contract/record.ts';
import type { HitState } from '../schema.ts';

/** The folded state as our own node hands it out. */
export function stateOf({ state }: RecordView): HitState {
  return state as HitState;
}
