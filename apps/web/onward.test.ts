import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acts, arrives, begins } from '../../dev/browser/acting.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { fill, send } from '../../dev/browser/forms.ts';
import { foundThirdGroup, thirdGroup } from '../../dev/nodes/third-group.ts';
import { examples as information } from '../../kinds/information/examples.ts';

/** What Rome gave Rabat is to be told to Paris; each step builds on the one before. */
describe.skipIf(!browserIsThere)('using further what another authority gave, in the browsers of two ministries', () => {
  let desks: Desks;
  let giulia: Desk;
  let marco: Desk;
  let yasmine: Desk;
  let path: string;
  let form: string;
  const [given] = information.share.items;
  const words =
    'A grey boat without a name was seen at the cove on three nights of October, each time with two men on board.';

  beforeAll(async () => {
    desks = await openDesks(({ rabat }) => foundThirdGroup(rabat));
    giulia = await desks.open('giulia.ferri');
    marco = await desks.open('marco.salis');
    yasmine = await desks.open('yasmine.idrissi');
    const share = { ...information.share, legalBasis: 'agreement-2024', items: [{ ...given, text: words }] };
    path = await begins(giulia, 'information', 'share', share);
    await arrives(yasmine, path);
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[WEB-51] what another authority gave is known again before it is sent on, with the way to its owner; what was typed stays', async () => {
    const { page, url, complaints } = yasmine;
    await page.goto(`${url}/new/information?group=${thirdGroup}`);
    await fill(page, 'title', 'Boats at the cove');
    await page.locator('[data-field="purposeClass"] select').selectOption('smuggling');
    await page.locator('[data-field="legalBasis"] select').selectOption({ index: 1 });
    await fill(page, 'purpose', 'To watch the other shore.');
    await fill(page, 'necessity', 'Nobody else can watch it.');
    await fill(page, 'items.0.text', `Heard from a partner: ${words}`);
    await page.getByRole('radio', { name: 'Fact', exact: true }).check();
    await page.locator('[data-field="items.0.grade.source"] select').selectOption('B');
    await page.locator('[data-field="items.0.grade.information"] select').selectOption('2');
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.locator('[data-summary]').getByText('Part of this was given by another authority').waitFor();
    await page.getByText('Ministero dell’Interno, Roma gave this in another group.').waitFor();
    await page.getByRole('status').getByText('Draft saved').waitFor();
    form = page.url();
    await page.getByRole('link', { name: 'Ask for permission' }).click();
    await page.getByRole('heading', { level: 2, name: 'Ask to use this further' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
    expect(complaints).toEqual([]);
  });

  it('[WEB-52] the owner is asked where it was given, and answers there with a second person', async () => {
    const { page } = yasmine;
    await page.getByRole('radio', { name: 'Pass it on' }).check();
    await page.locator('[data-field="to"] select').selectOption({ label: 'Group with Paris' });
    await fill(page, 'purpose', 'Paris watches the shore on the other side.');
    await fill(page, 'necessity', 'Nobody there knows the boat.');
    await page.locator('[data-field="legalBasis"] select').selectOption({ index: 1 });
    await send(page);
    await page.getByText('Asked, not yet answered').first().waitFor();
    const question = new URL(page.url()).pathname;
    await arrives(giulia, question);
    await giulia.page.goto(`${giulia.url}${question}`);
    await giulia.page.getByRole('button', { name: 'Permit', exact: true }).click();
    await fill(giulia.page, 'conditions', 'Without the number of men.');
    await giulia.page.getByRole('button', { name: 'Check and send' }).click();
    await giulia.page.getByRole('dialog').getByText('a second person has to agree').waitFor();
    await giulia.page.getByRole('dialog').getByRole('button', { name: 'Submit for release' }).click();
    await giulia.page.getByText('Awaits a second person').first().waitFor();
    await marco.page.goto(giulia.page.url());
    await marco.page.getByRole('button', { name: 'Release and send' }).click();
    await send(marco.page, 'Check…', 'Confirm');
    await page.getByText('Without the number of men.').first().waitFor();
    await page.getByText('What you can do now').waitFor();
    expect([...giulia.complaints, ...marco.complaints, ...yasmine.complaints]).toEqual([]);
  });

  it('[WEB-53] then it leaves, and the owner sees the use where it was permitted', async () => {
    const { page } = yasmine;
    await page.goto(form);
    await page.getByRole('button', { name: 'Check and send' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Given by others, used with their permission').waitFor();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Boats at the cove' }).waitFor();
    await giulia.page.goto(`${giulia.url}${path}`);
    const about = giulia.page.getByRole('region', { name: 'Further use of this record' });
    await about.getByText('used once').waitFor();
    await about.getByRole('link', { name: 'Open the question' }).click();
    await giulia.page.getByRole('region', { name: 'Uses' }).getByText('Sent to the group named').waitFor();
    await acts(giulia, new URL(giulia.page.url()).pathname, 'withdraw', { reason: 'The boat was found.' });
    await giulia.page.getByText('Permission withdrawn').first().waitFor();
    expect([...giulia.complaints, ...yasmine.complaints]).toEqual([]);
  });
});
