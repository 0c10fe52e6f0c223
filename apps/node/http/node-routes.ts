import type { FastifyInstance } from 'fastify';
import { routes } from '../../../packages/contract/routes.ts';
import { askDisk } from '../disk.ts';
import { peerHealth } from '../health.ts';
import { transparencyReport } from '../transparency.ts';
import { version } from '../version.ts';
import { declare, Refused } from './declare.ts';
import { type DoorContext, groupOrNothing, mayOnNode } from './door-context.ts';

const mostExceptions = 200;

/** How the node itself is, and what the groups' figures are. */
export function nodeRoutes(app: FastifyInstance, context: DoorContext): void {
  const { node, links } = context;

  declare(app, routes.health, async ({ request }) => {
    mayOnNode(context, request, 'health.read');
    const [disk, feeds, exceptions, quarantined, evidence, peers] = await Promise.all([
      askDisk(node),
      node.store.log.feeds(),
      node.store.view.exceptions(mostExceptions),
      node.store.view.exceptionCount('poison'),
      node.store.log.evidence(),
      peerHealth(node, links),
    ]);
    const positions = node.projector.positions();
    const viewLag = feeds.reduce((sum, feed) => sum + feed.size - (positions[feed.origin] ?? 0), 0);
    return {
      node: {
        member: node.me,
        name: node.config.name,
        version,
        started: node.started.toISOString(),
        now: node.now().toISOString(),
        tzdb: node.tzdb,
        disk,
        entries: feeds.reduce((sum, feed) => sum + feed.size, 0),
        viewLag,
        quarantined,
        relearning: node.head.doubtful().length > 0,
      },
      peers: [...peers],
      exceptions: [...exceptions],
      evidence: [...evidence],
    };
  });

  declare(app, routes.statistics, async ({ params, query, request }) => {
    mayOnNode(context, request, 'statistics.read');
    groupOrNothing(node, params.group);
    inOrder(query);
    const tallies = await node.store.view.tally({ group: params.group, ...query });
    return { rows: tallies.map(({ asker, holder, measure, count }) => ({ asker, holder, measure, count })) };
  });

  declare(app, routes.transparency, async ({ params, query, request }) => {
    mayOnNode(context, request, 'journal.read');
    groupOrNothing(node, params.group);
    inOrder(query);
    return transparencyReport(node, params.group, query);
  });

  app.get('/healthz', { config: { rateLimit: false, told: { open: true } } }, async () => ({ ok: true, version }));
}

function inOrder({ from, to }: { readonly from: string; readonly to: string }): void {
  if (to < from) throw new Refused(400, 'input', 'Correct the field "to": it is before "from".', 'to');
}
