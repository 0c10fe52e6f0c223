import type { Configuration, IDToken } from 'openid-client';
import { z } from 'zod';
import type { Rnd } from '#crypto';
import { oidcCallbackPath } from '../../../packages/contract/auth.ts';
import type { LocalStore } from '../../../packages/store/port.ts';
import type { Account, Accounts } from './accounts.ts';
import type { Audit } from './audit.ts';
import { OidcPeople, type SignInFailure } from './oidc-people.ts';
import { type AuthRefusal, refuse } from './refusals.ts';
import type { Door } from './same-origin.ts';
import { hashOf, newSecret } from './secrets.ts';
import { Tickets } from './tickets.ts';

/** Loaded by the first person who comes from the sign-in service: a node without one never does. */
const protocol = () => import('openid-client');

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
});
type Attempt = z.infer<typeof attemptDocument>;

interface OidcDeps {
  readonly rnd: Rnd;
  readonly now: () => number;
  readonly door: Door;
  readonly accounts: Accounts;
  readonly audit: Audit;
}

export interface SignedIn {
  readonly account: Account;
  readonly returnTo: string;
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
export class Oidc {
  readonly label: string;
  readonly #issuer: URL;
  readonly #settings: OidcSettings;
  readonly #deps: OidcDeps;
  readonly #callback: string;
  /** Found by its state. */
  readonly #attempts: Tickets<Attempt>;
  readonly #people: OidcPeople;
  #known: { readonly at: number; readonly configuration: Configuration } | null = null;

  /** Throws when the issuer is not reached over https: a mistake of the operator. */
  constructor(local: LocalStore, settings: OidcSettings, deps: OidcDeps) {
    this.#issuer = checkIssuer(settings);
    this.label = settings.label ?? this.#issuer.hostname;
    this.#settings = settings;
    this.#deps = deps;
    this.#callback = `${deps.door.origin}${oidcCallbackPath}`;
    this.#attempts = new Tickets(local, 'oidc-attempts', attemptDocument, attemptMs, deps);
    this.#people = new OidcPeople(local, settings, deps.accounts, deps.audit);
  }

  /** Where to send the browser, and the secret that binds this attempt to it. */
  async start(returnTo: string): Promise<{ url: string; browser: string } | AuthRefusal> {
    const found = await this.#configuration();
    if (found === null) return refuse('auth.oidc-unreachable');
    const { rnd } = this.#deps;
    const [nonce, verifier, browser] = [newSecret(rnd), newSecret(rnd), newSecret(rnd)];
    const attempt = { browser: hashOf(browser), nonce, verifier, returnTo: safePath(returnTo) };
    const { secret: state } = await this.#attempts.issue(attempt);
    const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await protocol();
    const url = buildAuthorizationUrl(found, {
      redirect_uri: this.#callback,
      scope: this.#settings.scope ?? 'openid email profile',
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { url: url.href, browser };
  }

  /** `query` of the callback address, and the secret of the browser that brings it; the attempt is spent either way. */
  async finish(query: string, browser: string | undefined): Promise<SignedIn | SignInFailure> {
    const state = new URLSearchParams(query).get('state') ?? '';
    const attempt = await this.#attempts.redeem(state);
    if (attempt === null || browser === undefined || attempt.browser !== hashOf(browser)) {
      return { fault: 'oidc-state', account: null };
    }
    const claims = await this.#exchange(query, state, attempt);
    if (claims === null) return { fault: 'oidc-refused', account: null };
    const found = await this.#people.accountOf(claims);
    return 'fault' in found ? found : { account: found, returnTo: attempt.returnTo };
  }

  /** Where the session at the provider is ended; null when it offers no such place or does not answer. */
  async signOutUrl(): Promise<string | null> {
    const found = await this.#configuration();
    if (found?.serverMetadata().end_session_endpoint === undefined) return null;
    const { buildEndSessionUrl } = await protocol();
    return buildEndSessionUrl(found, { post_logout_redirect_uri: `${this.#deps.door.origin}/` }).href;
  }

  sweep(): Promise<void> {
    return this.#attempts.sweep();
  }

  async #configuration(): Promise<Configuration | null> {
    const now = this.#deps.now();
    if (this.#known !== null && now - this.#known.at < discoveryMs) return this.#known.configuration;
    const { clientId, clientSecret } = this.#settings;
    const { allowInsecureRequests, discovery, enableNonRepudiationChecks } = await protocol();
    const overHttp = this.#issuer.protocol === 'http:' ? [allowInsecureRequests] : [];
    const options = { execute: [enableNonRepudiationChecks, ...overHttp], timeout: 10 };
    const found = await discovery(this.#issuer, clientId, clientSecret, undefined, options).catch(() => null);
    this.#known = found === null ? null : { at: now, configuration: found };
    return found;
  }

  async #exchange(query: string, state: string, attempt: Attempt): Promise<IDToken | null> {
    const found = await this.#configuration();
    if (found === null) return null;
    const checks = {
      expectedState: state,
      expectedNonce: attempt.nonce,
      pkceCodeVerifier: attempt.verifier,
      idTokenExpected: true,
    };
    const { authorizationCodeGrant } = await protocol();
    const tokens = await authorizationCodeGrant(found, new URL(`${this.#callback}?${query}`), checks).catch(() => null);
    return tokens?.claims() ?? null;
  }
}
