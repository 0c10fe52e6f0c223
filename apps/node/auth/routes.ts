import cookie from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import { accountRoutes } from './account-routes.ts';
import { type AuthSettings, type Desk, desk as openDesk } from './desk.ts';
import { enrolmentRoutes } from './enrolment-routes.ts';
import { guardDoor } from './officer.ts';
import { oidcRoutes } from './oidc-routes.ts';
import { sessionRoutes } from './session-routes.ts';

const sweepMs = 10 * 60_000;

/**
 * Sign-in, accounts and permissions on the officers' door. Installed before any other route, so that its guard runs
 * for all of them: `request.officer` says who is behind a request, `permitted` what they may do.
 */
export async function installAuth(app: FastifyInstance, settings: AuthSettings): Promise<Desk> {
  const desk = openDesk(settings);
  if (!app.hasReplyDecorator('setCookie')) await app.register(cookie);
  guardDoor(app, desk);
  sessionRoutes(app, desk);
  enrolmentRoutes(app, desk);
  accountRoutes(app, desk);
  oidcRoutes(app, desk);
  const sweeping = setInterval(() => {
    desk.sweep().catch((error: unknown) => app.log.error({ err: error }, 'expired sessions could not be removed'));
  }, sweepMs).unref();
  app.addHook('onClose', async () => clearInterval(sweeping));
  return desk;
}
