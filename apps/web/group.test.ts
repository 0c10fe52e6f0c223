import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acts, arrives, begins } from '../../dev/browser/acting.ts';
import { free } from '../../dev/browser/barriers.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { fill, send } from '../../dev/browser/forms.ts';
import { group } from '../../dev/nodes/pair.ts';
import { rosterRecord } from '../../kinds/roster/schema.ts';
import { question } from '../cli/demo/statements.ts';

const home = `/groups/${group}`;
const roster = `/records/${group}/roster/${rosterRecord('ma-moi')}`;

/** A permanent group gets its terms, its duty and a quarrel of two services; each step builds on the one before. */
describe.skipIf(!browserIsThere)('a permanent joint group, in the browsers of two ministries', () => {
  let desks: Desks;
  let marco: Desk;
  let yasmine: Desk;
  let salma: Desk;
  let mandate = '';
  let request = '';

  beforeAll(async () => {
    desks = await openDesks();
    marco = await desks.open('marco.salis');
    salma = await desks.open('salma.tazi');
    yasmine = await desks.open('yasmine.idrissi');
    const giulia = await desks.open('giulia.ferri');
    request = await begins(giulia, 'request', 'ask', question(new Date(), null));
    await arrives(yasmine, request);
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[MANDATE-23] its terms are proposed in Rome, in a form that goes by keyboard and says everything that is missing', async () => {
    const { page, url, complaints } = marco;
    await page.goto(`${url}${home}`);
    await page.getByText('Nobody has proposed the terms of this group yet').waitFor();
    await page.getByRole('link', { name: 'Propose the terms of the group' }).press('Enter');
    await page.getByRole('button', { name: 'Check and send' }).press('Enter');
    await page.locator('[data-summary]').getByText('Name of the group').waitFor();
    await page.locator('[data-field="terms.texts.0.language"] select').selectOption('en');
    await fill(page, 'terms.texts.0.text.title', 'Permanent joint group (invented)');
    await fill(page, 'terms.texts.0.text.mandate', 'It brings the services of both countries together.');
    for (const [index, lane] of ['border', 'asylum'].entries()) {
      await page.getByRole('button', { name: 'Add a lane' }).press('Enter');
      await page.locator(`[data-field="terms.lanes.${index}.lane"] select`).selectOption(lane);
      for (const box of await page.locator(`[data-field="terms.lanes.${index}.members"] input[type="checkbox"]`).all())
        await box.check();
      await fill(page, `terms.lanes.${index}.scope.0.text`, `What concerns ${lane}.`);
    }
    await page.locator('[data-field="terms.instruments"] input[type="checkbox"]').first().check();
    await chair(page);
    await fill(page, 'terms.chair.first', `${new Date().getUTCFullYear()}-01-01`);
    await send(page);
    await page.getByText('On the table, not yet signed by all').first().waitFor();
    mandate = new URL(page.url()).pathname;
    await page
      .getByRole('region', { name: 'On the table: version 1' })
      .getByText('The chair passes in this order')
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('[MANDATE-24] it is signed in Rome and in Rabat, each with a second person; then the chair is shown', async () => {
    const paolo = await desks.open('paola.greco');
    const omar = await desks.open('omar.benjelloun');
    await arrives(salma, mandate);
    await signed(paolo, marco, mandate);
    await signed(salma, omar, mandate);
    await salma.page.goto(`${salma.url}${home}`);
    const panel = salma.page.getByRole('region', { name: 'Permanent joint group (invented)' });
    await panel.getByText('In the chair today').waitFor();
    await panel
      .getByText(/^Ministero dell’Interno, Roma · (until|from)/)
      .or(panel.getByText(/Rabat · until/))
      .first()
      .waitFor();
    await panel.getByText('With whoever is in the chair').waitFor();
    expect([...paolo.complaints, ...omar.complaints, ...salma.complaints]).toEqual([]);
  });

  it('[ROSTER-19] Rabat plans its duty, somebody steps in, and it is handed over with what is open', async () => {
    const { page, url, complaints } = yasmine;
    const { turn, names } = await dutyOf(yasmine);
    await page.goto(`${url}${roster}?command=planDuty`);
    await fill(page, 'turns.0.first', turn.first);
    await fill(page, 'turns.0.from', turn.from);
    await fill(page, 'turns.0.to', turn.to);
    await page.locator('[data-field="turns.0.person"] select').selectOption({ label: names[0] });
    await page.locator('[data-field="turns.0.substitute"] select').selectOption({ label: names[1] });
    await send(page);
    await page.getByRole('button', { name: 'Somebody steps in' }).click();
    await page.locator('[data-field="shift"] select').selectOption({ index: 1 });
    await page.locator('[data-field="person"] select').selectOption({ label: names[1] });
    await fill(page, 'reason', 'Illness.');
    await send(page);
    await page.getByRole('button', { name: 'Hand over', exact: true }).click();
    await page.locator('[data-field="shift"] select').selectOption({ index: 1 });
    await page.locator('[data-field="to"] select').selectOption({ label: names[0] });
    await fill(page, 'note', 'Two ships are late.');
    await fill(page, 'open', `${url}${request}`);
    await send(page);
    const handed = page.getByRole('region', { name: 'Hand-overs' });
    await handed.getByRole('link', { name: 'Request for information' }).waitFor();
    await marco.page.goto(`${marco.url}${home}`);
    const panel = marco.page.getByRole('region', { name: 'On duty now' });
    await panel
      .getByText(names[1] ?? '')
      .first()
      .waitFor();
    await panel.getByText('Stepped in').waitFor();
    await panel.getByRole('link', { name: '+212600000002' }).first().waitFor();
    await panel.getByText('Keeps no roster yet').waitFor();
    expect(complaints).toEqual([]);
  });

  it('[MANDATE-25] a position is taken from the page of a record, and the conflict stands side by side on the home page of the group', async () => {
    const { page, url, complaints } = yasmine;
    const record = request.split('/').at(-1);
    const mandated = mandate.split('/').at(-1);
    const supports = { lane: 'border', stance: 'supports', reason: 'The queues get shorter.' };
    await begins(await desks.open('giulia.ferri'), 'mandate', 'takePositionOn', {
      mandate: mandated,
      kind: 'request',
      record,
      ...supports,
    });
    await page.goto(`${url}${request}`);
    await page.getByRole('button', { name: 'Show the positions of the lanes' }).click();
    await page
      .getByRole('region', { name: 'Positions of the lanes on this record' })
      .getByText('The queues get shorter.')
      .waitFor();
    await page.getByRole('button', { name: 'Take a position' }).press('Enter');
    await page.locator('[data-field="lane"] select').selectOption('asylum');
    await page.getByRole('radio', { name: 'Opposes' }).check();
    await fill(page, 'reason', 'Interviews would be held at night.');
    await send(page);
    await page.getByText('took a position').first().waitFor();
    await page.goto(`${url}${home}`);
    const panel = page.getByRole('region', { name: 'Permanent joint group (invented)' });
    for (const words of ['Does not go together', 'The queues get shorter.', 'Interviews would be held at night.'])
      await panel.getByText(words, { exact: true }).waitFor();
    await panel.getByRole('link', { name: 'See it lane by lane' }).click();
    await page.getByRole('table').first().getByText('Opposes').waitFor();
    expect(complaints).toEqual([]);
  });

  it.each([
    { language: 'en', scheme: 'light', width: 1280 },
    { language: 'ar', scheme: 'dark', width: 390 },
  ] as const)('[MANDATE-25] [ROSTER-19] all of it is free of barriers in $language, $width wide', async (look) => {
    const { page, url, complaints, context } = await desks.open('yasmine.idrissi', look);
    const pages: Readonly<Record<string, string>> = {
      [home]: 'section a[href$="/roster/duty"]',
      [`${home}/mandate/lanes`]: 'table',
      [`${home}/roster/duty`]: 'table',
      [`${home}/roster/people`]: 'h3',
      [mandate]: 'details',
      [roster]: 'article',
    };
    for (const [path, full] of Object.entries(pages)) {
      await page.goto(`${url}${path}`);
      await page.locator(`main ${full}`).first().waitFor();
      await free(page);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});

/** Both members in the order that stands in the form, or put there. */
async function chair(page: Page): Promise<void> {
  const rows = page.locator('[data-field^="terms.chair.order."] select');
  while ((await rows.count()) < 2) await page.getByRole('button', { name: 'Add a member' }).press('Enter');
  await rows.nth(0).selectOption({ index: 1 });
  await rows.nth(1).selectOption({ index: 2 });
}

/** Prepared by one, agreed by a head. */
async function signed(first: Desk, second: Desk, path: string): Promise<void> {
  await first.page.goto(`${first.url}${path}?command=sign`);
  await first.page.getByText('You sign version 1, word for word').waitFor();
  await first.page.getByRole('button', { name: 'Check and send' }).click();
  const look = first.page.getByRole('dialog');
  await look.getByText('binds your authority by its signature').waitFor();
  await look.getByRole('button', { name: 'Submit for release' }).click();
  await first.page.getByText('Awaits a second person').first().waitFor();
  await second.page.goto(first.page.url());
  await second.page.getByRole('button', { name: 'Release and send' }).click();
  await send(second.page, 'Check…', 'Confirm');
  await second.page.getByText('Signed').first().or(second.page.getByText('Released').first()).first().waitFor();
}

/** A roster with two people, and a turn that runs now on its clocks. */
async function dutyOf(desk: Desk) {
  await begins(desk, 'roster', 'begin', { zone: 'Africa/Casablanca', legalBasis: 'agreement-2024' });
  const names = ['Nadia Berrada (inventée)', 'Karim Alami (inventé)'];
  for (const [index, text] of names.entries())
    await acts(desk, roster, 'enterPerson', {
      ...{ names: [{ language: 'fr', text }], telephone: `+21260000000${index + 1}`, email: null, speaks: ['fr'] },
    });
  const titles = [{ language: 'fr', text: 'Directrice de la migration' }];
  const view = await desk.context.request.get(`${desk.url}/api${roster}`);
  const { state }: { state: { people: { id: string }[] } } = await view.json();
  const [one, two] = state.people.map(({ id }) => id);
  await acts(desk, roster, 'fillOffice', { office: null, titles, person: one, from: '2024-06' });
  const focal = { lane: 'border', person: one, substitute: two, from: '2026', function: titles };
  await acts(desk, roster, 'nameFocalPoint', focal);
  const wall = (minutes: number) => {
    const at = new Date(Date.now() + minutes * 60_000);
    const told = new Intl.DateTimeFormat('sv-SE', {
      dateStyle: 'short',
      timeStyle: 'short',
      timeZone: 'Africa/Casablanca',
    });
    return told.format(at).split(' ');
  };
  const [first = '', from = ''] = wall(-5);
  return { names, turn: { first, from, to: wall(8 * 60)[1] ?? '' } };
}
