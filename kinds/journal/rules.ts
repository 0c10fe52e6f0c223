import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { allowed, first, refuse } from '../../packages/kind/refusal.ts';
import { type JournalEvent, type JournalState, journalRecord } from './schema.ts';

/** Every "may not" of the journal beside those all kinds have. */
export const journalRefusals = ['journal.subject', 'journal.once', 'journal.held', 'journal.notHeld'] as const;

/** What is noted about a record stands where it is looked for; a look stands alone, so that none can be hidden among others. */
export function admit(state: JournalState, event: JournalEvent, at: Occasion): Verdict {
  if (event.type === 'read' || event.type === 'queried' || event.type === 'disposed')
    return standsAlone(state) && Object.keys(state.subjects).length === 0 ? allowed : once;
  const place = journalRecord(at.author, event.data.record);
  return first(
    at.record === place
      ? null
      : refuse('journal.subject', `Notes and assignments about this record stand in ${place}.`),
    standsAlone(state) ? null : once,
    holds(state, event),
  );
}

const once = refuse('journal.once', 'Each look into a record, and each choice of what goes, is a record of its own.');

const standsAlone = ({ looks, disposals }: JournalState): boolean => looks.length === 0 && disposals.length === 0;

/** A record is held once, so that it is clear on which ground. */
function holds({ subjects }: JournalState, { type, data }: JournalEvent): Refusal | null {
  const held = 'record' in data && Object.hasOwn(subjects, data.record) ? (subjects[data.record]?.held ?? null) : null;
  if (type === 'held' && held !== null)
    return refuse('journal.held', 'This record is held already: end that first, then hold it on the other ground.');
  if (type === 'heldNoMore' && held === null) return refuse('journal.notHeld', 'This record is not held.');
  return null;
}
