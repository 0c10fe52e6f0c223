import { personRoles } from '../../../packages/contract/auth.ts';
import type { Account, PersonRole } from './accounts.ts';
import type { Desk } from './desk.ts';
import type { Caller, Subject } from './matrix.ts';
import { orRefused } from './officer.ts';

/** For tests: an account that only exists to be acted on or to act. */
export function accountMaker(desk: Desk): (roles?: readonly PersonRole[]) => Promise<Account> {
  return async (roles = ['officer']) => {
    const login = `person-${Buffer.from(desk.settings.rnd(8)).toString('hex')}`;
    return orRefused(await desk.accounts.create({ login, name: login, roles: [...roles], language: 'en', unit: null }));
  };
}

/** For tests: everyone of the matrix. `member` and `stranger` are the desks of a peer and of an authority outside the group. */
export async function callers(
  desk: Desk,
  member: Desk,
  stranger: Desk,
): Promise<(subject: Subject) => Promise<Caller>> {
  const people = new Map<PersonRole, Account>();
  const here = accountMaker(desk);
  for (const role of personRoles) people.set(role, await here([role]));
  const abroad = { 'foreign member': member, 'foreign non-member': stranger } as const;
  const foreigners = new Map(
    await Promise.all(
      Object.entries(abroad).map(async ([name, at]) => [name, await accountMaker(at)(['head'])] as const),
    ),
  );
  const disabled = await here(['head']);
  orRefused(await desk.accounts.setDisabled(disabled.id, true));

  /** The cookie of a new session at `at`, sent under the name this node's cookie has. */
  async function cookie(at: Desk, account: string): Promise<string> {
    return `${desk.door.sessionCookie}=${await at.sessions.open(account, 'passkey', undefined)}`;
  }
  return async (subject) => {
    if (subject === 'anonymous') return { subject, account: null, cookie: null };
    if (subject === 'foreign member' || subject === 'foreign non-member') {
      return { subject, account: null, cookie: await cookie(abroad[subject], foreigners.get(subject)?.id ?? '') };
    }
    if (subject === 'disabled') return { subject, account: disabled.id, cookie: await cookie(desk, disabled.id) };
    const account = people.get(subject === 'revoked' ? 'head' : subject)?.id ?? '';
    const made = await cookie(desk, account);
    if (subject === 'revoked') await desk.sessions.revoke(made.split('=')[1]);
    return { subject, account, cookie: made };
  };
}
