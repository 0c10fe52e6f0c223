import type { FastifyInstance } from 'fastify';
import { routes } from '../../../packages/contract/routes.ts';
import { declare } from '../http/declare.ts';
import { type DoorContext, mayOnNode } from '../http/door-context.ts';
import type { Matching } from './matching.ts';

/** How far the tags of the week are, for whoever runs the node or answers for what it tells. */
export function taggingRoutes(app: FastifyInstance, context: DoorContext, matching: Matching): void {
  const standing = () => ({ tagging: matching.tagging(), stopped: matching.isStopped() });

  declare(app, routes.tagging, async ({ request }) => {
    mayOnNode(context, request, 'tagging.read');
    return standing();
  });

  declare(app, routes.steerTagging, async ({ body, request }) => {
    const { account } = mayOnNode(context, request, 'tagging.steer');
    app.log.info({ event: body.go ? 'tagging-goes-on' : 'tagging-stopped', account: account.id }, 'audit');
    // It takes minutes: whoever let it go on looks at how far it has come.
    if (body.go) void matching.publish();
    else matching.cancel();
    return standing();
  });
}
