import type { RecordView } from '../../../packages/contract/record.ts';
import { type Entry, entry as entrySchema, type GlossaryState } from '../schema.ts';

/** The folded state as our own node, of this very release, hands it out. */
export function stateOf({ state }: RecordView): GlossaryState {
  return state as GlossaryState;
}

/** An entry that somebody wrote; null for anything else. */
export function entryOf(value: unknown): Entry | null {
  const read = entrySchema.safeParse(value);
  return read.success ? read.data : null;
}
