import journal from '../../../kinds/journal/index.ts';
import { type JournalState, journalRecord, type Subject } from '../../../kinds/journal/schema.ts';
import type { NodeCore } from '../core.ts';
import { privateGroupOf } from '../names.ts';

/** The decision of our own authority to keep a record, or null. */
export async function holdOn(node: NodeCore, record: string): Promise<Subject['held']> {
  const row = await node.store.view.record(privateGroupOf(node.me), journal.name, journalRecord(node.me, record));
  if (row === null) return null;
  const { subjects }: JournalState = JSON.parse(row.state);
  return Object.hasOwn(subjects, record) ? (subjects[record]?.held ?? null) : null;
}
