import { z } from 'zod';
import type { Rnd } from '#crypto';
import { languages, loginPattern, personRoles } from '../../../packages/contract/auth.ts';
import { type Role, roles } from '../../../packages/kind/kind.ts';
import type { LocalStore } from '../../../packages/store/port.ts';
import { documents } from './documents.ts';
import { type AuthRefusal, refuse } from './refusals.ts';

export type PersonRole = Exclude<Role, 'node'>;

const accountDocument = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles).exclude(['node'])),
  language: z.enum(languages),
  unit: z.string().nullable(),
  disabled: z.boolean(),
  createdAt: z.string(),
  /** Who decides the roles: this node's administrator, or the groups stated by the sign-in service at each sign-in. */
  source: z.enum(['local', 'oidc']),
});
/** A person who works at this node. `id` is opaque: it is all that other authorities ever see of the person. */
export type Account = Readonly<z.infer<typeof accountDocument>>;
export type NewAccount = Pick<Account, 'login' | 'name' | 'roles' | 'language' | 'unit'> & {
  source?: Account['source'];
};

export interface Accounts {
  create(input: NewAccount): Promise<Account | AuthRefusal>;
  get(id: string): Promise<Account | null>;
  byLogin(login: string): Promise<Account | null>;
  list(): Promise<readonly Account[]>;
  /** Disabling the last administrator is refused: nobody could let anyone in again. */
  setDisabled(id: string, disabled: boolean): Promise<Account | AuthRefusal>;
  setRoles(id: string, roles: readonly PersonRole[]): Promise<Account | AuthRefusal>;
}

/** Auditor and administrator stand alone: whoever watches the others, or lets them in, does not do their work. */
export function rolesRefusal(given: readonly PersonRole[]): AuthRefusal | null {
  if (given.length === 0) return refuse('auth.roles-none', 'roles');
  const alone = given.includes('auditor') || given.includes('administrator');
  return alone && new Set(given).size > 1 ? refuse('auth.roles-clash', 'roles') : null;
}

/** Accounts in the local store; `logins` is the index that makes a login unique. `now` in Unix milliseconds. */
export function accounts(local: LocalStore, deps: { rnd: Rnd; now: () => number }): Accounts {
  const byId = documents(local, 'accounts', accountDocument);
  const logins = documents(local, 'logins', z.object({ account: z.string() }));

  /** A login whose account never came to be (a crash between the two writes) is free again. */
  async function claim(login: string, account: string): Promise<boolean> {
    if (await logins.create(login, { account })) return true;
    const holder = await logins.get(login);
    if (holder !== null && (await byId.get(holder.account)) !== null) return false;
    const changed = await logins.change(login, (at) => (at.account === holder?.account ? { account } : null));
    return changed !== null;
  }

  async function create(input: NewAccount): Promise<Account | AuthRefusal> {
    if (!loginPattern.test(input.login)) return refuse('auth.login-form', 'login');
    const clash = rolesRefusal(input.roles);
    if (clash !== null) return clash;
    const id = Buffer.from(deps.rnd(16)).toString('hex');
    if (!(await claim(input.login, id))) return refuse('auth.login-taken', 'login');
    const account: Account = {
      id,
      login: input.login,
      name: input.name,
      roles: personRoles.filter((role) => input.roles.includes(role)),
      language: input.language,
      unit: input.unit,
      disabled: false,
      createdAt: new Date(deps.now()).toISOString(),
      source: input.source ?? 'local',
    };
    await byId.put(id, account);
    return account;
  }

  async function list(): Promise<readonly Account[]> {
    return (await byId.list()).map((row) => row.value).sort((a, b) => (a.login < b.login ? -1 : 1));
  }

  async function isLastAdministrator(id: string): Promise<boolean> {
    const active = (await list()).filter((one) => !one.disabled && one.roles.includes('administrator'));
    return active.length === 1 && active[0]?.id === id;
  }

  async function update(id: string, change: Partial<Account>): Promise<Account | AuthRefusal> {
    return (await byId.change(id, (account) => ({ ...account, ...change }))) ?? refuse('notFound');
  }

  return {
    create,
    list,
    get: (id) => byId.get(id),
    byLogin: async (login) => {
      const holder = await logins.get(login);
      return holder === null ? null : byId.get(holder.account);
    },
    setDisabled: async (id, disabled) =>
      disabled && (await isLastAdministrator(id)) ? refuse('auth.last-administrator') : update(id, { disabled }),
    setRoles: async (id, given) => {
      const clash = rolesRefusal(given);
      if (clash !== null) return clash;
      if (!given.includes('administrator') && (await isLastAdministrator(id))) return refuse('auth.last-administrator');
      return update(id, { roles: [...given] });
    },
  };
}
