import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acts, arrives, begins } from '../../dev/browser/acting.ts';
import { free } from '../../dev/browser/barriers.ts';
import { browserIsThere, type Desk, type Desks, openDesks, type Places } from '../../dev/browser/desks.ts';
import { field } from '../../dev/browser/forms.ts';
import { openLater } from '../../dev/browser/later.ts';
import { question } from '../cli/demo/statements.ts';

const reason = 'The person asked for it in writing.';

/** A question about somebody who fled the country that asks; each step builds on the one before. */
describe.skipIf(!browserIsThere)('a question about somebody who is protected', () => {
  let desks: Desks;
  let places: Places;
  let giulia: Desk;
  let marco: Desk;
  let request = '';
  let nonanswer = '';
  let leaves = '';

  beforeAll(async () => {
    desks = await openDesks(async (made) => {
      places = made;
    });
    giulia = await desks.open('giulia.ferri');
    marco = await desks.open('marco.salis');
    const yasmine = await desks.open('yasmine.idrissi');
    request = await begins(yasmine, 'request', 'ask', { ...question(new Date(), null), to: ['it-moi'] });
    await arrives(giulia, request);
    await acts(giulia, request, 'accept', { note: null });
  }, 180_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[WEB-42] who is named in a record is protected from there, with what the record says of them', async () => {
    const { page, url } = giulia;
    await page.goto(url + request);
    await page.getByRole('button', { name: 'Protect a person', exact: true }).click();
    await page.getByRole('button', { name: 'Samir Lahmidi' }).click();
    expect(await field(page, 'names').inputValue()).toBe('Samir Lahmidi\nسمير لحميدي');
    expect(await field(page, 'born').inputValue()).toBe('1981');
    expect(await field(page, 'records').inputValue()).toBe(request.split('/').at(-1));
    await field(page, 'fled').fill('MA');
    await page.getByRole('button', { name: 'Check…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
  });

  it('[WEB-41] whoever flags and may not read it is told that it is recorded', async () => {
    const { page, url, complaints } = giulia;
    await page.getByText('It is recorded').waitFor();
    await page.goto(`${url}/new/protection`);
    await field(page, 'names').fill('Nadia Fassi');
    await field(page, 'fled').fill('MA');
    await page.getByRole('button', { name: 'Check…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('It is recorded').waitFor();
    expect(await page.getByRole('link', { name: 'Protected persons' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('[WEB-40] an officer reads the sentence alone; a head asks a second person, who reads the same text and the reason', async () => {
    for (const desk of [giulia, marco]) await answersAPart(desk, request);
    const sentence = 'This cannot be sent to this group.';
    for (const { page } of [giulia, marco]) await page.locator('[data-summary]').getByText(sentence).waitFor();
    const offer = { name: 'Ask a second person to override…' };
    expect(await giulia.page.getByRole('button', offer).count()).toBe(0);
    const { page } = marco;
    await page.getByRole('link', { name: 'Go to the neutral answer' }).waitFor();
    await page.getByRole('button', offer).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Check and send…' }).click();
    await page.getByRole('dialog').getByText('without it nobody is asked').waitFor();
    await page.getByRole('dialog').getByRole('textbox').fill(reason);
    await page.getByRole('dialog').getByRole('button', { name: 'Check and send…' }).click();
    const look = page.getByRole('dialog').filter({ hasText: 'A protection is set aside' });
    await look.getByText(reason).waitFor();
    await look.getByText('Read once more what will be sent').click();
    const saw = await look.locator('details > :not(summary)').allTextContents();
    await look.getByRole('button', { name: 'Submit for release' }).click();
    await page.getByText('Why a protection is set aside').waitFor();
    await page.getByText(reason).first().waitFor();
    const shown = page.getByRole('region', { name: 'What will be sent' });
    for (const text of saw) expect(await shown.textContent()).toContain(text);
    expect(saw.join()).toContain('The man lives here.');
  });

  it('[WEB-43] the non-answer is decided, its moment is seen, it is taken back and decided again', async () => {
    const { page, url } = marco;
    await page.goto(`${url}${request}?command=refuse`);
    for (const again of [false, true]) {
      if (again) await page.goto(`${url}${request}?command=refuse`);
      await page.locator('[data-field="ground"] select').selectOption('protection');
      await field(page, 'explanation').fill('The man applied on 3 November.');
      await page.getByRole('button', { name: 'Check and send…' }).click();
      await page.getByRole('dialog').getByText('It leaves by itself at its moment').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click();
      const moment = page.locator('main time').first();
      await page.getByText('Leaves', { exact: true }).waitFor();
      leaves = (await moment.getAttribute('datetime')) ?? '';
      nonanswer = new URL(page.url()).pathname;
      if (again) break;
      await page.getByRole('button', { name: 'Take back' }).click();
      await page.getByRole('button', { name: 'Check…' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
      await page.getByText('Taken back').first().waitFor();
    }
    expect(leaves).toMatch(/^20/);
  });

  it('[WEB-43] who oversees reads who is protected and the true cause', async () => {
    const { page, url } = await desks.open('elena.neri');
    await page.goto(`${url}/list/protection`);
    await page.getByRole('link', { name: 'Samir Lahmidi' }).click();
    await page.getByRole('heading', { level: 1, name: 'Samir Lahmidi' }).waitFor();
    await page.goto(url + nonanswer);
    await page.getByText('Somebody concerned seeks protection here').first().waitFor();
    await page.getByText('The man applied on 3 November.').first().waitFor();
  });

  describe.each([
    { language: 'en', scheme: 'light', width: 1280 },
    { language: 'ar', scheme: 'dark', width: 390 },
  ] as const)('in $language, $scheme, $width wide', (look) => {
    it('[WEB-44] its pages are free of barriers', async () => {
      const { page, url, context, complaints } = await desks.open('marco.salis', look);
      const list = await desks.open('elena.neri', look);
      await list.page.goto(`${list.url}/list/protection`);
      await list.page.getByRole('link', { name: 'Samir Lahmidi' }).click();
      await free(list.page);
      for (const path of [nonanswer, `${request}?command=protection.shelter`, `${request}?command=answerPartly`]) {
        await page.goto(url + path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await free(page);
      }
      await page.locator('form:has([data-field]) button[type="submit"]').first().click();
      await page.locator('[data-summary]').waitFor();
      await free(page);
      expect(complaints.concat(list.complaints)).toEqual([]);
      await context.close();
      await list.context.close();
    });
  });

  it('[WEB-43] the country that asked reads the one formula, from its moment on', async () => {
    await desks.stop('rome');
    await desks.stop('rabat');
    await using later = await openLater(places, new Date(new Date(leaves).getTime() + 60_000));
    const { page, url, context } = await desks.stranger('rabat');
    await context.addCookies([await later.cookie('yasmine.idrissi')]);
    await later.sent(request);
    await page.goto(url + request);
    await page.getByText('There is no answer').first().waitFor();
    const read = await page.locator('main').textContent();
    expect(read).not.toMatch(/seeks protection|applied|asylum/i);
  });
});

async function answersAPart({ page, url }: Desk, request: string): Promise<void> {
  await page.goto(`${url}${request}?command=answerPartly`);
  await field(page, 'items.0.text').fill('The man lives here.');
  await page.getByRole('radio', { name: 'Fact', exact: true }).check();
  await page.locator('[data-field="items.0.grade.source"] select').selectOption('A');
  await page.locator('[data-field="items.0.grade.information"] select').selectOption('1');
  await page.getByRole('button', { name: 'Check and send…' }).click();
}
