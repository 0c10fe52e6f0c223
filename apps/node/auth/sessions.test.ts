import { describe, expect, it } from 'vitest';
import { codeAt, password, testDesk } from './test-desk.ts';

const minute = 60_000;

describe('sessions', () => {
  it('[AUTH-10] the cookie is __Host-, Secure, HttpOnly and SameSite=Strict, and holds 256 bits', async () => {
    const { call, person, clock } = await testDesk();
    await person('anna', ['officer']);
    const body = { login: 'anna', password, totp: codeAt(clock.now) };
    const answer = await call('POST', '/api/session/password', { body });
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-entente=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('[AUTH-10] on plain loopback it has another name with the port in it; plain http elsewhere is refused', async () => {
    const { desk, call, person, clock } = await testDesk({ origin: 'http://localhost:8443' });
    await person('anna', ['officer']);
    const body = { login: 'anna', password, totp: codeAt(clock.now) };
    const { cookie } = await call('POST', '/api/session/password', { body });
    expect(cookie).toMatch(/^entente-loopback-8443=/);
    expect(desk.door.secure).toBe(false);
    await expect(testDesk({ origin: 'http://rome.example' })).rejects.toThrow('needs https');
  });

  it('[AUTH-11] the store holds the SHA-256 of an identifier, never the identifier', async () => {
    const { local, person, signedIn } = await testDesk();
    await person('anna', ['officer']);
    const secret = (await signedIn('anna')).split('=')[1] ?? 'none';
    expect(local.dump()).not.toContain(secret);
    expect(local.dump()).toContain('sessions');
  });

  it('[AUTH-12] an identifier brought by the browser is never taken over: signing in gives another one', async () => {
    const { desk, call, person, clock } = await testDesk();
    await person('anna', ['officer']);
    const fixed = `${desk.door.sessionCookie}=${'A'.repeat(43)}`;
    const body = { login: 'anna', password, totp: codeAt(clock.now) };
    const answer = await call('POST', '/api/session/password', { body, cookie: fixed });
    expect(answer.cookie).not.toBe(fixed);
    expect((await call('GET', '/api/session', { cookie: fixed })).body.officer).toBeNull();
  });

  it('[AUTH-12] signing in again ends the session of before', async () => {
    const { call, person, signedIn, clock } = await testDesk();
    await person('anna', ['officer']);
    const first = await signedIn('anna');
    clock.now += minute;
    const body = { login: 'anna', password, totp: codeAt(clock.now) };
    const second = await call('POST', '/api/session/password', { body, cookie: first });
    expect((await call('GET', '/api/session', { cookie: first })).body.officer).toBeNull();
    expect((await call('GET', '/api/session', { cookie: second.cookie ?? '' })).body.officer).not.toBeNull();
  });

  it('[AUTH-13] ends after 30 minutes without a request', async () => {
    const { call, person, signedIn, clock } = await testDesk();
    await person('anna', ['officer']);
    const cookie = await signedIn('anna');
    clock.now += 29 * minute;
    expect((await call('GET', '/api/session', { cookie })).body.officer).not.toBeNull();
    clock.now += 29 * minute;
    expect((await call('GET', '/api/session', { cookie })).body.officer).not.toBeNull();
    clock.now += 30 * minute;
    expect((await call('GET', '/api/session', { cookie })).body.officer).toBeNull();
  });

  it('[AUTH-13] ends after 12 hours, however busy', async () => {
    const { call, person, signedIn, clock } = await testDesk();
    await person('anna', ['officer']);
    const cookie = await signedIn('anna');
    for (let passed = 0; passed < 12 * 60 - 10; passed += 10) {
      clock.now += 10 * minute;
      expect((await call('GET', '/api/session', { cookie })).body.officer).not.toBeNull();
    }
    clock.now += 10 * minute;
    expect((await call('GET', '/api/session', { cookie })).body.officer).toBeNull();
  });

  it('[AUTH-13] an answer that stays open sees the session end, and does not keep it alive', async () => {
    const { desk, person, clock } = await testDesk();
    const anna = await person('anna', ['officer']);
    const secret = await desk.sessions.open(anna.id, 'password', undefined);
    clock.now += 29 * minute;
    expect(await desk.sessions.stands(secret)).toBe(true);
    clock.now += minute;
    expect(await desk.sessions.stands(secret)).toBe(false);
    expect(await desk.sessions.stands(undefined)).toBe(false);
  });

  it('[AUTH-17] a person ends their other sessions; a new password ends them too', async () => {
    const { desk, call, person, signedIn, clock } = await testDesk();
    const anna = await person('anna', ['officer']);
    const other = () => desk.sessions.open(anna.id, 'passkey', undefined);
    const first = await other();
    const cookie = await signedIn('anna');
    expect((await call('DELETE', '/api/account/sessions', { cookie })).status).toBe(200);
    expect(await desk.sessions.find(first)).toBeNull();
    const second = await other();
    const offer = (await call('POST', '/api/account/password/options', { cookie, body: {} })).body;
    const totp = codeAt(clock.now, String(offer.secret));
    const body = { challenge: offer.challenge, password: 'another long passphrase', totp };
    expect((await call('POST', '/api/account/password', { cookie, body })).status).toBe(200);
    expect(await desk.sessions.find(second)).toBeNull();
    expect((await call('GET', '/api/session', { cookie })).body.officer).not.toBeNull();
  });

  it('[AUTH-14] signing out ends it at the server, so that a kept cookie is worth nothing', async () => {
    const { call, person, signedIn } = await testDesk();
    await person('anna', ['officer']);
    const cookie = await signedIn('anna');
    const out = await call('DELETE', '/api/session', { cookie });
    expect(out.body).toEqual({ next: null });
    expect(out.headers['set-cookie']).toMatch(/^__Host-entente=;.*Expires=Thu, 01 Jan 1970/);
    expect((await call('GET', '/api/session', { cookie })).body.officer).toBeNull();
  });

  it('[AUTH-14] a session revoked while a request is under way is not brought back by it', async () => {
    const { desk, person, clock } = await testDesk();
    const anna = await person('anna', ['officer']);
    const secret = await desk.sessions.open(anna.id, 'password', undefined);
    clock.now += 5 * minute;
    const [, found] = await Promise.all([desk.sessions.revoke(secret), desk.sessions.find(secret)]);
    expect(found).toBeNull();
    expect(await desk.sessions.find(secret)).toBeNull();
  });

  it('[AUTH-15] disabling an account ends its sessions at once', async () => {
    const { call, person, signedIn } = await testDesk();
    const anna = await person('anna', ['officer']);
    await person('root', ['administrator']);
    const cookie = await signedIn('anna');
    const root = await signedIn('root');
    const disabled = await call('POST', `/api/accounts/${anna.id}/disable`, { cookie: root, body: { disabled: true } });
    expect(disabled.body).toMatchObject({ id: anna.id, disabled: true });
    expect((await call('GET', '/api/session', { cookie })).body.officer).toBeNull();
    await call('POST', `/api/accounts/${anna.id}/disable`, { cookie: root, body: { disabled: false } });
    expect((await call('GET', '/api/session', { cookie })).body.officer).toBeNull();
  });

  it('[AUTH-16] expired sessions are swept out of the store', async () => {
    const { desk, local, person, signedIn, clock } = await testDesk();
    await person('anna', ['officer']);
    await signedIn('anna');
    clock.now += 31 * minute;
    await desk.sweep();
    expect(await local.list('sessions')).toEqual([]);
  });
});

describe('requests of other sites', () => {
  const own = { 'sec-fetch-site': 'same-origin', 'x-entente': '1' };
  const cases: [string, Record<string, string | undefined>, number][] = [
    ['a form of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    [
      'a sister host of the same site',
      { ...own, 'sec-fetch-site': 'same-site', origin: 'https://www.rome.example' },
      403,
    ],
    ['a foreign origin that claims to be same-origin', { ...own, origin: 'https://evil.example' }, 403],
    ['an opaque origin', { 'x-entente': '1', origin: 'null' }, 403],
    ['our origin without the header', { 'sec-fetch-site': 'same-origin', origin: 'https://rome.example' }, 403],
    ['the header with another value', { ...own, 'x-entente': '0' }, 403],
    ['neither origin nor metadata', { 'x-entente': '1' }, 403],
    ['our own page', { ...own, origin: 'https://rome.example' }, 200],
    ['our own page in a browser without metadata', { 'x-entente': '1', origin: 'https://rome.example' }, 200],
  ];
  for (const [name, headers, status] of cases) {
    it(`[AUTH-20] changing anything: ${name} → ${status}`, async () => {
      const { app, person, signedIn } = await testDesk();
      await person('anna', ['officer']);
      const cookie = await signedIn('anna');
      const sent = Object.fromEntries(
        Object.entries({ ...headers, cookie }).filter(([, value]) => value !== undefined),
      );
      const reply = await app.inject({ method: 'DELETE', url: '/api/session', headers: sent });
      expect(reply.statusCode).toBe(status);
    });
  }

  it('[AUTH-21] a page of another site cannot make the browser read /api/, an address typed in can', async () => {
    const { app } = await testDesk();
    const read = (site: string) => app.inject({ url: '/api/session', headers: { 'sec-fetch-site': site } });
    expect((await read('cross-site')).statusCode).toBe(403);
    expect((await read('same-site')).statusCode).toBe(403);
    expect((await read('none')).statusCode).toBe(200);
    expect((await read('same-origin')).statusCode).toBe(200);
  });
});
