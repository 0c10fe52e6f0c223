import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acts, arrives, begins } from '../../dev/browser/acting.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { act, fill, send } from '../../dev/browser/forms.ts';
import { examples as subject } from '../../kinds/subject/examples.ts';

/** The rights of the people in the files, from desk to desk; each step builds on the one before. */
describe.skipIf(!browserIsThere)('the rights of a person, in the browsers of two ministries', () => {
  let desks: Desks;
  let marco: Desk;
  let yasmine: Desk;
  let record = '';

  beforeAll(async () => {
    desks = await openDesks();
    marco = await desks.open('marco.salis');
    yasmine = await desks.open('yasmine.idrissi');
  });
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[WEB-46] without consent nobody is referred, what was typed stays; the words told stand beside the officer’s own', async () => {
    const { page } = marco;
    await page.goto(`${marco.url}/new/referral`);
    await select(page, 'need', 'shelter');
    await select(page, 'urgency', 'days');
    await page.locator('[data-field="legalBasis"] select').selectOption({ index: 1 });
    await fill(page, 'person.name', 'Olive tree');
    await select(page, 'person.category', 'victim');
    await select(page, 'person.age', 'adult');
    await fill(page, 'summary', 'A safe place for one person for some weeks.');
    await fill(page, 'purpose', 'Help for a victim of trafficking.');
    await fill(page, 'necessity', 'No place can be found without knowing for whom.');
    await page.getByRole('checkbox', { name: /^H0/ }).check();
    await page.getByRole('checkbox', { name: /^H2/ }).uncheck();
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByText('Obtain the person’s consent first').first().waitFor();
    await select(page, 'consent.language', 'ar');
    expect(await page.locator('[data-field="consent.text"] textarea').inputValue()).toContain('نعرف جهة');
    await page
      .getByRole('region', { name: 'The words proposed, in your language' })
      .getByText('You may say no')
      .waitFor();
    await page.getByRole('checkbox', { name: 'What happened to the person' }).check();
    await page.getByRole('radio', { name: 'the person', exact: true }).check();
    await page.getByRole('radio', { name: 'in writing' }).check();
    await page.getByRole('radio', { name: 'An interpreter was there' }).check();
    await page.locator('[data-field="consent.day"] input').fill(new Date().toISOString().slice(0, 10));
    await send(page);
    await page.getByRole('heading', { level: 1, name: 'Olive tree' }).waitFor();
    record = new URL(page.url()).pathname;
  });

  it('[WEB-46] the service reads it and accepts; a withdrawal stands above all on both sides and leads to the recall', async () => {
    await yasmine.page.goto(`${yasmine.url}${record}`);
    await act(yasmine.page, 'Accept').click();
    await send(yasmine.page);
    const { page } = marco;
    await page.getByRole('region', { name: 'What came of it' }).getByText('Accepted').waitFor();
    await act(page, 'Withdraw consent').click();
    await page.getByRole('radio', { name: 'the person', exact: true }).check();
    await send(page);
    for (const desk of [marco, yasmine]) {
      await desk.page.getByRole('note').getByText('The consent was withdrawn').waitFor();
      await desk.page.getByText('Choose “Recall and erase”').waitFor();
    }
    await yasmine.page.getByRole('button', { name: 'Report help given' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Recall now' }).click();
    await page.getByRole('heading', { name: 'Recall and erase' }).waitFor();
    await page.locator('[data-field="cause"] select').selectOption('consentRevoked');
    await page.getByRole('checkbox', { name: /referred a person/ }).check();
    await send(page);
    await marco.page.goto(`${marco.url}${record}`);
    for (const desk of [marco, yasmine])
      await desk.page.getByText('The content of this referral has been erased').waitFor();
    expect([...marco.complaints, ...yasmine.complaints]).toEqual([]);
  });

  it('[WEB-47] a person’s request is taken in under a number, and the other side says what it holds', async () => {
    const { page } = marco;
    await page.goto(`${marco.url}/new/subject`);
    await page.getByRole('radio', { name: 'Access' }).check();
    await fill(page, 'wanted', 'Whether anything about him was exchanged, and what.');
    await page.locator('[data-field="receivedOn"] input').fill(new Date().toISOString().slice(0, 10));
    await select(page, 'language', 'it');
    await fill(page, 'reference', 'DS-2026-0011');
    await fill(page, 'person.names', 'Tarik Benomar\nطارق بنعمر');
    await fill(page, 'identity', 'Came to the desk with an identity card.');
    await page.locator('[data-field="legalBasis"] select').selectOption({ index: 1 });
    await page.getByRole('checkbox', { name: /^H0/ }).check();
    await page.getByRole('checkbox', { name: /^H2/ }).uncheck();
    await send(page);
    await page.getByRole('heading', { level: 1, name: 'DS-2026-0011' }).waitFor();
    record = new URL(page.url()).pathname;
    await yasmine.page.goto(`${yasmine.url}${record}`);
    await act(yasmine.page, 'Say what is held').click();
    await yasmine.page.getByRole('radio', { name: 'Neither confirmed nor denied' }).check();
    await yasmine.page.getByText('These words are sent and nothing else').waitFor();
    await send(yasmine.page);
    // The neutral word waits for its tick; whoever looked does not read the private record of it.
    await yasmine.page.getByText('A non-answer leaves at').waitFor();
    expect(await yasmine.page.getByRole('link', { name: 'Why, and take back' }).count()).toBe(0);
  });

  it('[WEB-47] the neutral answer is read before it is sent, in the person’s language, and given once', async () => {
    const { page } = marco;
    const receivedOn = new Date().toISOString().slice(0, 10);
    const petition = { ...subject.receive, legalBasis: 'agreement-2024', handling: ['H0'], receivedOn };
    const asked = await begins(marco, 'subject', 'receive', petition);
    await arrives(yasmine, asked);
    await acts(yasmine, asked, 'report', subject.report);
    await page.goto(`${marco.url}${asked}`);
    await yasmine.page.goto(`${yasmine.url}${asked}`);
    await page
      .getByRole('region', { name: 'What the members found' })
      .getByText('Named as a contact in one statement of May')
      .waitFor();
    await act(page, 'Answer the person').click();
    await page.getByRole('radio', { name: 'Neither confirmed nor denied' }).check();
    await fill(page, 'authority', 'Garante (invented)');
    await page.getByText('Non possiamo né confermare né smentire').waitFor();
    await send(page);
    for (const desk of [marco, yasmine])
      await desk.page.getByRole('region', { name: 'The answer' }).getByText('chieda a Garante (invented)').waitFor();
    await page.getByRole('button', { name: 'Answer the person' }).waitFor({ state: 'detached' });
    expect([...marco.complaints, ...yasmine.complaints]).toEqual([]);
  });

  it('[WEB-48] the menu offers to begin only what the person signed in may begin', async () => {
    await yasmine.page.goto(`${yasmine.url}/inbox`);
    await yasmine.page.getByRole('link', { name: 'Refer a person' }).waitFor();
    expect(await yasmine.page.getByRole('link', { name: 'Take in a person’s request' }).count()).toBe(0);
    await marco.page.goto(`${marco.url}/inbox`);
    await marco.page.getByRole('link', { name: 'Take in a person’s request' }).waitFor();
  });
});

async function select(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`[data-field="${name}"] select`).selectOption(value);
}
