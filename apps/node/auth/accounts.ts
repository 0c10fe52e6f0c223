import { z } from 'zod';
import type { Rnd } from '#crypto';
import { languages, loginPattern, personRoles } from '../../../packages/contract/auth.ts';
import { type Role, roles } from '../../../packages/kind/kind.ts';
import type { LocalStore } from '../../../packages/store/port.ts';
import { type Documents, documents } from './documents.ts';
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
const loginDocument = z.object({ account: z.string(), claimed: z.number() });
/** Far longer than creating an account takes, so that nobody takes a login from an account that is just being made. */
const claimMs = 60_000;
/** A person who works at this node. `id` is opaque: it is all that other authorities ever see of the person. */
export type Account = Readonly<z.infer<typeof accountDocument>>;
export type NewAccount = Pick<Account, 'login' | 'name' | 'roles' | 'language' | 'unit'> & {
  source?: Account['source'];
};

/** Auditor and administrator stand alone: whoever watches the others, or lets them in, does not do their work. */
export function rolesRefusal(given: readonly PersonRole[]): AuthRefusal | null {
  if (given.length === 0) return refuse('auth.roles-none', 'roles');
  const alone = given.includes('auditor') || given.includes('administrator');
  return alone && new Set(given).size > 1 ? refuse('auth.roles-clash', 'roles') : null;
}

/** Accounts in the local store; `logins` is the index that makes a login unique. `now` in Unix milliseconds. */
export class Accounts {
  readonly #byId: Documents<Account>;
  readonly #logins: Documents<z.infer<typeof loginDocument>>;
  readonly #deps: { readonly rnd: Rnd; readonly now: () => number };

  constructor(local: LocalStore, deps: { readonly rnd: Rnd; readonly now: () => number }) {
    this.#byId = documents<Account>(local, 'accounts', accountDocument);
    this.#logins = documents(local, 'logins', loginDocument);
    this.#deps = deps;
  }

  async create(input: NewAccount): Promise<Account | AuthRefusal> {
    if (!loginPattern.test(input.login)) return refuse('auth.login-form', 'login');
    const clash = rolesRefusal(input.roles);
    if (clash !== null) return clash;
    const id = Buffer.from(this.#deps.rnd(16)).toString('hex');
    if (!(await this.#claim(input.login, id))) return refuse('auth.login-taken', 'login');
    const account: Account = {
      id,
      login: input.login,
      name: input.name,
      roles: personRoles.filter((role) => input.roles.includes(role)),
      language: input.language,
      unit: input.unit,
      disabled: false,
      createdAt: new Date(this.#deps.now()).toISOString(),
      source: input.source ?? 'local',
    };
    await this.#byId.put(id, account);
    return account;
  }

  get(id: string): Promise<Account | null> {
    return this.#byId.get(id);
  }

  async byLogin(login: string): Promise<Account | null> {
    const holder = await this.#logins.get(login);
    return holder === null ? null : this.#byId.get(holder.account);
  }

  /** By login. */
  async list(): Promise<readonly Account[]> {
    return (await this.#byId.list()).map((row) => row.value).sort((a, b) => (a.login < b.login ? -1 : 1));
  }

  /** Disabling the last administrator is refused: nobody could let anyone in again. */
  async setDisabled(id: string, disabled: boolean): Promise<Account | AuthRefusal> {
    if (disabled && (await this.#isLastAdministrator(id))) return refuse('auth.last-administrator');
    return this.#update(id, { disabled });
  }

  async setRoles(id: string, given: readonly PersonRole[]): Promise<Account | AuthRefusal> {
    const clash = rolesRefusal(given);
    if (clash !== null) return clash;
    if (!given.includes('administrator') && (await this.#isLastAdministrator(id)))
      return refuse('auth.last-administrator');
    return this.#update(id, { roles: [...given] });
  }

  /** A login whose account did not come to be within a minute (a crash between the two writes) is free again. */
  async #claim(login: string, account: string): Promise<boolean> {
    const now = this.#deps.now();
    if (await this.#logins.create(login, { account, claimed: now })) return true;
    const holder = await this.#logins.get(login);
    if (holder === null || now - holder.claimed < claimMs) return false;
    if ((await this.#byId.get(holder.account)) !== null) return false;
    const free = (at: typeof holder) => at.account === holder.account && at.claimed === holder.claimed;
    return (await this.#logins.change(login, (at) => (free(at) ? { account, claimed: now } : null))) !== null;
  }

  async #isLastAdministrator(id: string): Promise<boolean> {
    const active = (await this.list()).filter((one) => !one.disabled && one.roles.includes('administrator'));
    return active.length === 1 && active[0]?.id === id;
  }

  async #update(id: string, change: Partial<Account>): Promise<Account | AuthRefusal> {
    return (await this.#byId.change(id, (account) => ({ ...account, ...change }))) ?? refuse('notFound');
  }
}
