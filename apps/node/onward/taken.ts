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
import type { Owned } from './permits.ts';

const pageSize = 100;

/**
 * What drafts for a group take from what other authorities gave in other groups: passages and files, found through the search index and
 * held against what was said. Whoever said it first, in any group of this node, owns it: what we have said ourselves before anybody gave
 * it to us is ours. Nothing to look for, and no cost, where everybody who would read it reads everywhere already.
 */
export async function takenBy(node: NodeCore, charter: Charter, drafts: readonly Draft[]): Promise<readonly Taken[]> {
  const elsewhere = isPrivate(charter.group) ? [] : node.charters.all().filter((other) => isNarrower(other, charter));
  if (elsewhere.length === 0) return [];
  const narrower = new Set(elsewhere.map(({ group }) => group));
  const data = drafts.map((draft) => draft.data);
  const found = new Map<string, Taken>();
  for (const mark of [...passagesOf(data), ...filesIn(data)])
    for (const what of owned(await sayingsOf(node, mark), narrower, node.me)) {
      const permit = node.permits.find(what, charter.group, dayIn(node.now().toISOString(), charter.zone));
      const { group, kind, record, owner } = what;
      found.set(`${group} ${record} ${owner}`, { group, kind, record, owner, permit });
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

/** A record in which something was said, by whom it was said there first, and when. */
interface Saying extends Owned {
  readonly time: string;
}

/** Those of others in the narrower groups, unless we had said it before all of them. */
function owned(sayings: readonly Saying[], narrower: ReadonlySet<string>, me: string): readonly Saying[] {
  const theirs = sayings.filter(({ group, owner }) => owner !== me && narrower.has(group));
  const ours = sayings.filter(({ owner }) => owner === me);
  return theirs.filter(({ time }) => !ours.some((one) => one.time < time));
}

/** Every record that holds a passage or file; what is free for everybody to pass on (TLP:CLEAR) does not count. */
async function sayingsOf(node: NodeCore, mark: string): Promise<readonly Saying[]> {
  const query = { box: 'all', me: node.me, now: node.now().toISOString(), text: mark } as const;
  const found: Saying[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await node.store.view.list({ ...query, sort: 'created', limit: pageSize, cursor });
    for (const row of page.rows)
      if (!isPrivate(row.group) && row.facets.handling.tlp !== 'CLEAR')
        found.push(...(await firstSaying(node, row, mark)));
    cursor = page.next;
  }
  return found;
}

/** Who said it first in the record: who quotes it there later owns nothing. None when the words only stand apart from one another. */
async function firstSaying(node: NodeCore, row: RecordRow, mark: string): Promise<readonly Saying[]> {
  const said = orderEvents(await node.store.view.eventsOf([row])).find(
    ({ data, by }) => data !== '' && by.role !== 'node' && holdsPassage(JSON.parse(data), mark),
  );
  const owner = said === undefined ? undefined : originParts(said.origin)?.member;
  if (said === undefined || owner === undefined) return [];
  return [{ group: row.group, kind: row.kind, record: row.record, owner, time: said.time }];
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
