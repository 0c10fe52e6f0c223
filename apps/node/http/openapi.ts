import swagger from '@fastify/swagger';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { failure } from '../../../packages/contract/error.ts';
import { version } from '../version.ts';
import { type HeaderTold, isChange, type RouteFacts, refusalsOf } from './told.ts';

const parts = z.looseObject({
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })).optional(),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), z.unknown()).optional() })),
  security: z.unknown().optional(),
});
type Operation = z.output<typeof parts>;
const generated = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), parts)),
  components: z.looseObject({}),
});

/** Routes as they were registered, by method and address of the document. */
export type Registered = Map<string, RouteFacts>;

const keyOf = (method: string, path: string): string => `${method.toUpperCase()} ${path}`;
const pathOf = (url: string): string => url.replace(/:(\w+)/g, '{$1}');

/**
 * The officers' door described for programs: OpenAPI 3.1. Requests and answers come from the contract that the routes are checked by, the rest
 * from how each was registered, so that neither can be forgotten.
 * @param sessionCookie name of the cookie at this node
 */
export async function describeDoor(app: FastifyInstance, sessionCookie: string): Promise<Registered> {
  const registered: Registered = new Map();
  app.addHook('onRoute', (route) => {
    for (const method of [route.method].flat())
      registered.set(keyOf(method, pathOf(route.url)), factsOf(method, route));
  });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Entente, officers’ door',
        version,
        description:
          'Changes ask for the header x-entente: 1, and for Origin or Sec-Fetch-Site saying that they come from this door. Machines of ports have one route of their own, with a token. What is no HTTP request is refused on the bare line with 400, 408 or 431.',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: sessionCookie },
          machine: { type: 'http', scheme: 'bearer', description: 'The counts of one port of one operation' },
        },
      },
      security: [{ session: [] }],
    },
    transform: jsonSchemaTransform,
  });
  return registered;
}

export function openApiRoute(app: FastifyInstance, registered: Registered): void {
  let document: unknown;
  app.get('/api/openapi.json', { config: { told: { open: true } } }, async () => {
    document ??= completed(app.swagger(), registered);
    return document;
  });
}

function factsOf(method: string, { url, schema, config }: RouteOptions): RouteFacts {
  return {
    ...{ method, url, told: config?.told ?? {} },
    checked: schema?.querystring !== undefined || schema?.body !== undefined,
    bearer: config?.bearer === true,
    counted: config?.rateLimit !== false,
  };
}

/** What the generator makes of the schemas, with what it cannot know: refusals, headers, media types, who needs a session. */
function completed(made: unknown, registered: Registered): unknown {
  const { paths, components, ...rest } = generated.parse(made);
  const told = Object.entries(paths).map(([path, methods]) => [
    path,
    Object.fromEntries(
      Object.entries(methods).map(([method, operation]) => {
        const facts = registered.get(keyOf(method, path));
        return [method, facts === undefined ? operation : operationOf(operation, facts)];
      }),
    ),
  ]);
  const { $schema: _, ...schema } = z.toJSONSchema(failure);
  return { ...rest, components: { ...components, schemas: { Failure: schema } }, paths: Object.fromEntries(told) };
}

function operationOf(operation: Operation, facts: RouteFacts): Operation {
  const { told, method, bearer } = facts;
  const parameters = [...(operation.parameters ?? []), ...headersOf(facts)];
  const bodies = { content: { [told.takes ?? '']: {} }, required: true };
  return {
    ...operation,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(told.takes === undefined ? {} : { requestBody: bodies }),
    ...(told.open === undefined ? {} : { security: told.open === 'invited' ? [{ session: [] }, {}] : [] }),
    ...(bearer ? { security: [{ machine: [] }] } : {}),
    responses: {
      ...successOf(operation, facts),
      ...Object.fromEntries(refusalsOf(facts).map((one) => refusal(one, method))),
      ...Object.fromEntries([refusal('5XX', method)]),
    },
  };
}

const ours: HeaderTold = {
  description: 'Said by whoever means to change something; no form of another site can.',
  schema: { const: '1' },
};

function headersOf({ method, bearer, told }: RouteFacts): NonNullable<Operation['parameters']> {
  const asked = { ...(isChange(method) && !bearer ? { 'x-entente': ours } : {}), ...told.asks };
  return Object.entries(asked).map(([name, said]) => ({ name, in: 'header', required: true, ...said }));
}

function successOf({ responses }: Operation, { told }: RouteFacts): Operation['responses'] {
  const headers = told.gives === undefined ? {} : { headers: told.gives };
  if (told.success !== undefined) {
    const { status, description } = told.success;
    return { [status]: { description, ...headers } };
  }
  const made = responses[200] ?? {};
  const description = 'Done';
  if (told.media === undefined) return { 200: { ...made, description, ...headers } };
  const content = Object.fromEntries(told.media.map((media) => [media, {}]));
  const given: Operation['responses'] = { 200: { description, content, ...headers } };
  // Whoever refuses a range serves one.
  if (told.refusals?.includes(416) === true) given[206] = { description: 'The part that was asked for', content };
  return given;
}

const meanings: Readonly<Record<string, string>> = {
  400: 'The request is not what this route asks for',
  401: 'Sign in first, or this way in does not open',
  403: 'Not for this role, or not from a page of this node',
  404: 'Not there, or not for the one who asks',
  409: 'Not as things stand now',
  413: 'Larger than this door takes',
  414: 'A part of the address is longer than this door takes',
  415: 'Of a media type that this door does not take',
  416: 'The file has no such bytes',
  422: 'A rule refuses it',
  429: 'Too many requests: Retry-After says how long to wait',
  '5XX': 'The node cannot do it now: 503 it is busy or may not sign, 507 its disk is full, 500 it failed',
};
const wait: HeaderTold = { description: 'Seconds', schema: { type: 'integer' } };

function refusal(status: number | '5XX', method: string): [string, Operation['responses'][string]] {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } };
  return [
    String(status),
    {
      description: meanings[status] ?? 'Refused',
      ...(method === 'HEAD' ? {} : { content }),
      ...(status === 429 ? { headers: { 'retry-after': wait } } : {}),
    },
  ];
}
