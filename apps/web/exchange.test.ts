import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begins, corrects, isReceived } from '../../dev/browser/acting.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { holdAnswer, holdRequest } from '../../dev/browser/held.ts';
import { livePath } from '../../packages/contract/routes.ts';
import { question } from '../cli/demo/statements.ts';

/** One request from the first key to the last, in two browsers over two real nodes; each step builds on the one before. */
describe.skipIf(!browserIsThere)('a request between two ministries, in their browsers', () => {
  let desks: Desks;
  let giulia: Desk;
  let yasmine: Desk;
  const title = 'Keeper of the van 12345-A-6';
  const righted = 'Keeper of the van 12354-A-6';
  const answer = 'The van belongs to a rental company in Nador.';

  beforeAll(async () => {
    desks = await openDesks();
    giulia = await desks.open('giulia.ferri');
    yasmine = await desks.open('yasmine.idrissi', { language: 'ar' });
    await yasmine.page.goto(`${yasmine.url}/inbox`);
    await yasmine.page.getByText('لا شيء ينتظركم').waitFor();
  });
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[WEB-10] says everything that is missing at once, each at its field', async () => {
    const { page } = giulia;
    await page.goto(`${giulia.url}/new/request`);
    await field(page, 'title').fill(title);
    await page.getByRole('button', { name: 'Check and send' }).click();
    const summary = page.locator('[data-summary]');
    await summary.waitFor();
    expect(await summary.getByRole('listitem').count()).toBeGreaterThan(5);
    await page.locator('[data-summary]:focus').waitFor();
    await summary.getByRole('button', { name: 'Purpose', exact: true }).click();
    await page.locator('[data-field="purpose"] textarea:focus').waitFor();
  });

  it('[WEB-9] names who will read it before it leaves, and sends nothing without that look', async () => {
    const { page } = giulia;
    await field(page, 'facts').fill('A van was stopped near Algeciras.');
    await field(page, 'purposeClass').selectOption('smuggling');
    await field(page, 'legalBasis').selectOption({ index: 1 });
    await field(page, 'purpose').fill('Find the organisers of the crossings.');
    await field(page, 'reasons').fill('The plate is of their register.');
    await field(page, 'link').fill('The keeper hired the crossing.');
    await page.getByRole('radio', { name: 'Urgent, 3 days' }).check();
    await field(page, 'urgencyReason').selectOption('relevance');
    await field(page, 'urgencyNote').fill('The van leaves on Friday.');
    await field(page, 'language').selectOption('fr');
    await page.getByRole('button', { name: 'Check and send' }).click();
    const look = page.getByRole('dialog');
    await look.getByText('Ministère de l’Intérieur, Rabat').waitFor();
    await look.getByText('This stays with us').waitFor();
    expect(await yasmine.page.getByText(title).count()).toBe(0);
    await look.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  it('[WEB-15] arrives on the other officer’s open page by itself, in their language and direction', async () => {
    const { page } = yasmine;
    await page.getByText(title).waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await page.getByText('عاجل، 3 أيام').first().waitFor();
  });

  it('[WEB-21] tells the sender in words where the request is: stored there, opened there', async () => {
    const { page } = giulia;
    await page
      .getByText(/Opened at Ministère de l’Intérieur, Rabat/)
      .first()
      .waitFor();
    await page.getByText(/received the request and started the clock/).waitFor();
    await page.getByText('2 days left').first().waitFor();
  });

  it('[WEB-22] a correction shows the old and the new on both sides', async () => {
    const { page } = giulia;
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await field(page, 'part').selectOption({ label: 'Title' });
    await field(page, 'new').fill(righted);
    await field(page, 'reason').fill('Two digits were exchanged.');
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: righted }).waitFor();
    await yasmine.page.getByText(righted).click();
    await yasmine.page.locator('del').getByText(title).first().waitFor();
  });

  it('[WEB-17] an answer under H2 waits for a second person, who sees exactly its text', async () => {
    const { page } = yasmine;
    await page.getByRole('button', { name: 'الجواب النهائي', exact: true }).click();
    await field(page, 'items.0.text').fill(answer);
    await page.locator('[data-field="items.0.basis"] input[value="fact"]').check();
    await field(page, 'items.0.grade.source').selectOption('A');
    await field(page, 'items.0.grade.information').selectOption('1');
    await page.getByRole('checkbox', { name: /^H2/ }).check();
    await page.getByRole('button', { name: 'المراجعة والإرسال…' }).click();
    const look = page.getByRole('dialog');
    await look.getByText('يجب أن يجيز شخص ثانٍ هذا الإرسال').waitFor();
    await look.getByRole('button', { name: 'تقديم للإجازة' }).click();
    await page.waitForURL(/\/records\/private\./);
    const omar = await desks.open('omar.benjelloun', { language: 'fr' });
    await omar.page.goto(page.url());
    await omar.page.getByText(answer).waitFor();
    expect(await giulia.page.getByText(answer).count()).toBe(0);
    await omar.page.getByRole('button', { name: 'Valider et envoyer' }).click();
    await omar.page.getByRole('button', { name: 'Vérifier…', exact: true }).click();
    await omar.page.getByRole('dialog').getByRole('button', { name: 'Confirmer', exact: true }).click();
    await giulia.page.getByText(answer).first().waitFor();
    expect(omar.complaints).toEqual([]);
  });

  it('[WEB-23] the proof is handed out as a file', async () => {
    const download = giulia.page.waitForEvent('download');
    await giulia.page.getByRole('link', { name: 'Proof' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toMatch(/^entente\.proof\/v1\n/);
  });

  it('[WEB-11] none of it made the browser complain', () => {
    expect(giulia.complaints).toEqual([]);
    expect(yasmine.complaints).toEqual([]);
  });

  describe('[WEB-162] what changes', () => {
    let desk: Desk;
    let path: string;
    const heading = (name: string) => desk.page.getByRole('heading', { level: 1, name });

    beforeAll(async () => {
      desk = await desks.open('giulia.ferri');
      path = await begins(desk, 'request', 'ask', { ...question(new Date(), null), title: 'As it was asked' });
      // From here on nobody else says anything of it, which would have the page ask again.
      await isReceived(desk, path);
      await desks.stop('rabat');
    });

    it('while a page is being loaded appears on it as well', async () => {
      const { page, url } = desk;
      const answer = await holdAnswer(page, `/api${path}`);
      const heard = Promise.all([livePath, '/api/counters'].map((at) => page.waitForResponse(`**${at}*`)));
      await page.goto(`${url}${path}`);
      await Promise.all([answer.there, heard]);
      const told = page.waitForRequest('**/api/counters');
      await corrects(desk, path, 'title', 'While loaded');
      await told;
      answer.release();
      await heading('While loaded').waitFor();
    });

    it('before a page hears of changes appears on it as well', async () => {
      const { page, url } = desk;
      const hearing = await holdRequest(page, livePath);
      await page.goto(`${url}${path}`);
      await heading('While loaded').waitFor();
      await corrects(desk, path, 'title', 'Before it hears');
      hearing.release();
      await heading('Before it hears').waitFor();
      expect(desk.complaints).toEqual([]);
    });
  });
});

/** What is typed into or chosen from, by the field's name in the command's input. */
function field(page: Page, name: string): Locator {
  return page.locator(`[data-field="${name}"]`).locator('input, textarea, select').first();
}
