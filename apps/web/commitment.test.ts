import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acts, arrives, begins } from '../../dev/browser/acting.ts';
import { free } from '../../dev/browser/barriers.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { fill, send } from '../../dev/browser/forms.ts';
import { actsByTwo } from '../../dev/browser/releasing.ts';
import { group } from '../../dev/nodes/pair.ts';
import { examples } from '../../kinds/commitment/examples.ts';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const title = 'One list of interpreters';
const body = 'Both sides keep one list of interpreters for the landings of the summer.';

/** From a proposal in two languages to what came of it; each step builds on the one before. */
describe.skipIf(!browserIsThere)('a commitment, in the browsers of two ministries', () => {
  let desks: Desks;
  let [paolo, giulia, marco, livia, yasmine, omar, samira]: Desk[] = [];
  let path = '';

  beforeAll(async () => {
    desks = await openDesks();
    const logins = ['paola.greco', 'giulia.ferri', 'marco.salis', 'sofia.ricci'];
    const there = ['yasmine.idrissi', 'omar.benjelloun', 'nadia.berrada'];
    [paolo, giulia, marco, livia, yasmine, omar, samira] = await Promise.all(
      [...logins, ...there].map((login) => desks.open(login)),
    );
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[COMMITMENT-71] is proposed in two languages by the secretariat, and signed by two heads at each side under one hash', async () => {
    const [desk, head, second] = [known(paolo), known(omar), known(samira)];
    const { page } = desk;
    await page.goto(`${desk.url}/groups/${group}`);
    await page.getByRole('link', { name: 'Propose a commitment' }).click();
    await wording(page, 0, 'en', [title, body, 'the list holds forty names']);
    await page.getByRole('button', { name: 'Add a language' }).click();
    await wording(page, 1, 'ar', [
      'قائمة واحدة للمترجمين',
      'يمسك الطرفان قائمة واحدة للمترجمين.',
      'ضمّت القائمة أربعين اسماً',
    ]);
    await page.getByRole('checkbox', { name: /Rabat/ }).check();
    await page.getByRole('checkbox', { name: 'Asylum' }).check();
    await page.getByRole('radio', { name: /Everybody/ }).check();
    await page.locator('[data-field="legalBasis"] select').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.locator('[data-summary]').getByText('Due').first().waitFor();
    await page.locator('[data-field="due"] input').fill(inDays(40));
    await send(page);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    path = new URL(page.url()).pathname;

    await arrives(head, path);
    await head.page.goto(`${head.url}${path}`);
    await head.page.getByText('have to sign the text').waitFor();
    await head.page.getByRole('button', { name: 'Sign', exact: true }).click();
    await send(head.page, 'Check and send', 'Submit for release');
    await head.page.getByText('Awaits a second person').first().waitFor();
    await second.page.goto(head.page.url());
    await second.page.getByText('It is done when: the list holds forty names').waitFor();
    await second.page.getByRole('button', { name: 'Release and send' }).click();
    await send(second.page, 'Check…', 'Confirm');
    await second.page.goto(`${second.url}${path}`);
    const hash = await hashOn(second.page);
    await actsByTwo([known(marco), known(livia)], 'it-moi', `${path}/sign`, { version: 1, hash });
    await second.page.getByText('Signed by all').first().waitFor();
    await page.goto(`${desk.url}${path}`);
    await page.getByText('Signed by all').first().waitFor();
    expect(await hashOn(page)).toBe(hash);
    const signatures = page.getByRole('region', { name: 'Signatures' });
    expect(await signatures.getByText('Has not signed').count()).toBe(0);
    await free(page);
    expect([...desk.complaints, ...head.complaints, ...second.complaints]).toEqual([]);
  });

  it('[COMMITMENT-72] is reported at risk, moved to another day by both, reported done and confirmed', async () => {
    const [officer, desk] = [known(yasmine), known(giulia)];
    await officer.page.goto(`${officer.url}${path}?command=report`);
    await officer.page.getByRole('radio', { name: 'At risk' }).check();
    await fill(officer.page, 'evidence', 'Two languages have nobody yet.');
    await fill(officer.page, 'percent', '60');
    await send(officer.page);
    await desk.page.goto(`${desk.url}${path}`);
    await desk.page.getByRole('region', { name: 'What came of it' }).getByText('Two languages have nobody').waitFor();
    const heads = [known(omar), known(samira)] as const;
    await actsByTwo(heads, 'ma-moi', `${path}/askDeferral`, { due: inDays(90), reason: 'Two more months.' });
    await desk.page.getByText('to answer whether the day is moved').waitFor();
    const hash = await hashOn(desk.page, `Signatures for ${inDays(90)}`);
    await actsByTwo([known(marco), known(livia)], 'it-moi', `${path}/agreeDeferral`, { version: 2, hash });
    await desk.page.getByRole('heading', { name: 'Text, version 2' }).waitFor();
    await desk.page.getByText('Agreed by all').waitFor();
    await acts(officer, path, 'report', { status: 'done', evidence: 'Forty names.', percent: 100, attachments: [] });
    await desk.page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await send(desk.page);
    await officer.page.getByText('Done', { exact: true }).first().waitFor();
    await officer.page.getByText('Confirmed', { exact: true }).first().waitFor();
    expect([...officer.complaints, ...desk.complaints]).toEqual([]);
  });

  it('[COMMITMENT-70] a passage becomes a proposal in one click, with its words and where they stand', async () => {
    const { page, url } = known(giulia);
    await page.goto(`${url}${path}`);
    await page.getByRole('button', { name: 'Begin the text that takes its place' }).click();
    await page.getByRole('heading', { level: 1, name: 'Propose a commitment' }).waitFor();
    await page.getByRole('blockquote').getByText(body).waitFor();
    await page.getByText(`characters 0 to ${body.length}`).waitFor();
    expect(await page.locator('[data-field="texts.0.text.body"] textarea').first().inputValue()).toBe(body);
    expect(await page.locator('[data-field="texts.0.language"] select').inputValue()).toBe('en');
  });

  it.each([
    ['en', 'light', 1280],
    ['ar', 'dark', 390],
  ] as const)(
    '[COMMITMENT-73] board and time axis in %s, %s, are free of barriers and gone through by keyboard',
    async (language, scheme, width) => {
      const open = {
        ...examples.propose,
        legalBasis: 'agreement-2024',
        due: inDays(10),
        owners: ['it-moi'],
        source: null,
      };
      const later = await begins(known(giulia), 'commitment', 'propose', open);
      const hash = await hashThrough(known(giulia), later);
      await actsByTwo([known(marco), known(livia)], 'it-moi', `${later}/sign`, { version: 1, hash });
      await arrives(known(omar), later);
      await actsByTwo([known(omar), known(samira)], 'ma-moi', `${later}/sign`, { version: 1, hash });
      const desk = await desks.open('giulia.ferri', { language, scheme, width });
      const { page, url, complaints } = desk;
      await page.goto(`${url}/groups/${group}/commitment/board`);
      const cards = page.locator('[data-column] article a');
      await cards.nth(1).waitFor();
      await free(page);
      await cards.first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
      expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true);
      await page.locator('form select').nth(2).selectOption('asylum');
      await page.waitForFunction(() => document.querySelectorAll('[data-column] article').length === 1);

      await page.goto(`${url}/groups/${group}/commitment/timeline`);
      const points = page.locator('svg a');
      await points.nth(1).waitFor();
      await free(page);
      const [first, last] = [await points.first().boundingBox(), await points.last().boundingBox()];
      expect((first?.x ?? 0) < (last?.x ?? 0)).toBe(language === 'en');
      expect(await page.locator('table tbody tr').count()).toBe(await points.count());
      await points.first().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForURL((address) => address.pathname.startsWith('/records/'));
      await free(page);
      expect(complaints).toEqual([]);
      await desk.context.close();
    },
  );
});

/** A desk that the story has opened. */
function known(desk: Desk | undefined): Desk {
  if (desk === undefined) throw new Error('this desk is not open');
  return desk;
}

async function wording(page: Page, row: number, language: string, [name = '', words = '', measure = '']: string[]) {
  await page.locator(`[data-field="texts.${row}.language"] select`).selectOption(language);
  await fill(page, `texts.${row}.text.title`, name);
  await fill(page, `texts.${row}.text.body`, words);
  await fill(page, `texts.${row}.text.measure`, measure);
}

/** The hash as it stands on the page, its groups of four put together. */
async function hashOn(page: Page, section = 'Signatures'): Promise<string> {
  const list = page.getByRole('region', { name: section, exact: true }).getByRole('list', { name: 'Hash of the text' });
  await list.first().waitFor();
  const groups = await list.first().getByRole('listitem').allTextContents();
  return groups.join('');
}

async function hashThrough({ page, url }: Desk, path: string): Promise<string> {
  await page.goto(`${url}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return hashOn(page);
}
