import type { Route } from '../../../packages/contract/route.ts';

/** A header as OpenAPI describes it. */
export interface HeaderTold {
  readonly description: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** What the door's description of itself (openapi.ts) tells of a route beyond the schemas its requests are checked by. */
export interface Told extends Pick<Route, 'open' | 'media' | 'refusals'> {
  /** Its only success, when that is not 200 with a body. */
  readonly success?: { readonly status: number; readonly description: string };
  /** Media type of a body that has no schema. */
  readonly takes?: string;
  /** Headers a request must bring, and headers of the success, by name. */
  readonly asks?: Readonly<Record<string, HeaderTold>>;
  readonly gives?: Readonly<Record<string, HeaderTold>>;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    told?: Told;
  }
}

/** One registered route, as far as its refusals follow from it. */
export interface RouteFacts {
  readonly method: string;
  /** Fastify form. */
  readonly url: string;
  readonly told: Told;
  /** Checked by a schema of its own: query or body. */
  readonly checked: boolean;
  readonly bearer: boolean;
  readonly counted: boolean;
}

export const isChange = (method: string): boolean => method !== 'GET' && method !== 'HEAD';

/** Every 4xx a request of this route can be answered with. */
export function refusalsOf({ method, url, told, checked, bearer, counted }: RouteFacts): readonly number[] {
  const [change, named] = [isChange(method), url.includes(':')];
  const guarded = told.open !== true;
  const found = new Set(told.refusals);
  const when = (holds: boolean, ...statuses: number[]): void => {
    if (holds) for (const status of statuses) found.add(status);
  };
  when(change, 400, 409, 413, 415, 422);
  when(checked || named || told.asks !== undefined, 400);
  when(guarded, 401);
  // Pages of other sites may neither change anything nor read the programs' interface.
  when(!bearer && (guarded || change || url.startsWith('/api/')), 403);
  // A body names things as well as an address does.
  when(named || (change && guarded), 404);
  when(named, 414);
  when(counted, 429);
  return [...found].sort((a, b) => a - b);
}
