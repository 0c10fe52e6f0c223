import type { RecordView } from '../../../packages/contract/record.ts';
import type { SitrepState } from '../schema.ts';

/** The folded state as our own node, of this very release, hands it out. */
export function stateOf({ state }: RecordView): SitrepState {
  return state as SitrepState;
}
