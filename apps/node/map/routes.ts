import type { FastifyInstance } from 'fastify';
import { mapRoutes as declared } from '../../../packages/contract/map.ts';
import { declare, notFound } from '../http/declare.ts';
import { actorFor, type DoorContext, groupOrNothing, kindsFor, mayOnNode } from '../http/door-context.ts';
import { logLook } from '../http/read-log.ts';
import { boundariesOf } from './kept-boundaries.ts';
import { placesOf } from './places.ts';

/** What stands on the maps of this node's pages. */
export function mapRoutes(app: FastifyInstance, context: DoorContext): void {
  const { node } = context;
  const boundaries = boundariesOf(node.directory);

  declare(app, declared.places, async ({ params: { group }, request }) => {
    const officer = mayOnNode(context, request, 'record.list');
    groupOrNothing(node, group);
    const charter = node.charters.of(group);
    if (charter === null) throw notFound();
    const { places, records, cut } = await placesOf(node, kindsFor(context, officer), charter);
    await logLook(node, actorFor(officer, []), { route: 'places', query: group, count: records });
    return { places: [...places], cut };
  });

  declare(app, declared.boundaries, async ({ request }) => {
    mayOnNode(context, request, 'peers.read');
    return { layer: await boundaries() };
  });
}
