import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from './declare.ts';

const built = resolve(import.meta.dirname, '../../web/dist');
const frame = 'index.html';
const described = { schema: { hide: true } };

/**
 * The pages are one application: any address that is no file and no API answers with its frame.
 *
 * Hundreds of files lie in `assets`, and one route serves them all by the names that were there at the start: a route for each, which
 * is what the library makes of a folder, was a tenth of the memory of a node at rest.
 */
export async function servePages(app: FastifyInstance, folder: string = built): Promise<void> {
  const hasPages = existsSync(folder);
  const answerWithout = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const page = hasPages && request.method === 'GET' && !/^\/(api|auth)(\/|$)/.test(request.url);
    if (page) return sendFrame(reply);
    return reply.status(404).send(notFound().failure);
  };
  if (hasPages) await serveFiles(app, folder, answerWithout);
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, answerWithout);
}

/** Asked for each time: it names the files of its own version, and those of another are gone after an upgrade. */
const sendFrame = (reply: FastifyReply): FastifyReply =>
  reply.header('cache-control', 'no-cache').sendFile(frame, { cacheControl: false });

type Answer = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

async function serveFiles(app: FastifyInstance, folder: string, answerWithout: Answer): Promise<void> {
  await app.register(fastifyStatic, { root: folder, serve: false, maxAge: '1h', immutable: false });
  const assets = new Set(await filesIn(join(folder, 'assets')));
  app.get<{ Params: { file: string } }>('/assets/:file', described, (request, reply) =>
    assets.has(request.params.file) ? reply.sendFile(`assets/${request.params.file}`) : answerWithout(request, reply),
  );
  for (const file of await filesIn(folder))
    if (file !== frame) app.get(`/${file}`, described, (_, reply) => reply.sendFile(file));
  for (const address of ['/', `/${frame}`]) app.get(address, described, (_, reply) => sendFrame(reply));
}

/** Names of the files in a folder that are meant to be seen; none when there is no folder. */
async function filesIn(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const found = await readdir(folder, { withFileTypes: true });
  return found.filter((one) => one.isFile() && !one.name.startsWith('.')).map(({ name }) => name);
}
