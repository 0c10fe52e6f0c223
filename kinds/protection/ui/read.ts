import type { RecordView } from '../../../packages/contract/record.ts';
import type { ProtectionState } from '../schema.ts';

/** The folded state as our own node hands it out. */
export function stateOf({ state }: RecordView): ProtectionState {
  return state as ProtectionState;
}
