import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate, generateSecret } from 'otplib';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { buildPages } from '../../apps/cli/demo/pages.ts';
import { admitPeople, type SignIn } from '../../apps/cli/demo/people.ts';
import { type NodeProcess, startNodeProcess } from '../../apps/cli/demo/processes.ts';
import type { Place } from '../../apps/cli/demo/world.ts';
import { makePlaces } from '../nodes/pair.ts';

const browserPath = '/usr/bin/chromium';
export const browserIsThere = existsSync(browserPath);

export type Places = Readonly<Record<'rome' | 'rabat', Place>>;

export interface DeskOptions {
  readonly language?: 'en' | 'fr' | 'ar' | 'it' | 'es' | 'de';
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  /** The browser keeps the pages for when there is no connection, as it does for people; a test that is not about it is faster without. */
  readonly keeps?: true;
}

/** An officer at a browser of their own, signed in at their ministry's node. */
export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
  /** What the browser complained about: errors of script, blocked content, requests the page did not expect to fail. */
  readonly complaints: string[];
}

/** Two real nodes, each its own process, and a browser: Rome and Rabat with their invented people. */
export interface Desks {
  url(city: 'rome' | 'rabat'): string;
  /** A browser in which nobody is signed in yet. */
  stranger(city: 'rome' | 'rabat', options?: DeskOptions): Promise<Desk>;
  open(login: string, options?: DeskOptions): Promise<Desk>;
  /** What a person needs to sign in by hand, once. */
  credentials(login: string): Promise<{ password: string; code: string }>;
  /** Stops a node, as an operator does, or starts it again on its own data. */
  stop(city: 'rome' | 'rabat'): Promise<void>;
  start(city: 'rome' | 'rabat'): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** @param prepare what is different about the nodes of this test, before they are started */
export async function openDesks(prepare?: (places: Places) => Promise<void>): Promise<Desks> {
  await buildPages(() => {});
  const launching = chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const directory = await mkdtemp(join(tmpdir(), 'entente-desks-'));
  const places = await makePlaces(directory);
  const signIns = await admitPeople(places, () => ({ password: 'harbour-olive-lantern-7', secret: generateSecret() }));
  await prepare?.(places);
  const nodes = new Map<string, NodeProcess>();
  const cookies = new Map<string, Awaited<ReturnType<typeof signInAt>>>();
  const spent = new Map<string, number>();
  /** A code is taken once, and one of the next half minute is taken too: whoever signs in twice at once uses that. */
  const nextCode = (login: string, secret: string) => {
    const step = Math.max(Math.floor(Date.now() / 30_000), (spent.get(login) ?? 0) + 1);
    spent.set(login, step);
    return generate({ secret, epoch: step * 30 });
  };
  const url = (city: 'rome' | 'rabat') => `http://localhost:${places[city].officersPort}`;
  const start = async (city: 'rome' | 'rabat') => {
    nodes.set(city, await startNodeProcess(places[city].directory, url(city)));
  };
  const [browser] = await Promise.all([launching, start('rome'), start('rabat')]);
  return {
    url,
    start,
    stop: async (city) => nodes.get(city)?.stop(),
    stranger: (city, options) => deskIn(browser, url(city), options),
    credentials: async (login) => {
      const { password, secret } = personCalled(signIns, login);
      return { password, code: await nextCode(login, secret) };
    },
    async open(login, options) {
      const person = personCalled(signIns, login);
      const at = url(person.city === 'rome' ? 'rome' : 'rabat');
      const cookie = cookies.get(login) ?? (await signInAt(at, person, await nextCode(login, person.secret)));
      cookies.set(login, cookie);
      const desk = await deskIn(browser, at, options);
      await desk.context.addCookies([cookie]);
      return desk;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      for (const node of nodes.values()) await node.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function personCalled(signIns: readonly SignIn[], login: string): SignIn {
  const found = signIns.find((one) => one.login === login);
  if (found === undefined) throw new Error(`nobody is called ${login} here`);
  return found;
}

/** Signs in by the door's own route and takes the session's cookie along. */
async function signInAt(url: string, { login, password }: SignIn, totp: string) {
  const answer = await fetch(`${url}/api/session/password`, {
    method: 'POST',
    headers: { origin: url, 'x-entente': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ login, password, totp }),
  });
  const [name = '', value = ''] = (answer.headers.getSetCookie()[0] ?? '').split(';')[0]?.split('=') ?? [];
  if (!answer.ok || value === '') throw new Error(`${login} could not sign in: ${await answer.text()}`);
  return { name, value, domain: 'localhost', path: '/' };
}

async function deskIn(browser: Browser, url: string, options: DeskOptions = {}): Promise<Desk> {
  const { language = 'en', scheme = 'light', width = 1280 } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    timezoneId: 'Europe/Rome',
    serviceWorkers: options.keeps ? 'allow' : 'block',
  });
  await context.addInitScript(
    ([tongue, look]) => {
      localStorage.setItem('entente.language', tongue ?? 'en');
      localStorage.setItem('entente.scheme', look ?? 'light');
    },
    [language, scheme],
  );
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, context, url, complaints };
}
