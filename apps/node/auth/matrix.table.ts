import { personRoles } from '../../../packages/contract/auth.ts';
import type { Account, PersonRole } from './accounts.ts';
import type { Desk } from './desk.ts';
import type { MatrixRow, Target } from './matrix.ts';

/** What the rows of sign-in and accounts need to be called for real. */
export interface AuthScene {
  readonly desk: Desk;
  /** A new account of this node, as a target or as somebody to be. */
  readonly newAccount: (roles?: readonly PersonRole[]) => Promise<Account>;
  /** An account id that exists at another node. */
  readonly foreignAccount: string;
}
type Row = MatrixRow<AuthScene>;

const everybody = personRoles;
const nowhere = '0'.repeat(32);
const spare = 'A'.repeat(43);

async function accountId(scene: AuthScene, target: Target): Promise<string> {
  if (target === 'own') return (await scene.newAccount()).id;
  return target === 'foreign' ? scene.foreignAccount : nowhere;
}

/** A passkey of the caller, of somebody else, or of nobody. */
async function passkeyId(scene: AuthScene, target: Target, caller: string | null): Promise<string> {
  if (target === 'absent') return spare;
  const owner = target === 'own' && caller !== null ? caller : (await scene.newAccount()).id;
  const id = Buffer.from(scene.desk.settings.rnd(24)).toString('base64url');
  const made = { label: 'x', publicKey: '', counter: 0, transports: [], createdAt: '', lastUsedAt: null };
  await scene.desk.settings.local.put('passkeys', id, JSON.stringify({ ...made, account: owner }));
  return id;
}

const anyone = { who: 'anyone', ids: 'none' } as const;
const assertion = {
  id: spare,
  rawId: spare,
  type: 'public-key',
  response: { clientDataJSON: spare, authenticatorData: spare, signature: spare, attestationObject: spare },
  clientExtensionResults: {},
};
const totp = '000000';
const password = 'a long enough passphrase';

/** Sign-in is open to anyone and answers everyone alike; accounts are the administrator's; one's own keys are one's own. */
export const authRows: readonly Row[] = [
  { route: 'GET /api/session', ...anyone, call: () => ({}) },
  { route: 'DELETE /api/session', ...anyone, call: () => ({}) },
  {
    route: 'POST /api/session/password',
    ...anyone,
    ids: 'one',
    ok: [401],
    call: async (scene, target) => {
      const login =
        target === 'own'
          ? (await scene.newAccount()).login
          : `nobody-${Buffer.from(scene.desk.settings.rnd(8)).toString('hex')}`;
      return { body: { login, password, totp } };
    },
  },
  { route: 'POST /api/session/passkey/options', ...anyone, call: () => ({}) },
  { route: 'POST /api/session/passkey', ...anyone, ok: [401], call: () => ({ body: { response: assertion } }) },
  {
    route: 'GET /api/invitations/:token',
    ...anyone,
    ids: 'one',
    call: async (scene, target) => {
      const account = await scene.newAccount();
      return { params: { token: target === 'own' ? (await scene.desk.invitations.issue(account.id)).token : spare } };
    },
  },
  { route: 'POST /api/account/passkey/options', who: everybody, ids: 'none', call: () => ({ body: {} }) },
  {
    route: 'POST /api/account/passkey',
    who: everybody,
    ids: 'none',
    ok: [400],
    call: () => ({ body: { label: 'x', response: assertion } }),
  },
  { route: 'DELETE /api/account/sessions', who: everybody, ids: 'none', call: () => ({}) },
  { route: 'GET /api/account/passkeys', who: everybody, ids: 'none', call: () => ({}) },
  {
    route: 'DELETE /api/account/passkeys/:id',
    who: everybody,
    ids: 'one',
    call: async (scene, target, caller) => ({ params: { id: await passkeyId(scene, target, caller.account) } }),
  },
  { route: 'POST /api/account/password/options', who: everybody, ids: 'none', call: () => ({ body: {} }) },
  {
    route: 'POST /api/account/password',
    who: everybody,
    ids: 'none',
    ok: [400],
    call: () => ({ body: { challenge: spare, password, totp } }),
  },
  { route: 'GET /api/accounts', who: ['auditor', 'administrator'], ids: 'none', call: () => ({}) },
  {
    route: 'POST /api/accounts',
    who: ['administrator'],
    ids: 'none',
    call: (scene) => {
      const login = `new-${Buffer.from(scene.desk.settings.rnd(8)).toString('hex')}`;
      return { body: { login, name: 'New', roles: ['officer'], language: 'en', unit: null } };
    },
  },
  {
    route: 'POST /api/accounts/:id/invite',
    who: ['administrator'],
    ids: 'one',
    call: async (scene, target) => ({ params: { id: await accountId(scene, target) } }),
  },
  {
    route: 'POST /api/accounts/:id/disable',
    who: ['administrator'],
    ids: 'one',
    call: async (scene, target) => ({ params: { id: await accountId(scene, target) }, body: { disabled: true } }),
  },
  // Pages of the redirect dance: without a sign-in service there is nothing there.
  { route: 'GET /auth/oidc/start', ...anyone, ok: [302, 404], call: () => ({}) },
  { route: 'GET /auth/oidc/callback', ...anyone, ok: [302, 404], call: () => ({ query: { code: 'x', state: spare } }) },
];
