import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Ended, listName, listUploads, nameListRoutes } from '../../../../packages/contract/name-lists.ts';
import { declare, notFound, Refused } from '../../http/declare.ts';
import { diskRefusal } from '../../http/disk-full.ts';
import { type DoorContext, mayOnNode } from '../../http/door-context.ts';
import { asDownload } from '../../http/file-name.ts';
import type { UploadStore } from '../../http/upload-store.ts';
import { isUploadOf, type UploadWay, uploadRoutes } from '../../http/uploads.ts';
import type { Naming } from '../naming.ts';
import { listPath } from './folder.ts';

/** A list of some millions of names; what is longer is something else. */
const listWay: UploadWay = { path: listUploads, action: 'lists.manage', longest: 4 * 2 ** 30, most: 4 };
const arrived = z.object({ size: z.number(), offset: z.number() });

/** Screening lists through the pages: who runs the node loads them, sees what was damaged, and takes them away. */
export function nameListRouting(
  app: FastifyInstance,
  context: DoorContext,
  { naming, store }: { readonly naming: Naming; readonly store: UploadStore },
): void {
  const { desk, node } = context;
  const { lists } = naming;
  uploadRoutes(app, context, store, listWay);

  async function uploaded(upload: string, account: string): Promise<string> {
    const found = isUploadOf(upload, account) ? await store.getUpload(upload).catch(() => null) : null;
    if (found === null) throw new Refused(422, 'upload.unknown', 'Upload the file first, then name it here.', 'upload');
    const { size, offset } = arrived.parse(found);
    if (offset !== size)
      throw new Refused(
        409,
        'upload.incomplete',
        'The file has not arrived whole yet: go on with the upload.',
        'upload',
      );
    return store.pathOf(upload);
  }

  declare(app, nameListRoutes.nameLists, async ({ request }) => {
    mayOnNode(context, request, 'lists.manage');
    const usable = await naming.usableLists();
    const all = await Promise.all(
      lists.all().map(async ({ facts, ...list }) => ({
        ...list,
        usable: usable.includes(list.name),
        facts: facts === null ? null : { ...facts, byName: (await desk.accounts.get(facts.by))?.name ?? null },
      })),
    );
    return { lists: all, loading: lists.loading, last: lists.last };
  });

  declare(app, nameListRoutes.examineList, async ({ body, request }) => {
    const { account } = mayOnNode(context, request, 'lists.manage');
    return lists.examine(await uploaded(body.upload, account.id), body.columns);
  });

  declare(app, nameListRoutes.loadList, async ({ body: { upload, name, file, columns }, request }) => {
    const { account } = mayOnNode(context, request, 'lists.manage');
    const path = await uploaded(upload, account.id);
    const said = columns === undefined ? {} : { columns };
    const order = { path, name, file, by: account.id, time: node.now().toISOString(), ...said };
    const after = (ended: Ended): void => {
      desk.audit({ event: `list-${ended.outcome}`, list: name });
      naming.lookAgain();
      store.discard(upload).catch((error: unknown) => app.log.error({ err: error }, 'an upload could not be removed'));
    };
    try {
      if (!lists.load(order, after)) throw busy();
    } catch (error) {
      throw diskRefusal(error) ?? error;
    }
    desk.audit({ event: 'list-loading', list: name, by: account.id });
    return { done: true };
  });

  declare(app, nameListRoutes.cancelList, async ({ request }) => {
    mayOnNode(context, request, 'lists.manage');
    return { done: await lists.cancel() };
  });

  declare(app, nameListRoutes.removeList, async ({ params, request }) => {
    const { account } = mayOnNode(context, request, 'lists.manage');
    if (lists.loading?.name === params.list) throw busy();
    if (!(await lists.remove(params.list))) throw notFound();
    desk.audit({ event: 'list-removed', list: params.list, by: account.id });
    naming.lookAgain();
    return { done: true };
  });

  app.get(
    '/api/names/lists/:list/damaged.csv',
    { config: { told: { media: ['text/csv'] } } },
    async (request, reply) => {
      mayOnNode(context, request, 'lists.manage');
      const parsed = z.object({ list: listName }).safeParse(request.params);
      if (!parsed.success) throw notFound();
      const { list } = parsed.data;
      const path = listPath(lists.folder, list, 'damaged');
      if ((await stat(path).catch(() => null)) === null) throw notFound();
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', asDownload(`${list} damaged rows.csv`))
        .send(createReadStream(path));
    },
  );
}

const busy = (): Refused =>
  new Refused(409, 'names.busy', 'A list is being loaded: wait until it has ended, or cancel it.');
