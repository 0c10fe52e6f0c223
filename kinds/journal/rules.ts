import type { Occasion, Verdict } from '../../packages/kind/kind.ts';
import { allowed, first, refuse } from '../../packages/kind/refusal.ts';
import { type JournalEvent, type JournalState, journalRecord } from './schema.ts';

/** Every "may not" of the journal beside those all kinds have. */
export const journalRefusals = ['journal.subject', 'journal.once'] as const;

/** What is noted about a record stands where it is looked for; a look stands alone, so that none can be hidden among others. */
export function admit(state: JournalState, event: JournalEvent, at: Occasion): Verdict {
  if (event.type === 'read' || event.type === 'queried')
    return state.looks.length === 0 && Object.keys(state.subjects).length === 0
      ? allowed
      : refuse('journal.once', 'Each look into a record is a record of its own.');
  const place = journalRecord(at.author, event.data.record);
  return first(
    at.record === place
      ? null
      : refuse('journal.subject', `Notes and assignments about this record stand in ${place}.`),
    state.looks.length === 0 ? null : refuse('journal.once', 'Each look into a record is a record of its own.'),
  );
}
