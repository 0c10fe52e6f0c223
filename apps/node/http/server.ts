import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import { addressKey } from '../auth/limits.ts';
import { boundCrowd } from '../crowd.ts';
import { answerBroken, checkByContract, explain } from './failures.ts';
import { securityHeaders } from './headers.ts';
import { takeJsonOnly } from './json-body.ts';

export interface DoorOptions {
  readonly logger: FastifyBaseLogger;
  readonly tls: { readonly key: string; readonly cert: string } | undefined;
  /** Addresses of the reverse proxies whose word for the caller's address is taken; nobody else's is. */
  readonly proxies: readonly string[];
  /** Requests a minute one person may make, or one address where nobody is signed in. */
  readonly requestsPerMinute: number;
  /** Connections held open at once; a small number for tests. */
  readonly connections?: number;
}

/** Of all browsers together: a page holds one open for its live updates. */
const mostConnections = 4_096;
/**
 * The server's own ways to check and to write JSON are compilers of JSON Schema, half a megabyte of source: they would be loaded as it is made, though
 * the contract takes their place at once.
 */
const unasked = (): never => {
  throw new Error('What goes through the door is checked and written by the contract.');
};
const byContract = { buildValidator: unasked, buildSerializer: unasked };
/** A request that trickles in is not waited for; its headers least of all. */
const pace = { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 };

/** A device that keeps the pages fetches all their files at once: they are counted for themselves, and more of them are allowed. */
const filesToOne = 4;
const isFile = ({ url }: FastifyRequest): boolean => url.startsWith('/assets/');

/** The bare officers' door: limits, headers, errors, pages. Routes are added by those who own them. */
export async function createDoor(options: DoorOptions): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: options.logger,
    ...(options.tls === undefined ? { http: pace } : { https: { ...options.tls, ...pace } }),
    trustProxy: options.proxies.length === 0 ? false : [...options.proxies],
    forceCloseConnections: true,
    bodyLimit: 1 << 20,
    connectionTimeout: 60_000,
    requestTimeout: 120_000,
    keepAliveTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
    schemaController: { compilersFactory: byContract },
    clientErrorHandler: answerBroken,
    frameworkErrors: answerUnrouted,
    logController: new LogController({ disableRequestLogging: true }),
  });
  takeJsonOnly(app);
  boundCrowd(app.server, options.connections ?? mostConnections);
  app.setValidatorCompiler(checkByContract);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(helmet, securityHeaders(options.tls !== undefined));
  await app.register(cookie);
  await app.register(rateLimit, {
    max: (request: FastifyRequest) => options.requestsPerMinute * (isFile(request) ? filesToOne : 1),
    timeWindow: 60_000,
    keyGenerator: (request: FastifyRequest) => (isFile(request) ? `files ${callerOf(request)}` : callerOf(request)),
  });
  app.setErrorHandler((error, request, reply) => {
    const { status, failure } = explain(error);
    if (status >= 500) request.log.error({ err: error, route: request.routeOptions.url }, 'a request failed');
    return reply.status(status).send(failure);
  });
  return app;
}

/** An address that cannot be read reaches no route. */
function answerUnrouted(error: unknown, _request: unknown, reply: FastifyReply): void {
  const { status, failure } = explain(error);
  void reply.status(status).send(failure);
}

/** Whoever is signed in is counted by account, so that a ministry behind one address is not one caller; all others by address. */
function callerOf(request: FastifyRequest): string {
  const { officer } = request;
  return officer === null || officer === undefined
    ? `address ${addressKey(request.ip)}`
    : `account ${officer.account.id}`;
}
