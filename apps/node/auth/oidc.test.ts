import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OidcSettings, safePath } from './oidc.ts';
import { Wanderer } from './test-browser.ts';
import { type TestDesk, testDesk } from './test-desk.ts';

const origin = 'http://localhost:8443';
const callback = `${origin}/auth/oidc/callback`;
const roles = { desk: ['officer'], leads: ['head'], audit: ['auditor'] };
const toCallback = (url: URL) => url.pathname === '/auth/oidc/callback';

describe('sign-in at a real provider', () => {
  let provider: ChildProcess;
  let issuer = '';
  beforeAll(async () => {
    provider = spawn(process.execPath, [join(import.meta.dirname, 'test-provider.mjs'), callback, `${origin}/`], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    for await (const line of createInterface({ input: provider.stdout ?? process.stdin })) {
      if (line.startsWith('{')) ({ issuer } = JSON.parse(line));
      if (issuer !== '') break;
    }
  });
  afterAll(() => provider.kill());

  const settings = (more: Partial<OidcSettings> = {}): OidcSettings => ({
    issuer,
    clientId: 'entente',
    clientSecret: 'not-a-secret-in-a-test',
    rolesClaim: 'groups',
    roles,
    allowHttpLoopback: true,
    ...more,
  });
  async function deskWith(more: Partial<OidcSettings> = {}): Promise<TestDesk> {
    const on = await testDesk({ origin, oidc: settings(more) });
    on.clock.now = Date.now();
    return on;
  }
  const whoIs = async (on: TestDesk, wanderer: Wanderer) =>
    (await on.call('GET', '/api/session', { cookie: wanderer.cookies() })).body.officer;

  it('[AUTH-60] opens an account with the roles its groups give, and signs in', async () => {
    const on = await deskWith();
    const anna = new Wanderer(on.app, origin, 'anna');
    expect(await anna.go('/auth/oidc/start?to=/records')).toBe(`${origin}/records`);
    expect(await whoIs(on, anna)).toMatchObject({ name: 'Anna Rossi', roles: ['officer'], method: 'oidc' });
    const asked = new URL(anna.path.find((at) => at.includes('code_challenge=')) ?? '');
    expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
    expect(asked.searchParams.get('state')).toMatch(/^[\w-]{43}$/);
    expect(asked.searchParams.get('nonce')).toMatch(/^[\w-]{43}$/);
  });

  it('[AUTH-61] the same person is the same account; roles follow the groups at each sign-in', async () => {
    const on = await deskWith();
    const first = new Wanderer(on.app, origin, 'bruno');
    await first.go('/auth/oidc/start');
    expect(await whoIs(on, first)).toMatchObject({ roles: ['officer', 'head'] });
    await fetch(`${issuer}/test/groups`, { method: 'POST', body: JSON.stringify({ bruno: ['desk'] }) });
    const second = new Wanderer(on.app, origin, 'bruno');
    await second.go('/auth/oidc/start');
    expect(await whoIs(on, second)).toMatchObject({ roles: ['officer'] });
    expect(await on.desk.accounts.list()).toHaveLength(1);
    await fetch(`${issuer}/test/groups`, { method: 'POST', body: JSON.stringify({ bruno: [] }) });
    const third = new Wanderer(on.app, origin, 'bruno');
    expect(await third.go('/auth/oidc/start')).toBe(`${origin}/sign-in?refused=auth.denied`);
  });

  it('[AUTH-62] whose groups give no role, or roles that may not be together, does not get in', async () => {
    const on = await deskWith();
    for (const person of ['guest', 'mixed']) {
      const wanderer = new Wanderer(on.app, origin, person);
      expect(await wanderer.go('/auth/oidc/start')).toContain('refused=auth.denied');
      expect(await whoIs(on, wanderer)).toBeNull();
    }
    expect(await on.desk.accounts.list()).toEqual([]);
    expect(on.audit.at(-1)).toMatchObject({ outcome: 'failed', reason: 'oidc-no-role', account: null });
  });

  it('[AUTH-63] an e-mail address ties to a local account only when asked for, and verified', async () => {
    const on = await deskWith({ linkByEmail: true });
    const local = await on.person('anna@moi.example', ['secretariat']);
    await on.person('bruno@moi.example', ['administrator']);
    const anna = new Wanderer(on.app, origin, 'anna');
    await anna.go('/auth/oidc/start');
    expect(await whoIs(on, anna)).toMatchObject({ id: local.id, roles: ['secretariat'] });
    await fetch(`${issuer}/test/groups`, { method: 'POST', body: JSON.stringify({ bruno: ['desk'] }) });
    const bruno = new Wanderer(on.app, origin, 'bruno');
    await bruno.go('/auth/oidc/start');
    expect(await whoIs(on, bruno)).toMatchObject({ roles: ['officer'] });
    const apart = await deskWith();
    await apart.person('anna@moi.example', ['secretariat']);
    const again = new Wanderer(apart.app, origin, 'anna');
    await again.go('/auth/oidc/start');
    expect(await whoIs(apart, again)).toMatchObject({ roles: ['officer'] });
  });

  it('[AUTH-64] a disabled account does not get in', async () => {
    const on = await deskWith();
    const anna = new Wanderer(on.app, origin, 'anna');
    await anna.go('/auth/oidc/start');
    const [account] = await on.desk.accounts.list();
    await on.desk.accounts.setDisabled(account?.id ?? '', true);
    expect(await anna.go('/auth/oidc/start')).toContain('refused=auth.denied');
  });

  it('[AUTH-65] a callback works once: the same state and code again are refused', async () => {
    const on = await deskWith();
    const anna = new Wanderer(on.app, origin, 'anna');
    const at = await anna.go('/auth/oidc/start', toCallback);
    const binding = anna.cookies();
    expect(await anna.go(at)).toBe(`${origin}/`);
    const replay = await on.app.inject({ url: at.replace(origin, ''), headers: { cookie: binding } });
    expect(replay.headers.location).toBe('/sign-in?refused=auth.denied');
    expect(on.audit.at(-1)).toMatchObject({ outcome: 'failed', reason: 'oidc-state' });
  });

  it('[AUTH-65] a code replayed under a fresh state is refused', async () => {
    const on = await deskWith();
    const anna = new Wanderer(on.app, origin, 'anna');
    const used = new URL(await anna.go('/auth/oidc/start', toCallback));
    await anna.go(used.href);
    const mallory = new Wanderer(on.app, origin, 'guest');
    const fresh = new URL(await mallory.go('/auth/oidc/start', toCallback));
    fresh.searchParams.set('code', used.searchParams.get('code') ?? '');
    expect(await mallory.go(fresh.href)).toContain('refused=auth.denied');
    expect(on.audit.at(-1)).toMatchObject({ outcome: 'failed', reason: 'oidc-refused' });
  });

  it('[AUTH-66] a callback in another browser than the one that began is refused (sign-in CSRF)', async () => {
    const on = await deskWith();
    const mallory = new Wanderer(on.app, origin, 'anna');
    const at = await mallory.go('/auth/oidc/start', toCallback);
    const victim = new Wanderer(on.app, origin, 'bruno');
    expect(await victim.go(at)).toContain('refused=auth.denied');
    await victim.go('/auth/oidc/start', toCallback);
    const second = await mallory.go('/auth/oidc/start', toCallback);
    expect(await victim.go(second)).toContain('refused=auth.denied');
    expect(await whoIs(on, victim)).toBeNull();
  });

  it('[AUTH-66] an attempt ends after ten minutes', async () => {
    const on = await deskWith();
    const anna = new Wanderer(on.app, origin, 'anna');
    const at = await anna.go('/auth/oidc/start', toCallback);
    on.clock.now += 10 * 60_000;
    expect(await anna.go(at)).toContain('refused=auth.denied');
  });

  it('[AUTH-67] signing out leads to the end of the session at the provider', async () => {
    const on = await deskWith();
    const anna = new Wanderer(on.app, origin, 'anna');
    await anna.go('/auth/oidc/start');
    const out = await on.call('DELETE', '/api/session', { cookie: anna.cookies() });
    const next = new URL(String(out.body.next));
    expect(next.origin).toBe(issuer);
    expect(next.searchParams.get('post_logout_redirect_uri')).toBe(`${origin}/`);
    expect((await fetch(next)).status).toBe(200);
    expect(await whoIs(on, anna)).toBeNull();
  });
});

describe('a provider that lies', () => {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const strangers = generateKeyPairSync('rsa', { modulusLength: 2048 });
  let server: Server;
  let issuer = '';
  /** What the token endpoint answers next. */
  let idToken: () => string = () => '';

  const b64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = (claims: object, key = keys.privateKey) => {
    const head = `${b64({ alg: 'RS256', kid: 'k' })}.${b64(claims)}`;
    return `${head}.${sign('sha256', Buffer.from(head), key).toString('base64url')}`;
  };
  beforeAll(async () => {
    const at = (path: string) => `${issuer}${path}`;
    const documents: Record<string, () => object> = {
      '/.well-known/openid-configuration': () => ({
        issuer,
        authorization_endpoint: at('/authorize'),
        token_endpoint: at('/token'),
        jwks_uri: at('/jwks'),
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256', 'none'],
      }),
      '/jwks': () => ({ keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] }),
      '/token': () => ({ access_token: 'a', token_type: 'Bearer', id_token: idToken() }),
    };
    server = createServer((request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(documents[request.url ?? '']?.() ?? {}));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const seconds = () => Math.floor(Date.now() / 1000);
  const cases: [string, (claims: Record<string, unknown>) => string, boolean][] = [
    ['a token as it should be', (claims) => signed(claims), true],
    ['alg none', (claims) => `${b64({ alg: 'none' })}.${b64(claims)}.`, false],
    ['the signature of a stranger', (claims) => signed(claims, strangers.privateKey), false],
    [
      'claims altered after signing',
      (claims) => signed(claims).replace(/\.[^.]+\./, `.${b64({ ...claims, sub: 'root' })}.`),
      false,
    ],
    ['a nonce of another attempt', (claims) => signed({ ...claims, nonce: 'other' }), false],
    ['no nonce', ({ nonce: _, ...claims }) => signed(claims), false],
    ['a token for another client', (claims) => signed({ ...claims, aud: 'somebody-else' }), false],
    ['a token of another issuer', (claims) => signed({ ...claims, iss: 'https://evil.example' }), false],
    ['an expired token', (claims) => signed({ ...claims, exp: seconds() - 3600 }), false],
    ['a token of the future', (claims) => signed({ ...claims, nbf: seconds() + 3600 }), false],
  ];
  for (const [name, make, accepted] of cases) {
    it(`[AUTH-68] ${name} is ${accepted ? 'accepted' : 'refused'}`, async () => {
      const oidc = {
        issuer,
        clientId: 'entente',
        clientSecret: 's',
        rolesClaim: 'groups',
        roles,
        allowHttpLoopback: true,
      };
      const on = await testDesk({ origin, oidc });
      const person = new Wanderer(on.app, origin, '');
      const asked = new URL(await person.go('/auth/oidc/start', (url) => url.pathname === '/authorize'));
      const nonce = asked.searchParams.get('nonce');
      const claims = {
        iss: issuer,
        aud: 'entente',
        sub: 's',
        iat: seconds(),
        exp: seconds() + 60,
        nonce,
        groups: ['desk'],
      };
      idToken = () => make(claims);
      const back = `${callback}?code=c&state=${asked.searchParams.get('state')}`;
      expect(await person.go(back)).toBe(accepted ? `${origin}/` : `${origin}/sign-in?refused=auth.denied`);
    });
  }

  it('[AUTH-69] plain http needs the option, and loopback', async () => {
    const base = { clientId: 'entente', clientSecret: 's', rolesClaim: 'groups', roles };
    const open = (at: string, allowHttpLoopback: boolean) =>
      testDesk({ origin, oidc: { ...base, issuer: at, allowHttpLoopback } });
    await expect(open('http://127.0.0.1:1', false)).rejects.toThrow('needs https');
    await expect(open('http://idp.example', true)).rejects.toThrow('needs https');
  });

  it('[AUTH-69] a provider that does not answer leads back to the sign-in page with the reason', async () => {
    const oidc = {
      issuer: 'http://127.0.0.1:1',
      clientId: 'x',
      clientSecret: 's',
      rolesClaim: 'g',
      roles,
      allowHttpLoopback: true,
    };
    const on = await testDesk({ origin, oidc });
    const reply = await on.app.inject({ url: '/auth/oidc/start' });
    expect(reply.headers.location).toBe('/sign-in?refused=auth.oidc-unreachable');
  });

  it('[AUTH-69] the way back is a path of this node, never another address', () => {
    for (const path of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '/a\\b',
      '/a b',
      '',
    ])
      expect(safePath(path)).toBe('/');
    expect(safePath('/records?box=us&kind=request')).toBe('/records?box=us&kind=request');
  });
});
