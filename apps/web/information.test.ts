import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { act, fill, send } from '../../dev/browser/forms.ts';

/** Information with a file, over a line that breaks, and what became of it; each step builds on the one before. */
describe.skipIf(!browserIsThere)('information between two ministries, in their browsers', () => {
  let desks: Desks;
  let giulia: Desk;
  let yasmine: Desk;
  const name = 'harbour-camera.mp4';
  /** Three pieces of the upload. */
  const content = Buffer.alloc(20 * 1024 * 1024, 'entente');
  const title = 'A landing place north of the lighthouse';
  const righted = 'A landing place south of the lighthouse';

  beforeAll(async () => {
    desks = await openDesks();
    giulia = await desks.open('giulia.ferri');
    yasmine = await desks.open('yasmine.idrissi');
    await yasmine.page.goto(`${yasmine.url}/inbox`);
  });
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[WEB-30] a file is sent in pieces: paused, continued, cut off and continued by itself; nothing leaves before it is whole', async () => {
    const { page, context } = giulia;
    const line = await slowLine(page);
    await page.goto(`${giulia.url}/new/information`);
    await page.locator('input[type="file"]').first().setInputFiles({ name, mimeType: 'video/mp4', buffer: content });
    await line.held();
    await page.getByRole('button', { name: `Pause: ${name}` }).click();
    await page.getByRole('progressbar', { name: `Sent so far: ${name}` }).waitFor();
    await page.getByRole('button', { name: `Continue: ${name}` }).click();
    await line.held();
    await context.setOffline(true);
    line.release();
    await page.getByText('It could not be sent').waitFor();
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.locator('[data-summary]').getByText('A file is still being sent').waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: `Pause: ${name}` }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `Remove: ${name}` }).waitFor();
    // Sealed as well: until then it is still on its way.
    await page.locator('[data-sending]').waitFor({ state: 'detached' });
  });

  it('[WEB-30] it stands on the other side under its name, as held, and is fetched as it was', async () => {
    const { page } = giulia;
    await fill(page, 'title', title);
    await page.locator('[data-field="purposeClass"] select').selectOption('smuggling');
    await page.locator('[data-field="legalBasis"] select').selectOption({ index: 1 });
    await fill(page, 'purpose', 'Prevention of crossings in unseaworthy boats.');
    await fill(page, 'necessity', 'Only the coast guard there can watch the cove.');
    await fill(page, 'items.0.text', 'Twice in October a boat landed at the cove before dawn.');
    await page.getByRole('radio', { name: 'Fact', exact: true }).check();
    await page.locator('[data-field="items.0.grade.source"] select').selectOption('B');
    await page.locator('[data-field="items.0.grade.information"] select').selectOption('2');
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await yasmine.page.goto(`${yasmine.url}${new URL(page.url()).pathname}`);
    const files = yasmine.page.getByRole('region', { name: 'Files' });
    await files.getByText('here, complete and verified').waitFor();
    const download = yasmine.page.waitForEvent('download');
    await files.getByRole('link', { name }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(name);
    expect(content.equals(await readFile(await file.path()))).toBe(true);
  });

  it('[WEB-31] who got it says what was done and whether it was of use; both stand before who sent it', async () => {
    const { page } = yasmine;
    await act(page, 'Report what was done').click();
    await fill(page, 'text', 'The coast guard now passes the cove every night at four.');
    await send(page);
    await act(page, 'Give feedback').click();
    await page.getByRole('radio', { name: 'Useful' }).check();
    await fill(page, 'note', 'One landing was prevented.');
    await send(page);
    const happened = giulia.page.getByRole('region', { name: 'What has happened' });
    await happened.getByText('Ministère de l’Intérieur, Rabat acted upon it').waitFor();
    await happened.getByText('The coast guard now passes the cove every night at four.').waitFor();
    await happened.getByText('Ministère de l’Intérieur, Rabat gave feedback').waitFor();
    await happened.getByText('One landing was prevented.').waitFor();
  });

  it('[WEB-22] who sent it puts it right, and both see the old and the new', async () => {
    const { page } = giulia;
    await act(page, 'Correct').click();
    await page.locator('[data-field="part"] select').selectOption({ label: 'Title' });
    await fill(page, 'new', righted);
    await fill(page, 'reason', 'North and south were exchanged.');
    await send(page);
    for (const desk of [giulia, yasmine]) {
      await desk.page.getByRole('heading', { level: 1, name: righted }).waitFor();
      const corrections = desk.page.getByRole('region', { name: 'Corrections' });
      await corrections.locator('del').getByText(title).waitFor();
      await corrections.locator('ins').getByText(righted).waitFor();
    }
    expect(yasmine.complaints).toEqual([]);
  });
});

/** A line that takes one piece of an upload and then keeps each next one waiting until it is asked to let go. */
async function slowLine(page: Page) {
  let pieces = 0;
  let arrived = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  await page.route('**/api/uploads/*', async (route) => {
    if (route.request().method() === 'PATCH' && ++pieces > 1) {
      arrived.resolve();
      await gate.promise;
    }
    // A piece that was called back meanwhile has nobody to go on for.
    await route.continue().catch(() => {});
  });
  return {
    held: async () => {
      await arrived.promise;
      arrived = Promise.withResolvers<void>();
    },
    release: () => gate.resolve(),
  };
}
