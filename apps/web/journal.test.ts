import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begins } from '../../dev/browser/acting.ts';
import { browserIsThere, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { question } from '../cli/demo/statements.ts';
import { verifyFeed } from '../cli/verify/feed/verify-feed.ts';

describe.skipIf(!browserIsThere)('the read log, on the auditor’s page', () => {
  let desks: Desks;
  beforeAll(async () => {
    desks = await openDesks();
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[WEB-32] shows who looked at what, and follows one person or one record by a link', async () => {
    const giulia = await desks.open('giulia.ferri');
    const asked = question(new Date(), null);
    const path = await begins(giulia, 'request', 'ask', asked);
    await giulia.page.goto(`${giulia.url}${path}`);
    await giulia.page.getByRole('heading', { level: 1, name: asked.title }).waitFor();
    await giulia.page.goto(`${giulia.url}/search?text=boat`);
    await giulia.page.getByRole('heading', { level: 1 }).waitFor();

    const { page, url, complaints } = await desks.open('anna.conti');
    await page.goto(`${url}/inbox`);
    await page.getByRole('link', { name: 'Read log' }).click();
    const lines = page.getByRole('main').getByRole('listitem');
    const opened = lines.filter({ hasText: 'Opened a record' }).first();
    await opened.getByRole('link', { name: asked.title }).waitFor();
    await lines.filter({ hasText: 'Searched' }).getByText('boat').first().waitFor();
    await opened.getByRole('link', { name: 'All about this record' }).click();
    await page.getByText('Only what was done with one record').waitFor();
    await expect.poll(() => lines.filter({ hasNotText: asked.title }).count()).toBe(0);
    await page.getByRole('link', { name: 'Show everything' }).click();
    await lines
      .getByRole('link', { name: /Giulia Ferri/ })
      .first()
      .click();
    await page.getByText('Only what one person did').waitFor();
    await expect.poll(() => lines.filter({ hasText: 'Anna Conti' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('[WEB-50] gives the auditor the whole log as a file, and the figures that may be published', async () => {
    const giulia = await desks.open('giulia.ferri');
    for (let i = 0; i < 6; i++) await begins(giulia, 'request', 'ask', question(new Date(), null));
    const { page, url, complaints } = await desks.open('anna.conti');
    await page.goto(`${url}/journal`);
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Whole log with its proof' }).click();
    const text = await readFile(await (await coming).path(), 'utf8');
    expect(verifyFeed(text)).toMatchObject({ ok: true, feed: 'private.it-moi/it-moi/1' });
    await page.getByRole('link', { name: 'Transparency report' }).click();
    const table = page.getByRole('table');
    await table
      .getByRole('row', { name: /Requests asked/ })
      .getByText(/^[0-9]+$|not told/)
      .first()
      .waitFor();
    await page.getByText('Fingerprint of these figures').waitFor();
    await page.getByText('Records looked at').waitFor();
    expect(complaints).toEqual([]);
  });

  it('[WEB-32] is no page of those it is about', async () => {
    const { page, url } = await desks.open('giulia.ferri');
    await page.goto(`${url}/inbox`);
    await page.getByRole('link', { name: 'Directory' }).waitFor();
    expect(await page.getByRole('link', { name: 'Read log' }).count()).toBe(0);
  });
});
