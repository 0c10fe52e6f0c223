import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { hasZodFastifySchemaValidationErrors, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Failure } from '../../../packages/contract/error.ts';
import { boundCrowd } from '../crowd.ts';
import { Refused } from './declare.ts';
import { securityHeaders } from './headers.ts';

export interface DoorOptions {
  readonly logger: FastifyBaseLogger;
  readonly tls: { readonly key: string; readonly cert: string } | undefined;
  /** Addresses of the reverse proxies whose word for the caller's address is taken; nobody else's is. */
  readonly proxies: readonly string[];
  /** Requests a minute one address may make. */
  readonly requestsPerMinute: number;
  /** Connections held open at once; a small number for tests. */
  readonly connections?: number;
}

/** Of all browsers together: a page holds one open for its live updates. */
const mostConnections = 4_096;
const pages = resolve(import.meta.dirname, '../../web/dist');

/** The bare officers' door: limits, headers, errors, pages. Routes are added by those who own them. */
export async function createDoor(options: DoorOptions): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: options.logger,
    ...(options.tls === undefined ? {} : { https: options.tls }),
    trustProxy: options.proxies.length === 0 ? false : [...options.proxies],
    forceCloseConnections: true,
    bodyLimit: 1 << 20,
    connectionTimeout: 60_000,
    requestTimeout: 120_000,
    http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
    keepAliveTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
    logController: new LogController({ disableRequestLogging: true }),
  });
  boundCrowd(app.server, options.connections ?? mostConnections);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(helmet, securityHeaders(options.tls !== undefined));
  await app.register(cookie);
  await app.register(rateLimit, { max: options.requestsPerMinute, timeWindow: 60_000 });
  app.setErrorHandler((error, request, reply) => {
    const { status, failure } = explain(error);
    if (status >= 500) request.log.error({ err: error, route: request.routeOptions.url }, 'a request failed');
    return reply.status(status).send(failure);
  });
  return app;
}

function explain(error: unknown): { status: number; failure: Failure } {
  if (error instanceof Refused) return { status: error.status, failure: error.failure };
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    const field = first?.instancePath.replace(/^\//, '').replaceAll('/', '.') ?? '';
    return {
      status: 400,
      failure: {
        code: 'input',
        message: `${field || error.validationContext}: ${first?.message ?? 'not valid'}`,
        field,
      },
    };
  }
  const status = statusOf(error);
  if (status === 413)
    return { status, failure: { code: 'tooLarge', message: 'The request is larger than this door takes.' } };
  if (status === 429) return { status, failure: { code: 'tooMany', message: 'Too many requests: wait a minute.' } };
  if (status < 500) return { status, failure: { code: 'input', message: 'The request could not be read.' } };
  return {
    status: 500,
    failure: { code: 'internal', message: 'The node failed; the operator finds the reason in its log.' },
  };
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}

/** The pages are one application: any address that is no file and no API answers with its frame. */
export async function servePages(app: FastifyInstance): Promise<void> {
  if (existsSync(pages)) {
    await app.register(fastifyStatic, { root: pages, wildcard: false, maxAge: '1h', immutable: false });
  }
  app.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && !request.url.startsWith('/api/') && existsSync(pages);
    if (page) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return reply.status(404).send({ code: 'notFound', message: 'There is nothing at this address, or not for you.' });
  });
}
