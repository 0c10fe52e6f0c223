import type { Locator, Page } from 'playwright-core';

/** The last two steps in Arabic: look once more, and send. */
export const inArabic = ['المراجعة والإرسال…', 'إرسال'] as const;

/** What is typed into, by the field's name in the command's input. */
export function field(page: Page, name: string): Locator {
  return page.locator(`[data-field="${name}"] :is(input, textarea)`).first();
}

export function fill(page: Page, name: string, text: string): Promise<void> {
  return field(page, name).fill(text);
}

/** The button of an act where a record says what one can do. */
export function act(page: Page, name: string): Locator {
  return page.getByRole('region', { name: 'What you can do' }).getByRole('button', { name, exact: true });
}

/** Looks once more, and sends under the word the last button has. */
export async function send(page: Page, check = 'Check and send', word = 'Send'): Promise<void> {
  await page.getByRole('button', { name: check }).click();
  const look = page.getByRole('dialog');
  await look.getByRole('button', { name: word, exact: true }).click();
  await look.waitFor({ state: 'detached' });
}
