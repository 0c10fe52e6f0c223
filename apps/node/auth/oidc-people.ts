import type { IDToken } from 'openid-client';
import { z } from 'zod';
import { languages, loginPattern, personRoles } from '../../../packages/contract/auth.ts';
import type { LocalStore } from '../../../packages/store/port.ts';
import type { Account, Accounts, PersonRole } from './accounts.ts';
import type { Audit, SignInFault } from './audit.ts';
import { type Documents, documents } from './documents.ts';
import type { OidcSettings } from './oidc.ts';
import { isRefusal } from './refusals.ts';
import { hashOf } from './secrets.ts';

export interface SignInFailure {
  readonly fault: SignInFault;
  readonly account: string | null;
}
const identityDocument = z.object({ account: z.string() });

/** Who is who: an identity is (issuer, subject), which a provider never gives to somebody else; an e-mail address may change hands. */
export class OidcPeople {
  readonly #identities: Documents<z.infer<typeof identityDocument>>;
  readonly #settings: OidcSettings;
  readonly #accounts: Accounts;
  readonly #audit: Audit;

  constructor(local: LocalStore, settings: OidcSettings, accounts: Accounts, audit: Audit) {
    this.#identities = documents(local, 'oidc-identities', identityDocument);
    this.#settings = settings;
    this.#accounts = accounts;
    this.#audit = audit;
  }

  /** The account of the person the provider names: known, tied to a local one, or opened now. */
  async accountOf(claims: IDToken): Promise<Account | SignInFailure> {
    const key = hashOf(`${claims.iss}\n${claims.sub}`);
    const account =
      (await this.#accountKnown(key)) ?? (await this.#linked(key, claims)) ?? (await this.#provisioned(key, claims));
    if (account === null) return { fault: 'oidc-no-role', account: null };
    if (account.disabled) return { fault: 'disabled', account: account.id };
    return (await this.#upToDate(account, claims)) ?? { fault: 'oidc-no-role', account: account.id };
  }

  async #accountKnown(key: string): Promise<Account | null> {
    const identity = await this.#identities.get(key);
    return identity === null ? null : this.#accounts.get(identity.account);
  }

  async #linked(key: string, { email, email_verified }: IDToken): Promise<Account | null> {
    if (this.#settings.linkByEmail !== true || email_verified !== true || typeof email !== 'string') return null;
    const account = await this.#accounts.byLogin(email.toLowerCase());
    return account !== null && (await this.#identities.create(key, { account: account.id })) ? account : null;
  }

  async #provisioned(key: string, claims: IDToken): Promise<Account | null> {
    const roles = this.#rolesOf(claims);
    if (this.#settings.provision === false || roles.length === 0) return null;
    const made = await this.#accounts.create({ ...profileOf(claims, key), roles: [...roles], source: 'oidc' });
    if (isRefusal(made)) return null;
    await this.#identities.put(key, { account: made.id });
    this.#audit({ event: 'account-provisioned', account: made.id });
    return made;
  }

  /** The authority's directory decides the roles of the accounts it opened, at every sign-in anew. */
  async #upToDate(account: Account, claims: IDToken): Promise<Account | null> {
    if (account.source === 'local') return account;
    const updated = await this.#accounts.setRoles(account.id, this.#rolesOf(claims));
    return isRefusal(updated) ? null : updated;
  }

  #rolesOf(claims: IDToken): readonly PersonRole[] {
    const stated = z.array(z.string()).safeParse([claims[this.#settings.rolesClaim]].flat());
    const named = (stated.data ?? []).flatMap((group) => this.#settings.roles[group] ?? []);
    return personRoles.filter((role) => named.includes(role));
  }
}

/** Login and name as far as the provider states them; the login carries a piece of the identity, so that it meets no other. */
function profileOf(claims: IDToken, key: string) {
  const text = (name: string) => (typeof claims[name] === 'string' ? claims[name].trim() : '');
  const stated = (text('preferred_username') || text('email')).toLowerCase().slice(0, 50);
  const login = `${stated}+${key.slice(0, 6)}`;
  const locale = text('locale').slice(0, 2);
  return {
    login: loginPattern.test(login) ? login : `person+${key.slice(0, 12)}`,
    name: (text('name') || stated || 'Unnamed').slice(0, 200),
    language: languages.find((language) => language === locale) ?? 'en',
    unit: null,
  };
}
