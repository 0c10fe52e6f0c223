import type { RecordView } from '../../../packages/contract/record.ts';
import type { MatchState } from '../schema.ts';

/** The folded state as our own node hands it out. */
export function stateOf({ state }: RecordView): MatchState {
  return state as MatchState;
}
