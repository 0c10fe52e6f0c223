import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { oidcCallbackPath, oidcStartPath } from '../../../packages/contract/auth.ts';
import type { Told } from '../http/told.ts';
import type { Desk } from './desk.ts';
import { addressKey } from './limits.ts';
import { refused, signIn } from './officer.ts';
import { isRefusal, refuse } from './refusals.ts';
import { tooMany } from './session-routes.ts';

const startQuery = z.object({ to: z.string().max(500).optional() });

const page: Told = {
  open: true,
  success: { status: 302, description: 'On to the sign-in service, or back to a page of this node' },
  gives: { location: { description: 'Where it goes on', schema: { type: 'string' } } },
  refusals: [404],
};

/** The two stops at this node of a sign-in at the authority's own service. They are pages: a failure leads back to the sign-in page. */
export function oidcRoutes(app: FastifyInstance, desk: Desk): void {
  const { door } = desk;
  // Lax, not Strict: the way back from the service is a navigation that another site starts.
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure: door.secure } as const;
  const back = (reply: FastifyReply, code: string) => reply.redirect(`/sign-in?refused=${code}`);

  app.get(oidcStartPath, { schema: { querystring: startQuery }, config: { told: page } }, async (request, reply) => {
    if (desk.oidc === null) throw refused(refuse('auth.oidc-off'));
    tooMany(desk, reply, desk.limits.signIn(addressKey(request.ip)), 'address');
    const started = await desk.oidc.start(startQuery.parse(request.query).to ?? '/');
    if (isRefusal(started)) return back(reply, started.code);
    return reply.setCookie(door.oidcCookie, started.browser, { ...cookie, maxAge: 600 }).redirect(started.url);
  });

  app.get(oidcCallbackPath, { config: { told: page } }, async (request, reply) => {
    if (desk.oidc === null) throw refused(refuse('auth.oidc-off'));
    tooMany(desk, reply, desk.limits.signIn(addressKey(request.ip)), 'address');
    const query = request.url.split('?')[1] ?? '';
    const result = await desk.oidc.finish(query, request.cookies[door.oidcCookie]);
    reply.clearCookie(door.oidcCookie, cookie);
    if ('fault' in result) {
      desk.audit({
        event: 'sign-in',
        outcome: 'failed',
        method: 'oidc',
        account: result.account,
        reason: result.fault,
      });
      return back(reply, 'auth.denied');
    }
    await signIn(desk, request, reply, result.account, 'oidc');
    // The browser does not send the new Strict cookie along with this very redirect; the page then asks who is signed in.
    return reply.redirect(result.returnTo);
  });
}
