import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrives, begins } from '../../dev/browser/acting.ts';
import { free } from '../../dev/browser/barriers.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { fill, send } from '../../dev/browser/forms.ts';
import { group } from '../../dev/nodes/pair.ts';
import { examples as meetings } from '../../kinds/meeting/examples.ts';
import { reports } from '../../packages/press/invented.ts';

const english = reports.en.replace('migrant smuggling. They', 'migrant smuggling with 34,000 officers. They');

/** Invented reports of one meeting in three languages; each step builds on the one before. */
describe.skipIf(!browserIsThere)('the press desk, in the browsers of two ministries', () => {
  let desks: Desks;
  let marco: Desk;
  let path = '';

  beforeAll(async () => {
    desks = await openDesks();
    marco = await desks.open('marco.salis');
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[PRESSDESK-18] [PRESSDESK-14] a report is pasted; what is too long or a page of scripts is said in words and never run', async () => {
    const { page, url } = marco;
    await page.goto(`${url}/new/press?group=${group}`);
    const report = page.locator('[data-field="text"] textarea').first();
    await report.fill('a'.repeat(70_000));
    await page.getByRole('alert').getByText('too long to be one report').waitFor();
    expect(await report.inputValue()).toBe('');
    await report.fill(`<script>document.title = 'run'</script><p>${english.split('\n').join('</p><p>')}</p>`);
    await page.getByText('This was a web page').waitFor();
    expect(await report.inputValue()).toBe(english);
    expect(await page.title()).not.toBe('run');
    await fill(page, 'source', 'The Harbour Post');
    await fill(page, 'published', '2031-03-05');
    await page.locator('[data-field="legalBasis"] select').selectOption({ index: 1 });
    await free(page);
    await send(page);
    await page.getByText('Proposed by software, confirmed by nobody yet').waitFor();
    path = new URL(page.url()).pathname;
    await page.locator('mark').getByText('agreed to set up a joint group').waitFor();
  });

  it('[PRESSDESK-18] the proposal is confirmed by a person, by keyboard, and a wrong name is listed', async () => {
    const { page } = marco;
    await free(page);
    await page.getByRole('button', { name: 'Confirm what it says' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-field="sides.0.person"] input').waitFor();
    const topic = page.getByRole('checkbox', { name: 'Migrant smuggling', exact: true });
    await topic.focus();
    await page.keyboard.press('Space');
    expect(await topic.isChecked()).toBe(false);
    await fill(page, 'place', 'Nairobi, Harambee House');
    await page.getByRole('button', { name: 'Check and send' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').locator('summary').press('Enter');
    await page.getByRole('dialog').getByText('Nairobi, Harambee House').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).press('Enter');
    await page.getByRole('heading', { level: 2, name: 'What a person confirmed' }).waitFor();
    await page.getByRole('button', { name: 'List a mistake' }).click();
    await fill(page, 'start', 'Not in the report');
    await page.getByRole('radio', { name: 'A name', exact: true }).check();
    await fill(page, 'right', 'Wanjala A. Otembo');
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.locator('[data-summary]').getByText('These words do not stand in the report').waitFor();
    await fill(page, 'start', 'Wanjala Otembo');
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[type="submit"]:focus').waitFor();
    await send(page);
    await page.getByRole('heading', { level: 2, name: 'Mistakes of the paper' }).waitFor();
    await free(page);
  });

  it('[PRESSDESK-18] [PRESSDESK-16] files and a feed are brought at the desk, which groups them with the first', async () => {
    const { page, url } = marco;
    await page.goto(`${url}/groups/${group}/press/desk`);
    await page.getByLabel('Paper or agency').fill('Le Quai');
    const feed = [JSON.stringify({ text: reports.ar, source: 'صحيفة الميناء', published: '2031-03' }), 'no report'];
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files' }).click();
    await (await choosing).setFiles([
      { name: 'quai.txt', mimeType: 'text/plain', buffer: Buffer.from(reports.fr) },
      { name: 'feed.jsonl', mimeType: 'text/plain', buffer: Buffer.from(feed.join('\n')) },
      { name: 'photo.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 0]) },
    ]);
    await page.getByText('feed.jsonl: 2').waitFor();
    await page.getByText('This is no text').waitFor();
    await page.getByRole('button', { name: 'Bring 2 reports' }).click();
    await page.getByText('Brought', { exact: true }).nth(1).waitFor();
    const meeting = page.getByRole('article');
    await meeting.getByText('صحيفة الميناء').waitFor();
    expect(await meeting.count()).toBe(1);
    expect(await meeting.getByRole('listitem').count()).toBe(3);
    await free(page);
  });

  it('[PRESSDESK-18] the coverage stands for every paper, by keyboard too, and the mistakes can be saved', async () => {
    const { page, url, complaints } = marco;
    await page.goto(`${url}/groups/${group}/press/coverage`);
    const cell = page
      .getByRole('row', { name: /joint group on migrant smuggling/ })
      .locator('summary')
      .first();
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.getByText('only topics and figures were compared').first().waitFor();
    await page.getByText('Compare with an agreed text').click();
    await page
      .getByLabel('Points of the agreed text')
      .fill('They set up a joint group on migrant smuggling with 3,400 officers.');
    const changed = page.getByRole('cell').filter({ hasText: 'Changed' }).locator('summary');
    await changed.focus();
    await page.keyboard.press('Enter');
    await page.getByText('The agreed text says 3,400, the report 34,000.').waitFor();
    await free(page);
    await page.getByRole('button', { name: 'List 34,000 as a mistake' }).press('Enter');
    await send(page);
    await page.locator('del').getByText('34,000', { exact: true }).waitFor();
    await page.goto(`${url}/groups/${group}/press/mistakes`);
    await page.getByRole('row', { name: /Wanjala A\. Otembo/ }).waitFor();
    await page.getByRole('row', { name: /34,000 3,400 A figure/ }).waitFor();
    const href = await page.getByRole('link', { name: 'Save the list as CSV' }).getAttribute('href');
    expect(decodeURIComponent(href ?? '')).toContain('The Harbour Post,2031-03-05');
    await free(page);
    expect(complaints).toEqual([]);
  });

  it('[PRESSDESK-19] [NODE-193] a press officer ties the reports to a meeting that only others may open', async () => {
    await begins(marco, 'meeting', 'invite', { ...meetings.invite, legalBasis: 'agreement-2024', agenda: [] });
    const luca = await desks.open('luca.moretti');
    const { page, url, complaints } = luca;
    await page.goto(`${url}/groups/${group}/press/desk`);
    await page.getByRole('article').getByRole('button', { name: 'Tie to a meeting' }).press('Enter');
    await page.locator('[data-field="to"] select').selectOption({ label: await theMeeting(page) });
    await send(page);
    await page.goto(`${url}/groups/${group}/press/desk`);
    await page.getByRole('article').getByText('Second meeting of the joint group (invented)').waitFor();
    expect(await page.getByRole('article').getByRole('listitem').count()).toBe(3);
    expect(await page.getByRole('link', { name: /Second meeting/ }).count()).toBe(0);
    await free(page);
    await marco.page.goto(`${marco.url}/groups/${group}/press/desk`);
    await marco.page
      .getByRole('article')
      .getByRole('link', { name: /Second meeting/ })
      .waitFor();
    expect(complaints).toEqual([]);
    await luca.context.close();
  });

  it('[PRESSDESK-18] the other ministry reads it in Arabic, on a narrow dark screen, and cannot confirm what is not its own', async () => {
    const omar = await desks.open('omar.benjelloun', { language: 'ar', scheme: 'dark', width: 390 });
    const { page, url, complaints } = omar;
    await arrives(omar, path);
    await page.goto(`${url}${path}`);
    await page.getByRole('heading', { level: 2, name: 'ما أكده شخص' }).waitFor();
    await page.getByRole('button', { name: 'تسجيل خطأ' }).waitFor();
    expect(await page.getByRole('button', { name: 'تأكيد ما يقوله' }).count()).toBe(0);
    await free(page);
    for (const place of ['desk', 'coverage']) {
      await page.goto(`${url}/groups/${group}/press/${place}`);
      await page.getByText('The Harbour Post').first().waitFor();
      await free(page);
    }
    expect(complaints).toEqual([]);
    await omar.context.close();
  });
});

/** The meeting as the form names it, with its day and place. */
async function theMeeting(page: Page): Promise<string> {
  const option = page.locator('[data-field="to"] option').filter({ hasText: 'Second meeting' });
  return (await option.textContent()) ?? '';
}
