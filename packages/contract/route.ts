import type { ZodType, z } from 'zod';

/** One route of the officers' door, declared once: the server checks requests and strips responses by it, the pages call by it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Fastify form, `/api/groups/:group`. */
  readonly path: string;
  readonly params?: ZodType;
  readonly query?: ZodType;
  readonly body?: ZodType;
  readonly response: ZodType;
  /** Media types of its answer, where that is not JSON. */
  readonly media?: readonly string[];
  /** Needs no session: sign-in, and what is public. `invited`: a session or an invitation. */
  readonly open?: true | 'invited';
  /** Statuses of refusals of its own, beside those that follow from its method and its address. */
  readonly refusals?: readonly number[];
}

export type Params<R extends Route> = R['params'] extends ZodType ? z.input<R['params']> : undefined;
export type Query<R extends Route> = R['query'] extends ZodType ? z.input<R['query']> : undefined;
export type RequestBody<R extends Route> = R['body'] extends ZodType ? z.input<R['body']> : undefined;
export type Response<R extends Route> = z.output<R['response']>;
