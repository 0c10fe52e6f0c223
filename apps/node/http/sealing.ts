import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { routes } from '../../../packages/contract/routes.ts';
import { attachment } from '../../../packages/kind/attachment.ts';
import type { Attachment } from '../../../packages/kind/kind.ts';
import { nameBlob } from '../attachments/ledger.ts';
import { keepManifest, manifestOf } from '../attachments/manifests.ts';
import { type SealedFile, sealStream } from '../attachments/seal-stream.ts';
import type { NodeCore } from '../core.ts';
import { declare, Refused } from './declare.ts';
import { diskRefusal } from './disk-full.ts';
import { type DoorContext, groupOrNothing, mayOnNode } from './door-context.ts';
import { dropHalfSealed, sealedFrom, sealedWhole, segmentWriter } from './half-sealed.ts';
import type { UploadStore } from './upload-store.ts';
import { isUploadOf } from './uploads.ts';

const uploadLength = z.object({ size: z.number(), offset: z.number() });

/** A finished upload becomes a sealed file that a command can name. Asked twice, it answers twice the same. */
export function sealingRoute(app: FastifyInstance, context: DoorContext, store: UploadStore): void {
  const { node } = context;
  declare(app, routes.sealUpload, async ({ body, request, reply }) => {
    const { account } = mayOnNode(context, request, 'upload.write');
    groupOrNothing(node, body.group);
    if (!isUploadOf(body.upload, account.id)) throw unknownUpload();
    const described = describedFile(body);
    // A file of gigabytes takes longer to seal than a silent connection is kept.
    reply.raw.setTimeout(0, () => undefined);
    const file = await node.locks.run(`upload ${body.upload}`, () => sealOnce(node, store, body, described));
    const { id, name, mediaType, size, sha256 } = file;
    return { id, name, mediaType, size, sha256 };
  });
}

const unknownUpload = (): Refused =>
  new Refused(422, 'upload.unknown', 'Upload the file first, then name it here.', 'upload');

type Described = Pick<Attachment, 'id' | 'name' | 'mediaType'>;
const empty = { size: 0, sha256: '0'.repeat(64), key: `AGE-SECRET-KEY-1${'0'.repeat(58)}`, segments: [] };

/** The name and type as records may carry them; asked before the work, not after. */
function describedFile({ name, mediaType }: { name: string; mediaType: string }): Described {
  const described = { id: randomUUID(), name, mediaType: mediaType.toLowerCase() };
  const parsed = attachment.safeParse({ ...described, ...empty });
  if (parsed.success) return described;
  const field = String(parsed.error.issues[0]?.path[0] ?? 'name');
  throw new Refused(422, 'upload.name', 'This file name or type cannot be sent: rename the file.', field);
}

async function sealOnce(
  node: NodeCore,
  store: UploadStore,
  { upload, group }: { upload: string; group: string },
  described: Described,
): Promise<Attachment> {
  const before = await sealedFrom(node, upload);
  const known = before === null ? null : await manifestOf(node.store.local, before);
  if (known !== null) return known;
  await mustBeWhole(store, upload);
  const file: Attachment = { ...described, ...(await sealFile(node, store, upload)) };
  for (const { sha256 } of file.segments) await nameBlob(node.store.local, sha256, group);
  await keepManifest(node.store.local, file);
  await sealedWhole(node, upload, file);
  await store.discard(upload);
  return file;
}

async function mustBeWhole(store: UploadStore, upload: string): Promise<void> {
  const found = await store.getUpload(upload).catch(() => null);
  if (found === null) throw unknownUpload();
  const { size, offset } = uploadLength.parse(found);
  if (offset !== size)
    throw new Refused(409, 'upload.incomplete', 'The file has not arrived whole yet: go on with the upload.', 'upload');
}

async function sealFile(node: NodeCore, store: UploadStore, upload: string): Promise<SealedFile> {
  try {
    const source = createReadStream(store.pathOf(upload), { highWaterMark: 1 << 20 });
    return await sealStream(source, { rnd: node.rnd, put: segmentWriter(node, upload) });
  } catch (error) {
    await dropHalfSealed(node, upload);
    throw diskRefusal(error) ?? error;
  }
}
