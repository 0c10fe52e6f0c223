import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begins } from '../../dev/browser/acting.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { question } from '../cli/demo/statements.ts';

const person = (name: string, more: object) => ({ name, category: 'suspect', aliases: [], ...more });

const seen = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.NAMES_SHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

/** Rome and Rabat name one man in two scripts; each step builds on the one before. */
describe.skipIf(!browserIsThere)('names across scripts, in the browsers of two ministries', () => {
  let desks: Desks;
  let giulia: Desk;
  let yasmine: Desk;
  let record: string;

  beforeAll(async () => {
    desks = await openDesks();
    giulia = await desks.open('giulia.ferri');
    yasmine = await desks.open('yasmine.idrissi', { language: 'ar', width: 480, scheme: 'dark' });
    const asks = (title: string, name: string, born: string) =>
      begins(yasmine, 'request', 'ask', {
        ...question(new Date(), null),
        to: ['it-moi'],
        reference: title,
        title,
        persons: [person(name, { born })],
      });
    await asks('قارب', 'ياسين بنشاوي', '1984');
    record = await asks('Van', 'Yacine Benshawi', '1984-03-02');
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[WEB-140] a name is found while it is typed, word by word, in another script', async () => {
    const { page, url, complaints } = yasmine;
    await page.goto(`${url}/names`);
    await page.getByLabel('اسم بأي كتابة').fill('Yassine Benchaoui');
    await page.getByText('ياسين', { exact: true }).first().waitFor();
    await page.getByText('كتابة أخرى').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await seen(page, 'search-ar');
    expect(complaints).toEqual([]);
  }, 60_000);

  it('[WEB-141] what is held already stands with a record, a person says what it is, and is not asked again', async () => {
    const { page, url, complaints } = yasmine;
    await page.goto(`${url}${record}`);
    await page.getByRole('heading', { name: 'موجود لدينا من قبل' }).waitFor();
    await seen(page, 'panel-ar');
    await page.getByRole('radio', { name: 'الشخص نفسه', exact: true }).check();
    await page.getByLabel('السبب').last().fill('المواليد والعنوان متطابقان');
    await page.getByRole('button', { name: 'حفظ هذه النتيجة' }).click();
    await page.getByText('المواليد والعنوان متطابقان').waitFor();
    await page.reload();
    await page.getByText('النتيجة').first().waitFor();
    expect(await page.getByRole('button', { name: 'حفظ هذه النتيجة' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('[WEB-140] what was asked is found at the asked side as well, and what no name is like is said', async () => {
    const { page, url, complaints } = giulia;
    await page.goto(`${url}/names`);
    await page.getByLabel('A name, in any script').fill('ياسين بنشاوي');
    await page.getByText('One name found').or(page.getByText('names found')).first().waitFor();
    await seen(page, 'search-en');
    await page.getByLabel('A name, in any script').fill('Oakensdale Marguerite');
    await page.getByText('No name is like this one').waitFor();
    expect(complaints).toEqual([]);
  }, 60_000);
});
