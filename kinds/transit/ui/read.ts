import type { RecordView } from '../../../packages/contract/record.ts';
import { initial } from '../fold.ts';
import type { TransitState } from '../schema.ts';

/** The folded state as our own node, of this very release, hands it out. */
export function stateOf({ state }: RecordView): TransitState {
  return state as TransitState;
}

export function stateIn(view: RecordView | null): TransitState {
  return view === null ? initial() : stateOf(view);
}
