import { z } from 'zod';
import { languages, personRoles } from '../../../../packages/contract/auth.ts';
import { roles } from '../../../../packages/kind/kind.ts';
import { Accounts } from '../../auth/accounts.ts';
import { Invitations } from '../../auth/invitations.ts';
import { failureOf, isRefusal } from '../../auth/refusals.ts';
import { doorAt } from '../../auth/same-origin.ts';
import { OperationFailed } from '../failure.ts';
import { operation } from '../operation.ts';

const input = z.object({
  login: z.string(),
  /** Needed for a new account only. */
  name: z.string().optional(),
  roles: z.array(z.enum(roles).exclude(['node'], { error: `one of ${personRoles.join(', ')}` })).optional(),
  language: z.enum(languages).optional(),
  unit: z.string().optional(),
});

const output = z.object({
  account: z.string(),
  login: z.string(),
  created: z.boolean(),
  link: z.string(),
  /** ISO instant; the link works once. */
  expires: z.string(),
});

/** A one-time link by which a person enrols: for a new account, or for one whose devices are lost. */
export const inviteAccount = operation(input, output, async ({ core, log }, asked) => {
  const { local } = core.store;
  const deps = { rnd: core.rnd, now: () => core.now().getTime() };
  const book = new Accounts(local, deps);
  const known = await book.byLogin(asked.login);
  const account =
    known ??
    (await book.create({
      login: asked.login,
      name: asked.name ?? asked.login,
      roles: asked.roles ?? [],
      language: asked.language ?? core.config.language,
      unit: asked.unit ?? null,
    }));
  if (isRefusal(account)) {
    const { code, message } = failureOf(account);
    throw new OperationFailed(code, message);
  }
  if (account.disabled)
    throw new OperationFailed(
      'account.disabled',
      `The account ${account.login} is disabled: enable it on the accounts page first.`,
    );
  const { token, expires } = await new Invitations(local, deps).issue(account.id);
  log.info({ event: 'account-invited', account: account.id, by: 'command line' }, 'audit');
  return {
    account: account.id,
    login: account.login,
    created: known === null,
    link: `${doorAt(core.config.publicUrl).origin}/invitation#${token}`,
    expires: new Date(expires).toISOString(),
  };
});
