import type { Failure } from '../../../packages/contract/error.ts';
import type { Params, Query, Response as Reply, RequestBody, Route } from '../../../packages/contract/route.ts';
import { signedInAgain } from './again.ts';

/** What a route needs, as far as it declares it. */
export type Given<R extends Route> = (Params<R> extends undefined ? object : { params: Params<R> }) &
  (Query<R> extends undefined ? object : { query: Query<R> }) &
  (RequestBody<R> extends undefined ? object : { body: RequestBody<R> });

/** A refusal of the node, or no answer at all (`network`). `code` has a sentence in the catalogues. */
export class Refused extends Error {
  readonly code: string;
  readonly field: string | undefined;
  readonly status: number;
  constructor(failure: Failure, status: number) {
    super(failure.message);
    this.code = failure.code;
    this.field = failure.field;
    this.status = status;
  }
}

interface Loose {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

function pairs(of: unknown): [string, string][] {
  if (typeof of !== 'object' || of === null) return [];
  return Object.entries(of).flatMap(([key, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
}

/** The address of a route: parameters escaped, empty filters left out. */
export function address<R extends Route>(route: R, given: Omit<Given<R>, 'body'>): string {
  const loose: Loose = given;
  const values = new Map(pairs(loose.params));
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values.get(name) ?? ''));
  const query = new URLSearchParams(pairs(loose.query)).toString();
  return query ? `${path}?${query}` : path;
}

/** What a form of another site cannot set: the node asks for it whenever something changes. */
export const fromOurPages = { 'x-entente': '1' };

async function send(route: Route, url: string, body: unknown, signal?: AbortSignal): Promise<globalThis.Response> {
  const json = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = { ...fromOurPages, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
  try {
    return await fetch(url, {
      method: route.method,
      credentials: 'same-origin',
      headers,
      ...json,
      ...(signal ? { signal } : {}),
    });
  } catch (fault) {
    if (signal?.aborted) throw fault;
    throw new Refused({ code: 'network', message: 'No answer from the node' }, 0);
  }
}

async function failureOf(reply: globalThis.Response): Promise<Refused> {
  const said: unknown = await reply.json().catch(() => null);
  if (typeof said === 'object' && said !== null && 'code' in said && typeof said.code === 'string') {
    const message = 'message' in said && typeof said.message === 'string' ? said.message : said.code;
    const field = 'field' in said && typeof said.field === 'string' ? { field: said.field } : {};
    return new Refused({ code: said.code, message, ...field }, reply.status);
  }
  return new Refused({ code: `http.${reply.status}`, message: reply.statusText }, reply.status);
}

/** Signing in is how a session begins: its refusals are not a session that ended. */
function needsSession(route: Route): boolean {
  return !route.path.startsWith('/api/session') && !route.path.startsWith('/api/invitations');
}

/**
 * Calls a route of the contract. When the session has ended it waits until the officer has signed in again and repeats the call,
 * so that no form is lost; anything else that goes wrong is thrown as `Refused`.
 */
export async function call<R extends Route>(route: R, given: Given<R>, signal?: AbortSignal): Promise<Reply<R>> {
  const loose: Loose = given;
  const url = address(route, given);
  let reply = await send(route, url, loose.body, signal);
  if (reply.status === 401 && needsSession(route)) {
    await signedInAgain();
    reply = await send(route, url, loose.body, signal);
  }
  if (!reply.ok) throw await failureOf(reply);
  const text = await reply.text();
  return (text === '' ? {} : JSON.parse(text)) as Reply<R>;
}
