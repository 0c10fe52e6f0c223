import type { RecordView } from '../../../packages/contract/record.ts';
import { initial } from '../fold.ts';
import type { CapacityState } from '../schema.ts';

/** The folded state as our own node, of this very release, hands it out. */
export function stateOf({ state }: RecordView): CapacityState {
  return state as CapacityState;
}

export function stateIn(view: RecordView | null): CapacityState {
  return view === null ? initial() : stateOf(view);
}
