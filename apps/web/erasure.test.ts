import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begins } from '../../dev/browser/acting.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { question } from '../cli/demo/statements.ts';

/** A recall as two ministries see it, then the queue of what is over; each step builds on the one before. */
describe.skipIf(!browserIsThere)('erasing, in the browsers of two ministries', () => {
  let desks: Desks;
  let giulia: Desk;
  let yasmine: Desk;
  let path: string;
  const asked = question(new Date(), null);

  beforeAll(async () => {
    desks = await openDesks();
    giulia = await desks.open('giulia.ferri');
    yasmine = await desks.open('yasmine.idrissi');
    path = await begins(giulia, 'request', 'ask', { ...asked, keep: new Date().toISOString().slice(0, 7) });
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[WEB-34] a recall says before it is sent who is asked, and what cannot be promised', async () => {
    const { page, url } = giulia;
    await yasmine.page.goto(`${yasmine.url}${path}`);
    await yasmine.page.getByRole('heading', { level: 1, name: asked.title }).waitFor();
    await page.goto(`${url}${path}`);
    await page.getByRole('button', { name: 'Recall and erase' }).click();
    await page.getByText('Who will be asked to erase it').waitFor();
    await page.getByText('Backups: they hold it for up to 30 days more.').waitFor();
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.locator('[data-summary]').waitFor();
    await page.locator('[data-field="cause"] select').selectOption('inaccurate');
    await page.getByRole('button', { name: 'Check and send' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Rabat').first().waitFor();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Erased, confirmed by all').first().waitFor();
  });

  it('[WEB-35] both records show a tombstone: who said something when, who recalled it, and who has confirmed', async () => {
    for (const { page, url, complaints } of [giulia, yasmine]) {
      await page.goto(`${url}${path}`);
      await page.getByText('that it was there remains proved').waitFor();
      const about = page.getByRole('region', { name: 'Recalled statements' });
      await about.getByText('It is not true').waitFor();
      await about.getByText('Erased', { exact: true }).waitFor();
      expect(await page.content()).not.toContain(asked.facts);
      expect(complaints).toEqual([]);
    }
  });

  it('[WEB-36] what is over stands in a queue: chosen, tried dry, then erased, all by keyboard', async () => {
    await begins(giulia, 'request', 'ask', {
      ...asked,
      title: 'Nearly over',
      keep: new Date().toISOString().slice(0, 7),
    });
    const { page, url, complaints } = await desks.open('marco.salis');
    await page.goto(`${url}/inbox`);
    await page.getByRole('link', { name: 'Retention' }).click();
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Nearly over' });
    await row.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'What would happen?' }).focus();
    await page.keyboard.press('Enter');
    const effect = page.getByRole('region', { name: 'If you erase now' });
    await effect.getByText('Own statements, recalled from everybody').waitFor();
    await effect.getByRole('button', { name: 'Erase' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('It is being erased').or(page.getByText('Nothing is over')).first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('[WEB-37] a record is kept on a ground by those who answer for it, and by nobody else', async () => {
    const other = await begins(giulia, 'request', 'ask', { ...asked, title: 'To be kept' });
    const marco = await desks.open('marco.salis');
    await marco.page.goto(`${marco.url}${other}`);
    await marco.page.getByText('Keep our copy').click();
    await marco.page.getByLabel('Explanation').fill('It is in the file of a court.');
    await marco.page.getByRole('button', { name: 'Keep it' }).click();
    await marco.page.getByRole('button', { name: 'End this' }).waitFor();
    await giulia.page.goto(`${giulia.url}${other}`);
    await giulia.page.getByText('It is in the file of a court.').waitFor();
    expect(await giulia.page.getByRole('button', { name: 'End this' }).count()).toBe(0);
  });
});
