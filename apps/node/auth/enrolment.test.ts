import { describe, expect, it } from 'vitest';
import { codeAt, password, type TestDesk, testDesk } from './test-desk.ts';

const hour = 3_600_000;

/** Sets a break-glass password with an invitation, as the enrolment page does. */
async function enrol(on: TestDesk, invitation: string, chosen = 'another long passphrase') {
  const offer = await on.call('POST', '/api/account/password/options', { body: { invitation } });
  if (offer.status !== 200) return offer;
  const { challenge, secret } = offer.body;
  const totp = codeAt(on.clock.now, String(secret));
  return on.call('POST', '/api/account/password', { body: { invitation, challenge, password: chosen, totp } });
}

async function withInvitation() {
  const on = await testDesk();
  await on.person('root', ['administrator']);
  const root = await on.signedIn('root');
  const input = { login: 'anna', name: 'Anna Rossi', roles: ['officer'], language: 'it', unit: 'Desk 1' };
  const made = await on.call('POST', '/api/accounts', { cookie: root, body: input });
  const invite = async () => (await on.call('POST', `/api/accounts/${made.body.id}/invite`, { cookie: root })).body;
  return { ...on, root, anna: String(made.body.id), made, invite };
}

describe('invitations', () => {
  it('[AUTH-40] an administrator makes an account and a link; the token stands behind its #', async () => {
    const { made, invite, call } = await withInvitation();
    expect(made.body).toMatchObject({ login: 'anna', passkeys: 0, breakGlass: false, disabled: false });
    const { token, link } = await invite();
    expect(link).toBe(`https://rome.example/invitation#${token}`);
    const seen = await call('GET', `/api/invitations/${token}`);
    expect(seen.body).toMatchObject({ login: 'anna', name: 'Anna Rossi', language: 'it' });
  });

  it('[AUTH-41] only the hash of a token is stored', async () => {
    const { invite, local } = await withInvitation();
    expect(local.dump()).not.toContain(String((await invite()).token));
  });

  it('[AUTH-42] a link works once', async () => {
    const on = await withInvitation();
    const token = String((await on.invite()).token);
    expect((await enrol(on, token)).status).toBe(200);
    expect((await enrol(on, token)).body).toMatchObject({ code: 'auth.invitation-gone' });
    expect((await on.call('GET', `/api/invitations/${token}`)).status).toBe(404);
  });

  it('[AUTH-42] of two people using a link at once one enrols', async () => {
    const on = await withInvitation();
    const token = String((await on.invite()).token);
    const offers = await Promise.all(
      [1, 2].map(() => on.call('POST', '/api/account/password/options', { body: { invitation: token } })),
    );
    const answers = await Promise.all(
      offers.map(({ body: { challenge, secret } }) =>
        on.call('POST', '/api/account/password', {
          body: { invitation: token, challenge, password, totp: codeAt(on.clock.now, String(secret)) },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  it('[AUTH-42] a mistyped code does not use the link up', async () => {
    const on = await withInvitation();
    const invitation = String((await on.invite()).token);
    const offer = await on.call('POST', '/api/account/password/options', { body: { invitation } });
    const { challenge, secret } = offer.body;
    const right = codeAt(on.clock.now, String(secret));
    const wrong = right === '000000' ? '000001' : '000000';
    const send = (totp: string) =>
      on.call('POST', '/api/account/password', { body: { invitation, challenge, password, totp } });
    expect((await send(wrong)).body).toMatchObject({ code: 'auth.totp-wrong', field: 'totp' });
    expect((await send(right)).status).toBe(200);
  });

  it('[AUTH-43] a link ends after 24 hours, and when a newer one is made', async () => {
    const on = await withInvitation();
    const first = String((await on.invite()).token);
    const second = String((await on.invite()).token);
    expect((await on.call('GET', `/api/invitations/${first}`)).status).toBe(404);
    on.clock.now += 24 * hour;
    expect((await on.call('GET', `/api/invitations/${second}`)).status).toBe(404);
    expect((await enrol(on, second)).status).toBe(404);
  });

  it('[AUTH-44] whoever enrols anew has lost what was before: old password and sessions end', async () => {
    const on = await withInvitation();
    await enrol(on, String((await on.invite()).token), password);
    on.clock.now += 60_000;
    const before = await on.desk.sessions.open(on.anna, 'password', undefined);
    await enrol(on, String((await on.invite()).token));
    expect(await on.desk.sessions.find(before)).toBeNull();
    const anna = await on.desk.accounts.get(on.anna);
    expect(await on.desk.breakGlass.check(anna, password, codeAt(on.clock.now))).toBe(false);
  });

  it('[AUTH-45] nobody invites or disables themselves, and only an administrator does either', async () => {
    const { call, root, desk, person, signedIn, anna } = await withInvitation();
    const self = (await desk.accounts.byLogin('root'))?.id ?? '';
    expect((await call('POST', `/api/accounts/${self}/invite`, { cookie: root })).status).toBe(403);
    expect(
      (await call('POST', `/api/accounts/${self}/disable`, { cookie: root, body: { disabled: true } })).status,
    ).toBe(403);
    await person('auditor', ['auditor']);
    const auditor = await signedIn('auditor');
    expect((await call('GET', '/api/accounts', { cookie: auditor })).status).toBe(200);
    expect((await call('POST', `/api/accounts/${anna}/invite`, { cookie: auditor })).status).toBe(403);
  });
});

describe('changing how one signs in', () => {
  it('[AUTH-46] needs a sign-in less than 15 minutes ago', async () => {
    const { call, person, signedIn, clock } = await testDesk();
    await person('anna', ['officer']);
    const cookie = await signedIn('anna');
    const options = () => call('POST', '/api/account/password/options', { cookie, body: {} });
    expect((await options()).status).toBe(200);
    clock.now += 15 * 60_000;
    expect((await options()).body).toMatchObject({ code: 'auth.not-fresh' });
    expect((await call('POST', '/api/account/password/options', { body: {} })).status).toBe(401);
  });

  it('[AUTH-47] a secret offered to one account cannot be set for another, nor after ten minutes', async () => {
    const { call, person, signedIn, clock } = await testDesk();
    await person('anna', ['officer']);
    await person('bruno', ['officer']);
    const anna = await signedIn('anna');
    const { challenge, secret } = (await call('POST', '/api/account/password/options', { cookie: anna, body: {} }))
      .body;
    const body = () => ({ challenge, password: 'another long passphrase', totp: codeAt(clock.now, String(secret)) });
    const bruno = await signedIn('bruno');
    const stolen = await call('POST', '/api/account/password', { cookie: bruno, body: body() });
    expect(stolen.body).toMatchObject({ code: 'auth.challenge-gone' });
    clock.now += 10 * 60_000;
    const late = await call('POST', '/api/account/password', { cookie: anna, body: body() });
    expect(late.body).toMatchObject({ code: 'auth.challenge-gone' });
  });
});
