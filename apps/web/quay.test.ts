import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acts, begins } from '../../dev/browser/acting.ts';
import { free } from '../../dev/browser/barriers.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { group } from '../../dev/nodes/pair.ts';
import { eventually } from '../../dev/nodes/processes.ts';
import { dayAfter } from '../../kinds/transit/days.ts';
import type { PlacedItem } from '../../packages/contract/map.ts';
import { routes } from '../../packages/contract/routes.ts';

const builtWorker = join(import.meta.dirname, 'dist/sw.js');
const titles = ['First count of the morning', 'Second count of the morning'];

/** Somebody on a quay: what they type without a connection arrives, once; and the map, which needs no other server. */
describe.skipIf(!browserIsThere)('on a quay, with a connection that comes and goes', () => {
  let desks: Desks;
  let giulia: Desk;
  let yasmine: Desk;

  beforeAll(async () => {
    desks = await openDesks();
    giulia = await desks.open('giulia.ferri', { keeps: true });
    yasmine = await desks.open('yasmine.idrissi');
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[WEB-115] pages that a device has used open there without a connection, and no answer of the node is kept with them', async () => {
    const { page, context, url } = giulia;
    await page.goto(`${url}/waiting`);
    await page.getByText('Nothing is waiting').waitFor();
    await pagesKept(page);
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map((request) => new URL(request.url).pathname);
    });
    expect(kept.filter((path) => /^\/(api|auth|calendar|published)/.test(path))).toEqual([]);
    expect(kept).toContain('/index.html');
    await context.setOffline(true);
    await page.reload();
    await page.getByText('This device is offline').waitFor();
    await page.getByText('Nothing is waiting').waitFor();
  });

  it('[WEB-116] an act decided without a connection names its readers, waits, and survives a reload', async () => {
    const { page } = giulia;
    for (const [index, title] of titles.entries()) {
      await fillIn(page, title);
      const look = page.getByRole('dialog');
      await look.getByText('Your node does not answer: this will wait on this device').waitFor();
      await look.getByRole('listitem').getByText('Ministère de l’Intérieur, Rabat').waitFor();
      await look.getByRole('button', { name: 'Keep it and send it later' }).click();
      await page.getByRole('heading', { level: 1, name: 'Waiting to be sent' }).waitFor();
      await page
        .getByText(index === 0 ? '1 entry waits' : '2 entries wait')
        .first()
        .waitFor();
      await page.reload();
      await page.getByRole('heading', { level: 2, name: title }).waitFor();
    }
    await free(page);
  });

  it('[WEB-117] whoever signs out meanwhile is told what would be lost', async () => {
    const { page } = giulia;
    await page.getByRole('button', { name: /Giulia Ferri/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByText('2 entries wait on this device and are removed when you sign out.').waitFor();
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await page.getByRole('heading', { level: 2, name: titles[0] ?? '' }).waitFor();
  });

  it('[WEB-110] when the connection is back both arrive, once, on both nodes', async () => {
    const { page, context } = giulia;
    await context.setOffline(false);
    await page.getByText('2 entries were sent since this page was opened').waitFor();
    await page.getByText('Nothing is waiting').waitFor();
    for (const desk of [giulia, yasmine])
      await eventually(async () => expect((await titlesAt(desk)).toSorted()).toEqual(titles.toSorted()));
  });

  it('[WEB-112] what is refused then stands there with its reason, and goes back into its form', async () => {
    const { page, context } = giulia;
    await page.getByRole('link', { name: 'Share information' }).first().waitFor();
    await context.setOffline(true);
    await fillIn(page, 'A third count');
    await page.getByRole('button', { name: 'Keep it and send it later' }).click();
    await page.getByText('1 entry waits').first().waitFor();
    const refusal = { code: 'policy.necessity', message: 'Say why', field: 'necessity' };
    const look = { audience: [], stays: [], refusals: [refusal], release: null, leaves: null, taken: [] };
    await page.route('**/api/preview/**', (route) => route.fulfill({ json: look }));
    await context.setOffline(false);
    await page.getByText('1 entry was not sent: look at it again').waitFor();
    await page.unroute('**/api/preview/**');
    await page.getByRole('button', { name: 'Open and put right' }).click();
    await page.locator('[data-field="title"] input[value="A third count"]').waitFor();
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'A third count' }).waitFor();
    expect(await page.getByText('not sent').count()).toBe(0);
  });

  it('[WEB-119] [WEB-120] [WEB-121] [WEB-122] a coordinator enters counts on a telephone that was opened without a connection; they stand on both shores', async () => {
    const phone = await desks.open('chiara.fontana', { width: 390, keeps: true });
    const shore = await desks.open('hicham.lahlou');
    await prepareSeason(phone);
    const { page, context, url } = phone;
    await page.goto(`${url}/new/crossing?group=${group}`);
    await page.locator('[data-field="port"] select').waitFor();
    await pagesKept(page);
    await context.setOffline(true);
    await page.reload();
    await page.getByText('This page shows what was last seen on this device').waitFor();
    await page.locator('[data-field="port"] select').selectOption({ label: 'North Port' });
    await page.locator('[data-field="series.0.line"] select').selectOption('N1');
    await page.getByRole('radio', { name: 'Landed' }).check();
    await page.locator('[data-field="hour"] select').selectOption('whole');
    await page.getByRole('textbox', { name: 'Passengers' }).fill('٤٣٢١');
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByRole('button', { name: 'Keep it and send it later' }).click();
    await page.getByText('1 entry waits').first().waitFor();
    await page.goto(`${url}/records/${group}/incident/it-moi.0199f3b2-0c00-7000-8000-000000000001`);
    await page.getByText('names people who work here').waitFor();
    await page.getByText('what it last saw of: ').getByText('Transit operation').waitFor();
    await page.goto(`${url}/records/${group}/alert/it-moi.0199f3b2-0c00-7000-8000-000000000001`);
    await page.getByText('This device has not seen it yet').waitFor();
    await page.goto(`${url}/waiting`);
    await page.getByText('1 entry waits').first().waitFor();
    await context.setOffline(false);
    await page.getByText('1 entry was sent since this page was opened').waitFor();
    await eventually(async () => expect(await titlesAt(shore, 'crossing')).toHaveLength(1));
    await page.goto(`${url}/groups/${group}`);
    const operations = page.getByRole('region', { name: 'Operations' });
    await operations.getByRole('link', { name: 'Ask for assistance' }).waitFor();
    for (const name of ['Enter counts of a port', 'Open an incident room', 'Alerts', 'Map'])
      expect(await operations.getByRole('link', { name, exact: true }).isVisible(), name).toBe(true);
    expect(await operations.getByRole('link', { name: 'Register of capacities' }).isVisible()).toBe(false);
    await operations.getByText(/^More \(\d+\)$/).click();
    await operations.getByRole('link', { name: 'Register of capacities' }).waitFor();
  });

  it('[WEB-118] a new version is taken by an untouched page by itself, and told to one on which something was typed', async () => {
    const idle = await desks.open('giulia.ferri', { keeps: true });
    const busy = await idle.context.newPage();
    await busy.goto(`${idle.url}/new/information`);
    await busy.locator('[data-field="title"] input').fill('Half a thought');
    await idle.page.goto(`${idle.url}/waiting`);
    await idle.page.getByText('Nothing is waiting').waitFor();
    await pagesKept(idle.page);
    await idle.page.evaluate(() => Reflect.set(window, 'before', true));
    const worker = await readFile(builtWorker, 'utf8');
    // The same pages under another version: what a node serves after an upgrade.
    await writeFile(builtWorker, worker.replace(/"version":"\w+"/, '"version":"another"'));
    try {
      await idle.page.evaluate(() => navigator.serviceWorker.ready.then((known) => known.update()));
      await busy.getByText('A new version of these pages is ready').waitFor();
      await eventually(async () => expect(await idle.page.evaluate(() => Reflect.has(window, 'before'))).toBe(false));
      await idle.page.getByText('Nothing is waiting').waitFor();
      expect(await busy.locator('[data-field="title"] input').inputValue()).toBe('Half a thought');
    } finally {
      await writeFile(builtWorker, worker);
    }
  });

  it('[WEB-102] the map of a group says all it shows in a table, its filters are an address, and it is free of barriers', async () => {
    for (const language of ['en', 'ar'] as const) {
      const look = language === 'en' ? { language } : { language, scheme: 'dark' as const, width: 390 };
      const { page, url, complaints } = await desks.open('giulia.ferri', look);
      await page.route('**/api/groups/*/places', (route) => route.fulfill({ json: { places, cut: false } }));
      await page.goto(`${url}/groups/${group}`);
      await page.locator(`a[href="/groups/${group}/map"]`).click();
      await page.locator('svg path[d^="M"]').first().waitFor({ state: 'attached' });
      for (const { names } of places)
        await page
          .getByRole('table')
          .getByText(names[0]?.text ?? '')
          .waitFor();
      await free(page);
      const map = page.getByRole('application');
      const before = await map.locator('svg').innerHTML();
      await map.press('+');
      await map.press('ArrowLeft');
      expect(await map.locator('svg').innerHTML()).not.toBe(before);
      await map.press('0');
      expect(await map.locator('svg').innerHTML()).toBe(before);
      await page.getByRole('checkbox').check();
      await page.waitForURL(/ended=also/);
      expect(complaints).toEqual([]);
    }
  });

  it('[WEB-105] a map is a file of its own: real texts, and nothing in it that runs or is asked for', async () => {
    const { page, url } = await desks.open('giulia.ferri');
    await page.route('**/api/groups/*/places', (route) => route.fulfill({ json: { places, cut: false } }));
    await page.goto(`${url}/groups/${group}/map`);
    await page.locator('svg path[d^="M"]').first().waitFor({ state: 'attached' });
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the map as a file (SVG)' }).click();
    const file = await (await coming).createReadStream();
    const text = Buffer.concat(await file.toArray()).toString();
    expect(text).toContain('<title>Map</title>');
    expect(text).toMatch(/<text [^>]*direction="rtl"[^>]*>ميناء مخترع<\/text>/);
    expect(text).not.toMatch(/<script|href=|url\(|@import|var\(|class=/);
    expect(text).toContain('This map shows no boundaries.');
  });
});

const point = { shape: 'point', at: { lat: 35.9, lon: -5.5 }, size: 0.7 } as const;
const common = { kind: 'information', record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001', state: 'shared' };
const place = (id: string, text: string, more: Partial<PlacedItem>): PlacedItem => ({
  ...{ ...common, id, names: [{ language: 'ar', text }], title: 'A season (invented)', ended: false },
  ...{ note: null, tone: 'neutral', ground: point, ...more },
});
const places: readonly PlacedItem[] = [
  place('1', 'ميناء مخترع', { tone: 'danger' }),
  place('2', 'Porto inventato', { ground: { ...point, at: { lat: 44.4, lon: 8.9 }, size: null } }),
  place('3', 'Invented line', {
    ground: { shape: 'line', from: { lat: 44.4, lon: 8.9 }, to: { lat: 35.9, lon: -5.5 }, weight: 0.5 },
  }),
  place('4', 'Invented wind', {
    tone: 'warn',
    ground: { shape: 'area', area: { polygons: [], circles: [{ centre: { lat: 36, lon: -4.5 }, km: 40 }] } },
  }),
];

/** Resolves when the browser has the pages, with the reader's language. */
async function pagesKept(page: Page): Promise<void> {
  await eventually(async () => {
    const missing = await page.evaluate(async () => {
      const listed = await fetch('/sw.js').then((reply) => reply.text());
      const shell = JSON.parse(listed.slice('const shell = '.length, listed.indexOf(';\n')));
      const cache = await caches.open(`entente-shell-${shell.version}`);
      const wanted: readonly string[] = [...shell.files, ...shell.languages.en];
      const kept = await Promise.all(wanted.map((file) => cache.match(file)));
      return navigator.serviceWorker.controller === null ? -1 : kept.filter((file) => file === undefined).length;
    });
    if (missing !== 0) throw new Error(`${missing} files are not kept yet`);
  });
}

async function fillIn(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Share information' }).first().click();
  const fill = (name: string, text: string) =>
    page.locator(`[data-field="${name}"]`).locator('input, textarea').fill(text);
  await fill('title', title);
  await page.locator('[data-field="purposeClass"] select').selectOption('smuggling');
  await page.locator('[data-field="legalBasis"] select').selectOption({ index: 1 });
  await fill('purpose', 'Prevention of crossings in unseaworthy boats.');
  await fill('necessity', 'Only the coast guard there can watch the cove.');
  await fill('items.0.text', 'Two boats landed at the cove before dawn.');
  await page.getByRole('radio', { name: 'Fact', exact: true }).check();
  await page.locator('[data-field="items.0.grade.source"] select').selectOption('B');
  await page.locator('[data-field="items.0.grade.information"] select').selectOption('2');
  await page.getByRole('button', { name: 'Check and send' }).click();
}

async function titlesAt(desk: Desk, kind = 'information'): Promise<readonly string[]> {
  const answer = await desk.context.request.get(`${desk.url}/api/records?box=all&kind=${kind}`);
  const { rows } = (await answer.json()) as { rows: readonly { title: string }[] };
  return rows.map(({ title }) => title);
}

/** A season with two ports and a line between them, both of Rome. */
async function prepareSeason(rome: Desk): Promise<void> {
  const answer = await rome.context.request.get(`${rome.url}/api/groups`);
  const { groups } = routes.groups.response.parse(await answer.json());
  const legalBasis = groups.find(({ id }) => id === group)?.instruments[0]?.id ?? '';
  const names = (text: string) => [{ language: 'en', text }];
  const today = new Date().toISOString().slice(0, 10);
  const season = { names: names('Summer transit'), from: dayAfter(today, -20), to: dayAfter(today, 40) };
  const path = await begins(rome, 'transit', 'propose', { ...season, zone: 'Europe/Rome', legalBasis });
  for (const [code, text] of [
    ['NORD', 'North Port'],
    ['EST', 'East Port'],
  ] as const)
    await acts(rome, path, 'setPlace', {
      ...{ code, what: 'port', zone: 'Europe/Rome', parts: [] },
      place: { names: names(text), locode: null, at: { lat: 36.1, lon: -5.3 } },
    });
  await acts(rome, path, 'setLine', { code: 'N1', from: 'EST', to: 'NORD', minutes: 90 });
}
