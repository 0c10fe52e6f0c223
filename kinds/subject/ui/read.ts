import type { RecordView } from '../../../packages/contract/record.ts';
import type { Petition, SubjectState } from '../schema.ts';

/** What is asked, without what only the node adds. */
export type PetitionSeen = Omit<Petition, 'due' | 'day'>;

/** The folded state as our own node, of this very release, hands it out. */
export function stateOf({ state }: RecordView): SubjectState {
  return state as SubjectState;
}
