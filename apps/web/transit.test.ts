import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acts, arrives, begins } from '../../dev/browser/acting.ts';
import { free } from '../../dev/browser/barriers.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { group } from '../../dev/nodes/pair.ts';
import { eventually } from '../../dev/nodes/processes.ts';
import { dayAfter } from '../../kinds/transit/days.ts';

const today = new Date().toISOString().slice(0, 10);
const yesterday = dayAfter(today, -1);
const pages = [
  'transit/dashboard',
  'transit/season',
  'transit/plan',
  'transit/differences',
  'transit/whatIf',
  'crossing/import',
];
const at = (page: string): string => `/groups/${group}/${page}`;

/** Two shores, one season: entered at both, counted on a quay, brought from a file, seen by all. */
describe.skipIf(!browserIsThere)('a transit operation, in the browsers of two ministries', () => {
  let desks: Desks;
  let rome: Desk;
  let rabat: Desk;
  let path = '';

  beforeAll(async () => {
    desks = await openDesks();
    [rome, rabat] = await Promise.all([desks.open('chiara.fontana'), desks.open('hicham.lahlou')]);
    path = await prepare(rome, rabat);
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[TRANSIT-20] a count entered at phone width on one shore stands on the wall of the other, without a reload', async () => {
    const wall = rabat.page;
    await wall.goto(`${rabat.url}${at('transit/dashboard')}`);
    await wall.getByRole('heading', { name: 'Summer transit' }).waitFor();
    await wall.getByText('400 passengers without a seat').waitFor();
    const phone = await desks.open('chiara.fontana', { width: 390 });
    await phone.page.goto(`${phone.url}${at('transit/dashboard')}`);
    await phone.page.getByRole('button', { name: 'Enter counts' }).click();
    const { page } = phone;
    await page.locator('[data-field="port"] select').selectOption({ label: 'North Port' });
    await page.locator('[data-field="series.0.line"] select').selectOption('N1');
    await page.getByRole('radio', { name: 'Landed' }).check();
    await page.locator('[data-field="hour"] select').selectOption('whole');
    await page.getByRole('textbox', { name: 'Passengers' }).fill('٤٣٢١');
    await free(page);
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click();
    await wall.getByText('4,321').first().waitFor();
    expect([...phone.complaints, ...rabat.complaints]).toEqual([]);
  });

  it('[CROSSING-17] a file is read before anything leaves, its wrong rows told by line, and what is sent twice is there once', async () => {
    const { page } = rome;
    const rows = [
      `NORD;${yesterday};8;N1;landed;120`,
      `NORD;${yesterday};9;N1;landed;12,5`,
      `SUD;${yesterday};9;N1;landed;1`,
    ];
    const choose = (name: string, heads: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from([heads, ...rows].join('\n')) });
    await page.goto(`${rome.url}${at('crossing/import')}`);
    await choose('people.csv', 'port;day;hour;line;direction;passport');
    await page.getByText('This file has columns about persons: passport').waitFor();
    await choose('counts.csv', 'port;day;hour;line;direction;passengers');
    await page.getByText('2 rows could not be read').waitFor();
    await page.getByRole('row', { name: '3 No whole number 12,5' }).waitFor();
    await page.getByText('A port of another authority').waitFor();
    await free(page);
    await page.getByRole('button', { name: 'Send 1 sheet' }).click();
    await page.getByText('1 sheet was sent').waitFor();
    await page.reload();
    await choose('again.csv', 'port;day;hour;line;direction;passengers');
    await page.getByText('1 sheet stands there already').waitFor();
    expect(await page.getByRole('button', { name: 'Send' }).count()).toBe(0);
    expect(rome.complaints).toEqual([]);
  });

  it('[TRANSIT-20] what if a ship is out is asked and nothing is said; what differs leads to the sheets', async () => {
    const { page } = rome;
    await page.goto(`${rome.url}${at('transit/whatIf')}`);
    await page.getByRole('checkbox', { name: 'Aurora' }).check();
    await page.getByText(/seats lost/).waitFor();
    await page.getByText('N2 from East Port').first().waitFor();
    await page.goto(`${rome.url}${at('transit/differences')}`);
    await page.getByRole('link', { name: '5,000' }).first().click();
    await page.getByRole('heading', { level: 1, name: /^SUD / }).waitFor();
    await page.goto(`${rome.url}${path}`);
    await page.getByRole('heading', { level: 1, name: 'Summer transit' }).waitFor();
    expect(rome.complaints).toEqual([]);
  });

  it('[MACHINE-1] [MACHINE-2] a machine is let in, its token shown once, and what it sends stands in the list; then it is ended', async () => {
    const { page } = rome;
    await page.goto(`${rome.url}/machines`);
    await page.getByRole('button', { name: 'Let a machine in' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Whose machine it is, and which' }).fill('Gate system');
    await free(page);
    await dialog.getByRole('button', { name: 'Make the token' }).click();
    const token = await dialog.getByRole('textbox', { name: 'Token' }).inputValue();
    await free(page);
    await dialog.getByRole('button', { name: 'Done' }).click();
    expect(await page.content()).not.toContain(token);
    const sent = await fetch(`${rome.url}/machine/counts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ rows: [{ day: dayAfter(today, -3), line: 'N1', way: 'landed', passengers: 4_900 }] }),
    });
    expect([sent.status, ((await sent.json()) as { fresh: number }).fresh]).toEqual([200, 1]);
    await page.reload();
    await page.getByText('1 row, 1 new, 0 changed').waitFor();
    await free(page);
    await page.getByRole('button', { name: 'End Gate system' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click();
    await page.getByText('Ended').waitFor();
    expect(rome.complaints).toEqual([]);
  });

  it.each([
    ['en', 'light', 1280],
    ['ar', 'dark', 390],
  ] as const)(
    '[TRANSIT-20] every page in %s, %s, %i pixels wide: no barrier, and nothing moves the page sideways',
    async (language, scheme, width) => {
      const desk = await desks.open('chiara.fontana', { language, scheme, width });
      // The map draws without WebGL, and without any canvas.
      await desk.context.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
      for (const page of pages) {
        await desk.page.goto(`${desk.url}${at(page)}`);
        await desk.page.locator('main input, main select, main table, main section').first().waitFor();
        await free(desk.page);
      }
      await desk.page.goto(`${desk.url}${at('transit/dashboard')}`);
      await desk.page.locator('main svg > rect + path[d^="M"]').first().waitFor({ state: 'attached' });
      expect(desk.complaints).toEqual([]);
    },
  );
});

async function prepare(rome: Desk, rabat: Desk): Promise<string> {
  const groups: { groups: { id: string; instruments: { id: string }[] }[] } = await (
    await rome.context.request.get(`${rome.url}/api/groups`)
  ).json();
  const legalBasis = groups.groups.find(({ id }) => id === group)?.instruments[0]?.id ?? '';
  const names = (en: string, ar: string) => [
    { language: 'en', text: en },
    { language: 'ar', text: ar },
  ];
  const season = { names: names('Summer transit', 'عبور الصيف'), from: dayAfter(today, -20), to: dayAfter(today, 40) };
  const path = await begins(rabat, 'transit', 'propose', { ...season, zone: 'Africa/Casablanca', legalBasis });
  await arrives(rome, path);
  const place = (code: string, en: string, ar: string, zone: string, lat: number) => ({
    ...{ code, what: 'port', zone, parts: [] },
    place: { names: names(en, ar), locode: null, at: { lat, lon: -5.3 } },
  });
  await acts(rabat, path, 'setPlace', place('SUD', 'South Port', 'ميناء الجنوب', 'Africa/Casablanca', 35.1));
  await acts(rabat, path, 'setPlace', place('EST', 'East Port', 'ميناء الشرق', 'Africa/Casablanca', 35.2));
  await acts(rome, path, 'setPlace', place('NORD', 'North Port', 'ميناء الشمال', 'Europe/Rome', 36.1));
  await shows(rabat, path, ({ places }) => places.length === 3);
  for (const [code, from] of [
    ['N1', 'SUD'],
    ['N2', 'EST'],
  ])
    await acts(rabat, path, 'setLine', { code, from, to: 'NORD', minutes: 90 });
  await acts(rabat, path, 'setShip', {
    code: 'AURORA',
    name: 'Aurora',
    line: 'N1',
    passengers: 900,
    vehicles: 260,
    rotations: 4,
  });
  const span = (first: number, last: number, passengers: number, seats: number) => ({
    ...{ first: dayAfter(today, first), last: dayAfter(today, last), rotations: 10, seats, passengers },
    ...{ spaces: 2_600, vehicles: 2_100, peak: passengers > seats },
  });
  await acts(rabat, path, 'plan', {
    line: 'N1',
    port: 'SUD',
    spans: [span(-20, 40, 7_800, 9_000), span(1, 1, 9_400, 9_000)],
  });
  await acts(rabat, path, 'plan', { line: 'N2', port: 'EST', spans: [span(-20, 40, 1_500, 4_000)] });
  const columns = { hours: [], passengers: [], vehicles: [], rotations: [] };
  for (let day = -12; day < 0; day++)
    await begins(rabat, 'crossing', 'count', {
      ...{
        operation: path.split('/').at(-1),
        port: 'SUD',
        day: dayAfter(today, day),
        zone: 'Africa/Casablanca',
        legalBasis,
        source: 'gate',
      },
      series: [{ line: 'N1', way: 'out', ...columns, whole: { passengers: 5_000, vehicles: 1_200, rotations: 9 } }],
      ...{ queue: [{ hour: null, vehicles: 300, band: 'oneToThree' }], note: null },
    });
  await shows(rome, path, ({ lines, plans }) => lines.length === 2 && plans.length === 2);
  return path;
}

interface Shown {
  readonly places: readonly object[];
  readonly lines: readonly object[];
  readonly plans: readonly object[];
}

async function shows(desk: Desk, path: string, wanted: (state: Shown) => boolean): Promise<void> {
  await eventually(async () => {
    const { state }: { state: Shown } = await (await desk.context.request.get(`${desk.url}/api${path}`)).json();
    if (!wanted(state)) throw new Error(`${path} is not as wanted at ${desk.url} yet`);
  });
}
