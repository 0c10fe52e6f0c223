import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { question, reply } from '../../apps/cli/demo/statements.ts';
import { examples } from '../../kinds/information/examples.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../browser/desks.ts';
import { group } from '../nodes/pair.ts';
import { eventually } from '../nodes/processes.ts';
import { batches, payloads } from './payloads.ts';
import { strangeIn, type Watched, watchBrowser } from './watch-browser.ts';

const made = z.object({ record: z.string(), release: z.string().nullable() });
const listed = z.object({ rows: z.array(z.unknown()) });
const titles = batches(200, ' ');
const texts = batches(4_000, '\n');
/** So many records hold every text in every field twice; the lists hold them all. */
const lookedAt = 20;
const short = payloads.filter((one) => one.length <= 100);

/** Every payload in every field that takes text, sent from Rome, looked at in Rabat and in Rome, on every page that shows it. */
describe.skipIf(!browserIsThere)(`[R23] ${payloads.length} texts that would rather be something else`, () => {
  let desks: Desks;
  let giulia: Desk;
  let marco: Desk;
  let yasmine: Desk;
  const watched = new Map<string, Watched>();
  const records: { kind: string; record: string }[] = [];
  let release: string | null = null;

  async function open(login: string): Promise<Desk> {
    const desk = await desks.open(login);
    watched.set(login, await watchBrowser(desk.context, desk.url));
    const page = await desk.context.newPage();
    page.setDefaultTimeout(15_000);
    return { ...desk, page };
  }

  beforeAll(async () => {
    desks = await openDesks();
    [giulia, marco, yasmine] = [await open('giulia.ferri'), await open('marco.salis'), await open('yasmine.idrissi')];
    for (const [i, title] of titles.entries()) records.push(await (i % 2 === 0 ? asks(title, i) : shares(title, i)));
    const held = await post(giulia, `/api/groups/${group}/request/ask`, {
      ...asked('held back', 0),
      handling: ['H2'],
      handlingNote: textOf(0).slice(0, 2_000),
    });
    release = made.parse(held).release;
    await eventually(async () => {
      const answer = await yasmine.context.request.get(`${yasmine.url}/api/records?box=all&limit=200`);
      expect(listed.parse(await answer.json()).rows.length).toBe(titles.length);
    });
  }, 180_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  async function post(desk: Desk, path: string, input: unknown, more = {}): Promise<unknown> {
    const headers = { origin: desk.url, 'x-entente': '1' };
    const data = { input, idempotency: crypto.randomUUID(), ...more };
    const answer = await desk.context.request.post(`${desk.url}${path}`, { headers, data });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return answer.json();
  }
  const textOf = (i: number): string => texts[i % texts.length] ?? '';
  const slice = (i: number, count: number): string[] =>
    Array.from({ length: count }, (_, j) => short[(i * count + j) % short.length] ?? '');
  const persons = (i: number) =>
    slice(i, 24).map((name) => ({
      name,
      category: 'other',
      aliases: [name],
      born: null,
      nationality: null,
      note: name,
    }));
  const objects = (i: number) => slice(i, 24).map((value) => ({ kind: 'other', value, note: value }));

  const asked = (title: string, i: number) => ({
    ...question(new Date(), null),
    ...{ title, facts: textOf(i), purpose: textOf(i), reasons: textOf(i), link: textOf(i), restrictions: textOf(i) },
    ...{ offence: texts.length > 0 ? textOf(i).slice(0, 2_000) : null, urgencyNote: textOf(i).slice(0, 2_000) },
    ...{ persons: persons(i), objects: objects(i), reference: short[i % short.length] ?? null },
    attachments: i === 0 ? files : [],
  });
  const files: string[] = [];

  async function asks(title: string, i: number) {
    if (i === 0) for (const name of fileNames) files.push(await file(name));
    return { kind: 'request', ...made.parse(await post(giulia, `/api/groups/${group}/request/ask`, asked(title, i))) };
  }
  async function shares(title: string, i: number) {
    const items = examples.share.items.map((item) => ({ ...item, text: textOf(i) }));
    const input = {
      ...{ ...examples.share, legalBasis: 'agreement-2024', title, items, context: textOf(i), purpose: textOf(i) },
      ...{
        restrictions: textOf(i),
        persons: persons(i),
        objects: objects(i),
        reference: short[i % short.length] ?? null,
      },
    };
    return { kind: 'information', ...made.parse(await post(giulia, `/api/groups/${group}/information/share`, input)) };
  }
  const fileNames = ['<img src=x onerror=hit(900)>.pdf', 'fdp.\u202Eexe', '"><script>hit(901).txt', "'; hit(902).docx"];

  /** A file of one byte, under a name. */
  async function file(name: string): Promise<string> {
    const headers = { origin: giulia.url, 'x-entente': '1', 'tus-resumable': '1.0.0' };
    const { request } = giulia.context;
    const begun = await request.post(`${giulia.url}/api/uploads`, { headers: { ...headers, 'upload-length': '1' } });
    const upload = begun.headers().location?.split('/').at(-1) ?? '';
    const type = { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    await request.patch(`${giulia.url}/api/uploads/${upload}`, {
      headers: { ...headers, ...type },
      data: Buffer.from('x'),
    });
    const data = { upload, name, mediaType: 'text/html', group };
    const sealed = await request.post(`${giulia.url}/api/attachments`, {
      headers: { origin: giulia.url, 'x-entente': '1' },
      data,
    });
    if (!sealed.ok()) throw new Error(`${name} was not sealed: ${await sealed.text()}`);
    return z.object({ id: z.string() }).parse(await sealed.json()).id;
  }

  /** Opens a page, lets it finish, and says what is wrong with what it shows. */
  async function look(desk: Desk, path: string): Promise<readonly string[]> {
    await desk.page.goto(`${desk.url}${path}`);
    await desk.page.getByRole('heading', { level: 1 }).first().waitFor();
    await desk.page.waitForLoadState('networkidle');
    return (await strangeIn(desk.page)).map((what) => `${path}: ${what}`);
  }
  const clean = (): void => {
    for (const { found } of watched.values()) expect(found).toEqual([]);
  };

  it('[WEB-25] the policy in force lets no string become markup', async () => {
    await giulia.page.goto(`${giulia.url}/inbox`);
    const answer = await giulia.context.request.get(`${giulia.url}/inbox`);
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/script-src[^;]*('unsafe|\*|data:|https?:)/);
    const own = watched.get('giulia.ferri')?.found ?? [];
    const outcome = await giulia.page.evaluate(
      `(() => { try { document.createElement('div').innerHTML = '<b>x</b>'; } catch (error) { return error.name; } })()`,
    );
    expect(outcome).toBe('TypeError');
    await eventually(async () => expect(own.some((one) => one.includes('require-trusted-types-for'))).toBe(true));
    own.length = 0;
  });

  it('[WEB-25] lists, search, palette, figures and directory show them as text', async () => {
    const strange: string[] = [];
    for (const path of [
      '/inbox?box=all&kind=request',
      '/inbox?box=all&kind=information',
      '/list/request',
      '/list/information',
      `/search?text=${encodeURIComponent('hit onerror')}`,
      `/search?text=${encodeURIComponent('<img src=x onerror=hit(800)>')}`,
      '/statistics',
      '/directory',
      '/health',
    ])
      strange.push(...(await look(yasmine, path)));
    await yasmine.page.keyboard.press('Control+k');
    for (const words of ['script', 'svg', 'invoice']) {
      await yasmine.page.getByRole('textbox').last().fill(words);
      await yasmine.page.waitForLoadState('networkidle');
      strange.push(...(await strangeIn(yasmine.page)));
    }
    expect(strange).toEqual([]);
    clean();
  }, 120_000);

  it('[WEB-25] every record shows them as text, on the screen and on paper, with what turns it named', async () => {
    const strange: string[] = [];
    for (const { kind, record } of records.slice(0, lookedAt)) {
      strange.push(...(await look(yasmine, `/records/${group}/${kind}/${record}`)));
      await yasmine.page.emulateMedia({ media: 'print' });
      strange.push(...(await strangeIn(yasmine.page)));
      await yasmine.page.emulateMedia({ media: 'screen' });
    }
    expect(strange).toEqual([]);
    clean();
    expect(await yasmine.page.getByText('RLO', { exact: true }).count()).toBeGreaterThan(0);
  }, 180_000);

  it('[WEB-25] a draft, a release and an answer show them as text', async () => {
    const headers = { origin: giulia.url, 'x-entente': '1' };
    for (const [i, title] of titles.entries()) {
      const data = { group, kind: 'request', record: null, command: 'ask', title, input: asked(title, i + 1) };
      const kept = await giulia.context.request.put(`${giulia.url}/api/drafts/hostile-${i}`, { headers, data });
      expect(kept.ok()).toBe(true);
    }
    const strange = [...(await look(giulia, '/drafts')), ...(await look(marco, '/list/release'))];
    expect(release).not.toBeNull();
    strange.push(...(await look(marco, `/records/private.it-moi/release/${release}`)));
    const first = records.find(({ kind }) => kind === 'request');
    const items = reply().items.map((item) => ({ ...item, text: textOf(0) }));
    const path = `/records/${group}/request/${first?.record}`;
    const answering = { ...reply(), items, summary: textOf(1), restrictions: textOf(0) };
    await post(yasmine, `/api${path}/answer`, answering);
    await eventually(async () => {
      const state = await (await giulia.context.request.get(`${giulia.url}/api${path}`)).text();
      expect(state).toContain('answered');
    });
    strange.push(...(await look(giulia, path)));
    expect(strange).toEqual([]);
    clean();
  }, 120_000);
});

describe.skipIf(!browserIsThere)('[R23 control] a page that takes text for markup', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser?.close());

  it('is found out by the same texts and the same eyes', async () => {
    const page = `<!doctype html><title>x</title><body><script src="/careless.js"></script>`;
    const script = `document.body.innerHTML = ${JSON.stringify(payloads.map((one) => `<p>${one}</p>`).join(''))}`;
    const server = createServer((request, response) => {
      response.setHeader(
        'content-type',
        request.url === '/careless.js' ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
      );
      response.end(request.url === '/careless.js' ? script.replaceAll('</script', '<\\/script') : page);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const context = await browser.newContext();
    const { found } = await watchBrowser(context, home);
    const tab = await context.newPage();
    // One of the texts sends the page elsewhere: that it tried is seen, but it must stay to be looked at.
    await tab.route(
      (url) => url.origin !== home,
      (route) => route.abort('aborted'),
    );
    await tab.goto(`${home}/`, { waitUntil: 'commit' });
    await eventually(async () => {
      expect(found.filter((one) => one.startsWith('ran')).length).toBeGreaterThan(10);
      expect(found.some((one) => one.startsWith('asked'))).toBe(true);
    });
    expect((await strangeIn(tab)).length).toBeGreaterThan(20);
    server.closeAllConnections();
    server.close();
  });
});
