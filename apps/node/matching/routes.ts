import type { FastifyInstance } from 'fastify';
import { routes } from '../../../packages/contract/routes.ts';
import { manifestOf } from '../attachments/manifests.ts';
import { AttachmentFault } from '../attachments/open-stream.ts';
import { declare, notFound, Refused } from '../http/declare.ts';
import { type DoorContext, mayOnNode } from '../http/door-context.ts';
import { readListFile } from './list-file.ts';
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

  declare(app, routes.listFile, async ({ params, request }) => {
    mayOnNode(context, request, 'tagging.read');
    const { node } = context;
    const file = await manifestOf(node.store.local, params.file);
    if (file === null) throw notFound();
    try {
      return await readListFile(node, file, node.now().toISOString().slice(0, 7));
    } catch (error) {
      if (!(error instanceof AttachmentFault)) throw error;
      throw new Refused(409, error.code, error.message);
    }
  });
}
