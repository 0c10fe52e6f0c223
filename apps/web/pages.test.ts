import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';

describe.skipIf(!browserIsThere)('the pages of one officer', () => {
  let desks: Desks;
  let giulia: Desk;

  beforeAll(async () => {
    desks = await openDesks();
    giulia = await desks.open('giulia.ferri');
  });
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[WEB-24] a link survives signing in by hand, and a wrong code is told in words', async () => {
    const { page, context } = await desks.stranger('rome');
    await page.goto(`${desks.url('rome')}/directory`);
    const { password, code } = await desks.credentials('marco.salis');
    await page.getByText('Sign in with password and code instead').click();
    await page.locator('input[name="login"]').fill('marco.salis');
    await page.locator('input[name="password"]').fill('not the password');
    await page.locator('input[name="totp"]').fill(code);
    const submit = page.getByRole('button', { name: 'Sign in', exact: true });
    await submit.click();
    await page.getByText('This sign-in did not work').waitFor();
    await page.locator('input[name="password"]').fill(password);
    await submit.click();
    await page.getByRole('heading', { level: 1, name: 'Directory' }).waitFor();
    await context.close();
  });

  it('[WEB-13] single keys do what they say, can be switched off, and the palette answers Ctrl-K', async () => {
    const { page } = giulia;
    // A page that is loaded anew begins at its beginning, whatever was shown before.
    await page.goto(`${giulia.url}/directory`);
    await page.getByRole('heading', { level: 1, name: 'Directory' }).waitFor();
    await page.goto(`${giulia.url}/inbox`);
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Skip to the content' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('/');
    await page.locator('input[type="search"]:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('main').focus();
    await page.keyboard.press('c');
    await page.getByRole('heading', { level: 1, name: 'Ask for information' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Go to a page or a record' }).fill('My account');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
    await page.getByRole('switch', { name: 'Use single-key shortcuts' }).uncheck();
    await page.locator('main').focus();
    await page.keyboard.press('c');
    await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
  });

  it('[WEB-8] what is typed is kept: on the node, on this device while it is offline, and through a reload', async () => {
    const { page, context } = giulia;
    await page.goto(`${giulia.url}/new/request`);
    await page.locator('[data-field="title"] input').fill('Half a thought');
    await page.getByText('Draft saved').waitFor();
    await context.setOffline(true);
    await page.getByText('This device is offline').waitFor();
    await page.locator('[data-field="title"] input').fill('Half a thought, and the rest');
    await page.getByText('Kept on this device only').waitFor();
    await context.setOffline(false);
    await page.getByText('Draft saved').waitFor();
    await page.goto(`${giulia.url}/drafts`);
    await page.getByText('Half a thought, and the rest').click();
    await page.locator('[data-field="title"] input[value="Half a thought, and the rest"]').waitFor();
  });

  it('[WEB-19] a filter is a link: the address says it, and the address brings it back', async () => {
    const { page } = giulia;
    await page.goto(`${giulia.url}/inbox`);
    await page.getByRole('link', { name: /^All/ }).click();
    await page.getByLabel('Kind').selectOption('request');
    await page.waitForURL(/box=all.*kind=request|kind=request.*box=all/);
    await page.reload();
    await page.getByLabel('Kind').and(page.locator(':has(option[value="request"]:checked)')).waitFor();
  });

  it('[WEB-33] a search that finds nothing says so, and how to look again', async () => {
    const { page } = giulia;
    await page.goto(`${giulia.url}/search?text=zzzz`);
    await page.getByText('Nothing found').waitFor();
    await page.getByText('Try fewer words').waitFor();
    await page.goto(`${giulia.url}/list/sought`);
    await page.getByText('There are no open records').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Ask in private' }).waitFor();
    expect(await page.getByRole('button', { name: 'Clear filters' }).count()).toBe(0);
  });
});
