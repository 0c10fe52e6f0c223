import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '../http/declare.ts';
import type { Account } from './accounts.ts';
import type { Question } from './authorise.ts';
import type { Desk } from './desk.ts';
import { type AuthRefusal, failureOf, refuse, statusOf } from './refusals.ts';
import { crossSiteRefusal } from './same-origin.ts';
import type { Session } from './sessions.ts';

/** The person behind a request, and the session they came with. */
export interface Officer {
  readonly account: Account;
  readonly session: Session;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null when nobody is signed in, the session is over, or the account is disabled. */
    officer: Officer | null;
  }
}

/** The refusal as the officers' door answers it. */
export function refused(refusal: AuthRefusal): Refused {
  const { code, message, field } = failureOf(refusal);
  return new Refused(statusOf(refusal), code, message, field);
}

/** The value, or the refusal thrown. */
export function orRefused<T extends object>(value: T | AuthRefusal): T {
  if ('ok' in value && value.ok === false) throw refused(value as AuthRefusal);
  return value as T;
}

/** The person behind the request; throws 401 when there is none. */
export function officerOf(request: FastifyRequest): Officer {
  if (request.officer === null) throw refused(refuse('auth.signed-out'));
  return request.officer;
}

/** A preHandler for routes that only need somebody to be signed in. */
export async function requireOfficer(request: FastifyRequest): Promise<void> {
  officerOf(request);
}

type Asked<Q> = Q extends { readonly account: unknown } ? Omit<Q, 'account'> : never;

/** The person, when the policies allow what is asked; throws 401 or 403. Ask before looking anything up. */
export function permitted(desk: Desk, request: FastifyRequest, asked: Asked<Question>): Officer {
  const officer = officerOf(request);
  const decision = desk.authorise({ ...asked, account: officer.account } as Question);
  if (!decision.allow) {
    request.log.info({ account: officer.account.id, action: asked.action, policy: decision.policy }, 'not allowed');
    throw refused(refuse('auth.forbidden'));
  }
  return officer;
}

const guarded = (url: string) => url.startsWith('/api/') || url.startsWith('/auth/');

/** Asks of every request: does it come from our own pages, and who is behind it? */
export function guardDoor(app: FastifyInstance, desk: Desk): void {
  app.decorateRequest('officer', null);
  app.addHook('onRequest', async (request, reply) => {
    // No browser sends that token by itself, so no page of another site can borrow it.
    if (request.routeOptions.config.bearer === true) return;
    const refusal = crossSiteRefusal(desk.door, request.method, request.url, request.headers);
    if (refusal !== null) throw refused(refusal);
    if (!guarded(request.url)) return;
    reply.header('cache-control', 'no-store');
    request.officer = await whoIs(desk, request.cookies[desk.door.sessionCookie]);
  });
}

/** Whether the session of an answer that stays open still stands; asking does not keep it alive. */
export async function stillSignedIn(desk: Desk, request: FastifyRequest): Promise<boolean> {
  return desk.sessions.stands(request.cookies[desk.door.sessionCookie]);
}

async function whoIs(desk: Desk, secret: string | undefined): Promise<Officer | null> {
  const session = await desk.sessions.find(secret);
  const account = session === null ? null : await desk.accounts.get(session.account);
  return session === null || account === null || account.disabled ? null : { account, session };
}

/** Starts a session in this browser: a new identifier, and the end of the one it brought. */
export async function signIn(
  desk: Desk,
  request: FastifyRequest,
  reply: FastifyReply,
  account: Account,
  method: Session['method'],
): Promise<void> {
  const { door } = desk;
  const secret = await desk.sessions.open(account.id, method, request.cookies[door.sessionCookie]);
  reply.setCookie(door.sessionCookie, secret, { path: '/', httpOnly: true, sameSite: 'strict', secure: door.secure });
  request.officer = await whoIs(desk, secret);
  desk.audit({ event: 'sign-in', outcome: 'ok', method, account: account.id });
}
