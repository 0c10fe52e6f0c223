import type { Charter } from '../../../packages/charter/index.ts';
import { dayIn } from '../../../packages/kind/calendar.ts';
import type { Draft, Refusal, Taken } from '../../../packages/kind/kind.ts';
import { isPrivate } from '../../../packages/kind/names.ts';
import { orderEvents } from '../../../packages/kind/order.ts';
import { holdsPassage, passagesOf } from '../../../packages/policy/passages.ts';
import type { RecordRow } from '../../../packages/store/port.ts';
import { act } from '../act.ts';
import type { NodeCore } from '../core.ts';
import { originParts } from '../names.ts';
import { nodeActor } from '../node-actor.ts';

const pageSize = 100;

/**
 * What drafts for a group take from what other authorities gave in other groups: passages and files, found through the search index and
 * held against what was said there. Nothing to look for, and no cost, where everybody who would read it reads there already.
 */
export async function takenBy(node: NodeCore, charter: Charter, drafts: readonly Draft[]): Promise<readonly Taken[]> {
  const elsewhere = isPrivate(charter.group) ? [] : node.charters.all().filter((other) => isNarrower(other, charter));
  if (elsewhere.length === 0) return [];
  const data = drafts.map((draft) => draft.data);
  const marks = [...passagesOf(data), ...filesIn(data)];
  const found = new Map<string, Taken>();
  for (const { group } of elsewhere)
    for (const mark of marks)
      for await (const row of recordsWith(node, group, mark)) {
        const owner = await firstToSay(node, row, mark);
        if (owner === null || owner === node.me) continue;
        const what = { group, kind: row.kind, record: row.record, owner };
        const permit = node.permits.find(what, charter.group, dayIn(node.now().toISOString(), charter.zone));
        found.set(`${group} ${row.record} ${owner}`, { ...what, permit });
      }
  return [...found.values()];
}

/** Somebody who reads here does not read there. */
function isNarrower(other: Charter, here: Charter): boolean {
  if (other.group === here.group || isPrivate(other.group)) return false;
  return here.members.some(({ id }) => !other.members.some((member) => member.id === id));
}

/** SHA-256 of every file that goes with the data. */
function filesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'sha256' in value && 'segments' in value && typeof value.sha256 === 'string' ? [value.sha256] : [];
  return [...own, ...Object.values(value).flatMap((inner) => (own.length > 0 ? [] : filesIn(inner)))];
}

/** What is free for everybody to pass on (TLP:CLEAR) is not looked at. */
async function* recordsWith(node: NodeCore, group: string, text: string): AsyncGenerator<RecordRow> {
  const query = { box: 'all', me: node.me, now: node.now().toISOString(), group, text } as const;
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await node.store.view.list({ ...query, sort: 'created', limit: pageSize, cursor });
    yield* page.rows.filter(({ facets }) => facets.handling.tlp !== 'CLEAR');
    cursor = page.next;
  }
}

/** The member whose words or file it is: who quotes it later owns nothing. Null when the words only stand apart from one another. */
async function firstToSay(node: NodeCore, row: RecordRow, mark: string): Promise<string | null> {
  const said = orderEvents(await node.store.view.eventsOf([row])).find(
    ({ data, by }) => data !== '' && by.role !== 'node' && holdsPassage(JSON.parse(data), mark),
  );
  return said === undefined ? null : (originParts(said.origin)?.member ?? null);
}

/** Written into the feed of the group it came from, before it leaves; a refusal keeps it here. */
export async function noteUses(node: NodeCore, taken: readonly Taken[]): Promise<Refusal | null> {
  const permits = new Map(taken.flatMap(({ permit, group }) => (permit === null ? [] : [[permit, group] as const])));
  for (const [record, group] of permits) {
    const wanted = { group, kind: 'onward', record, command: 'use', input: { note: null } };
    const noted = await act(node, { ...wanted, actor: nodeActor, released: true });
    if (!noted.ok) return noted;
  }
  return null;
}
