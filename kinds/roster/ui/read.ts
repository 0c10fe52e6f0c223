import type { RecordView } from '../../../packages/contract/record.ts';
import { initial } from '../fold.ts';
import type { RosterState } from '../schema.ts';

/** The folded state as our own node, of this very release, hands it out. */
export function stateOf({ state }: RecordView): RosterState {
  return state as RosterState;
}

export function stateIn(view: RecordView | null): RosterState {
  return view === null ? initial() : stateOf(view);
}
