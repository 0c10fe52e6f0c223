import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { authRoutes, passkeyRequest, type SessionView } from '../../../packages/contract/auth.ts';
import { declare } from '../http/declare.ts';
import type { SignInFault } from './audit.ts';
import { actionsOn } from './authorise.ts';
import type { Desk } from './desk.ts';
import { type Attempt, addressKey } from './limits.ts';
import { type Officer, officerOf, refused, signIn } from './officer.ts';
import { refuse } from './refusals.ts';
import { absoluteMs, type Method } from './sessions.ts';

/** Who am I, and how can I sign in. */
export function sessionView(desk: Desk, officer: Officer | null): SessionView {
  const methods = {
    passkey: desk.passkeysAvailable,
    password: true,
    oidc: desk.oidc === null ? null : { label: desk.oidc.label },
  };
  const { node, lastEvent } = desk.settings;
  if (officer === null) return { node, methods, officer: null, live: null };
  return { node, methods, officer: officerView(desk, officer), live: lastEvent() };
}

function officerView(desk: Desk, { account, session }: Officer): NonNullable<SessionView['officer']> {
  const { id, login, name, roles, language, unit } = account;
  const resource = desk.nodeResource;
  return {
    ...{ id, login, name, roles, language, unit },
    method: session.method,
    expires: new Date(session.createdAt + absoluteMs).toISOString(),
    may: actionsOn.node.filter((action) => desk.authorise({ account, action, resource }).allow),
  };
}

/** Throws 429 with Retry-After; says nothing else, least of all whether the login exists. */
export function tooMany(desk: Desk, reply: FastifyReply, seconds: number, what: 'address' | 'account'): void {
  if (seconds === 0) return;
  desk.audit({ event: 'limited', what });
  reply.header('retry-after', String(seconds));
  throw refused(refuse('auth.too-many'));
}

/** One answer for every way a sign-in can fail; only the log knows which it was. */
export function denied(desk: Desk, method: Method, reason: SignInFault, account: string | null) {
  desk.audit({ event: 'sign-in', outcome: 'failed', method, account, reason });
  return refused(refuse('auth.denied'));
}

export function sessionRoutes(app: FastifyInstance, desk: Desk): void {
  const limitAddress = (request: FastifyRequest, reply: FastifyReply, limit: Attempt = desk.limits.signIn) =>
    tooMany(desk, reply, limit(addressKey(request.ip)), 'address');

  declare(app, authRoutes.session, async ({ request }) => sessionView(desk, request.officer));

  declare(app, authRoutes.passwordSignIn, async ({ body, request, reply }) => {
    limitAddress(request, reply, desk.limits.guess);
    const login = body.login.trim().toLowerCase();
    tooMany(desk, reply, desk.limits.password.attempt(login), 'account');
    const account = await desk.accounts.byLogin(login);
    const fits = await desk.breakGlass.check(account, body.password, body.totp);
    if (account === null || !fits) throw denied(desk, 'password', 'credentials', account?.id ?? null);
    if (account.disabled) throw denied(desk, 'password', 'disabled', account.id);
    desk.limits.password.succeeded(login);
    await signIn(desk, request, reply, account, 'password');
    return sessionView(desk, request.officer);
  });

  declare(app, authRoutes.passkeySignInOptions, async ({ request, reply }) => {
    limitAddress(request, reply);
    if (!desk.passkeysAvailable) throw refused(refuse('auth.passkey-unavailable'));
    return passkeyRequest.parse(await desk.passkeys.signInOptions());
  });

  declare(app, authRoutes.passkeySignIn, async ({ body, request, reply }) => {
    limitAddress(request, reply);
    const result = await desk.passkeys.check(body.response);
    if ('fault' in result) throw denied(desk, 'passkey', result.fault, null);
    const account = await desk.accounts.get(result.account);
    if (account === null || account.disabled) throw denied(desk, 'passkey', 'disabled', result.account);
    await signIn(desk, request, reply, account, 'passkey');
    return sessionView(desk, request.officer);
  });

  declare(app, authRoutes.endOtherSessions, async ({ request }) => {
    await desk.sessions.revokeAll(officerOf(request).account.id, request.cookies[desk.door.sessionCookie]);
    return {};
  });

  declare(app, authRoutes.signOut, async ({ request, reply }) => {
    const { officer } = request;
    await desk.sessions.revoke(request.cookies[desk.door.sessionCookie]);
    reply.clearCookie(desk.door.sessionCookie, { path: '/', secure: desk.door.secure });
    if (officer === null) return { next: null };
    desk.audit({ event: 'sign-out', account: officer.account.id });
    return { next: officer.session.method === 'oidc' && desk.oidc !== null ? await desk.oidc.signOutUrl() : null };
  });
}
