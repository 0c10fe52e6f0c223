import type { FastifyInstance } from 'fastify';
import { type AccountView, authRoutes } from '../../../packages/contract/auth.ts';
import { declare } from '../http/declare.ts';
import type { Account } from './accounts.ts';
import type { Desk } from './desk.ts';
import { orRefused, permitted, refused } from './officer.ts';
import { refuse } from './refusals.ts';

/** The administrator's routes: whom this authority lets in. The policies are asked before anything is looked up. */
export function accountRoutes(app: FastifyInstance, desk: Desk): void {
  async function view(account: Account, passkeys: ReadonlyMap<string, number>): Promise<AccountView> {
    const { source: _, ...shown } = account;
    return { ...shown, passkeys: passkeys.get(account.id) ?? 0, breakGlass: await desk.breakGlass.has(account.id) };
  }

  declare(app, authRoutes.accounts, async ({ request }) => {
    permitted(desk, request, { action: 'accounts.read', resource: desk.nodeResource });
    const [all, passkeys] = await Promise.all([desk.accounts.list(), desk.passkeys.counts()]);
    return { accounts: await Promise.all(all.map((account) => view(account, passkeys))) };
  });

  declare(app, authRoutes.createAccount, async ({ body, request }) => {
    const by = permitted(desk, request, { action: 'account.create', resource: desk.nodeResource });
    const account = orRefused(await desk.accounts.create(body));
    desk.audit({ event: 'account-created', account: account.id, by: by.account.id });
    return view(account, new Map());
  });

  declare(app, authRoutes.invite, async ({ params, request }) => {
    const by = permitted(desk, request, { action: 'account.invite', resource: { type: 'account', id: params.id } });
    const account = await desk.accounts.get(params.id);
    if (account === null || account.disabled) throw refused(refuse('notFound'));
    const { token, expires } = await desk.invitations.issue(account.id);
    desk.audit({ event: 'account-invited', account: account.id, by: by.account.id });
    // Behind the `#`: browsers do not send that part to any server, so it stands in no log.
    return { token, link: `${desk.door.origin}/invitation#${token}`, expires: new Date(expires).toISOString() };
  });

  declare(app, authRoutes.disableAccount, async ({ params, body, request }) => {
    const by = permitted(desk, request, { action: 'account.disable', resource: { type: 'account', id: params.id } });
    const account = orRefused(await desk.accounts.setDisabled(params.id, body.disabled));
    if (account.disabled) {
      await desk.sessions.revokeAll(account.id);
      await desk.invitations.revokeAll(account.id);
      await desk.calendarFeeds.end(account.id);
      await desk.machines.endAllOf(account.id);
    }
    const event = account.disabled ? 'account-disabled' : 'account-enabled';
    desk.audit({ event, account: account.id, by: by.account.id });
    return view(account, await desk.passkeys.counts());
  });
}
