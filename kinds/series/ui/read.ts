import type { RecordView } from '../../../packages/contract/record.ts';
import { initial } from '../fold.ts';
import type { SeriesState } from '../schema.ts';

/** The folded state as our own node, of this very release, hands it out. */
export function stateOf({ state }: RecordView): SeriesState {
  return state as SeriesState;
}

export function stateIn(view: RecordView | null): SeriesState {
  return view === null ? initial() : stateOf(view);
}
