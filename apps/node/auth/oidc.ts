import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  type IDToken,
} from 'openid-client';
import { z } from 'zod';
import type { Rnd } from '#crypto';
import { languages, loginPattern, oidcCallbackPath, personRoles } from '../../../packages/contract/auth.ts';
import type { LocalStore } from '../../../packages/store/port.ts';
import type { Account, Accounts, PersonRole } from './accounts.ts';
import type { Audit, SignInFault } from './audit.ts';
import { documents } from './documents.ts';
import { type AuthRefusal, isRefusal, refuse } from './refusals.ts';
import type { Door } from './same-origin.ts';
import { hashOf, newSecret } from './secrets.ts';

const attemptMs = 10 * 60_000;
/** Discovery is asked again after this long, so that a changed provider is noticed. */
const discoveryMs = 3_600_000;

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** On the button; the host name of the issuer when absent. */
  readonly label?: string;
  readonly scope?: string;
  /** Claim whose values `roles` maps to roles of this node. */
  readonly rolesClaim: string;
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** Opens an account at the first sign-in of a person whose groups give a role. Default true. */
  readonly provision?: boolean;
  /** Ties a person to the local account whose login is their e-mail address, when the provider verified it. Default false. */
  readonly linkByEmail?: boolean;
  /** Plain http to a provider on loopback, for tests only. */
  readonly allowHttpLoopback: boolean;
}

const attemptDocument = z.object({
  browser: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  expires: z.number(),
});

export interface OidcDeps {
  readonly rnd: Rnd;
  readonly now: () => number;
  readonly door: Door;
  readonly accounts: Accounts;
  readonly audit: Audit;
}

export interface Oidc {
  readonly label: string;
  /** Where to send the browser, and the secret that binds this attempt to it. */
  start(returnTo: string): Promise<{ url: string; browser: string } | AuthRefusal>;
  /** `query` of the callback address, and the secret of the browser that brings it; the attempt is spent either way. */
  finish(
    query: string,
    browser: string | undefined,
  ): Promise<{ account: Account; returnTo: string } | { fault: SignInFault; account: string | null }>;
  /** Where the session at the provider is ended; null when it offers no such place or does not answer. */
  signOutUrl(): Promise<string | null>;
  sweep(): Promise<void>;
}

/** Only a path of this node: never another origin, a scheme, or `//host`. */
export function safePath(path: string | undefined): string {
  return path !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(path) && !path.includes('\\') ? path : '/';
}

function checkIssuer(settings: OidcSettings): URL {
  const url = new URL(settings.issuer);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol === 'https:' || (settings.allowHttpLoopback && local)) return url;
  throw new Error(`The sign-in service ${settings.issuer} needs https.`);
}

/** OpenID Connect: code flow with PKCE (RFC 7636), state and nonce; the ID token's signature is checked although TLS brought it. */
export function oidc(local: LocalStore, settings: OidcSettings, deps: OidcDeps): Oidc {
  const issuer = checkIssuer(settings);
  const attempts = documents(local, 'oidc-attempts', attemptDocument);
  const people = directory(local, settings, deps);
  let known: { at: number; configuration: Configuration } | null = null;

  async function configuration(): Promise<Configuration | null> {
    if (known !== null && deps.now() - known.at < discoveryMs) return known.configuration;
    const execute = [enableNonRepudiationChecks, ...(issuer.protocol === 'http:' ? [allowInsecureRequests] : [])];
    try {
      const found = await discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
        execute,
        timeout: 10,
      });
      known = { at: deps.now(), configuration: found };
      return found;
    } catch {
      return null;
    }
  }

  async function start(returnTo: string): Promise<{ url: string; browser: string } | AuthRefusal> {
    const found = await configuration();
    if (found === null) return refuse('auth.oidc-unreachable');
    const [state, nonce, verifier, browser] = [0, 0, 0, 0].map(() => newSecret(deps.rnd)) as [
      string,
      string,
      string,
      string,
    ];
    const attempt = {
      browser: hashOf(browser),
      nonce,
      verifier,
      returnTo: safePath(returnTo),
      expires: deps.now() + attemptMs,
    };
    await attempts.put(hashOf(state), attempt);
    const url = buildAuthorizationUrl(found, {
      redirect_uri: `${deps.door.origin}${oidcCallbackPath}`,
      scope: settings.scope ?? 'openid email profile',
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { url: url.href, browser };
  }

  async function finish(query: string, browser: string | undefined) {
    const state = new URLSearchParams(query).get('state') ?? '';
    const attempt = await attempts.take(hashOf(state));
    const mine = attempt !== null && browser !== undefined && attempt.browser === hashOf(browser);
    if (!mine || attempt.expires <= deps.now()) return { fault: 'oidc-state', account: null } as const;
    const claims = await exchange(query, state, attempt);
    if (claims === null) return { fault: 'oidc-refused', account: null } as const;
    const found = await people.accountOf(claims);
    return 'fault' in found ? found : { account: found, returnTo: attempt.returnTo };
  }

  async function exchange(
    query: string,
    state: string,
    attempt: z.infer<typeof attemptDocument>,
  ): Promise<IDToken | null> {
    const found = await configuration();
    if (found === null) return null;
    const address = new URL(`${deps.door.origin}${oidcCallbackPath}?${query}`);
    const checks = { expectedState: state, expectedNonce: attempt.nonce, pkceCodeVerifier: attempt.verifier };
    try {
      return (await authorizationCodeGrant(found, address, { ...checks, idTokenExpected: true })).claims() ?? null;
    } catch {
      return null;
    }
  }

  return {
    label: settings.label ?? issuer.hostname,
    start,
    finish,
    signOutUrl: async () => {
      const found = await configuration();
      if (found?.serverMetadata().end_session_endpoint === undefined) return null;
      return buildEndSessionUrl(found, { post_logout_redirect_uri: `${deps.door.origin}/` }).href;
    },
    sweep: async () => {
      for (const { key, value } of await attempts.list()) if (value.expires <= deps.now()) await attempts.delete(key);
    },
  };
}

const identityDocument = z.object({ account: z.string() });

/** Who is who: an identity is (issuer, subject), which a provider never gives to somebody else; an e-mail address may change hands. */
function directory(local: LocalStore, settings: OidcSettings, { accounts, audit }: OidcDeps) {
  const identities = documents(local, 'oidc-identities', identityDocument);

  function rolesOf(claims: IDToken): readonly PersonRole[] {
    const stated = z.array(z.string()).safeParse([claims[settings.rolesClaim]].flat());
    const named = (stated.data ?? []).flatMap((group) => settings.roles[group] ?? []);
    return personRoles.filter((role) => named.includes(role));
  }

  async function known(key: string): Promise<Account | null> {
    const identity = await identities.get(key);
    return identity === null ? null : accounts.get(identity.account);
  }

  async function linked(key: string, claims: IDToken): Promise<Account | null> {
    if (settings.linkByEmail !== true || claims.email_verified !== true || typeof claims.email !== 'string')
      return null;
    const account = await accounts.byLogin(claims.email.toLowerCase());
    return account !== null && (await identities.create(key, { account: account.id })) ? account : null;
  }

  async function provisioned(key: string, claims: IDToken): Promise<Account | null> {
    const roles = rolesOf(claims);
    if (settings.provision === false || roles.length === 0) return null;
    const made = await accounts.create({ ...profileOf(claims, key), roles: [...roles], source: 'oidc' });
    if (isRefusal(made)) return null;
    await identities.put(key, { account: made.id });
    audit({ event: 'account-provisioned', account: made.id });
    return made;
  }

  /** The authority's directory decides the roles of the accounts it opened, at every sign-in anew. */
  async function upToDate(account: Account, claims: IDToken): Promise<Account | null> {
    if (account.source === 'local') return account;
    const updated = await accounts.setRoles(account.id, rolesOf(claims));
    return isRefusal(updated) ? null : updated;
  }

  return {
    accountOf: async (claims: IDToken): Promise<Account | { fault: SignInFault; account: string | null }> => {
      const key = hashOf(`${claims.iss}\n${claims.sub}`);
      const account = (await known(key)) ?? (await linked(key, claims)) ?? (await provisioned(key, claims));
      if (account === null) return { fault: 'oidc-no-role', account: null };
      if (account.disabled) return { fault: 'disabled', account: account.id };
      return (await upToDate(account, claims)) ?? { fault: 'oidc-no-role', account: account.id };
    },
  };
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
