import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { routes } from '../../../packages/contract/routes.ts';
import { declare, notFound, Refused } from './declare.ts';
import { type DoorContext, mayOnNode } from './door-context.ts';

const stored = routes.putDraft.body.extend({ updated: z.string() });
const mostDrafts = 200;
const draftId = /^[A-Za-z0-9-]{8,64}$/;

/** Half-written forms, one officer's own: in no feed, seen by nobody else, gone when sent or thrown away. */
export function draftRoutes(app: FastifyInstance, context: DoorContext): void {
  const { local } = context.node.store;
  const collectionOf = (account: string): string => `draft/${account}`;

  declare(app, routes.drafts, async ({ request }) => {
    const { account } = mayOnNode(context, request, 'draft.keep');
    const rows = await local.list(collectionOf(account.id));
    const drafts = rows.map(({ key, value }) => ({ id: key, ...stored.parse(JSON.parse(value)) }));
    return { drafts: drafts.sort((one, other) => other.updated.localeCompare(one.updated)) };
  });

  declare(app, routes.putDraft, async ({ params, body, request }) => {
    const { account } = mayOnNode(context, request, 'draft.keep');
    if (!draftId.test(params.id)) throw notFound();
    const collection = collectionOf(account.id);
    const before = await local.get(collection, params.id);
    if (before === null && (await local.list(collection)).length >= mostDrafts)
      throw new Refused(422, 'drafts.full', `You keep ${mostDrafts} drafts: send or throw away one of them first.`);
    const updated = context.node.now().toISOString();
    await local.put(collection, params.id, JSON.stringify({ ...body, updated }));
    return { updated };
  });

  declare(app, routes.deleteDraft, async ({ params, request }) => {
    const { account } = mayOnNode(context, request, 'draft.keep');
    await local.delete(collectionOf(account.id), params.id);
    return {};
  });
}
