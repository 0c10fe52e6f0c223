import { isDeepStrictEqual } from 'node:util';
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { routes } from '../../../packages/contract/routes.ts';
import { createLocks } from '../locks.ts';
import { declare, notFound, Refused } from './declare.ts';
import { type DoorContext, mayOnNode } from './door-context.ts';

const stored = routes.drafts.response.shape.drafts.element.omit({ id: true });
type Stored = z.output<typeof stored>;
const mostDrafts = 200;
const draftId = /^[A-Za-z0-9-]{8,64}$/;

/**
 * Half-written forms, one officer's own: in no feed, seen by nobody else, gone when sent or thrown away. The same form may be open in two
 * windows or on two devices: a write names what its window had before it, and is refused when that is not what is kept now.
 */
export function draftRoutes(app: FastifyInstance, context: DoorContext): void {
  const { local } = context.node.store;
  const locks = createLocks();
  const collectionOf = (account: string): string => `draft/${account}`;
  const keptAt = async (collection: string, id: string): Promise<Stored | null> => {
    const text = await local.get(collection, id);
    return text === null ? null : stored.parse(JSON.parse(text));
  };

  declare(app, routes.drafts, async ({ request }) => {
    const { account } = mayOnNode(context, request, 'draft.keep');
    const rows = await local.list(collectionOf(account.id));
    const drafts = rows.map(({ key, value }) => ({ id: key, ...stored.parse(JSON.parse(value)) }));
    return { drafts: drafts.sort((one, other) => other.updated.localeCompare(one.updated)) };
  });

  declare(app, routes.putDraft, ({ params, body: { base, ...body }, request }) => {
    const { account } = mayOnNode(context, request, 'draft.keep');
    if (!draftId.test(params.id)) throw notFound();
    const collection = collectionOf(account.id);
    return locks.run(`${collection}/${params.id}`, async () => {
      const before = await keptAt(collection, params.id);
      // Its answer was lost, or two windows typed alike: it is there.
      if (before !== null && isDeepStrictEqual(before, { ...body, updated: before.updated }))
        return { updated: before.updated };
      if (before === null && base !== null) throw gone();
      if (before !== null && before.updated !== base) throw changed();
      if (before === null && (await local.list(collection)).length >= mostDrafts)
        throw new Refused(422, 'drafts.full', `You keep ${mostDrafts} drafts: send or throw away one of them first.`);
      const updated = after(before?.updated, context.node.now());
      await local.put(collection, params.id, JSON.stringify({ ...body, updated }));
      return { updated };
    });
  });

  declare(app, routes.deleteDraft, ({ params, query: { base }, request }) => {
    const { account } = mayOnNode(context, request, 'draft.keep');
    const collection = collectionOf(account.id);
    return locks.run(`${collection}/${params.id}`, async () => {
      const before = base === undefined ? null : await keptAt(collection, params.id);
      if (before !== null && before.updated !== base) throw changed();
      await local.delete(collection, params.id);
      return {};
    });
  });
}

/** The moment of a write; later than the one before, because windows tell by it which of two writes they know. */
function after(before: string | undefined, now: Date): string {
  const earliest = before === undefined ? 0 : Date.parse(before) + 1;
  return new Date(Math.max(now.getTime(), earliest)).toISOString();
}

const changed = (): Refused =>
  new Refused(409, 'drafts.changed', 'This draft was changed in another window or on another device.');

const gone = (): Refused =>
  new Refused(409, 'drafts.gone', 'This draft was sent or thrown away in another window or on another device.');
