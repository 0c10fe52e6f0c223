import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Failure } from '../../../packages/contract/error.ts';
import type { Route } from '../../../packages/contract/route.ts';
import type { Told } from './told.ts';

type Checked<T> = T extends z.ZodType ? z.output<T> : undefined;

export interface Call<R extends Route> {
  readonly params: Checked<R['params']>;
  readonly query: Checked<R['query']>;
  readonly body: Checked<R['body']>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** A refusal a handler throws to answer with its status; the body is a `Failure`. */
export class Refused extends Error {
  readonly status: number;
  readonly failure: Failure;
  constructor(status: number, code: string, message: string, field?: string) {
    super(message);
    this.status = status;
    this.failure = field === undefined ? { code, message } : { code, message, field };
  }
}

/** What is not there and what is not yours answer alike, to the byte. */
export const notFound = (): Refused =>
  new Refused(404, 'notFound', 'There is nothing at this address, or not for you.');

/**
 * Puts one route of the contract on the server: the request is checked by its schemas, the response stripped by its own.
 * Fields that the contract does not declare are never sent.
 */
export function declare<R extends Route>(
  app: FastifyInstance,
  route: R,
  handler: (call: Call<R>) => Promise<z.input<R['response']> | FastifyReply>,
): void {
  const schema = {
    ...(route.params === undefined ? {} : { params: route.params }),
    ...(route.query === undefined ? {} : { querystring: queryOf(route) }),
    ...(route.body === undefined ? {} : { body: route.body }),
    response: { 200: route.response },
  };
  app.route({
    method: route.method,
    url: route.path,
    schema,
    config: { told: toldOf(route) },
    handler: (request, reply) =>
      handler({
        params: request.params as Checked<R['params']>,
        query: request.query as Checked<R['query']>,
        body: request.body as Checked<R['body']>,
        request,
        reply,
      }),
  });
}

/** A name that no filter has is a mistake, not the whole list; links to what is public come with names that others hang on. */
function queryOf({ query, open }: Route): Route['query'] {
  return query instanceof z.ZodObject && open === undefined ? query.strict() : query;
}

function toldOf({ open, media, refusals }: Route): Told {
  return {
    ...(open === undefined ? {} : { open }),
    ...(media === undefined ? {} : { media }),
    ...(refusals === undefined ? {} : { refusals }),
  };
}
