import { describe, expect, it } from 'vitest';
import { addressKey, backOff, windowLimit } from './limits.ts';
import { codeAt, password, testDesk } from './test-desk.ts';

const path = '/api/session/password';

describe('sign-in by password', () => {
  it('[AUTH-30] unknown login, wrong password, wrong code, disabled account: the same bytes', async () => {
    const { desk, call, person, clock } = await testDesk();
    await person('anna', ['officer']);
    const gone = await person('bruno', ['officer']);
    await desk.accounts.setDisabled(gone.id, true);
    const totp = codeAt(clock.now);
    const answers = await Promise.all([
      call('POST', path, { body: { login: 'nobody', password, totp } }),
      call('POST', path, { body: { login: 'anna', password: 'not the passphrase', totp } }),
      call('POST', path, { body: { login: 'anna', password, totp: '000000' } }),
      call('POST', path, { body: { login: 'bruno', password, totp } }),
    ]);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(401);
    expect(answers[0]?.body).toMatchObject({ code: 'auth.denied' });
  });

  it('[AUTH-31] an unknown login takes the time of a known one', async () => {
    const { desk, person } = await testDesk();
    const anna = await person('anna', ['officer']);
    const fastest = async (account: typeof anna | null) => {
      const times: number[] = [];
      for (let round = 0; round < 9; round += 1) {
        const start = performance.now();
        await desk.breakGlass.check(account, 'not the passphrase', '000000');
        times.push(performance.now() - start);
      }
      // The fastest of nine: a busy machine only ever adds.
      return Math.min(...times);
    };
    await fastest(null);
    const [unknown, known] = [await fastest(null), await fastest(anna)];
    // The hash is the whole of it: without it an unknown login would answer in well under a tenth of the time.
    expect(unknown / known).toBeGreaterThan(0.4);
    expect(unknown / known).toBeLessThan(2.5);
  });

  it('[AUTH-32] after five failures a login waits 30 s, then longer, never above 15 minutes, and gets in again', async () => {
    const { call, person, clock } = await testDesk();
    await person('anna', ['officer']);
    const wrong = { login: 'anna', password: 'not the passphrase', totp: '000000' };
    for (let n = 0; n < 5; n += 1) expect((await call('POST', path, { body: wrong })).status).toBe(401);
    const waits: number[] = [];
    for (let n = 0; n < 8; n += 1) {
      const limited = await call('POST', path, { body: wrong });
      expect(limited.status).toBe(429);
      waits.push(Number(limited.headers['retry-after']));
      clock.now += Number(limited.headers['retry-after']) * 1000;
      expect((await call('POST', path, { body: wrong })).status).toBe(401);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900, 900]);
    clock.now += 900_000;
    const right = { login: 'anna', password, totp: codeAt(clock.now) };
    expect((await call('POST', path, { body: right })).status).toBe(200);
    expect((await call('POST', path, { body: wrong })).status).toBe(401);
  });

  it('[AUTH-32] a login that does not exist is limited in the same way', async () => {
    const { call } = await testDesk();
    const wrong = { login: 'nobody', password: 'not the passphrase', totp: '000000' };
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) statuses.push((await call('POST', path, { body: wrong })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('[AUTH-33] one address gets 30 attempts in five minutes, whatever the login', async () => {
    const { call, clock, audit } = await testDesk();
    const attempt = (n: number) =>
      call('POST', path, { body: { login: `person${n}`, password: 'not the passphrase', totp: '000000' } });
    for (let n = 0; n < 30; n += 1) expect((await attempt(n)).status).toBe(401);
    const limited = await attempt(31);
    expect(limited.status).toBe(429);
    expect(Number(limited.headers['retry-after'])).toBe(300);
    expect(audit.at(-1)).toEqual({ event: 'limited', what: 'address' });
    clock.now += 300_000;
    expect((await attempt(32)).status).toBe(401);
  });

  it('[AUTH-33] attempts made at the same time are all counted, addresses of one /64 together', () => {
    const limit = windowLimit(3, 1000, () => 0);
    expect([1, 2, 3, 4].map(() => limit('a'))).toEqual([0, 0, 0, 1]);
    const tries = backOff(2, 1000, 4000, () => 1);
    expect([1, 2, 3].map(() => tries.attempt('a'))).toEqual([0, 0, 1]);
    expect(addressKey('2001:db8:1:2:3:4:5:6')).toBe(addressKey('2001:db8:1:2::9'));
    expect(addressKey('2001:db8:1:2::9')).not.toBe(addressKey('2001:db8:1:3::9'));
    expect(addressKey('::ffff:192.0.2.1')).toBe('192.0.2.1');
  });

  it('[AUTH-33] made-up keys do not fill the memory, and do not wash out the newest', () => {
    const tries = backOff(1, 1000, 4000, () => 1);
    for (let n = 0; n < 30_000; n += 1) tries.attempt(`key ${n}`);
    expect(tries.attempt('key 29999')).toBe(1);
    expect(tries.attempt('key 0')).toBe(0);
  });

  it('[AUTH-34] what is logged names accounts by id only', async () => {
    const { call, person, audit, clock } = await testDesk();
    const anna = await person('anna', ['officer']);
    await call('POST', path, { body: { login: 'anna', password: 'not the passphrase', totp: '000000' } });
    await call('POST', path, { body: { login: 'nobody', password: 'not the passphrase', totp: '000000' } });
    await call('POST', path, { body: { login: 'anna', password, totp: codeAt(clock.now) } });
    expect(audit).toEqual([
      { event: 'sign-in', outcome: 'failed', method: 'password', account: anna.id, reason: 'credentials' },
      { event: 'sign-in', outcome: 'failed', method: 'password', account: null, reason: 'credentials' },
      { event: 'sign-in', outcome: 'ok', method: 'password', account: anna.id },
    ]);
    expect(JSON.stringify(audit)).not.toMatch(/anna(?!\w)|nobody|Name of|127\.0\.0\.1/);
  });

  it('[AUTH-35] a code accepted once is refused when it is sent again', async () => {
    const { call, person, clock } = await testDesk();
    await person('anna', ['officer']);
    const body = { login: 'anna', password, totp: codeAt(clock.now) };
    expect((await call('POST', path, { body })).status).toBe(200);
    expect((await call('POST', path, { body })).status).toBe(401);
  });

  it('[AUTH-36] malformed bodies are refused as such, and nothing is compared', async () => {
    const { call, audit } = await testDesk();
    for (const body of [
      {},
      { login: 'anna' },
      { login: 'anna', password, totp: '12345' },
      { login: { $ne: '' }, password, totp: '123456' },
      { login: 'a'.repeat(65), password, totp: '123456' },
      { login: 'anna', password: 'x'.repeat(257), totp: '123456' },
    ])
      expect((await call('POST', path, { body })).status).toBe(400);
    expect(audit).toEqual([]);
  });
});

describe('who am I', () => {
  it('[AUTH-37] tells the node and the ways in to everyone, and only to the person who they are', async () => {
    const { call, person, signedIn } = await testDesk();
    const anna = await person('anna', ['officer']);
    const anonymous = await call('GET', '/api/session');
    expect(anonymous.body).toEqual({
      node: { member: 'it-moi', name: 'Ministry of the Interior', country: 'IT', zone: 'Europe/Rome' },
      methods: { passkey: true, password: true, oidc: null },
      officer: null,
      live: null,
    });
    const mine = await call('GET', '/api/session', { cookie: await signedIn('anna') });
    expect(mine.body.officer).toMatchObject({ id: anna.id, login: 'anna', roles: ['officer'], method: 'password' });
    expect(mine.body.live).toBe(12);
    expect(mine.text).not.toMatch(/argon2|sealed|createdAt|disabled|source/);
  });

  it('[AUTH-37] passkeys are not offered where the node is opened by IP address', async () => {
    const { call } = await testDesk({ origin: 'https://192.0.2.7:8443' });
    expect((await call('GET', '/api/session')).body.methods).toMatchObject({ passkey: false });
    expect((await call('POST', '/api/session/passkey/options')).body.code).toBe('auth.passkey-unavailable');
  });
});
