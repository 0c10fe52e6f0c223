import { existsSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownPort } from '../../../dev/nodes/ports.ts';
import { type TestDesk, testDesk } from './test-desk.ts';

const executablePath = '/usr/bin/chromium';

interface PageAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}
interface WebAuthn {
  readonly PublicKeyCredential: Record<
    'parseCreationOptionsFromJSON' | 'parseRequestOptionsFromJSON',
    (json: object) => object
  >;
  readonly navigator: {
    readonly credentials: Record<'create' | 'get', (options: { publicKey: object }) => Promise<{ toJSON(): object }>>;
  };
}

/** What runs in the page: the same calls as the sign-in page makes, with the browser's own JSON forms. */
const inPage = {
  post: async ({ path, body }: { path: string; body: object | null }): Promise<PageAnswer> => {
    const json = body === null ? {} : { body: JSON.stringify(body) };
    const type: Record<string, string> = body === null ? {} : { 'content-type': 'application/json' };
    const reply = await fetch(path, { method: 'POST', headers: { 'x-entente': '1', ...type }, ...json });
    return { status: reply.status, body: JSON.parse(await reply.text()) };
  },
  create: async (options: object): Promise<object> => {
    const web = globalThis as never as WebAuthn;
    const publicKey = web.PublicKeyCredential.parseCreationOptionsFromJSON(options);
    return (await web.navigator.credentials.create({ publicKey })).toJSON();
  },
  get: async (options: object): Promise<object> => {
    const web = globalThis as never as WebAuthn;
    const publicKey = web.PublicKeyCredential.parseRequestOptionsFromJSON(options);
    return (await web.navigator.credentials.get({ publicKey })).toJSON();
  },
  whoIs: async (): Promise<unknown> => JSON.parse(await (await fetch('/api/session')).text()).officer,
  remove: async (path: string): Promise<number> =>
    (await fetch(path, { method: 'DELETE', headers: { 'x-entente': '1' } })).status,
};

describe.skipIf(!existsSync(executablePath))('passkeys in Chromium with a virtual authenticator', () => {
  let browser: Browser;
  let page: Page;
  let cdp: CDPSession;
  let authenticatorId: string;
  let on: TestDesk;
  let anna: string;

  const post = (path: string, body: object | null = null) => page.evaluate(inPage.post, { path, body });
  async function register(invitation: string, label = 'Key') {
    const { body: options } = await post('/api/account/passkey/options', { invitation });
    const response = await page.evaluate(inPage.create, options);
    return post('/api/account/passkey', { invitation, label, response });
  }
  async function assertion() {
    const { body: options } = await post('/api/session/passkey/options');
    return page.evaluate(inPage.get, options);
  }
  const invited = async () => (await on.desk.invitations.issue(anna)).token;
  const whoIs = () => page.evaluate(inPage.whoIs);

  beforeAll(async () => {
    const port = await ownPort();
    on = await testDesk({ origin: `http://localhost:${port}` });
    on.app.get('/', async (_request, reply) => reply.type('text/html').send('<!doctype html><title>page</title>'));
    await on.app.listen({ port, host: '127.0.0.1' });
    anna = (await on.person('anna', ['officer'])).id;
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    page = await (await browser.newContext()).newPage();
    await page.goto(`http://localhost:${port}/`);
    cdp = await page.context().newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    const options = {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    } as const;
    ({ authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options }));
  });
  afterAll(async () => {
    await browser?.close();
    await on?.app.close();
  });

  it('[AUTH-70] a person enrols by invitation and signs in without typing a name', async () => {
    const invitation = await invited();
    expect(await register(invitation)).toMatchObject({ status: 200 });
    expect(await on.desk.breakGlass.has(anna)).toBe(false);
    const signedIn = await post('/api/session/passkey', { response: await assertion() });
    expect(signedIn.body.officer).toMatchObject({ id: anna, method: 'passkey' });
    expect(await whoIs()).toMatchObject({ login: 'anna' });
    const again = await post('/api/account/passkey/options', { invitation });
    expect(again.body.code).toBe('auth.invitation-gone');
  });

  it('[AUTH-71] an assertion works once: its challenge is spent', async () => {
    const response = await assertion();
    expect((await post('/api/session/passkey', { response })).status).toBe(200);
    expect(await post('/api/session/passkey', { response })).toMatchObject({
      status: 401,
      body: { code: 'auth.denied' },
    });
    expect(on.audit.at(-1)).toMatchObject({ method: 'passkey', outcome: 'failed', reason: 'challenge' });
  });

  it('[AUTH-71] a challenge is refused after five minutes', async () => {
    const response = await assertion();
    on.clock.now += 5 * 60_000;
    expect((await post('/api/session/passkey', { response })).status).toBe(401);
    expect(on.audit.at(-1)).toMatchObject({ reason: 'challenge' });
  });

  it('[AUTH-71] a challenge this node never gave is refused', async () => {
    const { body: options } = await post('/api/session/passkey/options');
    const response = await page.evaluate(inPage.get, { ...options, challenge: 'A'.repeat(43) });
    expect((await post('/api/session/passkey', { response })).status).toBe(401);
    expect(on.audit.at(-1)).toMatchObject({ reason: 'challenge' });
  });

  it('[AUTH-72] an assertion with an altered signature, or for another account, is refused', async () => {
    const good = (await assertion()) as { response: Record<string, string> };
    const signature = `${good.response.signature?.slice(0, -8)}AAAAAAAA`;
    const altered = { ...good, response: { ...good.response, signature } };
    expect((await post('/api/session/passkey', { response: altered })).status).toBe(401);
    expect(on.audit.at(-1)).toMatchObject({ reason: 'passkey-refused' });
    const other = (await assertion()) as { response: Record<string, string> };
    const userHandle = Buffer.from('somebody-else').toString('base64url');
    const moved = { ...other, response: { ...other.response, userHandle } };
    expect((await post('/api/session/passkey', { response: moved })).status).toBe(401);
    expect(on.audit.at(-1)).toMatchObject({ reason: 'passkey-unknown' });
  });

  it('[AUTH-73] a counter that does not grow is a copied authenticator: refused and logged as such', async () => {
    const [held] = await on.local.list('passkeys');
    const passkey = JSON.parse(held?.value ?? '{}');
    expect(passkey.counter).toBeGreaterThan(0);
    await on.local.put('passkeys', held?.key ?? '', JSON.stringify({ ...passkey, counter: 1_000_000 }));
    expect((await post('/api/session/passkey', { response: await assertion() })).status).toBe(401);
    expect(on.audit.at(-1)).toMatchObject({ reason: 'passkey-counter' });
    await on.local.put('passkeys', held?.key ?? '', JSON.stringify(passkey));
    expect((await post('/api/session/passkey', { response: await assertion() })).status).toBe(200);
  });

  it('[AUTH-74] without user verification nothing is accepted', async () => {
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    const { body: options } = await post('/api/session/passkey/options');
    const response = await page.evaluate(inPage.get, { ...options, userVerification: 'discouraged' });
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
    expect((await post('/api/session/passkey', { response })).status).toBe(401);
    expect(on.audit.at(-1)).toMatchObject({ reason: 'passkey-refused' });
  });

  it('[AUTH-75] a challenge given for registering cannot sign in, nor the other way round, nor for another person', async () => {
    const bruno = await on.person('bruno', ['officer']);
    const { token } = await on.desk.invitations.issue(bruno.id);
    const { body: creation } = await post('/api/account/passkey/options', { invitation: token });
    const { body: request } = await post('/api/session/passkey/options');
    const response = await page.evaluate(inPage.get, { ...request, challenge: creation.challenge });
    expect((await post('/api/session/passkey', { response })).status).toBe(401);
    const again = await post('/api/account/passkey/options', { invitation: token });
    const made = await page.evaluate(inPage.create, again.body);
    const stolen = await post('/api/account/passkey', { invitation: await invited(), label: 'Stolen', response: made });
    expect(stolen.body.code).toBe('auth.challenge-gone');
    expect(await on.desk.passkeys.of(bruno.id)).toEqual([]);
  });

  it('[AUTH-76] a passkey can be removed by its owner only, and then no longer signs in', async () => {
    await post('/api/session/passkey', { response: await assertion() });
    const [mine] = await on.desk.passkeys.of(anna);
    const bruno = await on.signedIn('bruno');
    const path = `/api/account/passkeys/${mine?.id}`;
    expect((await on.call('DELETE', path, { cookie: bruno })).status).toBe(404);
    const removed = await page.evaluate(inPage.remove, path);
    expect(removed).toBe(200);
    expect((await post('/api/session/passkey', { response: await assertion() })).status).toBe(401);
    expect(on.audit.at(-1)).toMatchObject({ reason: 'passkey-unknown' });
  });

  it('[AUTH-77] a page of another origin gets no session out of a passkey', async () => {
    const foreign = await testDesk({ origin: 'https://rome.example' });
    const account = await foreign.person('anna', ['officer']);
    for (const { key, value } of await on.local.list('passkeys')) await foreign.local.put('passkeys', key, value);
    const { token } = await foreign.desk.invitations.issue(account.id);
    const options = (await foreign.call('POST', '/api/account/passkey/options', { body: { invitation: token } })).body;
    const response = await page.evaluate(inPage.create, { ...options, rp: { id: 'localhost', name: 'x' } });
    const body = { invitation: token, label: 'x', response };
    expect((await foreign.call('POST', '/api/account/passkey', { body })).body.code).toBe('auth.passkey-refused');
  });
});
