import { createHash } from 'node:crypto';
import type { z } from 'zod';
import journal from '../../../kinds/journal/index.ts';
import { type JournalState, journalRecord, type OtherSide, sideKey } from '../../../kinds/journal/schema.ts';
import type { NameHit, verdict } from '../../../packages/contract/names.ts';
import type { Actor } from '../../../packages/kind/kind.ts';
import type { EventRow } from '../../../packages/store/port.ts';
import { act } from '../act.ts';
import type { NodeCore } from '../core.ts';
import { privateGroupOf } from '../names.ts';
import type { RecordKey } from '../project.ts';

/** What a person found of a pair. Entries of the private group: in no feed that another member reads, in every backup, and never changed. */
export type Said = z.infer<typeof verdict>;

/** A record and what bears a like name. */
export interface Likeness {
  readonly record: RecordKey;
  readonly other: OtherSide;
}

/** More verdicts on one record than this name it only in error. */
const mostVerdicts = 10_000;

/** A digest of whom both sides speak of: when either says something else since, it is asked again. */
export function digestOf(a: unknown, b: unknown): string {
  const sides = [JSON.stringify(a), JSON.stringify(b)].sort();
  return createHash('sha256').update(sides.join('\n')).digest('hex');
}

/** What of an entry of a list was compared. */
export const listSide = ({ name, born, nationality }: NameHit): unknown => ({ name, born, nationality });

/** Of two records the one with the smaller number holds what was said, whichever of them was looked at. */
export function placeOf({ record, other }: Likeness): Likeness {
  if (other.in === 'list' || record.record <= other.record) return { record, other };
  const { group, kind } = record;
  return { record: other, other: { in: 'record', group, kind, record: record.record } };
}

/** What was said of a pair, as long as both sides are as they were. `nameOf` gives the name of one of our own accounts. */
export async function saidOf(
  node: NodeCore,
  likeness: Likeness,
  digest: string,
  nameOf: (account: string) => string | null,
): Promise<Said | null> {
  const { record, other } = placeOf(likeness);
  const place = journalRecord(node.me, record.record);
  const row = await node.store.view.record(privateGroupOf(node.me), journal.name, place);
  if (row === null) return null;
  const { subjects }: JournalState = JSON.parse(row.state);
  const judged = Object.hasOwn(subjects, record.record) ? (subjects[record.record]?.judged ?? []) : [];
  const found = judged.find((one) => one.of === digest && sideKey(one.other) === sideKey(other));
  if (found === undefined) return null;
  const { verdict, reason, time, by } = found;
  return { verdict, reason, time, by: nameOf(by.ref) };
}

export async function keepVerdict(
  node: NodeCore,
  likeness: Likeness,
  found: Pick<Said, 'verdict' | 'reason'> & { readonly of: string },
  actor: Actor,
): ReturnType<typeof act> {
  const { record, other } = placeOf(likeness);
  const input = { record: record.record, other, ...found };
  return act(node, { group: '', kind: journal.name, record: null, command: 'judge', input, actor, released: true });
}

/** Own statements about these records that say whether somebody else is meant: a reason may name whom an erased record named. */
export async function verdictsOn(node: NodeCore, records: readonly string[]): Promise<readonly EventRow[]> {
  const found: EventRow[] = [];
  for (const record of new Set(records))
    for (const { origin, seq } of await node.store.view.mentioning(`"${record}"`, mostVerdicts, 'journal.judged/1')) {
      const [row] = await node.store.view.latest(origin, seq + 1, 1);
      if (row?.seq === seq) found.push(row);
    }
  return found;
}
