import type { RecordLine } from '../../../packages/contract/record.ts';
import { exerciseOf } from '../../../packages/kind/exercise.ts';
import type { RecordRow } from '../../../packages/store/port.ts';
import type { NodeCore } from '../core.ts';

/** The group that is spoken of: for what waits at home, the one into which it would go. */
function concernOf({ kinds }: NodeCore, { group, kind, state }: RecordRow): string {
  const concerns = kinds.get(kind)?.concerns;
  return concerns?.(JSON.parse(state)) ?? group;
}

/** A record as a line of a list, seen from this node at this moment. */
export function lineOf(node: NodeCore, row: RecordRow, now: string): RecordLine {
  const { facets } = row;
  const charter = node.charters.of(row.group);
  const about = node.charters.of(concernOf(node, row));
  const waitsForUs = facets.waitingOn.includes(node.me);
  return {
    group: row.group,
    groupTitle: charter?.title ?? row.group,
    exercise: about === null ? null : exerciseOf(about, now),
    kind: row.kind,
    record: row.record,
    title: facets.title,
    ...(facets.titles === undefined ? {} : { titles: [...facets.titles] }),
    from: facets.from,
    to: [...facets.to],
    state: facets.state,
    ended: facets.ended,
    waiting: facets.ended || facets.waitingOn.length === 0 ? 'nobody' : waitsForUs ? 'us' : 'them',
    waitingOn: [...facets.waitingOn],
    created: facets.created,
    updated: facets.updated,
    due: facets.due,
    overdue: !facets.ended && facets.due !== null && facets.due.instant < now,
    where: facets.where,
    urgency: facets.urgency,
    reference: facets.reference,
    handling: { codes: [...facets.handling.codes], tlp: facets.handling.tlp, pap: facets.handling.pap },
  };
}
