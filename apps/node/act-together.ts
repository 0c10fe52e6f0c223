import type { Refusal } from '../../packages/kind/kind.ts';
import { isRefusal, refuse } from '../../packages/kind/refusal.ts';
import type { EventRow } from '../../packages/store/port.ts';
import {
  type Acted,
  type ActRequest,
  commitAll,
  find,
  othersSeen,
  ownOrigin,
  type Place,
  standingFrom,
  type Weighed,
  weighPlace,
} from './act.ts';
import type { NodeCore } from './core.ts';
import { noteUses } from './onward/taken.ts';

/** Most acts in one commit: each is held in memory until all are durable. */
export const mostTogether = 512;

/** As one asks for it, whose id follows from its input: what is asked twice names the same record. */
export type Asked = Omit<ActRequest, 'record' | 'released'> & { readonly record?: null };

interface Taken {
  readonly index: number;
  readonly request: ActRequest;
  readonly place: Place;
}

/**
 * Several acts of one kind in one group, each on a record of its own whose id follows from its input: every one is tried and cleared as if it
 * came alone, and all that may be said is sealed in one commit. What is refused is answered with its refusal and does not hold back the others;
 * what needs a second person or waits is refused, for it has to be seen by itself. Answers in the order asked, once all is durable and in
 * this node's own view.
 */
export async function actTogether(node: NodeCore, asked: readonly Asked[]): Promise<readonly (Acted | Refusal)[]> {
  const answers: (Acted | Refusal)[] = [];
  const taken: Taken[] = [];
  for (const [index, one] of asked.entries()) {
    const request = { ...one, record: null, released: false };
    const place = find(node, request);
    if (isRefusal(place)) answers[index] = place;
    else if (!place.mayExist || place.kind.scope === 'private') answers[index] = alone;
    else taken.push({ index, request, place });
  }
  const groups = Map.groupBy(taken, ({ place }) => place.group);
  for (const some of groups.values()) await inOneCommit(node, some, answers);
  return answers;
}

const alone = refuse('node.alone', 'This command is given by itself: send it without others.');

async function inOneCommit(node: NodeCore, taken: readonly Taken[], answers: (Acted | Refusal)[]) {
  const records = new Set<string>();
  const once = taken.filter(({ index, place }) => {
    const isFirst = !records.has(place.record);
    if (!isFirst) answers[index] = refuse('node.twice', 'This was already sent.');
    records.add(place.record);
    return isFirst;
  });
  const [one] = once;
  if (one === undefined) return;
  const locked = once.map(({ place }) => `${place.group} ${place.record}`).sort();
  await allLocked(node, locked, async () => {
    const ready = await weighAll(node, once, answers);
    const origin = ownOrigin(one.place.charter, node.me);
    if (ready.length === 0) return;
    const committed = await commitAll(
      node,
      origin,
      ready.map(({ weighed }) => weighed),
    );
    let next = 0;
    for (const { taken: of, weighed } of ready) {
      const seqs = isRefusal(committed) ? [] : committed.slice(next, next + weighed.cleared.length);
      next += weighed.cleared.length;
      const { group, record, kind } = of.place;
      const acts = seqs.map((seq) => `${origin}#${seq}`);
      answers[of.index] = isRefusal(committed) ? committed : { ok: true, group, kind: kind.name, record, acts };
    }
    if (!isRefusal(committed)) await node.projector.reached(origin, (committed.at(-1) ?? -1) + 1);
  });
}

/** In one order for everybody, so that nobody waits for somebody who waits for them. */
function allLocked(node: NodeCore, keys: readonly string[], work: () => Promise<void>): Promise<void> {
  const [key, ...others] = keys;
  return key === undefined ? work() : node.locks.run(key, () => allLocked(node, others, work));
}

interface Ready {
  readonly taken: Taken;
  readonly weighed: Weighed;
}

async function weighAll(
  node: NodeCore,
  taken: readonly Taken[],
  answers: (Acted | Refusal)[],
): Promise<readonly Ready[]> {
  await node.shelter.current();
  const [one] = taken;
  if (one === undefined) return [];
  const { group, charter } = one.place;
  const origin = ownOrigin(charter, node.me);
  // Before the rows are read: what arrives in between was not weighed, and must not be claimed as seen.
  const seen = othersSeen(node, group, origin);
  const rows = await rowsOf(node, taken);
  const size = (await node.store.log.feed(origin))?.size ?? 0;
  const ready: Ready[] = [];
  for (const { index, request, place } of taken) {
    const standing = standingFrom(node, place, rows.get(place.record) ?? [], { origin, size, seen });
    const weighed = await weighPlace(node, request, place, standing);
    const refused = !weighed.ok
      ? weighed
      : weighed.release !== null || weighed.leaves !== null
        ? alone
        : await noteUses(node, weighed.taken);
    if (refused !== null) answers[index] = refused;
    else if (weighed.ok) ready.push({ taken: { index, request, place }, weighed });
  }
  return ready;
}

async function rowsOf(node: NodeCore, taken: readonly Taken[]): Promise<ReadonlyMap<string, readonly EventRow[]>> {
  const keys = taken.map(({ place: { group, kind, record } }) => ({ group, kind: kind.name, record }));
  return Map.groupBy(await node.store.view.eventsOf(keys), ({ record }) => record);
}
