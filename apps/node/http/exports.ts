import type { FastifyInstance } from 'fastify';
import { routes } from '../../../packages/contract/routes.ts';
import { declare, notFound } from './declare.ts';
import { actorFor, type DoorContext, mayOnKind } from './door-context.ts';
import { asDownload } from './file-name.ts';
import { logLook } from './read-log.ts';
import { rowOf } from './records.ts';
import { refuseWithheld } from './withheld.ts';

/** A record in the formats of other programs, as its kind gives it. Foreign bytes are handed out as a download, never shown. */
export function exportRoutes(app: FastifyInstance, context: DoorContext): void {
  const { node } = context;
  declare(app, routes.exported, async ({ params, request, reply }) => {
    const officer = mayOnKind(context, request, 'record.read', params.kind);
    const row = await rowOf(node, params);
    await refuseWithheld(node, params, officer);
    const charter = node.charters.of(params.group);
    const kind = node.kinds.get(params.kind);
    if (charter === null || kind?.exports === undefined) throw notFound();
    const files = kind.exports(JSON.parse(row.state), { record: params.record, charter });
    const file = files.find(({ name }) => name === params.name);
    if (file === undefined) throw notFound();
    await logLook(node, actorFor(officer, []), { route: `export ${file.name}`, record: params.record });
    return reply
      .type(file.mediaType)
      .header('content-disposition', asDownload(file.name))
      .send('text' in file ? file.text : Buffer.from(file.base64, 'base64'));
  });
}
