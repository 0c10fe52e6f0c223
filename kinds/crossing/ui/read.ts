import type { RecordView } from '../../../packages/contract/record.ts';
import { initial } from '../fold.ts';
import type { CrossingState } from '../schema.ts';

/** The folded state as our own node, of this very release, hands it out. */
export function stateOf({ state }: RecordView): CrossingState {
  return state as CrossingState;
}

export function stateIn(view: RecordView | null): CrossingState {
  return view === null ? initial() : stateOf(view);
}
