import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acts, begins, corrects } from '../../dev/browser/acting.ts';
import { free } from '../../dev/browser/barriers.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { act } from '../../dev/browser/forms.ts';
import { eventually } from '../../dev/nodes/processes.ts';
import { question } from '../cli/demo/statements.ts';

/** Officers in the middle of a sentence, and what may happen to a page meanwhile. */
describe.skipIf(!browserIsThere)('what is being typed', () => {
  let desks: Desks;
  let giulia: Desk;
  let yasmine: Desk;
  let record: string;
  const title = 'Keeper of the van 12345-A-6';

  beforeAll(async () => {
    desks = await openDesks();
    giulia = await desks.open('giulia.ferri');
    yasmine = await desks.open('yasmine.idrissi');
    await yasmine.page.goto(`${yasmine.url}/inbox`);
    record = await begins(giulia, 'request', 'ask', { ...question(new Date(), null), title });
    await yasmine.page.getByRole('link', { name: title }).click();
    await heading(yasmine.page, title).waitFor();
  });
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[WEB-26] a form half typed survives a live update of its record: text, focus and caret', async () => {
    const { page } = yasmine;
    await act(page, 'Answer').click();
    await answerText(page).fill('The van belongs to a company in Nador.');
    for (const _ of 'company in Nador.') await page.keyboard.press('ArrowLeft');
    await corrects(giulia, record, 'title', 'Keeper of the van 12354-A-6');
    await heading(page, 'Keeper of the van 12354-A-6').waitFor();
    await page.keyboard.type('rental ');
    await answerText(page).and(page.locator(':focus')).waitFor();
    expect(await answerText(page).inputValue()).toBe('The van belongs to a rental company in Nador.');
  });

  it('[WEB-8] a form put aside comes back as it was left', async () => {
    const { page } = yasmine;
    await page.getByText('Draft saved').waitFor();
    await page.getByRole('button', { name: 'Finish later' }).click();
    await act(page, 'Answer').click();
    expect(await answerText(page).inputValue()).toBe('The van belongs to a rental company in Nador.');
  });

  it('[WEB-26] an act that the other side made impossible stays open with its text, and says why it cannot be sent', async () => {
    const { page } = yasmine;
    await answerText(page).focus();
    await acts(giulia, record, 'withdraw', { reason: 'The van was found.' });
    await page.getByText('This can no longer be done here').waitFor();
    await answerText(page).and(page.locator(':focus')).waitFor();
    expect(await answerText(page).inputValue()).toBe('The van belongs to a rental company in Nador.');
    await page.goto(`${yasmine.url}/drafts`);
    await page.getByRole('main').getByRole('link').click();
    await page.getByText('This can no longer be done here').waitFor();
    expect(await answerText(page).inputValue()).toBe('The van belongs to a rental company in Nador.');
    await page.getByRole('button', { name: 'Discard' }).click();
    await answerText(page).waitFor({ state: 'detached' });
  });

  it('[WEB-8] what was typed while the node was down is in the form after a reload, on the node when it is back', async () => {
    const { page } = giulia;
    await page.goto(`${giulia.url}/new/request`);
    await page.locator('[data-field="title"] input').fill('Half a thought');
    await page.getByText('Draft saved').waitFor();
    await desks.stop('rome');
    await page.getByText('Your node does not answer').waitFor();
    await page.locator('[data-field="title"] input').fill('Half a thought, and the rest');
    await page.getByText('Kept on this device only').waitFor();
    await desks.start('rome');
    await page.getByText('Your node does not answer').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('Draft saved').waitFor();
    expect(await page.locator('[data-field="title"] input').inputValue()).toBe('Half a thought, and the rest');
  });

  it('[WEB-155] two windows of one draft: the second says that the first was changed, shows both texts, and goes on with the one chosen', async () => {
    const { page, context } = giulia;
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByText('Draft saved').waitFor();
    await page.locator('[data-field="title"] input').fill('Typed in the first window');
    await page.getByText('Draft saved').waitFor();
    await other.locator('[data-field="title"] input').fill('Typed in the second window');
    const choice = other.getByRole('alert').filter({ hasText: 'This draft was changed in another window' });
    await choice.waitFor();
    await free(other);
    await other.getByRole('button', { name: 'Check and send' }).click();
    await other.locator('[data-clash]:focus').waitFor();
    await choice.getByRole('button', { name: 'Show the other text' }).click();
    expect(await other.locator('[data-field="title"] input').inputValue()).toBe('Typed in the first window');
    await choice.getByRole('button', { name: 'Show my text' }).click();
    await choice.getByRole('button', { name: 'Go on with my text' }).click();
    await choice.waitFor({ state: 'detached' });
    await other.getByText('Draft saved').waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText('Another window changed this draft: its text is shown').waitFor();
    expect(await page.locator('[data-field="title"] input').inputValue()).toBe('Typed in the second window');
    await other.goto(`${giulia.url}/drafts`);
    await other.getByRole('main').getByRole('link', { name: 'Typed in the first window' }).click();
    await other.locator('[data-field="title"] input[value="Typed in the first window"]').waitFor();
    await other.getByRole('button', { name: 'Discard' }).click();
    await other.getByRole('main').getByRole('link', { name: 'Typed in the second window' }).waitFor();
    await other.close();
  });

  it('[WEB-155] a form sent or thrown away in one window is not sent from the other unseen, and what was typed there stays', async () => {
    const { page, context } = giulia;
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByText('Draft saved').waitFor();
    await other.getByRole('button', { name: 'Discard' }).click();
    await other.getByText('There are no drafts').waitFor();
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByText('This form was sent or thrown away in another window').waitFor();
    await page.getByRole('button', { name: 'Keep this text as a draft' }).click();
    await page.getByText('Draft saved').waitFor();
    await other.reload();
    await other.getByRole('main').getByRole('link', { name: 'Typed in the second window' }).waitFor();
    await other.close();
  });

  it('[WEB-156] what a browser kept when its window went down goes to the node by itself', async () => {
    const { page, context, url } = giulia;
    await context.route('**/api/drafts/*', (route) => route.abort());
    const lost = await context.newPage();
    await lost.goto(`${url}/new/information`);
    await lost.locator('[data-field="title"] input').fill('Typed as the lights went out');
    await lost.getByText('Kept on this device only').waitFor();
    await lost.close({ runBeforeUnload: false });
    await context.unroute('**/api/drafts/*');
    await page.reload();
    await eventually(async () => {
      const answer = await context.request.get(`${url}/api/drafts`);
      expect(await answer.text()).toContain('Typed as the lights went out');
    });
    await page.goto(`${url}/drafts`);
    await page.getByRole('button', { name: 'Discard the draft “Typed as the lights went out”' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Typed in the second window' }).click();
    await page.locator('[data-field="title"] input[value="Typed in the second window"]').waitFor();
  });

  it('[WEB-63] a field into which more is pasted than it takes says that it is full', async () => {
    const { page } = giulia;
    const title = page.locator('[data-field="title"] input');
    const full = page.locator('[data-field="title"]').getByText('This field is full');
    await title.fill('x'.repeat(199));
    expect(await full.count()).toBe(0);
    await title.fill('x'.repeat(10_000));
    await full.waitFor();
    expect(await title.inputValue()).toHaveLength(200);
  });

  it('[WEB-8] what is thrown away while it is being saved does not come back', async () => {
    const { page } = giulia;
    const [begun, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await page.route('**/api/drafts/*', async (route) => {
      if (route.request().method() === 'PUT') {
        begun.resolve();
        await held.promise;
      }
      await route.continue();
    });
    await page.locator('[data-field="title"] input').fill('A thought given up');
    await begun.promise;
    const gone = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
    await page.getByRole('button', { name: 'Discard' }).click();
    held.resolve();
    await gone;
    await page.unroute('**/api/drafts/*');
    await page.goto(`${giulia.url}/drafts`);
    await page.getByText('There are no drafts').waitFor();
  });

  it('[WEB-11] none of it made the browser complain of anything but the node that was down', () => {
    expect(yasmine.complaints).toEqual([]);
    expect(giulia.complaints.filter((one) => !one.includes('net::ERR_'))).toEqual([]);
  });
});

function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 1, name });
}

function answerText(page: Page): Locator {
  return page.locator('[data-field="items.0.text"] textarea');
}
