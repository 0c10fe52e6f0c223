import { z } from 'zod';
import { roles } from '../kind/kind.ts';
import { like } from '../kind/like.ts';
import type { Route } from './route.ts';

/** Roles a person can hold; `node` is the server acting by itself and is never given to anyone. */
export const personRoles = roles.filter((role) => role !== 'node');
export const languages = ['en', 'fr', 'ar', 'it', 'es', 'de'] as const;

const language = z.enum(languages);
const personRole = z.enum(roles).exclude(['node']);
export const loginPattern = /^[a-z0-9][a-z0-9._@+-]{1,63}$/;

/** Who is signed in, as the pages need to know it. */
export const officerView = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  roles: z.array(personRole),
  language,
  unit: z.string().nullable(),
  /** How the person signed in. */
  method: z.enum(['passkey', 'password', 'oidc']),
  /** Latest instant at which this session ends, whatever is done. */
  expires: z.string(),
  /** Node-wide actions this person is allowed; what may be done with a record comes with the record. */
  may: z.array(z.string()),
});
export type OfficerView = z.infer<typeof officerView>;

export const sessionView = z.object({
  node: z.object({ member: z.string(), name: z.string(), country: z.string(), zone: z.string() }),
  methods: z.object({
    passkey: z.boolean(),
    password: z.boolean(),
    /** The sign-in service of the authority, when there is one. */
    oidc: z.object({ label: z.string() }).nullable(),
  }),
  officer: officerView.nullable(),
  /** Number of the last live event before this answer, so that a page hears of what changes from here on; null for nobody. */
  live: z.number().int().nullable(),
});
export type SessionView = z.infer<typeof sessionView>;

export const accountView = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  roles: z.array(personRole),
  language,
  unit: z.string().nullable(),
  disabled: z.boolean(),
  createdAt: z.string(),
  passkeys: z.number(),
  breakGlass: z.boolean(),
});
export type AccountView = z.infer<typeof accountView>;

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/, like('AQIDBA', 'bytes in base64url'));
const transports = z.array(z.string().max(32)).max(8);
const passkeyDescriptor = z.object({ id: base64url, type: z.literal('public-key'), transports: transports.optional() });

/** WebAuthn Level 3, PublicKeyCredentialRequestOptionsJSON: what `startAuthentication` takes. */
export const passkeyRequest = z.object({
  challenge: base64url,
  timeout: z.number().optional(),
  rpId: z.string().optional(),
  allowCredentials: z.array(passkeyDescriptor).optional(),
  userVerification: z.enum(['required', 'preferred', 'discouraged']).optional(),
});

/** WebAuthn Level 3, PublicKeyCredentialCreationOptionsJSON: what `startRegistration` takes. */
export const passkeyCreation = z.object({
  rp: z.object({ id: z.string().optional(), name: z.string() }),
  user: z.object({ id: base64url, name: z.string(), displayName: z.string() }),
  challenge: base64url,
  pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.number() })),
  timeout: z.number().optional(),
  excludeCredentials: z.array(passkeyDescriptor).optional(),
  authenticatorSelection: z
    .object({
      residentKey: z.enum(['required', 'preferred', 'discouraged']).optional(),
      requireResidentKey: z.boolean().optional(),
      userVerification: z.enum(['required', 'preferred', 'discouraged']).optional(),
    })
    .optional(),
  attestation: z.enum(['none', 'direct', 'enterprise', 'indirect']).optional(),
  extensions: z.object({ credProps: z.boolean().optional() }).optional(),
});

const credential = { id: base64url.max(1400), rawId: base64url.max(1400), type: z.literal('public-key') };
const part = base64url.max(16_384);
export const passkeyAssertion = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: part,
    authenticatorData: part,
    signature: part,
    userHandle: base64url.max(128).optional(),
  }),
  clientExtensionResults: z.object({}),
});
export type PasskeyAssertion = z.infer<typeof passkeyAssertion>;
export const passkeyAttestation = z.object({
  ...credential,
  response: z.object({ clientDataJSON: part, attestationObject: part, transports: transports.optional() }),
  clientExtensionResults: z.object({}),
});
export type PasskeyAttestation = z.infer<typeof passkeyAttestation>;

/** A link to enrol with instead of a session; the token stands behind the `#` of the link, so no server logs it. */
const invitation = z.string().max(64).optional();
const password = z.string().min(1).max(256);
const totp = z.string().regex(/^\d{6}$/, like('123456', 'the six digits that the generator shows'));
const accountId = z.object({ id: z.string().max(64) });

/** Sign-in and accounts. The two /auth/oidc addresses are pages of a redirect dance and not called by script. */
export const authRoutes = {
  session: { method: 'GET', path: '/api/session', response: sessionView, open: true },
  signOut: {
    method: 'DELETE',
    path: '/api/session',
    /** Where to go next to end the session at the sign-in service too, when it was used. */
    response: z.object({ next: z.string().nullable() }),
    open: true,
  },
  /** Ends every session of mine but this one. */
  endOtherSessions: { method: 'DELETE', path: '/api/account/sessions', response: z.object({}) },
  passwordSignIn: {
    method: 'POST',
    path: '/api/session/password',
    body: z.object({ login: z.string().max(64), password, totp }),
    response: sessionView,
    open: true,
    refusals: [401],
  },
  passkeySignInOptions: { method: 'POST', path: '/api/session/passkey/options', response: passkeyRequest, open: true },
  passkeySignIn: {
    method: 'POST',
    path: '/api/session/passkey',
    body: z.object({ response: passkeyAssertion }),
    response: sessionView,
    open: true,
    refusals: [401],
  },
  passkeyOptions: {
    method: 'POST',
    path: '/api/account/passkey/options',
    open: 'invited',
    refusals: [404],
    body: z.object({ invitation }),
    response: passkeyCreation,
  },
  passkeyRegister: {
    method: 'POST',
    path: '/api/account/passkey',
    open: 'invited',
    refusals: [404],
    body: z.object({ invitation, label: z.string().trim().min(1).max(64), response: passkeyAttestation }),
    response: z.object({ id: z.string() }),
  },
  passkeys: {
    method: 'GET',
    path: '/api/account/passkeys',
    response: z.object({
      passkeys: z.array(
        z.object({ id: z.string(), label: z.string(), createdAt: z.string(), lastUsedAt: z.string().nullable() }),
      ),
    }),
  },
  passkeyRemove: {
    method: 'DELETE',
    path: '/api/account/passkeys/:id',
    params: z.object({ id: base64url.max(1400) }),
    response: z.object({}),
  },
  /** Break-glass, step one: a TOTP secret to be scanned. Nothing changes yet. */
  breakGlassOptions: {
    method: 'POST',
    path: '/api/account/password/options',
    open: 'invited',
    refusals: [404],
    body: z.object({ invitation }),
    response: z.object({ challenge: z.string(), secret: z.string(), uri: z.string() }),
  },
  /** Break-glass, step two: the password, and a code that shows that the secret was scanned. Both are set, or neither. */
  breakGlass: {
    method: 'POST',
    path: '/api/account/password',
    open: 'invited',
    refusals: [404],
    body: z.object({ invitation, challenge: z.string().max(64), password, totp }),
    response: z.object({}),
  },
  accounts: { method: 'GET', path: '/api/accounts', response: z.object({ accounts: z.array(accountView) }) },
  createAccount: {
    method: 'POST',
    path: '/api/accounts',
    body: z.object({
      login: z.string().regex(loginPattern, like('n.berrada', 'small letters, digits, dots and hyphens')),
      name: z.string().trim().min(1).max(200),
      roles: z.array(personRole).min(1),
      language,
      unit: z.string().trim().min(1).max(100).nullable(),
    }),
    response: accountView,
  },
  invite: {
    method: 'POST',
    path: '/api/accounts/:id/invite',
    params: accountId,
    response: z.object({ token: z.string(), link: z.string(), expires: z.string() }),
  },
  disableAccount: {
    method: 'POST',
    path: '/api/accounts/:id/disable',
    params: accountId,
    body: z.object({ disabled: z.boolean() }),
    response: accountView,
  },
  invitation: {
    method: 'GET',
    path: '/api/invitations/:token',
    params: z.object({ token: z.string().max(64) }),
    response: z.object({ login: z.string(), name: z.string(), language, expires: z.string() }),
    open: true,
  },
} as const satisfies Record<string, Route>;

export const oidcStartPath = '/auth/oidc/start';
export const oidcCallbackPath = '/auth/oidc/callback';
