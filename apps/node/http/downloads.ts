import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { routes } from '../../../packages/contract/routes.ts';
import type { Attachment } from '../../../packages/kind/kind.ts';
import { segmentPlan } from '../../../packages/seal/index.ts';
import { openStream } from '../attachments/open-stream.ts';
import type { NodeCore } from '../core.ts';
import { type ByteRange, rangeOf } from './byte-range.ts';
import { declare, notFound, Refused } from './declare.ts';
import { actorFor, type DoorContext, mayOnKind } from './door-context.ts';
import { asDownload } from './file-name.ts';
import { logLook } from './read-log.ts';
import { filesOf } from './record-files.ts';
import { type RecordParams, rowOf } from './records.ts';

/** A file of a record, whole or in part. It is saved, never shown: whatever its author called it, no browser runs it here. */
export function downloadRoute(app: FastifyInstance, context: DoorContext): void {
  const { node } = context;
  declare(app, routes.attachment, async ({ params, request, reply }) => {
    const officer = mayOnKind(context, request, 'attachment.read', params.kind);
    const file = await fileOf(node, params, params.id);
    const range = rangeOf(request.headers, file);
    if (range === 'unsatisfiable') {
      reply.header('content-range', `bytes */${file.size}`);
      throw new Refused(416, 'attachment.range', 'The file has no such bytes: ask for others.');
    }
    await mustBeHere(node, file, range);
    await logLook(node, actorFor(officer, []), { route: `attachment ${params.id}`, record: params.record });
    describe(reply, file, range);
    // An answer without a stream would be given the length of nothing.
    if (request.method === 'HEAD') return reply.send(Readable.from([]));
    const plain = openStream(file, (sha256, size) => node.blobs.read(sha256, 0, size), range ?? {});
    return reply.send(Readable.from(plain, { objectMode: false }));
  });
}

async function fileOf(node: NodeCore, params: RecordParams, id: string): Promise<Attachment> {
  const row = await rowOf(node, params);
  const kind = node.kinds.get(params.kind);
  const files = kind === undefined ? [] : await filesOf(node, kind, JSON.parse(row.state));
  const file = files.find((one) => one.id === id);
  if (file === undefined) throw notFound();
  return file;
}

/** Said before the answer begins: once bytes have left, a file that is not whole can only be broken off. */
async function mustBeHere(node: NodeCore, file: Attachment, range: ByteRange | null): Promise<void> {
  const plan = segmentPlan(file.size, file.segments);
  if (plan === null)
    throw new Refused(409, 'attachment.manifest', 'The record describes a file that cannot be: ask its author for it.');
  const { from, to } = range ?? { from: 0, to: file.size };
  for (const { sha256, size } of plan.filter((segment) => segment.from < to && segment.to > from))
    if ((await node.blobs.size(sha256)) !== size)
      throw new Refused(409, 'attachment.missing', 'This part of the file has not arrived yet: try again later.');
}

function describe(reply: FastifyReply, file: Attachment, range: ByteRange | null): void {
  reply
    .status(range === null ? 200 : 206)
    .type('application/octet-stream')
    .header('content-disposition', asDownload(file.name))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('accept-ranges', 'bytes')
    .header('etag', `"${file.sha256}"`)
    .header('content-length', range === null ? file.size : range.to - range.from);
  if (range !== null) reply.header('content-range', `bytes ${range.from}-${range.to - 1}/${file.size}`);
}
