import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { withProvider } from '../../dev/browser/provider.ts';

/** From an invitation to the day one is shown out: each step builds on the one before. */
describe.skipIf(!browserIsThere)('the ways in', () => {
  let desks: Desks;
  let endProvider: () => void;
  let admin: Desk;
  let paola: Desk;
  let keys: CDPSession;
  let link = '';

  beforeAll(async () => {
    desks = await openDesks(async ({ rome }) => {
      endProvider = await withProvider(rome);
    });
    admin = await desks.open('admin.roma');
    paola = await desks.stranger('rome');
    keys = await paola.context.newCDPSession(paola.page);
    await keys.send('WebAuthn.enable');
  });
  afterAll(async () => {
    await desks?.[Symbol.asyncDispose]();
    endProvider?.();
  });

  it('[WEB-28] an administrator opens an account and gets its invitation, which is shown once', async () => {
    const { page } = admin;
    await page.goto(`${admin.url}/accounts`);
    await page.getByRole('button', { name: 'New account' }).click();
    const form = page.getByRole('dialog', { name: 'New account' });
    await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Paola Bassi');
    await form.getByRole('textbox', { name: 'Sign-in name' }).fill('Paola Bassi');
    await form.getByRole('button', { name: 'Create and invite' }).click();
    await form.getByText('A sign-in name has 2 to 64 characters').waitFor();
    await form.getByRole('textbox', { name: 'Sign-in name' }).fill('paola.bassi');
    await form.getByRole('button', { name: 'Create and invite' }).click();
    const invitation = page.getByRole('dialog', { name: 'Invitation for Paola Bassi' });
    link = await invitation.getByRole('textbox', { name: 'Link' }).inputValue();
    expect(link).toMatch(/^http:\/\/localhost:\d+\/invitation#[\w-]{20,}$/);
    await invitation.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Paola Bassi' }).getByText('Has no way in yet').waitFor();
  });

  it('[WEB-28] the invited person makes a passkey on the page the link opens, and signs in with it', async () => {
    const { page } = paola;
    await device(keys);
    await page.goto(link);
    await page.getByRole('textbox', { name: 'Name of this device' }).fill('Desk in room 12');
    expect(page.url()).toBe(`${paola.url}/invitation`);
    await page.getByRole('button', { name: 'Create a passkey' }).click();
    await page.getByText('Your access is ready').waitFor();
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
    await page.goto(link);
    await page.getByText('This invitation was used or has expired').waitFor();
  });

  it('[WEB-28] a second passkey is added and taken away on the account page', async () => {
    const { page } = paola;
    await page.goto(`${paola.url}/account`);
    await page.getByText('Desk in room 12').waitFor();
    await page.getByText('Add a passkey').click();
    const ring = await device(keys, 'usb');
    await page.getByRole('textbox', { name: 'Name of this device' }).fill('Key ring');
    await page.getByRole('button', { name: 'Create a passkey' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Key ring' });
    await row.waitFor();
    await page.getByRole('button', { name: 'Remove the passkey “Key ring”' }).click();
    await row.waitFor({ state: 'detached' });
    await keys.send('WebAuthn.removeVirtualAuthenticator', ring);
    await page.getByText('Desk in room 12').waitFor();
  });

  it('[WEB-28] signed out is out, and the passkey opens again where one wanted to go', async () => {
    const { page } = paola;
    await page.getByRole('button', { name: 'Paola Bassi' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.goto(`${paola.url}/new/request`);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ask for information' }).waitFor();
  });

  it('[WEB-27] a session that ends in the middle of a form is begun again over it, and the form goes on', async () => {
    const { page } = paola;
    await title(page).fill('Half a thought');
    await page.getByText('Draft saved').waitFor();
    await endSession(paola);
    await title(page).fill('Half a thought, and the rest');
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.getByText('Sign in again as Paola Bassi').waitFor();
    await dialog.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Draft saved').waitFor();
    expect(await title(page).inputValue()).toBe('Half a thought, and the rest');
  });

  it('[WEB-27] nor does looking away from the window and back close the page of a session that ended', async () => {
    const { page } = paola;
    await endSession(paola);
    await page.clock.install();
    await page.clock.fastForward('02:00');
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await title(page).inputValue()).toBe('Half a thought, and the rest');
  });

  it('[WEB-28] a disabled account is out at once and is told so in words', async () => {
    await admin.page.getByRole('button', { name: 'Disable Paola Bassi' }).click();
    await admin.page.getByRole('listitem').filter({ hasText: 'Paola Bassi' }).getByText('Disabled').waitFor();
    await paola.page.goto(`${paola.url}/inbox`);
    await paola.page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await paola.page.getByText('This sign-in did not work').waitFor();
  });

  it('[WEB-24] the authority’s sign-in service leads back to the page that was asked for, or says why not', async () => {
    const { page, context, complaints } = await desks.stranger('rome');
    await context.setExtraHTTPHeaders({ 'x-person': 'guest' });
    await page.goto(`${desks.url('rome')}/drafts`);
    await page.getByRole('link', { name: 'Sign in through 127.0.0.1' }).click();
    await page.getByText('This sign-in did not work').waitFor();
    await context.clearCookies();
    await context.setExtraHTTPHeaders({ 'x-person': 'anna' });
    await page.goto(`${desks.url('rome')}/drafts`);
    await page.getByRole('link', { name: 'Sign in through 127.0.0.1' }).click();
    await page.getByRole('heading', { level: 1, name: 'Drafts' }).waitFor();
    await page.getByRole('button', { name: 'Anna Rossi' }).waitFor();
    expect(complaints).toEqual([]);
  });
});

function title(page: Page) {
  return page.locator('[data-field="title"] input');
}

/** An authenticator as the browser sees one: it holds passkeys and its owner always confirms. */
async function device(keys: CDPSession, transport: 'internal' | 'usb' = 'internal') {
  const able = { hasResidentKey: true, hasUserVerification: true, isUserVerified: true };
  return keys.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport, ...able } });
}

/** Elsewhere: another window of the same browser signs out. */
async function endSession({ context, url }: Desk): Promise<void> {
  const answer = await context.request.delete(`${url}/api/session`, { headers: { origin: url, 'x-entente': '1' } });
  expect(answer.ok()).toBe(true);
}
