import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acts, arrives, begins } from '../../dev/browser/acting.ts';
import { free } from '../../dev/browser/barriers.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { send } from '../../dev/browser/forms.ts';
import { group } from '../../dev/nodes/pair.ts';
import { eventually } from '../../dev/nodes/processes.ts';
import { examples as glossary } from '../../kinds/glossary/examples.ts';

/** One text from two ministries, in two languages; each step builds on the one before. */
describe.skipIf(!browserIsThere)('a communiqué, in the browsers of two ministries', () => {
  let desks: Desks;
  let giulia: Desk;
  let marco: Desk;
  let yasmine: Desk;
  let omar: Desk;
  let path: string;

  beforeAll(async () => {
    desks = await openDesks();
    giulia = await desks.open('giulia.ferri');
    marco = await desks.open('marco.salis');
    yasmine = await desks.open('yasmine.idrissi', { language: 'ar', scheme: 'dark' });
    omar = await desks.open('omar.benjelloun');
    const entry = await begins(giulia, 'glossary', 'propose', glossary.propose);
    await arrives(yasmine, entry);
    await acts(yasmine, entry, 'agree', { version: `${group}/it-moi/1#0` });
    await eventually(async () => {
      const answer = await giulia.context.request.get(`${giulia.url}/api${entry}`);
      if (!(await answer.text()).includes('"state":"agreed"')) throw new Error('the name is not agreed at Rome yet');
    });
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[COMMUNIQUE-20] is begun from the group’s home page and pasted in, each language beside the other', async () => {
    const { page, url, complaints } = giulia;
    await page.goto(`${url}/groups/${group}`);
    await page.getByRole('link', { name: 'New communiqué' }).click();
    for (const language of ['English', 'Arabic']) await page.getByRole('checkbox', { name: language }).check();
    await page.getByLabel('Title (English)').fill('Joint statement');
    await page.getByLabel('Title (Arabic)').fill('بيان مشترك');
    await page.locator('[data-field="legalBasis"] select').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Joint statement' }).waitFor();
    path = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Add clauses' }).click();
    const add = page.getByRole('region', { name: 'Add clauses' });
    await add.getByLabel('Type').selectOption('point');
    await add.getByLabel('English').fill('Meridian Gate Operation goes on.\n\nA joint desk opens in May.');
    await add.getByLabel('Arabic').fill('تستمر عملية ميريديان غيت.\n\nيُفتح مكتب مشترك في مايو.');
    await add.getByRole('button', { name: 'Send to all (2)' }).click();
    await cell(page, 'Clause 2, English').getByText('A joint desk opens in May.').waitFor();
    await cell(page, 'Clause 1, English').getByText('Names that differ from the glossary: 1').waitFor();
    expect(await page.getByText('Behind', { exact: true }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('[COMMUNIQUE-21] [COMMUNIQUE-24] a name that is not the group’s is replaced with one press, and what is typed and not sent survives', async () => {
    const { page, complaints } = giulia;
    await cell(page, 'Clause 1, English').getByRole('button', { name: 'Change' }).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Clause 1, English' });
    await field.press('Control+End');
    await field.pressSequentially(' Both ports take part.');
    await page.reload();
    expect(await field.inputValue()).toBe('Meridian Gate Operation goes on. Both ports take part.');
    await page.getByRole('button', { name: 'Replace by “Operation Meridian Gate”' }).click();
    expect(await field.inputValue()).toBe('Operation Meridian Gate goes on. Both ports take part.');
    await free(page);
    const stays = focusWhenClosed(page, 'Clause 1, English');
    await field.press('Control+Enter');
    await cell(page, 'Clause 1, Arabic').getByText('Behind', { exact: true }).waitFor();
    expect(await stays).toBe(true);
    await cell(page, 'Clause 1, English').locator('[data-cell-focus]:focus').waitFor();
    await cell(page, 'Clause 1, English').getByRole('button', { name: 'What changed' }).click();
    await page.locator('ins').getByText('Both ports take part.').waitFor();
    expect(await page.getByText('Names that differ').count()).toBe(0);
    await page.getByRole('button', { name: 'Delete Clause 1' }).press('Enter');
    const next = cell(page, 'Clause 1, English').filter({ hasText: 'A joint desk opens in May.' });
    await next.locator('[data-cell-focus]:focus').waitFor();
    await page.getByText('Deleted clauses: 1').click();
    await page.getByRole('button', { name: 'Bring back' }).click();
    await cell(page, 'Clause 2, English').getByText('A joint desk opens in May.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('[COMMUNIQUE-22] [COMMUNIQUE-24] the other side sees what is behind, follows it or confirms it, and the first sees that', async () => {
    const { page, url, complaints } = yasmine;
    await eventually(async () => {
      const answer = await yasmine.context.request.get(`${url}/api${path}`);
      if (!(await answer.text()).includes('Both ports')) throw new Error('the change is not at Rabat yet');
    });
    await page.goto(`${url}${path}`);
    const first = page.locator('[data-clause]').nth(1).locator('[data-cell="ar"]');
    await first.getByText('متأخرة', { exact: true }).waitFor();
    await first.getByRole('button', { name: 'تعديل' }).click();
    await first.getByRole('textbox').fill('تستمر عملية ميريديان غيت. ويشارك الميناءان.');
    const ended = Promise.withResolvers<void>();
    await page.route(/\/api\/drafts/, async (route) => {
      await ended.promise;
      await route.continue();
    });
    await page.keyboard.press('Control+Enter');
    await first.getByText('متأخرة', { exact: true }).waitFor({ state: 'detached' });
    const second = page.locator('[data-clause]').nth(2);
    await second.locator('[data-cell="ar"]').getByRole('button', { name: 'تعديل' }).click();
    await second.getByRole('textbox').fill('يُفتح المكتب المشترك في شهر مايو.');
    // The first cell closes late: whoever writes in the next one by then is left there.
    ended.resolve();
    await first.getByRole('button', { name: 'تعديل' }).waitFor();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await second.getByRole('textbox').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Control+Enter');
    await second.locator('[data-cell="en"]').getByText('متأخرة', { exact: true }).waitFor();
    await free(page);
    const english = cell(giulia.page, 'Clause 2, English');
    await english.getByText('Changed in another language since: Arabic').waitFor();
    await english.getByRole('button', { name: 'Still says the same' }).click();
    await english.getByText('Behind', { exact: true }).waitFor({ state: 'detached' });
    await english.locator('[data-cell-focus]:focus').waitFor();
    expect([...complaints, ...giulia.complaints]).toEqual([]);
  });

  it('[COMMUNIQUE-23] it is fixed, signed by both with two persons each, and published', async () => {
    const { page } = giulia;
    await page.getByRole('button', { name: 'Fix for signature' }).click();
    await send(page);
    await page.getByText('Version 1 is fixed for signature').waitFor();
    await signs(giulia, marco);
    await arrivesSigned(omar, 2);
    const officer = await desks.open('yasmine.idrissi');
    await officer.page.goto(`${officer.url}${path}`);
    await signs(officer, omar);
    await marco.page.goto(`${marco.url}${path}`);
    await marco.page.getByText('Signed by every side in every language').first().waitFor();
    await marco.page.getByRole('button', { name: 'Publish' }).click();
    await send(marco.page);
    await marco.page.getByText('Version 1 · published').waitFor();
    await page.getByText('Version 1 · published').waitFor();
    await free(page);
    await page.goto(`${giulia.url}/groups/${group}/glossary/glossary`);
    await page.getByLabel('Search in all languages').fill('ميريديان');
    await page.getByText('Names shown: 1').waitFor();
    await free(page);
    expect([...giulia.complaints, ...marco.complaints, ...yasmine.complaints, ...omar.complaints]).toEqual([]);
  });

  /** One proposes the signature, a head of the same ministry lets it go. */
  async function signs(officer: Desk, head: Desk): Promise<void> {
    await officer.page.getByRole('button', { name: 'Sign', exact: true }).click();
    await officer.page.getByRole('button', { name: 'Check and send' }).click();
    await officer.page.getByRole('dialog').getByRole('button', { name: 'Submit for release' }).click();
    await officer.page.getByText('Awaits a second person').first().waitFor();
    await head.page.goto(officer.page.url());
    await head.page.getByRole('button', { name: 'Release and send' }).click();
    await send(head.page, 'Check…', 'Confirm');
    await officer.page.goto(`${officer.url}${path}`);
  }

  async function arrivesSigned({ context, url }: Desk, count: number): Promise<void> {
    await eventually(async () => {
      const answer = await context.request.get(`${url}/api${path}`);
      if ((await answer.text()).split('communique.signed/1').length <= count) throw new Error('not signed there yet');
    });
  }
});

const cell = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Whether the focus is in a cell in the very moment in which its field gives way to the words: nobody's keys go nowhere, not for one frame. */
const focusWhenClosed = (page: Page, name: string) =>
  page.evaluate(
    (label) =>
      new Promise<boolean>((closed) => {
        const look = (_: unknown, observer: MutationObserver) => {
          const button = document.querySelector(`section[aria-label="${label}"] [data-cell-focus]`);
          if (button === null) return;
          observer.disconnect();
          closed(document.activeElement === button);
        };
        new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
      }),
    name,
  );
