import type { FastifyInstance, FastifyRequest } from 'fastify';
import journal from '../../../kinds/journal/index.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { type ActRequest, act } from '../act.ts';
import { privateGroupOf } from '../names.ts';
import { proposeRelease } from '../release.ts';
import { itemsOf } from '../retention/dispose.ts';
import { type Due, retentionQueue } from '../retention/queue.ts';
import { refusedBy } from './acts.ts';
import { declare, Refused } from './declare.ts';
import { actorFor, type DoorContext, mayOnNode } from './door-context.ts';
import { logLook } from './read-log.ts';

/** The review of what is over: seen, tried dry, and only then chosen by a person. */
export function retentionRoutes(app: FastifyInstance, context: DoorContext): void {
  const { node } = context;

  declare(app, routes.retention, async ({ request }) => {
    const officer = mayOnNode(context, request, 'retention.read');
    const queue = await retentionQueue(node);
    await logLook(node, actorFor(officer, []), { route: 'list', query: 'retention', count: queue.length });
    const items = queue.map(({ own, foreign, ...due }) => ({ ...due, own: own.length, foreign: foreign.length }));
    return { items, clock: await node.clock.doubt() };
  });

  declare(app, routes.eraseDue, async ({ body, request }) => {
    mayOnNode(context, request, 'retention.erase');
    const chosen = chosenFrom(await retentionQueue(node), body.items);
    const items = itemsOf(chosen);
    const weighed = { ...effectOf(context, chosen), needsRelease: items.length > aloneAtMost };
    if (body.dryRun) return { ...weighed, release: null, done: false };
    const doubt = await node.clock.doubt();
    if (doubt !== null) throw inDoubt();
    return { ...weighed, ...(await choose(context, request, items)) };
  });
}

const aloneAtMost = 10;

const inDoubt = (): Refused =>
  new Refused(
    409,
    'node.clock',
    'The clock of this node is in doubt, so nothing is erased: compare it with another clock, and see on the health page whether a peer is connected.',
  );

const sameKey = (one: Pick<Due, 'group' | 'kind' | 'record'>) => (other: typeof one) =>
  one.group === other.group && one.kind === other.kind && one.record === other.record;

/** Everything asked for stands in the queue, and none of it is held; else nothing of it is done. */
function chosenFrom(queue: readonly Due[], wanted: readonly Pick<Due, 'group' | 'kind' | 'record'>[]): readonly Due[] {
  const chosen = queue.filter((due) => wanted.some(sameKey(due)));
  if (!wanted.every((one) => chosen.some(sameKey(one))))
    throw new Refused(422, 'retention.notDue', 'One of these records is not over: load the queue again.', 'items');
  if (chosen.some(({ held }) => held))
    throw new Refused(422, 'retention.held', 'One of these records is held: end that first, or leave it out.', 'items');
  return chosen;
}

function effectOf({ node }: DoorContext, chosen: readonly Due[]) {
  const sum = (count: (due: Due) => number): number => chosen.reduce((total, due) => total + count(due), 0);
  const groups = new Set(chosen.filter(({ own }) => own.length > 0).map(({ group }) => group));
  const members = [...groups].flatMap((group) => node.charters.of(group)?.members.map(({ id }) => id) ?? []);
  return {
    records: chosen.length,
    own: sum(({ own }) => own.length),
    foreign: sum(({ foreign }) => foreign.length),
    files: sum(({ files }) => files),
    bytes: sum(({ bytes }) => bytes),
    asked: [...new Set(members)].filter((id) => id !== node.me).sort(),
  };
}

/** The person's choice becomes an entry of the private group, or a proposal to a second person; the node does the rest. */
async function choose(context: DoorContext, request: FastifyRequest, items: ReturnType<typeof itemsOf>) {
  const { node } = context;
  const roles = journal.commands.dispose?.roles ?? [];
  const actor = actorFor(mayOnNode(context, request, 'retention.erase'), roles);
  const wanted: ActRequest = {
    group: privateGroupOf(node.me),
    kind: journal.name,
    record: null,
    command: 'dispose',
    input: { items },
    actor,
    released: false,
  };
  const acted = await act(node, wanted);
  if (acted.ok) return { release: null, done: true };
  if (!('reason' in acted)) throw refusedBy(acted);
  const proposed = await proposeRelease(node, wanted, acted.reason, 'retention');
  if (!proposed.ok) throw refusedBy(proposed);
  return { release: proposed.record, done: false };
}
