import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownPort } from '../../../dev/nodes/ports.ts';
import { type TestDesk, testDesk } from './test-desk.ts';

const executablePath = '/usr/bin/chromium';
const inPage = {
  whoIs: async (): Promise<unknown> => JSON.parse(await (await fetch('/api/session')).text()).officer,
  /** What a hostile page can try against the node at `target`; gives what came back. */
  attack: async (target: string): Promise<string[]> => {
    const attempt = async (path: string, init: RequestInit) => {
      const url = `${target}${path}`;
      return fetch(url, { credentials: 'include', ...init }).then(
        async (reply) => `${reply.status} ${await reply.text()}`,
        (error: Error) => error.name,
      );
    };
    return [
      await attempt('/api/session', {}),
      await attempt('/api/session', { method: 'DELETE' }),
      await attempt('/api/session', { method: 'DELETE', headers: { 'x-entente': '1' } }),
      await attempt('/api/session/password', { method: 'POST', body: '{}', mode: 'no-cors' }),
    ];
  },
};

/** The node is at localhost, the provider and the hostile page at 127.0.0.1: for a browser these are different sites. */
describe.skipIf(!existsSync(executablePath))('cookies and sites as Chromium sees them', () => {
  let provider: ChildProcess;
  let hostile: Server;
  let browser: Browser;
  let context: BrowserContext;
  let on: TestDesk;
  let origin: string;
  let elsewhere: string;

  beforeAll(async () => {
    hostile = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<form method="post" action="${origin}/api/session/password"><button>win</button></form>`);
    });
    await new Promise<void>((resolve) => hostile.listen(0, '127.0.0.1', resolve));
    const port = await ownPort();
    origin = `http://localhost:${port}`;
    elsewhere = `http://127.0.0.1:${(hostile.address() as AddressInfo).port}`;
    const script = join(import.meta.dirname, 'test-provider.mjs');
    provider = spawn(process.execPath, [script, `${origin}/auth/oidc/callback`, `${origin}/`], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let issuer = '';
    for await (const line of createInterface({ input: provider.stdout ?? process.stdin })) {
      if (line.startsWith('{')) ({ issuer } = JSON.parse(line));
      if (issuer !== '') break;
    }
    const client = { issuer, clientId: 'entente', clientSecret: 'not-a-secret-in-a-test', rolesClaim: 'groups' };
    on = await testDesk({ origin, oidc: { ...client, roles: { desk: ['officer'] }, allowHttpLoopback: true } });
    on.clock.now = Date.now();
    on.app.get('/', async (_request, reply) => reply.type('text/html').send('<!doctype html><title>inbox</title>'));
    await on.app.listen({ port, host: '127.0.0.1' });
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    context = await browser.newContext({ extraHTTPHeaders: { 'x-person': 'anna' } });
  });
  afterAll(async () => {
    await browser?.close();
    await on?.app.close();
    provider?.kill();
    hostile?.close();
  });

  it('[AUTH-60] the Strict session cookie made on the way back from the provider signs the page in', async () => {
    const page = await context.newPage();
    await page.goto(`${origin}/auth/oidc/start`);
    expect(page.url()).toBe(`${origin}/`);
    expect(await page.evaluate(inPage.whoIs)).toMatchObject({ name: 'Anna Rossi', method: 'oidc' });
    const cookies = await context.cookies(origin);
    expect(
      cookies.map(({ name, httpOnly, sameSite }) => ({ name: name.replace(/-\d+$/, ''), httpOnly, sameSite })),
    ).toEqual([{ name: 'entente-loopback', httpOnly: true, sameSite: 'Strict' }]);
  });

  it('[AUTH-20] [AUTH-21] a page of another site reads nothing and changes nothing, signed in or not', async () => {
    const page = await context.newPage();
    await page.goto(elsewhere);
    expect(await page.evaluate(inPage.attack, origin)).toEqual(Array(3).fill('TypeError').concat('0 '));
    const [answer] = await Promise.all([page.waitForNavigation(), page.click('button')]);
    expect(answer?.status()).toBe(403);
    const own = await context.newPage();
    await own.goto(`${origin}/`);
    expect(await own.evaluate(inPage.whoIs)).toMatchObject({ name: 'Anna Rossi' });
  });
});
