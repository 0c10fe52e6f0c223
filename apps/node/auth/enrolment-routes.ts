import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { authRoutes, passkeyCreation } from '../../../packages/contract/auth.ts';
import { declare } from '../http/declare.ts';
import type { Desk } from './desk.ts';
import { type Enrolling, redemption, whoEnrols } from './enrolment.ts';
import { addressKey } from './limits.ts';
import { officerOf, orRefused, refused } from './officer.ts';
import { refuse } from './refusals.ts';
import { tooMany } from './session-routes.ts';

/** How a person gets, changes and loses their ways to sign in. */
export function enrolmentRoutes(app: FastifyInstance, desk: Desk): void {
  async function enrolling(
    request: FastifyRequest,
    reply: FastifyReply,
    token: string | undefined,
  ): Promise<Enrolling> {
    if (token !== undefined) tooMany(desk, reply, desk.limits.guess(addressKey(request.ip)), 'address');
    return orRefused(await whoEnrols(desk, request.officer, token));
  }
  const needsHostName = () => {
    if (!desk.passkeysAvailable) throw refused(refuse('auth.passkey-unavailable'));
  };
  /** Whoever changes the way in ends every other session: the reason may be that somebody else has one. */
  const endOthers = (request: FastifyRequest, account: string) =>
    desk.sessions.revokeAll(account, request.cookies[desk.door.sessionCookie]);
  const note = (event: 'passkey-registered' | 'break-glass-set', { account, invitation }: Enrolling) => {
    if (invitation !== null) desk.audit({ event: 'invitation-used', account: account.id });
    desk.audit({ event, account: account.id });
  };

  declare(app, authRoutes.invitation, async ({ params, request, reply }) => {
    const { account } = await enrolling(request, reply, params.token);
    const invitation = await desk.invitations.find(params.token);
    if (invitation === null) throw refused(refuse('auth.invitation-gone'));
    const { login, name, language } = account;
    return { login, name, language, expires: new Date(invitation.expires).toISOString() };
  });

  declare(app, authRoutes.passkeyOptions, async ({ body, request, reply }) => {
    const { account } = await enrolling(request, reply, body.invitation);
    needsHostName();
    return passkeyCreation.parse(await desk.passkeys.registerOptions(account));
  });

  declare(app, authRoutes.passkeyRegister, async ({ body, request, reply }) => {
    const who = await enrolling(request, reply, body.invitation);
    const admit = redemption(desk, who);
    const { id } = orRefused(await desk.passkeys.register(who.account, body.label, body.response, admit));
    await endOthers(request, who.account.id);
    note('passkey-registered', who);
    return { id };
  });

  declare(app, authRoutes.passkeys, async ({ request }) => {
    const held = await desk.passkeys.of(officerOf(request).account.id);
    return { passkeys: held.map(({ id, label, createdAt, lastUsedAt }) => ({ id, label, createdAt, lastUsedAt })) };
  });

  declare(app, authRoutes.passkeyRemove, async ({ params, request, reply }) => {
    const { account } = await enrolling(request, reply, undefined);
    if (!(await desk.passkeys.remove(account.id, params.id))) throw refused(refuse('notFound'));
    await endOthers(request, account.id);
    desk.audit({ event: 'passkey-removed', account: account.id });
    return {};
  });

  declare(app, authRoutes.breakGlassOptions, async ({ body, request, reply }) => {
    const { account } = await enrolling(request, reply, body.invitation);
    return desk.breakGlass.offer(account, `Entente ${desk.settings.node.name}`);
  });

  declare(app, authRoutes.breakGlass, async ({ body, request, reply }) => {
    const who = await enrolling(request, reply, body.invitation);
    // Codes are six digits: guessing them here is limited like guessing them at sign-in.
    tooMany(desk, reply, desk.limits.password.attempt(`set ${who.account.id}`), 'account');
    orRefused(await desk.breakGlass.set(who.account, body, redemption(desk, who)));
    desk.limits.password.succeeded(`set ${who.account.id}`);
    await endOthers(request, who.account.id);
    note('break-glass-set', who);
    return {};
  });
}
