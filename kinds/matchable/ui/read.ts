import type { RecordView } from '../../../packages/contract/record.ts';
import type { MatchableState } from '../schema.ts';

/** The folded state as our own node hands it out. */
export function stateOf({ state }: RecordView): MatchableState {
  return state as MatchableState;
}
