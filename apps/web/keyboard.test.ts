import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begins } from '../../dev/browser/acting.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { question } from '../cli/demo/statements.ts';

/** One day of an officer who has no mouse. Every stop on the way must be seen. */
describe.skipIf(!browserIsThere)('by keyboard alone', () => {
  let desks: Desks;
  let yasmine: Desk;
  const title = 'Keeper of the van 12345-A-6';

  beforeAll(async () => {
    desks = await openDesks();
    await begins(await desks.open('giulia.ferri'), 'request', 'ask', { ...question(new Date(), null), title });
    yasmine = await desks.stranger('rabat');
  });
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[WEB-13] signs in with password and code', async () => {
    const { page, url } = yasmine;
    const { password, code } = await desks.credentials('yasmine.idrissi');
    await page.goto(`${url}/inbox`);
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await tabTo(page, page.getByText('Sign in with password and code instead'));
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('input[name="login"]'));
    await page.keyboard.type('yasmine.idrissi');
    await tabTo(page, page.locator('input[name="password"]'));
    await page.keyboard.type(password);
    await tabTo(page, page.locator('input[name="totp"]'));
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
  });

  it('[WEB-13] goes to the next record, opens it and acts, from the button through the form and the last look back to the record', async () => {
    const { page } = yasmine;
    await page.getByRole('link', { name: title }).waitFor();
    await page.keyboard.press('j');
    await page.getByRole('link', { name: title }).and(focused(page)).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('main').and(focused(page)).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Accept', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Accept' }).and(focused(page)).waitFor();
    await tabTo(page, page.locator('[data-field="note"] textarea'));
    await page.keyboard.type('The register is being searched.');
    await tabTo(page, page.getByRole('button', { name: 'Check and send' }));
    await page.keyboard.press('Enter');
    const look = page.getByRole('dialog');
    await look.getByRole('button', { name: 'Send', exact: true }).and(focused(page)).waitFor();
    await page.keyboard.press('Enter');
    await look.waitFor({ state: 'detached' });
    await page.getByText('accepted the request').waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Answer', exact: true }));
  });

  it('[WEB-13] a row that is added has the focus, and where the last one was removed it goes on; a link of the menu leads into its page', async () => {
    const { page } = yasmine;
    await tabTo(page, page.getByRole('link', { name: 'Ask for information' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ask for information' }).waitFor();
    await page.getByRole('main').and(focused(page)).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Add a person' }));
    await page.keyboard.press('Enter');
    await page.locator('[data-field="persons.0.name"] input').and(focused(page)).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Remove this person' }));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add a person' }).and(focused(page)).waitFor();
    await tabTo(page, page.locator('[data-field="keep"] select').first());
    await page.keyboard.type('March');
    expect(await page.locator('[data-field="keep"] select').first().inputValue()).toBe('03');
  });

  it('[WEB-13] the menu of a narrow screen gives the focus back when it is closed', async () => {
    const { page } = yasmine;
    await page.setViewportSize({ width: 390, height: 900 });
    const button = page.getByRole('button', { name: 'Menu' });
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await page
      .getByRole('navigation', { name: 'Menu' })
      .getByRole('button', { name: 'Close' })
      .and(focused(page))
      .waitFor();
    await page.keyboard.press('Escape');
    await button.and(focused(page)).waitFor();
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('[WEB-13] jumps by the palette, searches and signs out', async () => {
    const { page } = yasmine;
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Go to a page or a record' }).and(focused(page)).waitFor();
    await page.keyboard.type('Drafts');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Drafts' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await page.keyboard.type('12345-A-6');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    await tabTo(page, page.getByRole('main').getByRole('link', { name: title }));
    await tabTo(page, page.getByRole('button', { name: 'Yasmine El Idrissi' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('menuitem', { name: 'Sign out' }).and(focused(page)).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  });
});

function focused(page: Page): Locator {
  return page.locator(':focus');
}

/** Goes from stop to stop until it is there; a stop that does not show is a fault of the page. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press(key);
    const { name, shows } = await page.evaluate(stop);
    expect(shows, `the focus on ${name} is to be seen`).toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target} cannot be reached by ${key}`);
}

/** Where the focus is, and whether anything around it is drawn because of it. */
function stop(): { readonly name: string; readonly shows: boolean } {
  const here = document.activeElement;
  if (here === null || here === document.body) return { name: 'the window', shows: true };
  const around = [here, here.parentElement, here.parentElement?.parentElement].filter(
    (each) => each instanceof Element,
  );
  const looks = around.flatMap((each) => [getComputedStyle(each), getComputedStyle(each, '::after')]);
  const outlined = looks.some((look) => look.outlineStyle !== 'none' && Number.parseFloat(look.outlineWidth) > 0);
  const probe = document.createElement('i');
  probe.style.color = 'var(--e-focus)';
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  const framed = looks.some((look) => look.borderTopColor === colour && Number.parseFloat(look.borderTopWidth) > 0);
  return { name: here.outerHTML.slice(0, 120), shows: outlined || framed };
}
