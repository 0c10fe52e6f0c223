import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { like } from '../../../packages/kind/like.ts';
import { notFound, Refused } from './declare.ts';
import { diskRefusal } from './disk-full.ts';
import { type DoorContext, mayOnNode } from './door-context.ts';
import { onceItWorks } from './once-it-works.ts';
import type { Told } from './told.ts';
import type { UploadServer } from './upload-server.ts';
import type { UploadStore } from './upload-store.ts';

/** A way in for files: its address, who may use it, how long a file may be and how many one person may have begun there. */
export interface UploadWay {
  readonly path: string;
  readonly action: 'upload.write' | 'lists.manage';
  readonly longest: number;
  readonly most: number;
}

/** Files that are sealed and sent with records. */
export const recordUploads: UploadWay = {
  path: '/api/uploads',
  action: 'upload.write',
  longest: 64 * 2 ** 30,
  most: 32,
};
const pieces = 'application/offset+octet-stream';

/** Headers of tus 1.0 that this door reads; a file's length is known when it begins. */
const number = z.string().regex(/^(0|[1-9]\d{0,14})$/, like('1048576', 'a whole number'));
const common = z.object({ 'tus-resumable': z.literal('1.0.0') });
const creating = common.extend({ 'upload-length': number, 'upload-concat': z.never().optional() });
const patching = common.extend({
  'upload-offset': number,
  'content-type': z.literal(pieces),
});

/** The same headers, told to programs. */
const spoken = { 'tus-resumable': { description: 'Version of tus', schema: { const: '1.0.0' } } };
const length = { 'upload-length': { description: 'Bytes of the whole file', schema: { type: 'integer' } } };
const offset = { 'upload-offset': { description: 'Bytes that are there', schema: { type: 'integer' } } };
const location = { location: { description: 'Address of the upload', schema: { type: 'string' } } };
const beginning: Told = {
  success: { status: 201, description: 'Begun' },
  asks: { ...spoken, ...length },
  gives: { ...spoken, ...location },
};
const steps: readonly { method: 'HEAD' | 'DELETE' | 'PATCH'; headers: z.ZodType; told: Told }[] = [
  {
    ...{ method: 'HEAD', headers: common },
    told: {
      success: { status: 200, description: 'How far it has come' },
      ...{ asks: spoken, gives: { ...spoken, ...offset, ...length } },
    },
  },
  {
    ...{ method: 'DELETE', headers: common },
    told: { success: { status: 204, description: 'Given up' }, asks: spoken, gives: spoken },
  },
  {
    ...{ method: 'PATCH', headers: patching },
    told: {
      ...{ success: { status: 204, description: 'Taken' }, takes: pieces },
      ...{ asks: { ...spoken, ...offset }, gives: { ...spoken, ...offset } },
    },
  },
];

/** Resumable uploads, tus 1.0: whoever began one may go on with it, and nobody else can tell that it is there. */
export function uploadRoutes(
  app: FastifyInstance,
  context: DoorContext,
  store: UploadStore,
  { path, action, longest, most }: UploadWay = recordUploads,
): void {
  const owners = new WeakMap<object, string>();
  /** Loaded with the first upload: the library is twenty megabytes of a node that may never take one. */
  const tus = onceItWorks(async (): Promise<UploadServer> => {
    const { createUploadServer } = await import('./upload-server.ts');
    const name = (raw: object | undefined): string => uploadName(raw, owners);
    return createUploadServer({ path, longestFile: longest, store, name, refusal: failed });
  });
  if (!app.hasContentTypeParser(pieces)) app.addContentTypeParser(pieces, (_request, _payload, done) => done(null));

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    try {
      await (await tus()).handle(request.raw, reply.raw);
    } catch (error) {
      // The rest of the file is not waited for.
      reply.header('connection', 'close');
      throw error;
    }
    reply.hijack();
  }

  app.post(path, { config: { told: beginning } }, async (request, reply) => {
    const { account } = mayOnNode(context, request, action);
    const length = Number(read(creating, request)['upload-length']);
    if (length > longest) throw tooLarge();
    if ((await store.countOf(account.id)) >= most)
      throw new Refused(422, 'upload.many', `You have ${most} files under way: send or cancel one of them first.`);
    if (!(await store.fits(length)))
      throw new Refused(507, 'node.full', 'There is no room for this file on the disk of the node.');
    owners.set(request.raw, account.id);
    await answer(request, reply);
  });

  for (const { method, headers, told } of steps)
    app.route({
      method,
      url: `${path}/:id`,
      config: { told, swagger: { exposeHeadRoute: true } },
      handler: async (request, reply) => {
        const { account } = mayOnNode(context, request, action);
        const { id } = z.object({ id: z.string() }).parse(request.params);
        if (!isUploadOf(id, account.id)) throw notFound();
        read(headers, request);
        await answer(request, reply);
      },
    });
}

function uploadName(raw: object | undefined, owners: WeakMap<object, string>): string {
  const account = raw === undefined ? undefined : owners.get(raw);
  if (account === undefined) throw notFound();
  return `${account}-${randomUUID().replaceAll('-', '')}`;
}

export function isUploadOf(id: string, account: string): boolean {
  return id.startsWith(`${account}-`) && /^[0-9a-f]{32}$/.test(id.slice(account.length + 1));
}

function read<T extends z.ZodType>(schema: T, request: FastifyRequest): z.output<T> {
  const parsed = schema.safeParse(request.headers);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new Refused(400, 'upload.header', `The header ${field} is not what tus 1.0 asks for here.`, field);
}

const tooLarge = (): Refused =>
  new Refused(413, 'upload.tooLarge', 'The file is longer than it may be, or was said to be.');

/** What the library answers with a sentence of its own, as a failure of this door. */
function failed(error: object): Refused {
  if (error instanceof Refused) return error;
  const status = 'status_code' in error ? error.status_code : null;
  if (status === 404 || status === 410) return notFound();
  if (status === 409)
    return new Refused(
      409,
      'upload.offset',
      'The file goes on elsewhere: ask how far it has come, then go on from there.',
    );
  if (status === 413) return tooLarge();
  if (status === 400 || status === 403)
    return new Refused(400, 'upload.header', 'This is no step of an upload by tus 1.0.');
  return (
    diskRefusal(error) ?? new Refused(500, 'internal', 'The node failed; the operator finds the reason in its log.')
  );
}
