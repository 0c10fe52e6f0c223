import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begins } from '../../dev/browser/acting.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { watchWhatIsDrawn, whatWent } from '../../dev/browser/stays.ts';
import { eventually } from '../../dev/nodes/processes.ts';
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
        objects: [],
      });
    await asks('قارب', 'ياسين بنشاوي', '1984');
    record = await asks('Van', 'Yacine Benshawi', '1984-03-02');
    // What was just written down is read into the index a moment later: who types before that is told of what was there.
    await eventually(async () => {
      const answer = await yasmine.context.request.post(`${yasmine.url}/api/names/search`, {
        headers: { origin: yasmine.url, 'x-entente': '1' },
        data: { text: 'Yassine Benchaoui' },
      });
      expect((await answer.json()).hits).toHaveLength(2);
    });
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[WEB-140] [WEB-161] a name is found while it is typed, word by word, in another script', async () => {
    const { page, url, complaints } = yasmine;
    await watchWhatIsDrawn(page);
    await page.goto(`${url}/names`);
    await page.getByLabel('اسم بأي كتابة').fill('Yassine Benchaoui');
    await page.getByText('عُثر على اسمين').waitFor();
    expect(await whatWent(page)).toEqual([]);
    await page.getByText('ياسين', { exact: true }).first().waitFor();
    await page.getByText('كتابة أخرى').first().waitFor();
    await page.getByLabel('اسم بأي كتابة').press('ArrowDown');
    await page.locator('a:focus').waitFor();
    await page.locator('a:focus').press('ArrowUp');
    await page.getByLabel('اسم بأي كتابة').and(page.locator(':focus')).waitFor();
    await seen(page, 'search-ar');
    expect(complaints).toEqual([]);
  }, 60_000);

  it('[WEB-141] what is held already stands with a record, a person says what it is, and is not asked again', async () => {
    const { page, url, complaints } = yasmine;
    await page.goto(`${url}${record}`);
    await page.getByRole('heading', { name: 'موجود لدينا من قبل' }).waitFor();
    await seen(page, 'panel-ar');
    await page.getByRole('radio', { name: 'الشخص أو الشيء نفسه', exact: true }).check();
    await page.getByLabel('السبب').last().fill('المواليد والعنوان متطابقان');
    await page.getByRole('button', { name: 'حفظ هذه النتيجة' }).press('Enter');
    await page.getByText('المواليد والعنوان متطابقان').waitFor();
    // Whoever judged by keyboard is where the finding stands now, and not at the top of the page.
    await page.locator(':focus').getByText('المواليد والعنوان متطابقان').waitFor();
    await page.reload();
    await page.getByText('النتيجة').first().waitFor();
    expect(await page.getByRole('button', { name: 'حفظ هذه النتيجة' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('[WEB-140] [WEB-143] what was asked is found at the asked side as well, and what no name is like is said', async () => {
    const { page, url, complaints } = giulia;
    await page.goto(`${url}/names`);
    await page.getByRole('heading', { name: 'Met here, not yet judged' }).waitFor();
    await page.getByText('Names Yacine Benshawi').waitFor();
    // Both are there: nothing is said of others.
    expect(await page.getByText('the latest are shown').count()).toBe(0);
    await seen(page, 'met-en');
    await page.getByLabel('A name, in any script').fill('ياسين بنشاوي');
    await page.getByText('One name found').or(page.getByText('names found')).first().waitFor();
    await seen(page, 'search-en');
    await page.getByLabel('A name, in any script').fill('Oakensdale Marguerite');
    await page.getByText('No name is like this one').waitFor();
    expect(complaints).toEqual([]);
  }, 60_000);

  it('[WEB-142] who runs the node loads a list after a dry run, sees what was damaged, and takes it away', async () => {
    const admin = await desks.open('admin.roma', { width: 1280 });
    const { page, url, complaints } = admin;
    const file = async (name: string, lines: readonly string[]) => {
      const buffer = Buffer.from(lines.join('\n'));
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
    };
    await page.goto(`${url}/lists`);
    await page.getByText('No list is loaded').waitFor();
    await seen(page, 'lists-empty-en');
    await file('wrong.csv', ['Code;Nom', '1;Wenceslas Oudekerk']);
    await page.getByText('The first line does not name the columns').waitFor();
    await seen(page, 'lists-columns-en');
    await page.getByRole('combobox', { name: 'Name', exact: true }).selectOption('Nom');
    await page.getByRole('combobox', { name: 'Identifier' }).selectOption('Code');
    await page.getByRole('rowheader', { name: 'Wenceslas Oudekerk' }).waitFor();
    await page.getByRole('button', { name: 'Cancel, and choose another file' }).press('Enter');
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Choose a file');
    // One person may have four files under way: a page that is loaded again has none of them any more.
    for (let at = 0; at < 4; at += 1) {
      await file('left.csv', ['id;name', '1;Wenceslas Oudekerk']);
      await page.getByRole('rowheader', { name: 'Wenceslas Oudekerk' }).waitFor();
      await page.reload();
      await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    }
    const rows = ['7;Yassine Ben Chaoui;1984;ma', 'torn', '8;Olena Prykhodko;1970;', '9;;;'];
    await file('invented list.v2.csv', ['id;name;birth_date;nationality', ...rows]);
    await page.getByRole('rowheader', { name: 'Yassine Ben Chaoui' }).waitFor();
    await page.getByText('4 rows read, 2 of them damaged.').waitFor();
    await seen(page, 'lists-dry-en');
    await page.getByRole('textbox', { name: 'Name of the list' }).fill('Invented/list');
    await page.getByText('Letters, digits, spaces').waitFor();
    await page.getByRole('textbox', { name: 'Name of the list' }).fill('Invented list');
    // A colleague was quicker: what is being loaded is shown instead, with the way to end it; all that was said is there again afterwards.
    const other = { name: 'Quays', file: 'q.csv', phase: 'reading', read: 0, total: 9, rows: 0, damaged: 0 };
    await page.route(`${url}/api/names/lists`, async (way) => {
      if (way.request().method() === 'POST')
        return way.fulfill({ status: 409, json: { code: 'names.busy', message: 'A list is being loaded.' } });
      return way.fulfill({ json: { ...(await (await way.fetch()).json()), loading: other } });
    });
    await page.getByRole('button', { name: 'Load the list' }).click();
    await page.getByRole('button', { name: 'Cancel the loading' }).waitFor();
    await page.getByRole('alert').getByText('A list is being loaded').waitFor();
    expect(await page.getByRole('textbox', { name: 'Name of the list' }).isVisible()).toBe(false);
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('textbox', { name: 'Name of the list' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Name of the list' }).inputValue()).toBe('Invented list');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(complaints.splice(0)).toHaveLength(1);
    await page.getByRole('button', { name: 'Load the list' }).click();
    await page.getByText('“Invented list” is loaded').waitFor();
    await page.getByText('2 damaged rows were passed over').click();
    await page.getByText('Line 3: it has 1 column, the first line has 4').waitFor();
    await seen(page, 'lists-en');
    expect(complaints).toEqual([]);
  }, 60_000);

  it('[WEB-141] of an entry of a list a person says the same, and it stands there with who said it', async () => {
    const { page, url, complaints } = giulia;
    await page.goto(`${url}${record}`);
    const entry = page.getByRole('listitem').filter({ hasText: 'List Invented list, entry 7' });
    await entry.getByRole('radio', { name: 'Another person' }).check();
    await entry.getByLabel('Reason').fill('The list says another mother.');
    await seen(page, 'panel-question-en');
    await entry.getByRole('button', { name: 'Keep this finding' }).click();
    await entry.getByText('Found: Another person').waitFor();
    await page.reload();
    await entry.getByText('by Giulia Ferri').waitFor();
    await seen(page, 'panel-en');
    expect(complaints).toEqual([]);
  }, 60_000);

  it('[WEB-142] a list is taken away when that is confirmed, and found no more', async () => {
    const { page, url, complaints } = await desks.open('admin.roma', { language: 'ar', width: 390, scheme: 'dark' });
    await page.goto(`${url}/lists`);
    await page.getByText('Invented list').first().waitFor();
    await page.locator('summary').click();
    await seen(page, 'lists-ar');
    await page.getByRole('button', { name: 'إزالة القائمة' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'إزالة', exact: true }).press('Enter');
    await page.getByText('لا توجد قائمة محمّلة').waitFor();
    // What is told of it is that it is gone, and whoever did it by keyboard is there.
    await page.getByRole('status').and(page.locator(':focus')).getByText('أُزيلت القائمة').waitFor();
    expect(await page.getByText('حُمّلت').count()).toBe(0);
    await giulia.page.goto(`${giulia.url}${record}`);
    await giulia.page.getByRole('heading', { name: 'Held here already' }).waitFor();
    expect(await giulia.page.getByText('List Invented list').count()).toBe(0);
    expect(complaints).toEqual([]);
  }, 60_000);
});
