import type { RecordView } from '../../../packages/contract/record.ts';
import { valueAt } from '../../../packages/ui/matter/foreign.ts';
import { type MeetingState, type MinutesTexts, minutesTexts, type Version } from '../schema.ts';

/** The folded state as our own node, of this very release, hands it out. */
export function stateOf({ state }: RecordView): MeetingState {
  return state as MeetingState;
}

/** The texts of a version, from the entry that wrote it; null when it was erased. */
export function textsOf({ acts }: RecordView, { id }: Version): MinutesTexts | null {
  const read = minutesTexts.safeParse(valueAt(acts.find((act) => act.id === id)?.data, 'texts'));
  return read.success ? read.data : null;
}
