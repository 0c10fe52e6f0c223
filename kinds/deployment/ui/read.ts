import type { RecordView } from '../../../packages/contract/record.ts';
import { initial } from '../fold.ts';
import type { DeploymentState } from '../schema.ts';

/** The folded state as our own node, of this very release, hands it out. */
export function stateOf({ state }: RecordView): DeploymentState {
  return state as DeploymentState;
}

export function stateIn(view: RecordView | null): DeploymentState {
  return view === null ? initial() : stateOf(view);
}
