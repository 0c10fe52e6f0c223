import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import type { FastifyInstance } from 'fastify';
import { routes } from '../../../packages/contract/routes.ts';
import { attachment } from '../../../packages/kind/attachment.ts';
import { nameBlob } from '../attachments/ledger.ts';
import { keepManifest } from '../attachments/manifests.ts';
import { openStream } from '../attachments/open-stream.ts';
import { sealStream } from '../attachments/seal-stream.ts';
import { declare, notFound, Refused } from './declare.ts';
import { actorFor, type DoorContext, groupOrNothing, mayOnKind, mayOnNode } from './door-context.ts';
import { logLook } from './read-log.ts';
import { rowOf } from './records.ts';

const uploadsPath = '/api/uploads';
const longestFile = 64 * 2 ** 30;
const uploadName = /^[0-9a-f]{32}$/;

/** Files in and out: resumable upload (tus 1.0), sealing, and the download of what a record holds. */
export async function fileRoutes(app: FastifyInstance, context: DoorContext): Promise<void> {
  const { node } = context;
  const uploads = join(node.directory, 'uploads');
  const tus = new Server({
    path: uploadsPath,
    datastore: new FileStore({ directory: uploads, expirationPeriodInMilliseconds: 24 * 3_600_000 }),
    maxSize: longestFile,
    relativeLocation: true,
    namingFunction: () => randomUUID().replaceAll('-', ''),
  });
  app.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));
  for (const url of [uploadsPath, `${uploadsPath}/*`])
    app.route({
      method: ['POST', 'HEAD', 'PATCH', 'DELETE', 'OPTIONS'],
      url,
      handler: async (request, reply) => {
        mayOnNode(context, request, 'upload.write');
        reply.hijack();
        await tus.handle(request.raw, reply.raw);
      },
    });

  declare(app, routes.sealUpload, async ({ body, request }) => {
    mayOnNode(context, request, 'upload.write');
    groupOrNothing(node, body.group);
    if (!uploadName.test(body.upload))
      throw new Refused(422, 'upload.unknown', 'Upload the file first, then name it here.', 'upload');
    const path = join(uploads, body.upload);
    const sealed = await sealStream(createReadStream(path, { highWaterMark: 1 << 20 }), {
      rnd: node.rnd,
      put: (sha256, bytes) => node.blobs.put(sha256, bytes),
    }).catch((error: unknown) => {
      if (isMissing(error))
        throw new Refused(422, 'upload.unknown', 'Upload the file first, then name it here.', 'upload');
      throw error;
    });
    const parsed = attachment.safeParse({
      id: randomUUID(),
      name: body.name,
      mediaType: body.mediaType.toLowerCase(),
      ...sealed,
    });
    if (!parsed.success)
      throw new Refused(422, 'upload.name', 'This file name or type cannot be sent: rename the file.', 'name');
    for (const { sha256 } of sealed.segments) await nameBlob(node.store.local, sha256, body.group);
    await keepManifest(node.store.local, parsed.data);
    await Promise.all([rm(path, { force: true }), rm(`${path}.json`, { force: true })]);
    const { id, name, mediaType, size, sha256 } = parsed.data;
    return { id, name, mediaType, size, sha256 };
  });

  declare(app, routes.attachment, async ({ params, request, reply }) => {
    const officer = mayOnKind(context, request, 'attachment.read', params.kind);
    const row = await rowOf(node, params);
    const file = node.kinds
      .get(params.kind)
      ?.attachments(JSON.parse(row.state))
      .find(({ id }) => id === params.id);
    if (file === undefined) throw notFound();
    await logLook(node, actorFor(officer, []), { route: `attachment ${params.id}`, record: params.record });
    const range = rangeOf(request.headers.range, file.size);
    const plain = openStream(file, (sha256, size) => node.blobs.read(sha256, 0, size), range ?? {});
    reply
      .status(range === null ? 200 : 206)
      .type('application/octet-stream')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .header('accept-ranges', 'bytes')
      .header('content-length', range === null ? file.size : range.to - range.from);
    if (range !== null) reply.header('content-range', `bytes ${range.from}-${range.to - 1}/${file.size}`);
    return reply.send(Readable.from(plain, { objectMode: false }));
  });
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** One range of a download, [from, to); null: the whole file. */
function rangeOf(header: string | undefined, size: number): { from: number; to: number } | null {
  const match = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header ?? '');
  if (match === null) return null;
  const from = Number(match[1]);
  const to = match[2] === '' ? size : Math.min(size, Number(match[2]) + 1);
  return from < to ? { from, to } : null;
}
